/** Level 9 by mouse to the end: the hall votes on a register, the village's page says who signed, the book knows what was met. */
import { expect } from "vitest";
import { mouse, untilShown } from "../support/hands.ts";
import { clockText } from "../support/look.ts";
import { test } from "../support/play.ts";
import type { Player } from "../support/run.ts";
import { type SeenOffer, tendShop } from "../support/shopkeeper.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";

test("level 9 is played with the mouse: the hall votes, and the background book opens at what the run met", {
  timeout: 900_000,
}, async ({ open }) => {
  const page = await open({ seed: 4, standing: true, reducedMotion: true });
  const seen: SeenOffer[] = [];
  let day = "";
  const player: Player = {
    mostOpen: 1,
    // the first answer: with teeth, by the rule, by asking
    choose: () => 0,
    tend: async (hand) => {
      const today = (await clockText(page, hand.phrases)).slice(0, 3);
      if (today === day) return;
      day = today;
      await tendShop(hand, seen);
    },
  };
  const hand = mouse(page, await phrasesOf("en"), true);
  const { t } = hand.phrases;
  const said: string[] = [];
  const { ending } = await playWhole(
    hand,
    "your-pattern-my-pattern",
    { player, days: 55, books: 7, bids: 0 },
    async () => {},
    async (moment) => {
      if (moment === "card") said.push((await page.getByRole("alertdialog").textContent()) ?? "");
    },
  );
  expect(ending).not.toBe("");
  expect(said.some((text) => text.includes("With or without teeth"))).toBe(true);
  expect(new Set(said).size).toBeGreaterThanOrEqual(7);
  await hand.press(page.getByRole("tab", { name: t("debrief.page.talk") }));
  await hand.press(page.getByRole("button", { name: t("debrief.talk.book") }));
  const met = page.getByRole("heading", { level: 2, name: t("background.shelf.met"), exact: true });
  await untilShown(hand, met);
  const first = page
    .getByRole("article")
    .filter({ hasText: t("background.met") })
    .first();
  expect(await first.textContent()).toContain("Day ");
});
