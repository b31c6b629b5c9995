import { expect } from "vitest";
import { mouse } from "./support/hands.ts";
import { clockText, moneyOf } from "./support/look.ts";
import { test } from "./support/play.ts";
import { enter, playToTheEnd, readDebrief } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

test.for(["first-thirty", "light-at-three"] as const)(
  "%s is played as text, without the picture",
  { timeout: 300_000 },
  async (level, { open }) => {
    const page = await open({ seed: 2, standing: true });
    const hand = mouse(page, await phrasesOf("en"), true);
    await enter(hand, level);
    await page.keyboard.press("KeyT");
    await expect.poll(() => page.locator("canvas").count()).toBe(0);
    const seen = { clocks: new Set<string>(), cash: new Set<number>() };
    const played = await playToTheEnd(hand, async (moment, { stops }) => {
      if (moment !== "stands" || stops % 4 !== 0) return;
      expect(await page.locator("canvas").count()).toBe(0);
      seen.clocks.add(await clockText(page, hand.phrases));
      seen.cash.add(await moneyOf(page, hand.phrases.t("ui.top.cash")));
    });
    expect(played.bids).toBeGreaterThan(2);
    expect(seen.clocks.size).toBeGreaterThan(4);
    expect(seen.cash.size).toBeGreaterThan(2);
    expect(await readDebrief(hand)).toHaveLength(6);
  },
);
