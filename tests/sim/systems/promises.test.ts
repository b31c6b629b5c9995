import { describe, expect, test } from "vitest";
import { awardFixed } from "../../../src/sim/market/award.ts";
import { givePromise } from "../../../src/sim/promises.ts";
import type { PromiseData } from "../../../src/sim/schema/card.ts";
import { check, step } from "../../../src/sim/step.ts";
import { promises } from "../../../src/sim/systems/promises.ts";
import { smallSetting } from "../../support/setting.ts";
import { begin, person, promise, worked } from "../../support/story.ts";

/** A house that has given one promise on Monday morning; `at` sets the clock to an hour that has just been reached. */
function house(test: PromiseData["test"], over: Partial<PromiseData> = {}) {
  const data = promise("word", { test, ...over });
  const setting = smallSetting({
    promises: [data],
    level: { promises: ["word"], offered: ["word"], predictions: ["cash"] },
  });
  const run = begin(setting);
  givePromise(run, "word");
  run.facts.length = 0;
  return {
    run,
    setting,
    entry: () => run.world.promises[0],
    at: (day: number, hour: number) => {
      run.world.hour = day * 24 + hour;
      promises(run);
    },
  };
}

describe("nobody past midnight", () => {
  test("is broken by a hired person at a machine after midnight", () => {
    const { run, at, entry } = house("noneAfterMidnight");
    worked(person(run, "dengbo"), 24);
    at(1, 1);
    expect(entry()).toMatchObject({ state: "broken", endedAt: 25 });
    expect(run.facts).toContainEqual({ kind: "promiseEnded", promise: "word", state: "broken" });
  });

  test("is not broken by the owners, and counts the nights it held", () => {
    const { run, at, entry } = house("noneAfterMidnight");
    worked(person(run, "guilan"), 24);
    for (let hour = 1; hour <= 24; hour++) at(1, hour);
    expect(entry()).toMatchObject({ state: "open", held: 1 });
  });
});

describe("pay every Friday", () => {
  test("is broken by wages still owed when Friday is over", () => {
    const { run, at, entry } = house("paidEveryFriday");
    person(run, "aizhen").owed = 1;
    at(5, 0);
    expect(entry()?.state).toBe("broken");
  });

  test("asks about Fridays only", () => {
    const { run, at, entry } = house("paidEveryFriday");
    person(run, "aizhen").owed = 1;
    at(4, 0);
    expect(entry()).toMatchObject({ state: "open", held: 0 });
    person(run, "aizhen").owed = 0;
    at(5, 0);
    expect(entry()).toMatchObject({ state: "open", held: 1 });
  });
});

describe("the course on Tuesdays", () => {
  const evening = (week: number) => (1 + week * 7) * 24 + 19;

  test("survives one lost evening and not two", () => {
    const { run, at, entry } = house("courseOnTuesdays", { person: "xiaomei" });
    worked(person(run, "xiaomei"), evening(0));
    at(1, 21);
    expect(entry()).toMatchObject({ state: "open", held: 0 });
    at(8, 21);
    expect(entry()).toMatchObject({ state: "open", held: 1 });
    worked(person(run, "xiaomei"), evening(2) + 1);
    at(15, 21);
    expect(entry()?.state).toBe("broken");
  });
});

