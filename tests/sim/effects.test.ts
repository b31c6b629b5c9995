import { describe, expect, test } from "vitest";
import { apply } from "../../src/sim/effects.ts";
import { balanced } from "../../src/sim/ledger.ts";
import { awardFixed } from "../../src/sim/market/award.ts";
import type { Effect } from "../../src/sim/schema/effects.ts";
import { smallSetting } from "../support/setting.ts";
import { begin, ending, pass, person, promise } from "../support/story.ts";

const setting = smallSetting({
  promises: [promise("rate", { test: "rateStays" })],
  endings: [ending("quiet")],
});
const context = { card: "test", person: "aizhen", order: -1, request: -1 };

function done(...effects: Effect[]) {
  const run = begin(setting);
  for (const effect of effects) apply(run, effect, context);
  expect(balanced(run.world.books)).toBe(true);
  return run;
}

describe("an effect", () => {
  test("of money is booked on both sides, and a shortfall is borrowed", () => {
    const run = done({ money: -700000, as: "machines" });
    expect(run.world.books).toMatchObject({ cash: 0, loan: -100000, machines: 700000 });
  });

  test("of a loan from kin fills the tin and is owed; a share paid in is not", () => {
    const before = begin(setting).world.books;
    const run = done({ loan: 600000 }, { money: 100000, as: "equity" });
    expect(run.world.books.cash).toBe(before.cash + 700000);
    expect(run.world.books.loan).toBe(before.loan - 600000);
    expect(run.world.books.equity).toBe(before.equity - 100000);
  });

  test("of an advance is worked off from wages on Friday", () => {
    const run = done({ advance: 62000, who: "it" });
    expect(person(run, "aizhen").advance).toBe(62000);
    expect(run.world.books.advances).toBe(62000);
  });

  test("keeps on who can stay, and reports who says no", () => {
    const run = begin(setting);
    run.world.hour = 22;
    person(run, "dengbo").trust = 100;
    person(run, "xiulian").fatigue = 1000;
    apply(run, { keepOn: "house", until: 1 }, context);
    expect(person(run, "aizhen").tonight).toBe(25);
    expect(person(run, "dengbo").tonight).toBe(0);
    expect(run.facts).toEqual([
      { kind: "refused", who: "xiulian", why: "exhausted" },
      { kind: "refused", who: "dengbo", why: "trust" },
      { kind: "keptOn", people: ["aizhen", "xiaomei"], until: 25 },
    ]);
    expect(run.world.tally.refusals).toBe(2);
  });

  test("sends home until the next morning, not the last", () => {
    const run = begin(setting);
    run.world.hour = 22;
    apply(run, { sendHome: "it", until: 7 }, context);
    expect(person(run, "aizhen").restUntil).toBe(31);
    run.world.hour = 26;
    apply(run, { sendHome: "it", until: 7 }, context);
    expect(person(run, "aizhen").restUntil).toBe(31);
  });

  test("brings somebody of the level's list into the house, once", () => {
    const run = done({ join: "jiang" }, { join: "jiang" });
    expect(run.world.people.filter((p) => p.id === "jiang")).toHaveLength(1);
    expect(run.facts).toEqual([{ kind: "joined", who: "jiang" }]);
  });

  test("that lowers a rate breaks the promise that it stays; a rise does not", () => {
    const run = done({ promise: "rate" }, { rate: 12000, who: "xiulian" });
    expect(run.world.promises[0]?.state).toBe("open");
    apply(run, { rate: 11000, who: "xiulian" }, context);
    expect(run.world.promises[0]?.state).toBe("broken");
  });

  test("borrows a machine and gives it back", () => {
    const run = done({ station: 1, op: 1, hours: 5 });
    const before = begin(setting).world.stations.length;
    expect(run.world.stations).toHaveLength(before + 1);
    pass(run, 5);
    expect(run.world.stations).toHaveLength(before);
    expect(run.world.stations.filter((s) => s.op === 1)).toHaveLength(2);
  });

  test("on the house stays within what a house can be", () => {
    const run = done({ beds: 3 }, { beds: -3 }, { beds: -3 }, { beds: -3 }, { exits: -1 }, { exits: -1 });
    expect(run.world.house).toMatchObject({ beds: 0, exits: 0, crowded: true });
  });

  test("about an order finds the card's own before the most urgent one", () => {
    const run = begin(setting);
    const fixed = { shop: "south-window", style: "tee", quantity: 30, price: 3000, penaltyBp: 500 };
    const urgent = awardFixed(run, { ...fixed, hours: 10 });
    const own = awardFixed(run, { ...fixed, hours: 40 });
    apply(run, { tell: true }, { ...context, order: own.id });
    expect([urgent.told, own.told]).toEqual([-1, 6]);
    apply(run, { tell: true }, context);
    expect(urgent.told).toBe(6);
  });

  test("after the end of the run does nothing", () => {
    const run = done({ end: "quiet" }, { set: "late" });
    expect(run.world.ended?.id).toBe("quiet");
    expect(run.world.flags).toEqual({});
  });
});
