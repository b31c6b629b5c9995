/** The interface's catalogues; only the one in use is loaded. */
import { TITLE_TEXTS } from "./title.ts";
import type { Language, Texts } from "./words.ts";

async function loadRest(language: Language): Promise<Texts> {
  switch (language) {
    case "en":
      return (await import("./en.json")).default;
    case "de":
      return (await import("./de.json")).default;
    case "zh":
      return (await import("./zh.json")).default;
  }
}

function merge(one: Texts, other: Texts): Texts {
  const merged: Record<string, string | Texts> = { ...one };
  for (const [key, part] of Object.entries(other)) {
    const known = merged[key];
    merged[key] = typeof known === "object" && typeof part === "object" ? merge(known, part) : part;
  }
  return merged;
}

/** The interface's own catalogue of a language, the title's words among them; only the one in use is loaded. */
export async function loadCatalogue(language: Language): Promise<Texts> {
  return merge(TITLE_TEXTS[language], await loadRest(language));
}

/** Words of the pages for teachers, which nobody who only plays has to wait for. */
export async function loadTeachers(language: Language): Promise<Texts> {
  switch (language) {
    case "en":
      return (await import("./teachers/en.json")).default;
    case "de":
      return (await import("./teachers/de.json")).default;
    case "zh":
      return (await import("./teachers/zh.json")).default;
  }
}
