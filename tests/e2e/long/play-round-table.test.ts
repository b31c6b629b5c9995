/** Level 10 to its end by mouse: somebody agrees, and looks at the table before each sitting. */
import { expect } from "vitest";
import { mouse } from "../support/hands.ts";
import { test } from "../support/play.ts";
import type { Player } from "../support/run.ts";
import { type SeenTable, SIX_WEEKS, weekly } from "../support/table.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";

test("level 10 is played with the mouse: wishes of nine chairs are agreed one after the other", {
  timeout: 900_000,
}, async ({ open }) => {
  const page = await open({ seed: 1, standing: true, reducedMotion: true });
  const hand = mouse(page, await phrasesOf("en"), true);
  const seen: SeenTable[] = [];
  const player: Player = { mostOpen: 2, choose: () => 0, tend: weekly(seen) };
  const { ending } = await playWhole(hand, "round-table", {
    ...SIX_WEEKS,
    player,
  });
  expect(seen.length).toBeGreaterThanOrEqual(5);
  expect(seen.map(({ chairs }) => chairs)[0]).toBe(7);
  expect(Math.max(...seen.map(({ chairs }) => chairs)), "chairs at the table in the end").toBeGreaterThan(8);
  const [first] = seen;
  expect(Math.max(...seen.map(({ agreed }) => agreed))).toBeGreaterThan(first?.agreed ?? 0);
  // who sews below the table, as the first answer does, does not see the number hold
  expect(["one-lever", "across-the-bridge", "light-at-three", "made-to-measure"]).toContain(ending);
});
