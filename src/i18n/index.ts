/** Words of the interface in three languages, and how keys become sentences. */
import type { Language, Texts } from "./translator.ts";

export { createWords, type Language, LOCALES, type Params, type Texts, type Words } from "./translator.ts";

/** The interface's own catalogue of a language; only the one in use is loaded. */
export async function loadCatalogue(language: Language): Promise<Texts> {
  switch (language) {
    case "en":
      return (await import("./en.json")).default;
    case "de":
      return (await import("./de.json")).default;
    case "zh":
      return (await import("./zh.json")).default;
  }
}
