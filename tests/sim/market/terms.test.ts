import { describe, expect, it } from "vitest";
import { balanced } from "../../../src/sim/ledger.ts";
import {
  cancelOrder,
  courierWaits,
  moreTime,
  shipShort,
  tellBy,
  tellShop,
  toldInTime,
} from "../../../src/sim/market/terms.ts";
import { anOrder, marketHours, ofKind, pack, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const quiet = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });
const quietRun = () => startRun(quiet);

describe("terms of an open order", () => {
  it("word to the shop helps until noon of the last day, and never after the deadline", () => {
    const run = quietRun();
    const order = anOrder(run, 40); // due 22:00 of day 1
    expect(tellBy(order)).toBe(36);
    order.due = 24 + 7;
    expect(tellBy(order)).toBe(31);
    run.world.hour = 30;
    tellShop(run, order);
    expect(toldInTime(order)).toBe(true);
    order.told = 32;
    expect(toldInTime(order)).toBe(false);
  });

  it("a shop that trusts the house fully gives more time, one that trusts it not at all gives none", () => {
    const shops = [
      { id: "south-window", trust: 1000 },
      { id: "tall-tree", trust: 0 },
    ];
    const run = startRun(smallSetting({ level: { shops } }));
    const kind = anOrder(run);
    const due = kind.due;
    expect(moreTime(run, kind, 12)).toBe(true);
    expect(kind.due).toBe(due + 12);
    const hard = anOrder(run, 48, { id: 901, shop: "tall-tree" });
    expect(moreTime(run, hard, 12)).toBe(false);
    expect(hard.due).toBe(hard.acceptedAt + 48);
    expect(run.facts.map((f) => f.kind)).toEqual(["shopAgreed", "shopRefused"]);
  });

  it("sending short pays for what is there and charges what is missing", () => {
    const run = quietRun();
    const order = anOrder(run);
    order.packed = 80;
    order.at = [0, 0, 20, 0];
    shipShort(run, order, true);
    const [shipped] = ofKind(marketHours(run, 12), "orderShipped");
    expect(shipped?.pieces).toBe(80);
    expect(order.penalty).toBe(Math.round(20 * 1600 * 0.05));
    expect(shipped?.fen).toBe(80 * 1600 - order.deposit - order.penalty);
    expect(order.told).toBe(order.acceptedAt);
    expect(run.world.tally.letDown).toBe(1);
    expect(balanced(run.world.books)).toBe(true);
  });

  it("sending very few gives a part of the deposit back", () => {
    const run = quietRun();
    const order = anOrder(run);
    order.packed = 10;
    shipShort(run, order, false);
    marketHours(run, 12);
    expect(order.deposit).toBeLessThanOrEqual(16000);
    expect(run.world.books.deposits).toBe(0);
    expect(run.world.escrow[0]?.fen).toBe(0);
    expect(balanced(run.world.books)).toBe(true);
  });

  it("sending short with nothing packed is giving the order back", () => {
    const run = quietRun();
    const order = anOrder(run);
    shipShort(run, order, true);
    expect(order.state).toBe("cancelled");
  });

  it("an order given back costs deposit, fine and stars; cloth that has not come goes back too", () => {
    const run = quietRun();
    const cash = run.world.books.cash;
    const rating = run.world.standing.rating;
    const order = anOrder(run);
    cancelOrder(run, order);
    expect(cash - run.world.books.cash).toBe(16000);
    expect(run.world.books.deposits).toBe(0);
    expect(run.world.bills).toEqual([]);
    expect(run.world.books.cloth).toBe(0);
    expect(run.world.standing.rating).toBeLessThan(rating);
    expect(balanced(run.world.books)).toBe(true);
  });

  it("cloth that has come stays on the bill", () => {
    const run = quietRun();
    const order = anOrder(run);
    marketHours(run, 3);
    cancelOrder(run, order);
    expect(run.world.bills).toHaveLength(1);
  });

  it("a courier who waits two hours takes what was packed meanwhile, as if at his tour", () => {
    const run = quietRun();
    run.world.hour = 16;
    const order = anOrder(run, 2); // due at 18:00
    courierWaits(run, 2);
    marketHours(run, 2);
    expect(ofKind(run.facts, "orderCannotBeKept")).toEqual([]);
    pack(order);
    const [shipped] = ofKind(marketHours(run, 2), "orderShipped");
    expect(order.shippedAt).toBe(19);
    expect(shipped?.lateHours).toBe(0);
  });
});
