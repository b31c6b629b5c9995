import { describe, expect, it } from "vitest";
import { balanced } from "../../../src/sim/ledger.ts";
import { awardFixed, OUTSIDE_ORDERS } from "../../../src/sim/market/award.ts";
import { anOrder, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

describe("a won order", () => {
  it("brings a deposit into the tin and owes it until the parcel leaves", () => {
    const run = startRun();
    const before = run.world.books.cash;
    const order = anOrder(run);
    expect(order.deposit).toBe(48000);
    expect(run.world.books.cash - before).toBe(48000);
    expect(run.world.books.deposits).toBe(-48000);
    expect(run.world.books.sales).toBe(0);
    expect(balanced(run.world.books)).toBe(true);
  });

  it("orders the cloth on credit", () => {
    const run = startRun();
    const order = anOrder(run);
    expect(run.world.bills).toEqual([{ order: order.id, fen: 120000, dueAt: run.world.hour + 240 }]);
    expect(run.world.books.cloth).toBe(-120000);
    expect(order.clothAt).toBe(run.world.hour + run.setting.level.clothHours);
  });

  it("beyond what the dealer writes down is paid for on the day the cloth comes", () => {
    const setting = smallSetting({ level: { clothCredit: 130000 } });
    const run = startRun(setting);
    const first = anOrder(run);
    const second = anOrder(run, 48, { id: 901 });
    expect(run.world.bills).toEqual([
      { order: first.id, fen: 120000, dueAt: run.world.hour + 240 },
      { order: second.id, fen: 120000, dueAt: second.clothAt },
    ]);
  });

  it("lays all pieces before the cutting table, with the style's minutes", () => {
    const order = anOrder(startRun());
    expect(order.at).toEqual([100, 0, 0, 0]);
    expect(order.std.reduce((a, b) => a + b, 0)).toBe(1800);
    expect(order.due - order.acceptedAt).toBe(48);
  });

  it("from outside the app has no deposit and an id of its own", () => {
    const run = startRun();
    const cash = run.world.books.cash;
    const fixed = { shop: "tall-tree", style: "shirt", quantity: 40, price: 2900, hours: 100, penaltyBp: 0 };
    const first = awardFixed(run, fixed);
    const second = awardFixed(run, fixed);
    expect([first.id, second.id]).toEqual([OUTSIDE_ORDERS, OUTSIDE_ORDERS + 1]);
    expect(first.app).toBe(false);
    expect(run.world.books.cash).toBe(cash);
    expect(run.world.tally.won).toBe(0);
  });
});
