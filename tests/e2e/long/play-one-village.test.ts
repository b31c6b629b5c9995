/** Level 5 by mouse to the end: the page of matches says who may go home, one goes home, and its colour is asked for no more. */
import { expect } from "vitest";
import { type Hand, mouse, untilShown } from "../support/hands.ts";
import { clockText } from "../support/look.ts";
import { test } from "../support/play.ts";
import { openPanel, type Player, putShopAway } from "../support/run.ts";
import { type SeenOffer, tendShop } from "../support/shopkeeper.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";

/** Reads the page of matches in the shop's sheet, and closes it again. */
async function readMatches(hand: Hand): Promise<string> {
  const { page, phrases, press } = hand;
  await openPanel(hand, phrases.t("ui.shop.title"));
  const sheet = page.getByRole("dialog");
  await press(sheet.getByRole("tab", { name: phrases.t("ui.shop.page.fixtures") }));
  await untilShown(hand, sheet.getByText(phrases.like("ui.fixtures.lead")));
  const text = (await sheet.getByRole("tabpanel").textContent()) ?? "";
  await press(sheet.getByRole("button", { name: phrases.t("ui.done"), exact: true }));
  return text;
}

test("level 5 is played with the mouse: odds can be read before each match, and a colour's demand ends with its side", {
  timeout: 900_000,
}, async ({ open }) => {
  const page = await open({ seed: 4, standing: true, reducedMotion: true });
  const seen: SeenOffer[] = [];
  const pages: string[] = [];
  let days = 0;
  let day = "";
  const player: Player = {
    mostOpen: 1,
    choose: (_, choices) => choices - 1,
    tend: async (hand) => {
      const today = (await clockText(page, hand.phrases)).slice(0, 3);
      if (today === day) return;
      day = today;
      if (days++ % 4 === 0) pages.push(await readMatches(hand));
      await tendShop(hand, seen, 0);
    },
  };
  const hand = mouse(page, await phrasesOf("en"), true);
  const { t, like } = hand.phrases;
  const { ending } = await playWhole(
    hand,
    "one-village-one-product",
    { player, days: 55, books: 7, bids: 0 },
    () => putShopAway(hand),
  );
  expect(ending).not.toBe("");
  expect(pages.length).toBeGreaterThan(8);
  expect(pages[0]).toMatch(/in \d+ of 100 cases/);
  expect(pages[0]).not.toContain(t("ui.fixtures.over"));
  expect(pages.at(-1)).toContain(t("ui.fixtures.over"));
  const home = like("ui.fixtures.outSince").source.replace(/^\^\\s\*/, "");
  const counts = pages.map(
    (text) => (text.match(new RegExp(home.replace("[\\s\\S]*", ""), "g")) ?? []).length,
  );
  expect(counts[0]).toBe(0);
  expect(Math.max(...counts)).toBe(7);
  expect(seen.length).toBeGreaterThan(50);
});
