import { expect } from "vitest";
import { mouse } from "./support/hands.ts";
import { clockText, moneyOf } from "./support/look.ts";
import { test } from "./support/play.ts";
import { playWhole } from "./support/whole.ts";
import { phrasesOf } from "./support/words.ts";

test.for([
  { level: "first-thirty", lang: "de" },
  { level: "light-at-three", lang: "zh" },
] as const)(
  "$level is played as text, without the picture, in $lang",
  { timeout: 400_000 },
  async ({ level, lang }, { open }) => {
    const page = await open({ lang, seed: 2, standing: true, reducedMotion: true });
    const hand = mouse(page, await phrasesOf(lang), true);
    const canvases = () => page.locator("canvas").count();
    const seen = { clocks: new Set<string>(), cash: new Set<number>() };
    const begin = async () => {
      await page.keyboard.press("KeyT");
      await expect.poll(canvases).toBe(0);
    };
    await playWhole(hand, level, begin, async (moment, { stops }) => {
      if (moment !== "stands" || stops % 4 !== 0) return;
      expect(await canvases()).toBe(0);
      seen.clocks.add(await clockText(page, hand.phrases));
      seen.cash.add(await moneyOf(page, hand.phrases.t("ui.top.cash")));
    });
    expect(seen.clocks.size).toBeGreaterThan(4);
    expect(seen.cash.size).toBeGreaterThan(2);
  },
);
