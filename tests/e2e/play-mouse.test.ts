import { mouse } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { playWhole } from "./support/whole.ts";
import { phrasesOf } from "./support/words.ts";

test.for([
  { level: "first-thirty", lang: "zh", reducedMotion: false },
  { level: "light-at-three", lang: "de", reducedMotion: true },
] as const)(
  "$level is played with the mouse alone, from the title to the debrief, in $lang",
  { timeout: 400_000 },
  async ({ level, lang, reducedMotion }, { open }) => {
    const page = await open({ lang, reducedMotion, seed: 1, standing: true });
    await playWhole(mouse(page, await phrasesOf(lang), true), level);
  },
);
