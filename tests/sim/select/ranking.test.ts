import { describe, expect, it } from "vitest";
import { settingOf } from "../../../src/content/index.ts";
import { createRun } from "../../../src/sim/create.ts";
import { placeBid } from "../../../src/sim/market/place.ts";
import { previewBid, requestViews, suggestedBid } from "../../../src/sim/select/ranking.ts";
import type { Setting } from "../../../src/sim/setting.ts";
import type { RivalBid } from "../../../src/sim/state.ts";
import { step } from "../../../src/sim/step.ts";
import { readContent } from "../../../src/tools/content-files.ts";
import { anOrder, aRequest, marketHours, ofKind, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const second = settingOf(readContent(undefined, false), "light-at-three") as Setting;

const theirs = (over: Partial<RivalBid> = {}): RivalBid => ({
  rival: 1,
  at: 6,
  price: 1600,
  hours: 40,
  ...over,
});

describe("the bid sheet", () => {
  it("shows the best bid that is in, and how many are looking, but nothing of what they will bid", () => {
    const run = startRun();
    const { world, setting } = run;
    aRequest(run, { bids: [theirs(), theirs({ rival: 2, at: 10, price: 1300 })] });
    const seen = previewBid(world, setting, 900, 1650, 40)!;
    expect(seen).toMatchObject({ bids: 2, looking: 1, making: 450 });
    expect(seen.best).toMatchObject({ rival: world.rivals[1]!.id, price: 1600 });
    // another secret bid changes nothing that is shown
    world.requests[0]!.bids[1]!.price = 1690;
    expect(previewBid(world, setting, 900, 1650, 40)).toEqual(seen);
  });

  it("nudges with the smallest cut that makes us first, and says what share of the making pay it is", () => {
    const run = startRun();
    const { world, setting } = run;
    aRequest(run, { bids: [theirs({ price: 1500 })] });
    const seen = previewBid(world, setting, 900, 1690, 40)!;
    expect(seen.rank).toBe(2);
    const nudge = seen.nudge!;
    expect(nudge.cut % 10).toBe(0);
    expect(previewBid(world, setting, 900, nudge.price, 40)?.rank).toBe(1);
    expect(previewBid(world, setting, 900, nudge.price + 10, 40)?.rank).toBe(2);
    expect(nudge.ofMakingBp).toBe(Math.floor((nudge.cut * 10000) / 490));
  });

  it("is silent when we are first, or when no price would do", () => {
    const run = startRun();
    const { world, setting } = run;
    aRequest(run, { bids: [theirs({ price: 1700, hours: 48 })] });
    expect(previewBid(world, setting, 900, 1500, 40)?.nudge).toBeNull();
    world.requests[0]!.bids = [theirs({ price: 1500, hours: 6 })];
    world.standing.rating = 310;
    world.standing.onTimeBp = 1000;
    expect(previewBid(world, setting, 900, 1690, 48)).toMatchObject({ rank: 2, nudge: null });
  });

  it("counts a new house's stars less until it has ten reviews", () => {
    const run = startRun();
    const { world, setting } = run;
    aRequest(run);
    const old = previewBid(world, setting, 900, 1650, 40)!.parts.rating;
    world.standing.reviewCount = 0;
    const fresh = previewBid(world, setting, 900, 1650, 40)!.parts.rating;
    world.standing.reviewCount = 5;
    const half = previewBid(world, setting, 900, 1650, 40)!.parts.rating;
    expect(old).toBe(120);
    expect(fresh).toBe(7);
    expect(half).toBeGreaterThan(fresh);
    expect(half).toBeLessThan(old);
  });

  it("gives fewer points for free capacity the more work is open", () => {
    const run = startRun();
    aRequest(run, { quantity: 200 });
    const capacity = () => previewBid(run.world, run.setting, 900, 1650, 40, 0)!.parts.fit;
    const free = capacity();
    for (let i = 0; i < 4; i++) anOrder(run, 60, { id: 800 + i });
    expect(capacity()).toBeLessThan(free);
  });

  it("names the courier who would have to take it", () => {
    const run = startRun();
    aRequest(run, { closesAt: 14 });
    expect(previewBid(run.world, run.setting, 900, 1650, 40)?.courierAt).toBe(42);
    expect(previewBid(run.world, run.setting, 900, 1650, 27)?.courierAt).toBe(31);
  });

  it("has nothing to say about a request that is closed", () => {
    const run = startRun();
    expect(previewBid(run.world, run.setting, 900, 1650, 40)).toBeUndefined();
    expect(suggestedBid(run.world, run.setting, 900)).toBeUndefined();
  });
});

describe("the chance", () => {
  it("is certain only when nobody is looking any more", () => {
    const run = startRun();
    const { world, setting } = run;
    aRequest(run, { bids: [theirs({ price: 1690 })] });
    expect(previewBid(world, setting, 900, 1500, 20)?.chance).toBe(10);
    expect(previewBid(world, setting, 900, 1700, 48)?.chance).toBe(0);
    world.requests[0]!.bids.push(theirs({ rival: 2, at: 12 }));
    expect(previewBid(world, setting, 900, 1500, 20)?.chance).toBeLessThan(10);
    expect(previewBid(world, setting, 900, 1500, 20, 0)?.chance).toBe(-1);
  });

  it("is honest: of bids said to win in so many cases of ten, about so many win", () => {
    const said = new Map<string, { n: number; told: number; won: number }>();
    const setting = smallSetting({ level: { rivals: [], moreRivals: 40 } });
    for (let seed = 1; seed <= 60; seed++) {
      const run = startRun(setting, seed);
      const told = new Map<number, number>();
      for (let hour = 0; hour < 10 * 24; hour++) {
        const facts = marketHours(run, 1);
        for (const { request: id } of ofKind(facts, "requestPosted")) {
          const request = run.world.requests.find((r) => r.id === id);
          if (!request) continue;
          const price =
            request.ceiling - Math.round(((request.ceiling - request.cloth) * (5 + (id % 5) * 7)) / 100);
          const hours = Math.max(6, Math.floor(request.hours * 0.7));
          const seen = previewBid(run.world, setting, id, price, hours);
          if (!seen || seen.looking < 2) continue;
          told.set(id, seen.chance);
          placeBid(run, request, price, hours);
        }
        for (const closed of ofKind(facts, "requestClosed")) {
          const chance = told.get(closed.request);
          if (chance === undefined) continue;
          const key = chance <= 3 ? "low" : chance <= 6 ? "middle" : "high";
          const cell = said.get(key) ?? { n: 0, told: 0, won: 0 };
          cell.n++;
          cell.told += chance;
          if (closed.winner === "own") cell.won++;
          said.set(key, cell);
        }
        // no work is kept: the test asks about bids, not about sewing
        run.world.orders.length = 0;
      }
    }
    for (const [key, cell] of said) {
      expect(cell.n, key).toBeGreaterThan(60);
      expect(
        Math.abs(cell.won / cell.n - cell.told / cell.n / 10),
        `${key}: ${cell.won} of ${cell.n}`,
      ).toBeLessThan(0.15);
    }
    expect(said.size).toBe(3);
  }, 30_000);
});

describe("a suggested bid", () => {
  it("opens with an even chance where the house has no order yet, never under cloth and piece pay", () => {
    let even = 0;
    let all = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const world = createRun(second, seed);
      while (world.requests.length === 0) step(world, second, { kind: "advance" });
      for (const { id, cloth } of world.requests) {
        const open = suggestedBid(world, second, id)!;
        all++;
        if (previewBid(world, second, id, open.price, open.hours)!.chance >= 5) even++;
        expect(open.price).toBeGreaterThan(cloth);
      }
    }
    expect(all).toBeGreaterThanOrEqual(20);
    expect(even / all).toBeGreaterThan(0.7);
  });

  it("opens just under the ceiling, with hours this house can keep", () => {
    const run = startRun();
    const request = aRequest(run);
    const open = suggestedBid(run.world, run.setting, 900)!;
    expect(open.price).toBeLessThan(request.ceiling);
    expect(open.price).toBeGreaterThan(request.ceiling - 30);
    expect(open.price % 10).toBe(0);
    expect(open.hours).toBeGreaterThanOrEqual(6);
    expect(open.hours).toBeLessThanOrEqual(request.hours);
  });

  it("asks for more time when much is open, never for more than was asked", () => {
    const run = startRun();
    aRequest(run, { quantity: 30 });
    const free = suggestedBid(run.world, run.setting, 900)!.hours;
    anOrder(run, 60, { id: 800, quantity: 200 });
    const busy = suggestedBid(run.world, run.setting, 900)!.hours;
    expect(busy).toBeGreaterThan(free);
    anOrder(run, 60, { id: 801, quantity: 2000 });
    expect(suggestedBid(run.world, run.setting, 900)!.hours).toBe(48);
  });

  it("is the own bid once there is one", () => {
    const run = startRun();
    placeBid(run, aRequest(run), 1500, 30);
    expect(suggestedBid(run.world, run.setting, 900)).toEqual({ price: 1500, hours: 30 });
  });
});

