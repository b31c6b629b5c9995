/** Level 10 to two ends: by mouse somebody agrees and looks at the table before each sitting; by keyboard, in German, somebody takes the mildest answer each time. */
import { expect } from "vitest";
import { type Hand, keyboard, mouse, untilShown } from "../support/hands.ts";
import { clockText } from "../support/look.ts";
import { test } from "../support/play.ts";
import { openPanel, type Player } from "../support/run.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";

interface SeenTable {
  readonly chairs: number;
  readonly agreed: number;
  readonly open: number;
}

/** Opens the sheet of the table and counts its chairs, and what of each wish is agreed. */
async function look(hand: Hand): Promise<SeenTable> {
  const { page, phrases } = hand;
  await openPanel(hand, phrases.t("ui.round.title"));
  const sheet = page.getByRole("dialog");
  await untilShown(hand, sheet.getByRole("heading", { name: phrases.t("ui.round.seats") }));
  const wishes = await sheet.locator(".seat .lines > li").allTextContents();
  const chairs = await sheet.locator(".seat").count();
  await page.keyboard.press("Escape");
  const said = (key: string) => wishes.filter((text) => text.trim().endsWith(phrases.t(key))).length;
  return { chairs, agreed: said("ui.round.met"), open: said("ui.round.open") };
}

/** Looks once a week. */
function weekly(seen: SeenTable[]): NonNullable<Player["tend"]> {
  let day = "";
  let days = 0;
  return async (hand) => {
    const today = (await clockText(hand.page, hand.phrases)).slice(0, 3);
    if (today === day) return;
    day = today;
    days++;
    if (days % 7 === 1) seen.push(await look(hand));
  };
}

test("level 10 is played with the mouse: wishes of nine chairs are agreed one after the other", {
  timeout: 900_000,
}, async ({ open }) => {
  const page = await open({ seed: 3, standing: true, reducedMotion: true });
  const hand = mouse(page, await phrasesOf("en"), true);
  const seen: SeenTable[] = [];
  const player: Player = { mostOpen: 2, choose: () => 0, tend: weekly(seen) };
  const { ending } = await playWhole(hand, "round-table", {
    player,
    days: 41,
    books: 5,
    bids: 3,
    longest: 1200,
  });
  expect(seen.length).toBeGreaterThanOrEqual(5);
  expect(seen.map(({ chairs }) => chairs)[0]).toBe(7);
  expect(Math.max(...seen.map(({ chairs }) => chairs)), "chairs at the table in the end").toBeGreaterThan(8);
  const [first] = seen;
  expect(Math.max(...seen.map(({ agreed }) => agreed))).toBeGreaterThan(first?.agreed ?? 0);
  // who sews below the table, as the first answer does, does not see the number hold
  expect(["one-lever", "across-the-bridge", "light-at-three", "made-to-measure"]).toContain(ending);
});

test("level 10 is played with the keyboard: whoever takes the mildest answer comes to another end", {
  timeout: 900_000,
}, async ({ open }) => {
  const page = await open({ lang: "de", seed: 3, standing: true, reducedMotion: true });
  const hand = keyboard(page, await phrasesOf("de"), true);
  const seen: SeenTable[] = [];
  const player: Player = { mostOpen: 2, choose: (_, choices) => choices - 1, tend: weekly(seen) };
  const { ending } = await playWhole(hand, "round-table", {
    player,
    days: 41,
    books: 5,
    bids: 3,
    longest: 1200,
  });
  expect(seen.every((it) => it.agreed + it.open > 0)).toBe(true);
  expect(ending).toBe("the-table-holds");
});
