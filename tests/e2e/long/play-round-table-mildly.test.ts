/** Level 10 to another end by mouse, in German: somebody takes the mildest answer each time. */
import { expect } from "vitest";
import { mouse } from "../support/hands.ts";
import { test } from "../support/play.ts";
import type { Player } from "../support/run.ts";
import { type SeenTable, SIX_WEEKS, weekly } from "../support/table.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";

test("level 10 is played in German: whoever takes the mildest answer comes to another end", {
  timeout: 900_000,
}, async ({ open }) => {
  const page = await open({ lang: "de", seed: 3, standing: true, reducedMotion: true });
  const hand = mouse(page, await phrasesOf("de"), true);
  const seen: SeenTable[] = [];
  const player: Player = { mostOpen: 2, choose: (_, choices) => choices - 1, tend: weekly(seen) };
  const { ending } = await playWhole(hand, "round-table", {
    ...SIX_WEEKS,
    player,
  });
  expect(seen.every((it) => it.agreed + it.open > 0)).toBe(true);
  expect(ending).toBe("the-table-holds");
});
