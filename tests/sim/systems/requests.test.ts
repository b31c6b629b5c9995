import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/sim/run.ts";
import type { Request } from "../../../src/sim/state.ts";
import { MOST_OPEN } from "../../../src/sim/systems/requests.ts";
import { marketHours, ofKind, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const base = smallSetting();
const asking = (requests: Partial<typeof base.level.requests>) =>
  smallSetting({ level: { requests: { ...base.level.requests, ...requests } } });

/** All requests of some days, as they were posted. */
function posted(setting = base, seed = 1, days = 14): Request[] {
  const run = startRun(setting, seed);
  const all: Request[] = [];
  for (let hour = 0; hour < days * 24; hour++) {
    for (const fact of ofKind(marketHours(run, 1), "requestPosted")) {
      const request = run.world.requests.find((r) => r.id === fact.request);
      if (request) all.push({ ...request });
    }
  }
  return all;
}

const scripted = {
  at: 30,
  shop: "tall-tree",
  style: "shirt",
  quantity: 300,
  hours: 36,
  open: 6,
  ceilingBp: 12000,
  watchers: 5,
  penaltyBp: 800,
  quality: 3,
};

describe("requests on the phone", () => {
  it("come a few a day, in the hours of the level", () => {
    const all = posted(base, 1, 21);
    const perDay = new Map<number, number>();
    for (const r of all) perDay.set(dayOf(r.postedAt), (perDay.get(dayOf(r.postedAt)) ?? 0) + 1);
    for (const n of perDay.values()) expect(n).toBeLessThanOrEqual(4);
    for (const r of all) {
      expect(r.postedAt % 24).toBeGreaterThanOrEqual(9);
      expect(r.postedAt % 24).toBeLessThanOrEqual(22);
    }
    expect(all.length).toBeGreaterThan(40);
  });

  it("ask for what the level's shops ask for", () => {
    const { shops, styles, requests } = base.level;
    for (const r of posted()) {
      expect(shops.map((s) => s.id)).toContain(r.shop);
      expect(styles).toContain(r.style);
      expect(requests.quantities).toContain(r.quantity);
      expect(r.hours).toBeGreaterThanOrEqual(requests.hours[0]);
      expect(r.hours).toBeLessThanOrEqual(requests.hours[1]);
      const ofStandard = (r.ceiling - r.cloth) / r.standard;
      expect(ofStandard).toBeGreaterThan(1.02);
      expect(ofStandard).toBeLessThan(1.34);
    }
  });

  it("are the same whatever the house does, so that a what-if changes one thing only", () => {
    const plain = posted(base, 4);
    const run = startRun(base, 4);
    const seen: number[] = [];
    for (let hour = 0; hour < 14 * 24; hour++) {
      for (const fact of ofKind(marketHours(run, 1), "requestPosted")) seen.push(fact.request);
      for (const r of run.world.requests)
        r.mine ??= { at: run.world.hour, price: r.cloth, hours: 6, score: 0, first: 0 };
    }
    expect(run.world.tally.won).toBeGreaterThan(10);
    expect(seen).toEqual(plain.map((r) => r.id));
  });

  it("appear at the hour the level writes down", () => {
    const all = posted(asking({ perDay: [0, 0], scripted: [scripted] }));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      postedAt: 30,
      closesAt: 36,
      shop: "tall-tree",
      quantity: 300,
      quality: 3,
    });
    const early = posted(asking({ perDay: [0, 0], scripted: [{ ...scripted, at: 6 }] }));
    expect(early[0]?.postedAt).toBe(7);
  });

  it("have all bids in at once where the level says early", () => {
    const [one] = posted(
      asking({ perDay: [0, 0], scripted: [{ ...scripted, quantity: 50, watchers: 12, early: true }] }),
    );
    expect(one?.bids.length).toBeGreaterThan(1);
    for (const bid of one?.bids ?? []) expect(bid.at).toBe(30);
  });

  it("never fill the phone with more than six", () => {
    const run = startRun(asking({ perDay: [12, 12], open: [24, 24] }));
    let most = 0;
    for (let hour = 0; hour < 96; hour++) {
      marketHours(run, 1);
      most = Math.max(most, run.world.requests.length);
    }
    expect(most).toBe(MOST_OPEN);
  });

  it("give less time where a card has made a shop impatient", () => {
    const run = startRun(asking({ perDay: [0, 0], scripted: [scripted] }));
    run.world.shopHoursBp["tall-tree"] = 5000;
    marketHours(run, 24);
    expect(run.world.requests[0]?.hours).toBe(18);
  });

  it("wait until the level lets them in", () => {
    for (const r of posted(asking({ firstAt: 60 }))) expect(r.postedAt).toBeGreaterThanOrEqual(60);
  });
});
