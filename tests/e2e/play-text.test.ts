import { test } from "./support/play.ts";
import { playAsText } from "./support/ways.ts";

test("level 1 is played as text, without the picture, in German", { timeout: 400_000 }, async ({ open }) => {
  const page = await open({ lang: "de", seed: 2, standing: true, reducedMotion: true });
  await playAsText(page, "first-thirty", "de");
});
