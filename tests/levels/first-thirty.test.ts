/** What the first level promises somebody who has never played: an order at once, sewing today, a decision at ten. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Bot, botOf, play, type Seat } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { witnessesOf } from "../../src/debrief/index.ts";
import {
  createRun,
  endHour,
  type Fact,
  forecast,
  type Setting,
  step,
  suggestedBid,
  type World,
} from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const SEEDS = 20;

const setting = settingOf(readContent(undefined, false), "first-thirty") as Setting;

/** Presses the first big button of every sheet: the bid as it stands, the large button, or else the first that can be pressed. */
const newcomer: Bot = {
  id: "newcomer",
  decide({ world, send }: Seat) {
    const card = setting.cards.find((c) => c.id === world.card?.id);
    const large = card?.choices.filter((c) => c.prominent) ?? [];
    for (const { id } of [...large, ...(card?.choices ?? [])])
      if (card && send({ kind: "choose", card: card.id, choice: id }) === undefined) break;
    for (const { id, mine } of [...world.requests]) {
      const bid = mine ? undefined : suggestedBid(world, setting, id);
      if (bid) send({ kind: "bid", request: id, ...bid });
    }
  },
};

/** Looks at the phone and never bids. */
const onlooker: Bot = { id: "onlooker", decide: () => {} };

const button = (world: World): boolean =>
  setting.cards.find((c) => c.id === world.card?.id)?.choices.some((c) => c.prominent) === true;

interface Day {
  won: number;
  clothAt: number;
  asked: number[];
  /** pieces missing at 22:00, and whether a large button is there; null: the evening asked nothing */
  evening: { missing: number; button: boolean } | null;
}

/** The first day until 22:00. */
function firstDay(bot: Bot, seed: number): Day {
  const world = createRun(setting, seed);
  const seat: Seat = { world, setting, send: (c) => step(world, setting, c).refusal };
  const day: Day = { won: -1, clothAt: -1, asked: [], evening: null };
  while (world.hour < 22) {
    bot.decide(seat);
    for (const fact of step(world, setting, { kind: "advance" }).facts) {
      if (fact.kind === "bidWon" && day.won < 0) day.won = world.hour;
      if (fact.kind === "clothArrived" && day.clothAt < 0) day.clothAt = world.hour;
      if (fact.kind === "requestPosted") day.asked.push(world.hour);
      if (fact.kind === "eveningCame" && fact.missing > 0)
        day.evening = { missing: fact.missing, button: button(world) };
    }
  }
  return day;
}

describe("the first day of First Thirty", () => {
  let days: Day[];
  beforeAll(() => {
    days = Array.from({ length: SEEDS }, (_, i) => firstDay(newcomer, i + 1));
  });

  it("the first bid as the sheet proposes it wins, before noon", () => {
    for (const day of days) expect(day.won).toBe(11);
  });

  it("the cloth comes the same day, early in the afternoon", () => {
    for (const day of days) expect(day.clothAt).toBe(13);
  });

  it("at ten some pieces are missing, and there is a large button", () => {
    for (const { evening } of days) {
      expect(evening?.button).toBe(true);
      expect(evening?.missing).toBeGreaterThan(0);
      expect(evening?.missing).toBeLessThanOrEqual(15);
    }
  });

  it("22:00 is reached within a minute of running time at the normal speed", () => {
    expect(((22 - setting.level.hour) / 24) * setting.level.secondsPerDay).toBeLessThan(60);
  });

  it("whoever misses the first request is asked again within three hours of its close, and again", () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { asked, evening } = firstDay(onlooker, seed);
      expect(asked).toEqual([9, 12, 15]);
      expect(evening).toBeNull();
    }
  });
});

describe("evenings of First Thirty", () => {
  it("never stop without a large button, whoever plays", () => {
    for (const bot of [newcomer, botOf("largest-button"), botOf("careful"), botOf("random")]) {
      for (let seed = 1; seed <= 8; seed++) {
        const world = createRun(setting, seed);
        const seat: Seat = { world, setting, send: (c) => step(world, setting, c).refusal };
        while (!world.ended && world.hour < endHour(setting)) {
          for (let again = 0; again < 3; again++) bot?.decide(seat);
          const { facts, refusal } = step(world, setting, { kind: "advance" });
          expect(refusal).toBeUndefined();
          const isMissing = (f: Fact): boolean => f.kind === "eveningCame" && f.missing > 0;
          if (facts.some(isMissing)) expect([bot?.id, seed, world.hour, button(world)]).toContain(true);
        }
      }
    }
  });
});

describe("whoever takes every order of the first week", () => {
  /** Takes what it can get, and now and then does `also`. */
  const greedy = (also: (seat: Seat) => void): Bot => ({
    id: "greedy",
    decide(seat) {
      botOf("accept-all")?.decide(seat);
      also(seat);
    },
  });
  const ends = (bot: Bot | undefined): World[] =>
    Array.from({ length: SEEDS }, (_, i) => play(setting, i + 1, bot as Bot).world);
  const isOut = (world: World): boolean => world.ended?.id === "lights-out";
  const openedAt = (world: World, card: string): number => world.cards.find((c) => c.id === card)?.at ?? -1;

  it("is put to rest by the Platform more often than not", () => {
    expect(ends(botOf("accept-all")).filter(isOut).length).toBeGreaterThanOrEqual(0.6 * SEEDS);
  });

  it("has been told the rule three days before, and has had the labels counted aloud", () => {
    for (const world of ends(botOf("accept-all")).filter(isOut)) {
      const at = world.ended?.at ?? 0;
      expect(at - openedAt(world, "new-house")).toBeGreaterThanOrEqual(72);
      expect(openedAt(world, "new-house")).toBeGreaterThan(0);
      expect(openedAt(world, "labels-on-the-string")).toBeGreaterThan(openedAt(world, "new-house"));
      expect(at - openedAt(world, "labels-on-the-string")).toBeGreaterThanOrEqual(2);
      expect(witnessesOf(world, setting)?.witnesses.map((w) => w.who)).toEqual([
        "platform",
        "jin",
        "song",
        "auntsun",
        "cousin",
      ]);
    }
  });

  it("keeps the house by a word to the shops", () => {
    const writes = greedy(({ world, send }) => {
      for (const f of forecast(world, setting)) if (f.lateHours > 0) send({ kind: "tell", order: f.order });
    });
    expect(ends(writes).filter(isOut)).toEqual([]);
  });

  it("is the exception: who looks at what fits, or only presses what is large, keeps the house", () => {
    for (const id of ["careful", "lawful", "cooperative"]) expect(ends(botOf(id)).filter(isOut)).toEqual([]);
    expect(ends(botOf("largest-button")).filter(isOut).length).toBeLessThanOrEqual(0.1 * SEEDS);
  });
});
