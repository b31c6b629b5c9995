import { describe, expect, it } from "vitest";
import {
  bidLuck,
  createRivals,
  dayPower,
  fullPower,
  makingCost,
  reach,
  rivalPrice,
} from "../../../src/sim/market/rivals.ts";
import { aRequest, marketHours, ofKind, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const crowd = smallSetting({
  level: { rivals: [], moreRivals: 40 },
  orders: { watchers: [3, 10], rateBase: 20 },
});

/** Making pay of winners as a share of the standard cost, by number of bids, over many villages. */
function winners(seeds: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let seed = 1; seed <= seeds; seed++) {
    const run = startRun(crowd, seed);
    for (let hour = 0; hour < 14 * 24; hour++) {
      const open = run.world.requests.map((r) => r);
      for (const closed of ofKind(marketHours(run, 1), "requestClosed")) {
        const request = open.find((r) => r.id === closed.request);
        if (!request || closed.winner === "") continue;
        const list = found.get(request.bids.length) ?? [];
        list.push((closed.price - request.cloth) / request.standard);
        found.set(request.bids.length, list);
      }
    }
  }
  return found;
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

describe("neighbours as bidders", () => {
  it("ask less the more of them there are: from two bidders to eight the winning price falls by 10 to 25 % of the standard (F16)", () => {
    const found = winners(200);
    const two = mean(found.get(2) ?? []);
    const eight = mean(found.get(8) ?? []);
    expect((found.get(8) ?? []).length).toBeGreaterThan(100);
    expect(1 - eight / two).toBeGreaterThan(0.1);
    expect(1 - eight / two).toBeLessThan(0.25);
  }, 30_000);

  it("never ask more than the ceiling or less than the cloth, and promise no more time than was asked for", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const run = startRun(crowd, seed);
      for (let hour = 0; hour < 7 * 24; hour++) {
        marketHours(run, 1);
        for (const request of run.world.requests) {
          for (const bid of request.bids) {
            expect(bid.price).toBeLessThanOrEqual(request.ceiling);
            expect(bid.price).toBeGreaterThan(request.cloth);
            expect(bid.hours).toBeLessThanOrEqual(request.hours);
            expect(bid.at).toBeGreaterThan(request.postedAt);
            expect(bid.at).toBeLessThanOrEqual(request.closesAt);
          }
        }
      }
    }
  });

  it("bid only once each", () => {
    const run = startRun(crowd, 3);
    for (let hour = 0; hour < 10 * 24; hour++) {
      marketHours(run, 1);
      for (const { bids } of run.world.requests)
        expect(new Set(bids.map((b) => b.rival)).size).toBe(bids.length);
    }
  });

  it("stay away when they could only lose", () => {
    const run = startRun(crowd, 1);
    const rival = run.world.rivals[0]!;
    const request = aRequest(run, { ceiling: 1300, cloth: 1200 });
    expect(rivalPrice(crowd, rival, request, 2400, 3, 10000)).toBe(-1);
  });

  it("undercut by three per cent if that is their way, and keep a rate table if there is one", () => {
    const run = startRun(crowd, 1);
    const request = aRequest(run);
    const rival = { ...run.world.rivals[0]!, people: 6, costBp: 10000, load: 0 };
    const ask = (kind: number, setting = crowd) =>
      rivalPrice(setting, { ...rival, kind }, request, 2400, 5, 10000);
    expect(ask(0)).toBeLessThan(ask(1));
    const table = smallSetting({ orders: { rateTableBp: 11500 } });
    expect(ask(0, table) - request.cloth).toBeGreaterThanOrEqual(Math.floor(request.standard * 1.15) - 5);
  });

  it("reckon their own hands cheaper than hired ones", () => {
    const rival = { ...startRun(crowd).world.rivals[0]!, costBp: 10000 };
    expect(makingCost(crowd, { ...rival, people: 2 }, 100, 2000)).toBe(280);
    expect(makingCost(crowd, { ...rival, people: 8 }, 100, 2000)).toBe(370);
  });

  it("plan nights for three days only, and careful houses none", () => {
    const rival = { ...startRun(crowd).world.rivals[0]!, people: 5 };
    const careful = { ...rival, kind: 2 };
    expect(fullPower(crowd, careful)).toBe(dayPower(crowd, careful));
    const busy = { ...rival, kind: 1 };
    expect(reach(crowd, busy, 72)).toBe(3 * fullPower(crowd, busy));
    expect(reach(crowd, busy, 96) - reach(crowd, busy, 72)).toBe(dayPower(crowd, busy));
  });

  it("are the same village for the same seed, and another one for another", () => {
    expect(createRivals(crowd, 5)).toEqual(createRivals(crowd, 5));
    expect(createRivals(crowd, 5)).not.toEqual(createRivals(crowd, 6));
    expect(new Set(createRivals(crowd, 5).map((r) => r.kind)).size).toBeGreaterThan(3);
  });

  it("are lucky within five per cent", () => {
    expect(bidLuck(crowd, 0)).toBe(9500);
    expect(bidLuck(crowd, 4294967295)).toBe(10500);
  });
});
