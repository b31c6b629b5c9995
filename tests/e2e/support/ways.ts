/** The three ways to play a whole level, each with what must hold for it alone. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "../../../src/i18n/index.ts";
import { faultsByDayAndNight } from "./faults.ts";
import { keyboard, mouse } from "./hands.ts";
import { clockText, moneyOf } from "./look.ts";
import { LEVELS, playWhole } from "./whole.ts";
import { phrasesOf } from "./words.ts";

type Level = keyof typeof LEVELS;

export async function playByMouse(page: Page, level: Level, language: Language): Promise<void> {
  await playWhole(mouse(page, await phrasesOf(language), true), level, LEVELS[level]);
}

/** With keys alone, in English: something always has the focus, and the week's book has no fault. */
export async function playByKeyboard(page: Page, level: Level): Promise<void> {
  // The hand throws by itself when nothing has the focus after a key.
  const faults: string[] = [];
  await playWhole(
    keyboard(page, await phrasesOf("en"), true),
    level,
    LEVELS[level],
    undefined,
    async (moment) => {
      if (moment === "book") faults.push(...(await faultsByDayAndNight(page)));
    },
  );
  expect(faults).toEqual([]);
}

/** In text mode: no picture is ever drawn, and clock and money can be read. */
export async function playAsText(page: Page, level: Level, language: Language): Promise<void> {
  const hand = mouse(page, await phrasesOf(language), true);
  const canvases = () => page.locator("canvas").count();
  const seen = { clocks: new Set<string>(), cash: new Set<number>() };
  const begin = async () => {
    await page.keyboard.press("KeyT");
    await expect.poll(canvases).toBe(0);
  };
  await playWhole(hand, level, LEVELS[level], begin, async (moment, { stops }) => {
    if (moment !== "stands" || stops % 4 !== 0) return;
    expect(await canvases()).toBe(0);
    seen.clocks.add(await clockText(page, hand.phrases));
    seen.cash.add(await moneyOf(page, hand.phrases.t("ui.top.cash")));
  });
  expect(seen.clocks.size).toBeGreaterThan(4);
  expect(seen.cash.size).toBeGreaterThan(2);
}
