/** Level 2 by keyboard and as text; by mouse it is played with every test run. */
import { test } from "../support/play.ts";
import { playAsText, playByKeyboard } from "../support/ways.ts";

test("level 2 is played with the keyboard alone, and the focus is never lost", {
  timeout: 600_000,
}, async ({ open }) => {
  await playByKeyboard(await open({ seed: 1, standing: true, reducedMotion: true }), "light-at-three");
});

test("level 2 is played as text, without the picture, in Chinese", { timeout: 600_000 }, async ({ open }) => {
  const page = await open({ lang: "zh", seed: 2, standing: true, reducedMotion: true });
  await playAsText(page, "light-at-three", "zh");
});
