import { expect } from "vitest";
import { mouse } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { codeOnPage, enter, playToTheEnd, readDebrief } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

/** Signs of a run code that a chat, a mail and a QR code still carry. */
const LONGEST_CODE = 600;

test.for([
  { level: "first-thirty", books: 0 },
  { level: "light-at-three", books: 1 },
] as const)(
  "$level is played with the mouse alone, from the title to the debrief",
  { timeout: 300_000 },
  async ({ level, books }, { open }) => {
    const hand = mouse(await open({ seed: 1, standing: true }), await phrasesOf("en"), true);
    await enter(hand, level);
    const played = await playToTheEnd(hand);
    expect(played.bids).toBeGreaterThan(2);
    expect(played.cards).toBeGreaterThan(2);
    expect(played.books).toBeGreaterThanOrEqual(books);
    const pages = await readDebrief(hand);
    expect(pages).toHaveLength(6);
    for (const page of pages) expect(page.length).toBeGreaterThan(20);
    const code = await codeOnPage(hand);
    expect(code.length).toBeGreaterThan(50);
    expect(code.length).toBeLessThanOrEqual(LONGEST_CODE);
  },
);
