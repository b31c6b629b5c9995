import { describe, expect, it } from "vitest";
import { tell } from "../../../src/sim/commands/tell.ts";
import { anOrder, ofKind, pack, startRun } from "../../support/market.ts";

const command = { kind: "tell", order: 900 } as const;

describe("tell", () => {
  it("refuses a warning while the order is on its way to be on time", () => {
    const run = startRun();
    anOrder(run, 200);
    expect(tell.check(run.world, run.setting, command)).toEqual({ reason: "notLate" });
  });

  it("lets the shop know once that an order will be late", () => {
    const run = startRun();
    const order = anOrder(run, 8);
    expect(tell.check(run.world, run.setting, command)).toBeUndefined();
    tell.apply(run, command);
    expect(order.told).toBe(run.world.hour);
    expect(ofKind(run.facts, "shopTold")).toEqual([{ kind: "shopTold", order: 900 }]);
    expect(tell.check(run.world, run.setting, command)).toEqual({ reason: "alreadyTold" });
  });

  it("refuses an order that is packed, or that is not there", () => {
    const run = startRun();
    pack(anOrder(run, 8));
    expect(tell.check(run.world, run.setting, command)).toEqual({ reason: "orderDone" });
    expect(tell.check(run.world, run.setting, { ...command, order: 1 })).toEqual({ reason: "noSuchOrder" });
  });
});
