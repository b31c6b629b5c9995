import { describe, expect, it } from "vitest";
import {
  balanced,
  createRun,
  HEADINGS,
  type Order,
  type Request,
  type Setting,
  step,
  type World,
} from "../../../src/sim/index.ts";
import { reportNow } from "../../../src/sim/market/consultants.ts";
import { disputed, openDispute } from "../../../src/sim/market/disputes.ts";
import { laneSetting } from "../../support/lanes.ts";
import { anOrder, pack } from "../../support/market.ts";

function until(world: World, setting: Setting, test: () => boolean, most = 200): boolean {
  for (let i = 0; i < most && !test(); i++) step(world, setting, { kind: "advance" });
  return test();
}

describe("a sample first", () => {
  const setting = laneSetting({
    sewing: { sampleBp: 10_000, sampleFrom: 1, partBp: 0 },
    level: { clothHours: 1 },
    house: { defect: [[0, 0]] },
  });

  function asked(): { world: World; request: Request } {
    const world = createRun(setting, 9);
    until(world, setting, () => world.requests.length > 0);
    return { world, request: world.requests[0]! };
  }

  it("no bid is read before the shop has seen one piece, which the house sews and the courier takes", () => {
    const { world, request } = asked();
    const bid = { kind: "bid", request: request.id, price: request.ceiling, hours: request.hours } as const;
    expect(step(world, setting, bid).refusal).toEqual({ reason: "sampleFirst" });
    expect(step(world, setting, { kind: "sample", request: request.id }).refusal).toBeUndefined();
    expect(until(world, setting, () => (request.sewing?.sampledAt ?? -1) >= 0, 30)).toBe(true);
    expect(world.tally.delivered).toBe(0);
    expect(step(world, setting, bid).refusal).toBeUndefined();
    expect(step(world, setting, { kind: "sample", request: request.id }).refusal?.reason).toBe(
      "nothingChanges",
    );
  });

  it("a faulty sample closes the door", () => {
    const { world, request } = asked();
    step(world, setting, { kind: "sample", request: request.id });
    const sample = world.orders.find((o) => o.sampleFor === request.id)!;
    until(world, setting, () => sample.state !== "open", 40);
    sample.slipped = 1;
    until(world, setting, () => (request.sewing?.sampledAt ?? -1) >= 0, 30);
    const bid = { kind: "bid", request: request.id, price: request.ceiling, hours: request.hours } as const;
    expect(step(world, setting, bid).refusal).toEqual({ reason: "sampleRefused" });
  });
});

describe("split delivery", () => {
  const setting = laneSetting({ sewing: { sampleBp: 0, partBp: 0 } });

  it("brings time points for half of the pieces, and money for them before the rest", () => {
    const world = createRun(setting, 9);
    until(world, setting, () => world.requests.some((r) => r.hours >= 40));
    const request = world.requests.find((r) => r.hours >= 40)!;
    step(world, setting, { kind: "bid", request: request.id, price: request.cloth, hours: request.hours });
    const whole = request.mine!.score;
    expect(
      step(world, setting, { kind: "splitDelivery", request: request.id, hours: request.hours }).refusal
        ?.reason,
    ).toBe("hoursTooLong");
    expect(
      step(world, setting, { kind: "splitDelivery", request: request.id, hours: 18 }).refusal,
    ).toBeUndefined();
    expect(request.mine!.score).toBeGreaterThan(whole);
    until(world, setting, () => world.orders.length > 0);
    const order = world.orders[0]!;
    expect(order.first.pieces).toBe(Math.floor(order.quantity / 2));
    until(world, setting, () => order.first.shippedAt >= 0 || order.shippedAt >= 0);
    until(world, setting, () => order.shippedAt >= 0);
    expect(order.shipped).toBe(order.quantity - order.short);
    const sold = -world.books.sales;
    expect(sold).toBe(
      order.price * order.shipped + world.orders.slice(1).reduce((s, o) => s + o.price * o.shipped, 0),
    );
    expect(balanced(world.books)).toBe(true);
  });
});

describe("the consultants", () => {
  it("grade five headings, and ask about neither hours nor pay", () => {
    const setting = laneSetting();
    const world = createRun(setting, 2);
    const before = reportNow(world, setting);
    expect(Object.keys(before).sort()).toEqual([...HEADINGS].sort());
    for (const p of world.people) {
      p.week = 100;
      p.owed = 90_000;
      p.fatigue = 900;
    }
    expect(reportNow(world, setting)).toEqual(before);
  });

  function visited(how: "prepare" | "stage" | "decline", seed: number, seen = 3500): World {
    const plain = laneSetting();
    const setting = {
      ...plain,
      regime: { ...plain.regime, matchmaker: { ...plain.regime.matchmaker, stageSeenBp: seen } },
    };
    const world = createRun(setting, seed);
    for (const s of world.stations) s.wear = 600;
    until(world, setting, () => world.consult !== null);
    expect(step(world, setting, { kind: "consult", how }).refusal).toBeUndefined();
    expect(step(world, setting, { kind: "consult", how }).refusal).toEqual({ reason: "visitAnswered" });
    until(world, setting, () => world.hour > world.consult!.visitAt);
    return world;
  }

  it("preparing costs money and hours and leaves better machines", () => {
    const prepared = visited("prepare", 3);
    const staged = visited("stage", 3, 0);
    expect(prepared.books.training).toBeGreaterThan(staged.books.training);
    expect(prepared.consult!.report!.equipment).toBeGreaterThanOrEqual(staged.consult!.report!.equipment - 1);
  });

  it("a show that is seen through costs the certificate and stars; declining leaves no report", () => {
    const caught = visited("stage", 3, 10_000);
    expect(caught.consult!.caught).toBe(true);
    expect(caught.standing.certificate).toBe(false);
    const declined = visited("decline", 3);
    expect(declined.consult!.report).toBeNull();
    expect(declined.standing.certificate).toBe(false);
    expect(caught.standing.rating).toBeLessThan(declined.standing.rating);
  });
});

describe("a dispute", () => {
  function claim(change: (order: Order, world: World) => void): { world: World; order: Order } {
    const setting = laneSetting();
    const world = createRun(setting, 2);
    const run = { world, setting, facts: [] };
    const order = anOrder(run, 40, { quantity: 50 });
    pack(order);
    order.state = "packed";
    change(order, world);
    until(world, setting, () => order.shippedAt >= 0);
    expect(disputed(run, order, 10_000)).toBe(true);
    openDispute(run, order, 10_000);
    until(world, setting, () => world.disputes[0]!.due >= 0);
    return { world, order };
  }

  it("is settled on what both sides can see, and the insurance carries a part of it", () => {
    const plain = claim(() => {});
    const [first] = plain.world.disputes;
    expect(first!.due).toBe(10_000);
    expect(first!.insured).toBe(5000);
    expect(plain.order.refund).toBe(5000);
    const told = claim((order) => {
      order.told = order.acceptedAt;
      order.sampled = true;
    });
    expect(told.world.disputes[0]!.due).toBeLessThan(first!.due);
    expect(balanced(told.world.books)).toBe(true);
  });
});
