/** A whole level from the title to the last page of the debrief, and what must be true of every such play. */
import { expect } from "vitest";
import { openCode } from "../../../src/runcode/index.ts";
import type { Hand } from "./hands.ts";
import { listenTo } from "./language.ts";
import { type AtMoment, careful, codeOnPage, curious, enter, playToTheEnd, readDebrief } from "./run.ts";

/** Signs of a run code that a chat, a mail and a QR code still carry. */
const LONGEST_CODE = 600;

/** Days a level lasts at least when nobody goes under, and the Sundays' books in it. */
export const LEVELS = {
  "first-thirty": { player: curious, days: 4, books: 0 },
  "light-at-three": { player: careful, days: 20, books: 2 },
} as const;

/** Plays it in the language of the hand's page; `begin` follows the entrance, `at` every moment. */
export async function playWhole(
  hand: Hand,
  level: keyof typeof LEVELS,
  begin: () => Promise<void> = async () => {},
  at: AtMoment = async () => {},
): Promise<void> {
  const { page, phrases } = hand;
  const { player, days, books } = LEVELS[level];
  const listener = await listenTo(page, phrases);
  await page.getByRole("heading", { name: phrases.t("ui.name") }).waitFor();
  await listener.look();
  await enter(hand, level);
  await begin();
  const played = await playToTheEnd(hand, player, async (moment, so) => {
    if (moment !== "stands" || so.stops % 4 === 0) await listener.look();
    await at(moment, so);
  });
  expect(played.bids).toBeGreaterThan(2);
  expect(played.cards).toBeGreaterThan(2);
  expect(played.books).toBeGreaterThanOrEqual(books);
  const pages = await readDebrief(hand, listener.look);
  expect(pages.length).toBeGreaterThanOrEqual(6);
  for (const text of pages) expect(text.length).toBeGreaterThan(10);
  expect(listener.faults()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(phrases.language);
  const code = await codeOnPage(hand);
  expect(code.length).toBeLessThanOrEqual(LONGEST_CODE);
  const opened = openCode(code);
  const endHour = "head" in opened ? opened.head.endHour : 0;
  expect(endHour, "hours played").toBeGreaterThanOrEqual(days * 24);
}
