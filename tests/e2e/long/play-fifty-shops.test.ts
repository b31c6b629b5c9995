/** Level 6 by mouse to the end: the neighbours are called together, names come, it stands, and the page counts what the title moved. */
import { expect } from "vitest";
import { mouse } from "../support/hands.ts";
import { clockText } from "../support/look.ts";
import { type SeenProject, tendProjects } from "../support/neighbours.ts";
import { test } from "../support/play.ts";
import type { Player } from "../support/run.ts";
import { type SeenOffer, tendShop } from "../support/shopkeeper.ts";
import { playWhole } from "../support/whole.ts";
import { phrasesOf } from "../support/words.ts";

const signed = ({ names }: SeenProject): number => Number(/\d+/.exec(names)?.[0] ?? 0);

test("level 6 is played with the mouse: a list goes round, names come, and it can be read who rides free", {
  timeout: 900_000,
}, async ({ open }) => {
  const page = await open({ seed: 6, standing: true, reducedMotion: true });
  const phrases = await phrasesOf("en");
  const lift = phrases.t("projects.cable-lift.name");
  const offers: SeenOffer[] = [];
  const seen: SeenProject[] = [];
  let day = "";
  let days = 0;
  const player: Player = {
    mostOpen: 1,
    choose: (cards, choices) => cards % choices,
    tend: async (hand) => {
      const today = (await clockText(page, hand.phrases)).slice(0, 3);
      if (today === day) return;
      day = today;
      days++;
      if (days % 2 === 0) await tendShop(hand, offers);
      if (days % 3 === 1) await tendProjects(hand, lift, seen);
    },
  };
  const hand = mouse(page, phrases, true);
  const { ending } = await playWhole(hand, "fifty-shops", {
    player,
    days: 55,
    books: 7,
    bids: 0,
    longest: 1200,
  });
  const lifts = seen.filter(({ name }) => name === lift);
  expect(lifts.length, "times the list was looked at").toBeGreaterThan(5);
  expect(signed(lifts[0] as SeenProject)).toBe(0);
  expect(Math.max(...lifts.map(signed))).toBeGreaterThan(5);
  const stands = phrases.t("ui.projects.state.stands", { time: "" }).slice(0, 8);
  const fate = lifts.at(-1)?.state ?? "";
  expect(fate, `whether the lift came to something (${stands})`).not.toBe("");
  expect(ending).not.toBe("");
});
