/** Level 4 by mouse to the end: the own hit is seen in other windows, its price falls, and the page says why. */
import { expect } from "vitest";
import { mouse } from "../support/hands.ts";
import { clockText } from "../support/look.ts";
import { test } from "../support/play.ts";
import type { Player } from "../support/run.ts";
import { type SeenOffer, tendShop } from "../support/shopkeeper.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";

const numbers = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

test("level 4 is played with the mouse: others hang out the own hit, dearer than later, and the causes can be read", {
  timeout: 900_000,
}, async ({ open }) => {
  const page = await open({ seed: 3, standing: true, reducedMotion: true });
  const seen: SeenOffer[] = [];
  let day = "";
  const player: Player = {
    mostOpen: 1,
    choose: (_, choices) => choices - 1,
    tend: async (hand) => {
      const today = (await clockText(page, hand.phrases)).slice(0, 3);
      if (today === day) return;
      day = today;
      await tendShop(hand, seen);
    },
  };
  const hand = mouse(page, await phrasesOf("en"), true);
  const { ending } = await playWhole(hand, "same-style", { player, days: 55, books: 7, bids: 0 });
  expect(ending).not.toBe("");
  const copied = seen.filter(({ isOwn, others }) => isOwn && (numbers(others)[0] ?? 0) > 0);
  expect(copied.length, "days on which the own hit hung in other windows").toBeGreaterThan(5);
  const prices = copied.map(({ others }) => numbers(others)[1] ?? 0);
  expect(Math.min(...prices)).toBeLessThan((prices[0] ?? 0) * 0.95);
});
