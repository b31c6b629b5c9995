import { describe, expect, it } from "vitest";
import { balanced } from "../../../src/sim/ledger.ts";
import { awardFixed } from "../../../src/sim/market/award.ts";
import { anOrder, marketHours, ofKind, pack, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const quiet = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });

describe("the courier", () => {
  it("comes at the hours of the level, parcels or not", () => {
    const run = startRun(quiet);
    const came: number[] = [];
    for (let i = 0; i < 48; i++)
      if (ofKind(marketHours(run, 1), "courierCame").length > 0) came.push(run.world.hour);
    expect(came).toEqual([7, 18, 31, 42]);
  });

  it("takes what is packed and leaves what is not", () => {
    const run = startRun(quiet);
    pack(anOrder(run));
    const open = anOrder(run, 48, { id: 901 });
    expect(ofKind(marketHours(run, 1), "courierCame")).toEqual([{ kind: "courierCame", parcels: 1 }]);
    expect(open.state).toBe("open");
  });

  it("puts the rest of the money where the Platform holds it", () => {
    const run = startRun(quiet);
    const order = anOrder(run);
    pack(order);
    marketHours(run, 1);
    expect(run.world.escrow).toEqual([{ order: order.id, fen: 112000, freeAt: 7 + 192 }]);
    expect(run.world.books.deposits).toBe(0);
    expect(run.world.books.sales).toBe(-160000);
    expect(run.world.tally).toMatchObject({ delivered: 1, late: 0 });
    expect(balanced(run.world.books)).toBe(true);
  });

  it("deducts a late fee for every day begun, and counts it against the on-time share", () => {
    const run = startRun(quiet);
    const order = anOrder(run, 14); // due 20:00, last courier 18:00
    const before = run.world.standing.onTimeBp;
    marketHours(run, 24);
    pack(order);
    const [shipped] = ofKind(marketHours(run, 12), "orderShipped");
    expect(shipped?.lateHours).toBe(31 - 20);
    expect(order.penalty).toBe(8000);
    expect(run.world.standing.onTimeBp).toBeLessThan(before);
    expect(run.world.tally.late).toBe(1);
  });

  it("says so when an order has missed its last tour, once", () => {
    const run = startRun(quiet);
    const order = anOrder(run, 14);
    expect(ofKind(marketHours(run, 11), "orderCannotBeKept")).toEqual([]);
    expect(ofKind(marketHours(run, 1), "orderCannotBeKept")).toEqual([
      { kind: "orderCannotBeKept", order: order.id, lateHours: 11 },
    ]);
    expect(ofKind(marketHours(run, 24), "orderCannotBeKept")).toEqual([]);
  });

  it("never deducts more than half, however late", () => {
    const run = startRun(quiet);
    const order = anOrder(run, 14, { penaltyBp: 4000 });
    marketHours(run, 60);
    pack(order);
    marketHours(run, 13);
    expect(order.penalty).toBe(80000);
  });

  it("brings no more patience than three days: then the shop gives the order to somebody else", () => {
    const run = startRun(quiet);
    const order = anOrder(run, 14);
    marketHours(run, 14 + 72);
    expect(order.state).toBe("open");
    const facts = marketHours(run, 1);
    expect(ofKind(facts, "orderCancelled")).toEqual([
      { kind: "orderCancelled", order: order.id, fen: 64000 },
    ]);
    expect(run.world.tally).toMatchObject({ letDown: 1, delivered: 0 });
    expect(balanced(run.world.books)).toBe(true);
  });

  it("carries money in the hand for orders from outside the app", () => {
    const run = startRun(quiet);
    const fixed = { shop: "tall-tree", style: "shirt", quantity: 40, price: 2900, hours: 100, penaltyBp: 0 };
    const order = awardFixed(run, fixed);
    const cash = run.world.books.cash;
    pack(order);
    marketHours(run, 1);
    expect(run.world.books.cash - cash).toBe(116000);
    expect(run.world.escrow).toEqual([]);
    expect(order.state).toBe("settled");
    expect(run.world.standing.taken).toBe(0);
  });
});
