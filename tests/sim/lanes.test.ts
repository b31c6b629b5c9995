import { describe, expect, it } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import {
  balanced,
  createRun,
  GUEST,
  hashWorld,
  isOpen,
  type Request,
  type Setting,
  step,
  villageView,
  type World,
} from "../../src/sim/index.ts";
import { laneSetting } from "../support/lanes.ts";
import { aRequest, marketHours, ofKind } from "../support/market.ts";

function hours(world: World, setting: Setting, n: number, look?: (w: World) => void): void {
  for (let i = 0; i < n && !world.ended; i++) {
    step(world, setting, { kind: "advance" });
    look?.(world);
  }
}

describe("the player's house in a village that sews to order", () => {
  const setting = laneSetting();

  it("stands at an address of its own among houses that have lived there for weeks", () => {
    const world = createRun(setting, 4);
    const v = world.sewing!;
    expect(v.day).toBe(21);
    expect(v.lots[v.guestLot]).toBe(GUEST);
    expect(v.houses.filter(isOpen).some((h) => h.load > 0)).toBe(true);
    expect(v.houses.slice(0, 10).map((h) => h.kind)).toEqual(setting.level.rivals.map((r) => r.kind));
    expect(world.rivals.slice(0, 10).map((r) => r.id)).toEqual(setting.level.rivals.map((r) => r.id));
    expect(villageView(world, setting).houses.filter((h) => h.id === "own")).toHaveLength(1);
  });

  it("lets houses with room bid, and gives the winner the work", () => {
    const world = createRun(setting, 4);
    const run = { world, setting, facts: [] };
    let given = 0;
    for (let i = 0; i < 200; i++) {
      const before = world.sewing!.houses.map((h) => h.jobs.length);
      const night = world.hour % 24 === 23;
      for (const f of ofKind(marketHours(run, 1), "requestClosed")) {
        if (night || f.winner === "" || f.winner === "own") continue;
        const at = world.rivals.findIndex((r) => r.id === f.winner);
        expect(world.sewing!.houses[at]!.jobs.length).toBeGreaterThan(before[at]!);
        given++;
      }
    }
    expect(given).toBeGreaterThan(10);
  });

  it("shows a ranking that lives: bids come in over the hours, and who has filled up meanwhile stays away", () => {
    const world = createRun(setting, 4);
    let [grew, shrank] = [0, 0];
    const known = new Map<number, [number, number]>();
    hours(world, setting, 240, (w) => {
      for (const r of w.requests) {
        const now: [number, number] = [r.bids.filter((b) => b.at <= w.hour).length, r.bids.length];
        const [seen, all] = known.get(r.id) ?? now;
        if (now[0] > seen) grew++;
        if (now[1] < all) shrank++;
        known.set(r.id, now);
      }
    });
    expect(grew).toBeGreaterThan(20);
    expect(shrank).toBeGreaterThan(0);
  });

  it("asks for the same whatever the player does, as long as the app counts the house to the same line", () => {
    const asked = (bot: string) => {
      const world = createRun(
        laneSetting({ sewing: { tiers: [{ rating: 100, reviews: 0, most: 200, perDay: [4, 4] }] } }),
        6,
      );
      const seat = {
        world,
        setting,
        send: (c: Parameters<typeof step>[2]) => step(world, setting, c).refusal,
      };
      const seen: string[] = [];
      hours(world, setting, 120, () => {
        botOf(bot)!.decide(seat as never);
        for (const r of world.requests) seen.push(`${r.id} ${r.style} ${r.quantity} ${r.hours}`);
      });
      return [...new Set(seen)].filter((s) => Number(s.split(" ")[0]) < 12);
    };
    expect(asked("careful")).toEqual(asked("always-on"));
  });

  it("shows larger lots to a house with more stars", () => {
    const small = laneSetting({ sewing: { tiers: [{ rating: 100, reviews: 0, most: 60, perDay: [4, 4] }] } });
    const world = createRun(small, 3);
    hours(world, small, 100, (w) => {
      for (const r of w.requests) expect(r.quantity).toBeLessThanOrEqual(60);
    });
    const tiers = [
      { rating: 100, reviews: 0, most: 60, perDay: [4, 4] as [number, number] },
      { rating: 455, reviews: 0, most: 800, perDay: [4, 4] as [number, number] },
    ];
    const known = laneSetting({ sewing: { tiers } });
    let largest = 0;
    const other = createRun(known, 3);
    hours(other, known, 100, (w) => {
      for (const r of w.requests) largest = Math.max(largest, r.quantity);
    });
    expect(largest).toBeGreaterThan(60);
    other.standing.rating = 300;
    expect(step(other, known, { kind: "advance" }).refusal).toBeUndefined();
    hours(other, known, 24);
    expect(other.tier).toBe(0);
  });

  it("asks for components without cloth, which are sewn from their first operation on", () => {
    const parts = laneSetting({ sewing: { partBp: 10_000, sampleBp: 0 } });
    const world = createRun(parts, 5);
    while (world.requests.length === 0) step(world, parts, { kind: "advance" });
    const [request] = world.requests as [Request];
    expect(["collars", "sleeves"]).toContain(request.sewing!.part);
    expect(request.cloth).toBe(0);
    step(world, parts, { kind: "bid", request: request.id, price: 1, hours: request.hours });
    while (world.requests.includes(request)) step(world, parts, { kind: "advance" });
    const order = world.orders.find((o) => o.id === request.id)!;
    expect(order.at[0]).toBe(0);
    expect(order.std[0]).toBe(0);
    expect(world.bills.some((b) => b.order === order.id)).toBe(false);
    hours(world, parts, 80);
    expect(order.state).not.toBe("open");
  });

  it("keeps the same books and the same village through JSON in the middle of a game", () => {
    const { world } = play(setting, 8, botOf("careful")!);
    expect(balanced(world.books)).toBe(true);
    const once = createRun(setting, 8);
    hours(once, setting, 100);
    const twice = JSON.parse(JSON.stringify(once)) as World;
    hours(once, setting, 60);
    hours(twice, setting, 60);
    expect(hashWorld(twice)).toBe(hashWorld(once));
  });

  it("counts lit windows by the hours the houses really sewed", () => {
    const long = laneSetting({ rules: [{ path: "sewing.deadline", value: [240, 360] }] });
    const settled = (s: Setting): Setting => {
      const village = s.level.village!;
      return { ...s, level: { ...s.level, village: { ...village, before: 60 } } };
    };
    const lit = (s: Setting) => {
      const world = createRun(s, 2);
      hours(world, s, 24 * 14);
      return world.villageDays.reduce((sum, d) => sum + d.lit, 0);
    };
    expect(lit(settled(setting))).toBeGreaterThan(2 * lit(settled(long)));
  });

  it("takes a scripted request by the village's own terms", () => {
    const world = createRun(setting, 1);
    const request = aRequest({ world, setting, facts: [] });
    expect(request.sewing).toBeNull();
    expect(
      step(world, setting, { kind: "bid", request: request.id, price: 1500, hours: 40 }).refusal,
    ).toBeUndefined();
  });
});
