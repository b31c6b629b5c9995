/** A whole level from the title to the last page of the debrief, and what must be true of every such play. */
import { expect } from "vitest";
import { openCode } from "../../../src/runcode/index.ts";
import type { Hand } from "./hands.ts";
import { listenTo } from "./language.ts";
import {
  type AtMoment,
  careful,
  codeOnPage,
  curious,
  enter,
  type Played,
  type Player,
  playToTheEnd,
  readDebrief,
} from "./run.ts";

/** Signs of a run code that a chat, a mail and a QR code still carry. */
const LONGEST_CODE = 600;

/** How a level is played, and what such a play holds at least: days, Sundays' books, bids. */
export interface Way {
  readonly player: Player;
  readonly days: number;
  readonly books: number;
  readonly bids: number;
  /** signs its code may have, where a level asks for many decisions */
  readonly longest?: number;
}

export const LEVELS = {
  "first-thirty": { player: curious, days: 4, books: 0, bids: 3 },
  "light-at-three": { player: careful, days: 20, books: 2, bids: 3 },
} as const satisfies Readonly<Record<string, Way>>;

/** Plays it in the language of the hand's page; `begin` follows the entrance, `at` every moment. */
export async function playWhole(
  hand: Hand,
  level: string,
  { player, days, books, bids, longest = LONGEST_CODE }: Way,
  begin: () => Promise<void> = async () => {},
  at: AtMoment = async () => {},
): Promise<{ readonly ending: string; readonly code: string } & Readonly<Played>> {
  const { page, phrases } = hand;
  const listener = await listenTo(page, phrases);
  await page.getByRole("heading", { name: phrases.t("ui.name") }).waitFor();
  await listener.look();
  await enter(hand, level);
  await begin();
  const played = await playToTheEnd(hand, player, async (moment, so) => {
    if (moment !== "stands" || so.stops % 4 === 0) await listener.look();
    await at(moment, so);
  });
  expect(played.bids).toBeGreaterThanOrEqual(bids);
  expect(played.cards).toBeGreaterThan(2);
  expect(played.books).toBeGreaterThanOrEqual(books);
  const pages = await readDebrief(hand, listener.look);
  expect(pages.length).toBeGreaterThanOrEqual(6);
  for (const text of pages) expect(text.length).toBeGreaterThan(10);
  expect(listener.faults()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(phrases.language);
  const code = await codeOnPage(hand);
  expect(code.length).toBeLessThanOrEqual(longest);
  const opened = openCode(code);
  const head = "head" in opened ? opened.head : undefined;
  expect(head?.endHour ?? 0, "hours played").toBeGreaterThanOrEqual(days * 24);
  return { ...played, ending: head?.claim.ending ?? "", code };
}
