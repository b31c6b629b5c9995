import { test } from "./support/play.ts";
import { playByMouse } from "./support/ways.ts";

test.for([
  { level: "first-thirty", lang: "zh", reducedMotion: false },
  { level: "light-at-three", lang: "de", reducedMotion: true },
] as const)(
  "$level is played with the mouse alone, from the title to the debrief, in $lang",
  { timeout: 400_000 },
  async ({ level, lang, reducedMotion }, { open }) => {
    await playByMouse(await open({ lang, reducedMotion, seed: 1, standing: true }), level, lang);
  },
);
