import { describe, expect, it } from "vitest";
import { dayPower, reach, worksNights } from "../../../src/sim/market/rivals.ts";
import { usualHours } from "../../../src/sim/systems/village.ts";
import { marketHours, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const base = smallSetting();
const villageAsking = (hours: [number, number]) =>
  smallSetting({ level: { rivals: [], moreRivals: 40, requests: { ...base.level.requests, hours } } });

/** Share of houses lit at three at least once in a week. */
function housesWithNights(hours: [number, number], seeds: number): number {
  let with_ = 0;
  let all = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const run = startRun(villageAsking(hours), seed);
    for (let week = 0; week < 3; week++) {
      const lit = new Set<string>();
      for (let day = 0; day < 7; day++) {
        marketHours(run, 24);
        for (const r of run.world.rivals) if (r.lit) lit.add(r.id);
      }
      with_ += lit.size;
      all += run.world.rivals.length;
    }
  }
  return with_ / all;
}

describe("the village at three in the morning", () => {
  it("has two houses of five with a night a week where one to three days are asked (F8)", () => {
    expect(housesWithNights([24, 72], 40)).toBeGreaterThan(0.4);
  });

  it("is dark where ten to fifteen days are asked (F8)", () => {
    expect(housesWithNights([240, 360], 40)).toBeLessThan(0.1);
  });

  it("never shows a light in a careful house or with a high-roader", () => {
    const run = startRun(villageAsking([12, 24]), 2);
    for (let day = 0; day < 14; day++) {
      marketHours(run, 24);
      for (const r of run.world.rivals) if (!worksNights(smallSetting(), r)) expect(r.lit).toBe(false);
    }
    expect(run.world.rivals.some((r) => r.lit)).toBe(true);
  });
});

describe("a neighbour's day", () => {
  it("sews what a day allows, and never takes on more than it can promise", () => {
    const run = startRun(villageAsking([24, 72]), 3);
    const span = usualHours(run.setting);
    for (let day = 0; day < 14; day++) {
      marketHours(run, 24);
      for (const r of run.world.rivals) {
        expect(r.load).toBeGreaterThanOrEqual(0);
        expect(r.load).toBeLessThanOrEqual(reach(run.setting, r, span) + 3 * dayPower(run.setting, r));
      }
    }
  });

  it("drains the load where nothing new comes in", () => {
    const empty = smallSetting({
      level: { requests: { ...base.level.requests, perDay: [0, 0] } },
      orders: { villageLoadBp: 0 },
    });
    const run = startRun(empty, 1);
    marketHours(run, 24 * 5);
    for (const r of run.world.rivals) expect(r.load).toBe(0);
  });

  it("places this house among the others every midnight", () => {
    const run = startRun(base, 1);
    run.world.standing.rating = 500;
    run.world.standing.onTimeBp = 10000;
    run.world.standing.certificate = true;
    marketHours(run, 18);
    expect(run.world.standing.rank).toBe(1);
    run.world.standing.rating = 300;
    run.world.standing.certificate = false;
    marketHours(run, 24);
    expect(run.world.standing.rank).toBe(run.world.rivals.length + 1);
  });
});
