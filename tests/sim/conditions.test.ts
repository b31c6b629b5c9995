import { describe, expect, test } from "vitest";
import { holds, hoursOf } from "../../src/sim/conditions.ts";
import { QUANTITY } from "../../src/sim/quantities.ts";
import { QUANTITIES } from "../../src/sim/schema/conditions.ts";
import { smallSetting } from "../support/setting.ts";
import { ALWAYS, begin, pass, person, worked } from "../support/story.ts";

const setting = smallSetting();

describe("conditions of level data", () => {
  test("combine: all of nothing holds, any of nothing does not", () => {
    const { world } = begin(setting);
    expect(holds(world, setting, ALWAYS)).toBe(true);
    expect(holds(world, setting, { any: [] })).toBe(false);
    expect(holds(world, setting, { not: { any: [] } })).toBe(true);
    expect(holds(world, setting, { all: [ALWAYS, { any: [] }] })).toBe(false);
  });

  test("compare a number with both ends included", () => {
    const { world } = begin(setting);
    world.books.cash = 500;
    expect(holds(world, setting, { is: "cash", min: 500, max: 500 })).toBe(true);
    expect(holds(world, setting, { is: "cash", min: 501 })).toBe(false);
    expect(holds(world, setting, { is: "cash", max: 499 })).toBe(false);
  });

  test("compare two numbers by their difference", () => {
    const { world } = begin(setting);
    world.books.cash = 500;
    world.books.wages = -700;
    expect(holds(world, setting, { is: "cash", minus: "owed", max: -200 })).toBe(true);
    expect(holds(world, setting, { is: "cash", minus: "owed", min: -199 })).toBe(false);
  });

  test("remember since when something is known", () => {
    const { world } = begin(setting);
    expect(holds(world, setting, { flag: "short" })).toBe(false);
    world.flags.short = world.hour;
    expect(holds(world, setting, { flag: "short" })).toBe(true);
    expect(holds(world, setting, { flag: "short", hours: 24 })).toBe(false);
    world.hour += 24;
    expect(holds(world, setting, { flag: "short", hours: 24 })).toBe(true);
  });

  test("draw luck by the seed and a name: the same all through a run, another one for another name", () => {
    const runs = Array.from({ length: 200 }, (_, seed) => begin(setting, seed).world);
    const lucky = (of: string, bp: number) => runs.map((world) => holds(world, setting, { luck: bp, of }));
    const half = lucky("licence", 5000);
    expect(half.filter(Boolean).length).toBeGreaterThan(70);
    expect(half.filter(Boolean).length).toBeLessThan(130);
    expect(lucky("licence", 5000)).toEqual(half);
    expect(lucky("second-check", 5000)).not.toEqual(half);
    // who is lucky at five in ten is lucky at eight in ten
    expect(half.every((is, i) => !is || lucky("licence", 8000)[i])).toBe(true);
    for (const world of runs) world.hour += 48;
    expect(lucky("licence", 5000)).toEqual(half);
    expect(lucky("licence", 0).some(Boolean)).toBe(false);
    expect(lucky("licence", 10_000).every(Boolean)).toBe(true);
  });

  test("tell a person who is here from one who is out, hurt or gone", () => {
    const run = begin(setting);
    const aizhen = person(run, "aizhen");
    const here = () => holds(run.world, setting, { here: "aizhen" });
    expect(here()).toBe(true);
    aizhen.awayUntil = run.world.hour + 1;
    expect(here()).toBe(false);
    aizhen.awayUntil = 0;
    aizhen.hurtUntil = run.world.hour + 1;
    expect(here()).toBe(false);
    aizhen.hurtUntil = 0;
    aizhen.gone = run.world.hour;
    expect(here()).toBe(false);
    expect(holds(run.world, setting, { gone: "aizhen" })).toBe(true);
    expect(holds(run.world, setting, { gone: "jiang" })).toBe(false);
  });

  test("know what was decided on a card", () => {
    const { world } = begin(setting);
    world.cards.push({ id: "twelve", at: 3, choice: "stay", because: "" });
    expect(holds(world, setting, { seen: "twelve" })).toBe(true);
    expect(holds(world, setting, { seen: "twelve", choice: "stay" })).toBe(true);
    expect(holds(world, setting, { seen: "twelve", choice: "home" })).toBe(false);
  });
});

describe("numbers a condition may read", () => {
  test("are whole at every hour of two days of a real game", () => {
    const run = begin(setting, 5);
    for (let hour = 0; hour < 48; hour++) {
      pass(run, 1);
      for (const quantity of QUANTITIES) {
        const value = QUANTITY[quantity](run.world, setting, "aizhen");
        expect(Number.isInteger(value), `${quantity} at ${run.world.hour} is ${value}`).toBe(true);
      }
    }
  });

  test("count the night share of the hired over the last third of the days", () => {
    const run = begin(setting);
    run.world.hour = 9 * 24 - 1;
    const aizhen = person(run, "aizhen");
    worked(aizhen, 2 * 24 + 23); // long ago
    worked(aizhen, 7 * 24 + 10);
    worked(aizhen, 7 * 24 + 11);
    worked(aizhen, 7 * 24 + 22);
    worked(aizhen, 8 * 24 + 5);
    worked(person(run, "guilan"), 8 * 24 + 23); // an owner's night is not in this figure
    expect(QUANTITY.nightShare(run.world, setting, "")).toBe(5000);
  });

  test("see the own lamp at three by who sewed from two to three", () => {
    const run = begin(setting);
    run.world.hour = 24 + 9;
    expect(QUANTITY.lit(run.world, setting, "")).toBe(0);
    worked(person(run, "weimin"), 24 + 2);
    expect(QUANTITY.lit(run.world, setting, "")).toBe(1);
    run.world.hour += 24;
    expect(QUANTITY.lit(run.world, setting, "")).toBe(0);
  });

  test("tell leavers of today from leavers of ten days", () => {
    const run = begin(setting);
    run.world.hour = 300;
    person(run, "aizhen").gone = 290;
    person(run, "dengbo").gone = 100;
    person(run, "xiaomei").gone = 20;
    expect(QUANTITY.leftToday(run.world, setting, "")).toBe(1);
    expect(QUANTITY.leftInTenDays(run.world, setting, "")).toBe(5000);
    expect(QUANTITY.hired(run.world, setting, "")).toBe(1);
  });
});

describe("the hours in which a condition may hold", () => {
  const nine = { is: "hour", min: 9, max: 10 } as const;
  const night = { any: [{ is: "hour", min: 22 } as const, { is: "hour", max: 1 } as const] };

  test.each([
    [nine, [9, 10]],
    [night, [0, 1, 22, 23]],
    [{ all: [night, { is: "hour", max: 12 } as const, { flag: "x" }] }, [0, 1]],
    [{ all: [nine, night] }, []],
  ])("are read from its words: %j", (condition, hours) => {
    const mask = hoursOf(condition);
    expect(Array.from({ length: 24 }, (_, h) => h).filter((h) => (mask >>> h) & 1)).toEqual(hours);
  });

  test("are all of them where it says nothing, or the opposite, about hours", () => {
    expect(hoursOf({ flag: "x" })).toBe(0xffffff);
    expect(hoursOf({ not: nine })).toBe(0xffffff);
  });
});
