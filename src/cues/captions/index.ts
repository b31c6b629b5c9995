/** The words for sounds, one file a language, loaded when asked for. */
import type { SoundId } from "../sounds.ts";

/** Messages in ICU form: `stitch` and `overlock` take `count`, the number of running machines; all others take nothing. */
export type Captions = Readonly<Record<SoundId, string>>;

/** Captions of one language. Rejects only when the file cannot be loaded. */
export async function captionsOf(language: "en" | "de" | "zh"): Promise<Captions> {
  switch (language) {
    case "de":
      return (await import("./de.json")).default;
    case "zh":
      return (await import("./zh.json")).default;
    case "en":
      return (await import("./en.json")).default;
  }
}