describe("other promises", () => {
  test("a free day a week is broken on the seventh day without one", () => {
    const { run, at, entry } = house("weeklyFreeDay");
    person(run, "xiulian").sinceFree = 6;
    at(6, 7);
    expect(entry()?.state).toBe("open");
    person(run, "xiulian").sinceFree = 7;
    at(7, 7);
    expect(entry()?.state).toBe("broken");
  });

  test("the school gate is kept free on school days only", () => {
    const { run, at, entry } = house("atTheGate", { person: "aizhen" });
    worked(person(run, "aizhen"), 5 * 24 + 16);
    at(5, 17);
    expect(entry()).toMatchObject({ state: "open", held: 0 });
    worked(person(run, "aizhen"), 7 * 24 + 16);
    at(7, 17);
    expect(entry()?.state).toBe("broken");
  });

  test("the rate stays where it was on the day of the promise", () => {
    const { run, at, entry } = house("rateStays");
    run.world.policy.rate += 3;
    at(1, 0);
    expect(entry()).toMatchObject({ state: "open", held: 1 });
    run.world.policy.rate -= 4;
    at(1, 1);
    expect(entry()?.state).toBe("broken");
  });

  test("a parents' evening needs one of the two", () => {
    const { run, at, entry } = house("thursdaySchool");
    worked(person(run, "guilan"), 3 * 24 + 19);
    at(3, 20);
    expect(entry()).toMatchObject({ state: "open", held: 1 });
    worked(person(run, "guilan"), 10 * 24 + 19);
    worked(person(run, "weimin"), 10 * 24 + 19);
    at(10, 20);
    expect(entry()?.state).toBe("broken");
  });

  test.each([
    ["told in time is a promise held", 20, { state: "open", held: 1 }],
    ["told after its last noon is a broken one", 1, { state: "broken", held: 0 }],
  ])("a late order %s", (_what, hoursBefore, verdict) => {
    const { run, setting, entry } = house("tellByNoon", { to: "song" });
    const shops = [{ id: "south-window", trust: 600, person: "song" }];
    const here = { ...run, setting: { ...setting, level: { ...setting.level, shops } } };
    const fixed = {
      shop: "south-window",
      style: "tee",
      quantity: 30,
      price: 3000,
      hours: 36,
      penaltyBp: 500,
    };
    const order = awardFixed(here, fixed);
    order.told = order.due - hoursBefore;
    here.world.hour = order.due;
    promises(here);
    expect(entry()).toMatchObject(verdict);
  });

  test("the book must be shown on Sundays", () => {
    const { run, setting, entry } = house("booksOnSunday");
    run.world.reckoning = { week: 1 };
    step(run.world, setting, { kind: "closeBook", shared: true });
    expect(entry()).toMatchObject({ state: "open", held: 1 });
    run.world.reckoning = { week: 2 };
    step(run.world, setting, { kind: "closeBook", shared: false });
    expect(entry()?.state).toBe("broken");
  });
});

describe("a broken word", () => {
  test("costs the trust of those who remember, and a fifth with the others", () => {
    const { run, at } = house("noneAfterMidnight", { remembers: ["aizhen", "song"], broken: 100 });
    const before = { aizhen: person(run, "aizhen").trust, dengbo: person(run, "dengbo").trust };
    worked(person(run, "dengbo"), 24);
    at(1, 1);
    expect(person(run, "aizhen").trust).toBe(before.aizhen - 100);
    expect(person(run, "dengbo").trust).toBe(before.dengbo - 20);
    expect(run.world.outside.song).toBe(400);
    expect(person(run, "aizhen").trustBy.promiseBroken).toBe(-100);
  });

  test("costs a third if it is taken back before", () => {
    const { run, setting, entry } = house("noneAfterMidnight", { broken: 90 });
    const before = person(run, "aizhen").trust;
    step(run.world, setting, { kind: "takeBack", promise: "word" });
    expect(entry()?.state).toBe("takenBack");
    expect(person(run, "aizhen").trust).toBe(before - 30);
    expect(check(run.world, setting, { kind: "takeBack", promise: "word" })?.reason).toBe("notGiven");
  });

  test("can be given once, and only if the level offers it", () => {
    const { run, setting } = house("noneAfterMidnight");
    expect(check(run.world, setting, { kind: "give", promise: "word" })?.reason).toBe("alreadyGiven");
    expect(check(run.world, setting, { kind: "give", promise: "other" })?.reason).toBe("noSuchPromise");
    expect(check(begin(setting).world, setting, { kind: "give", promise: "word" })).toBeUndefined();
  });
});

describe("nobody above the machines by a date", () => {
  test("is asked once, on the date: bedding that only travels for the day does not help", () => {
    const { run, at, entry } = house("noBedsAbove", { by: 72 });
    at(2, 0);
    expect(entry()).toMatchObject({ state: "open", held: 0 });
    at(3, 0);
    expect(entry()?.state).toBe("broken");
    expect(run.world.house.beds).toBe(3);
  });

  test("is kept by an empty loft", () => {
    const { run, at, entry } = house("noBedsAbove", { by: 72 });
    run.world.house.beds = 0;
    at(3, 0);
    expect(entry()).toMatchObject({ state: "open", held: 1 });
  });
});
