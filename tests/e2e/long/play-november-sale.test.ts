/** Level 7 by mouse to the end: signed up on the shop's page, money borrowed in the books, and two numbers that drift apart. */
import { expect } from "vitest";
import { mouse } from "../support/hands.ts";
import { clockText } from "../support/look.ts";
import { test } from "../support/play.ts";
import type { Player } from "../support/run.ts";
import { borrowAndBuy, joinSale, readSale } from "../support/seller.ts";
import { type SeenOffer, tendShop } from "../support/shopkeeper.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";

test("level 7 is played with the mouse: two offers join the sale, the Platform lends, and what was sold is not what comes", {
  timeout: 1_200_000,
}, async ({ open }) => {
  const page = await open({ seed: 5, standing: true, reducedMotion: true });
  const seen: SeenOffer[] = [];
  const sale: string[] = [];
  let joined: string[] = [];
  let books = "";
  let day = "";
  let days = 0;
  const player: Player = {
    mostOpen: 2,
    // of the answers the last one: half the cloth, nobody upstairs, all on their day
    choose: (_, choices) => choices - 1,
    tend: async (hand) => {
      const today = (await clockText(page, hand.phrases)).slice(0, 3);
      if (today === day) return;
      day = today;
      days++;
      await tendShop(hand, seen);
      if (days === 1) return; // the sign-up opens on the second day
      if (joined.length === 0) joined = await joinSale(hand, 2, 3);
      else if (books === "") books = await borrowAndBuy(hand);
      else sale.push(await readSale(hand));
    },
  };
  const hand = mouse(page, await phrasesOf("en"), true);
  const { ending } = await playWhole(hand, "november-sale", {
    player,
    days: 36,
    books: 4,
    bids: 0,
    longest: 1200,
  });
  const { phrases } = hand;
  expect(joined.map((slip) => slip.includes("33%"))).toEqual([true, true]);
  expect(books).toContain("¥5,000");
  const after = sale.at(-1) ?? "";
  expect(after).toContain(phrases.t("ui.shop.sale.tally"));
  expect(Number(/Sold(\d+)/.exec(after)?.[1] ?? 0), "pieces sold in the sale").toBeGreaterThan(50);
  expect(ending).not.toBe("");
});
