/**
 * The lesson clock in a browser whose time the test holds: whatever the level, the length and what is open, everybody is at
 * the debrief at the set minute.
 */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { mouse, untilItStands } from "../support/hands.ts";
import { test } from "../support/play.ts";
import { type Phrases, phrasesOf } from "../support/words.ts";

const SECOND = 1000;

/** What somebody does while the lesson runs. */
const HABITS = {
  /** looks at the first screen and does nothing */
  left: async () => {},
  /** lets time run and answers nothing */
  runs: async (page: Page, phrases: Phrases) => {
    await mouse(page, phrases, true).next();
  },
  /** has a card before the eyes when it is over */
  card: async (page: Page, phrases: Phrases) => {
    const hand = mouse(page, phrases, true);
    for (let i = 0; i < 90; i++) {
      if ((await untilItStands(hand)) === "card") return;
      // The own shop lies open where a level begins with it.
      if ((await page.getByRole("dialog").count()) > 0) await page.keyboard.press("Escape");
      await page.keyboard.press("KeyN");
      await page.clock.fastForward(100);
    }
    throw new Error("no card came");
  },
  /** has gone to the settings */
  settings: async (page: Page, { t }: Phrases) => {
    await page.getByRole("button", { name: t("ui.top.settings"), exact: true }).click();
  },
} as const;
type Habit = keyof typeof HABITS;

const LESSONS: readonly (readonly [level: string, minutes: number, habit: Habit])[] = [
  ["first-thirty", 12, "left"],
  ["first-thirty", 25, "runs"],
  ["first-thirty", 40, "settings"],
  ["light-at-three", 12, "card"],
  ["light-at-three", 25, "left"],
  ["light-at-three", 40, "runs"],
  ["same-style", 12, "runs"],
  ["same-style", 25, "settings"],
  ["same-style", 40, "card"],
];

/** Lets time pass second by second. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let i = 0; i < seconds; i++) await page.clock.fastForward(SECOND);
}

const isDebrief = (page: Page, { t }: Phrases): Promise<boolean> =>
  page.getByRole("tablist", { name: t("debrief.pages") }).isVisible();

test.for(LESSONS)("%s, %i minutes, %s", { timeout: 600_000 }, async ([level, minutes, habit], { open }) => {
  const phrases = await phrasesOf("en");
  const page = await open({
    path: `#l=${level}&s=2026&lang=en&t=${minutes}`,
    standing: true,
    reducedMotion: true,
  });
  const top = page.getByRole("radiogroup", { name: phrases.t("ui.top.speed") });
  for (let i = 0; i < 100 && !(await top.isVisible()); i++) {
    await page.clock.fastForward(100);
    await page.waitForTimeout(50);
  }
  const began = await page.evaluate(() => performance.now());
  await HABITS[habit](page, phrases);
  const used = ((await page.evaluate(() => performance.now())) - began) / SECOND;
  await pass(page, Math.max(0, Math.floor(minutes * 60 - used) - 90));
  expect(await isDebrief(page, phrases), "a minute and a half before").toBe(false);
  let late = -90;
  for (; late < 60 && !(await isDebrief(page, phrases)); late += 5) {
    await pass(page, 5);
    await page.waitForTimeout(30);
  }
  expect(Math.abs(late), "seconds off the set minute").toBeLessThanOrEqual(60);
});