describe("the list of requests", () => {
  it("has the one that closes first on top, with our place in it", () => {
    const run = startRun();
    aRequest(run, { id: 1, closesAt: run.world.hour + 9 });
    const second = aRequest(run, { id: 2, closesAt: run.world.hour + 3, bids: [theirs()] });
    placeBid(run, second, 1300, 10);
    const views = requestViews(run.world, run.setting);
    expect(views.map((v) => v.id)).toEqual([2, 1]);
    expect(views[0]).toMatchObject({ closesIn: 3, bids: 1, looking: 0, mine: { price: 1300, rank: 1 } });
    expect(views[1]?.mine).toBeNull();
  });
});

describe("how the sheet opens", () => {
  it("is the price that would be first until the house has its first order, then just under the ceiling", () => {
    const run = startRun();
    const { world, setting } = run;
    aRequest(run, { bids: [theirs({ price: 1660 })] });
    const first = suggestedBid(world, setting, 900)!;
    expect(previewBid(world, setting, 900, first.price, first.hours)).toMatchObject({ rank: 1, nudge: null });
    world.tally.won = 1;
    expect(suggestedBid(world, setting, 900)?.price).toBe(1680);
  });

  it("never asks less than cloth and piece pay, though somebody else does", () => {
    const run = startRun();
    const { world, setting } = run;
    aRequest(run, { bids: [theirs({ price: 1200, hours: 6 })] });
    const { price } = suggestedBid(world, setting, 900)!;
    expect(price).toBeGreaterThanOrEqual(1200 + 18 * world.policy.rate);
  });
});
