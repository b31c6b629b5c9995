import { describe, expect, test } from "vitest";
import { awardFixed } from "../../../src/sim/market/award.ts";
import { cardParams, forecastDone } from "../../../src/sim/select/index.ts";
import { smallSetting } from "../../support/setting.ts";
import { begin } from "../../support/story.ts";

const fixed = { shop: "south-window", style: "tee", quantity: 300, price: 3000, penaltyBp: 500 };

describe("the figures a card may quote", () => {
  test("are those of the most urgent order and of the same forecast as the panels", () => {
    const setting = smallSetting();
    const run = begin(setting);
    run.world.hour = 20;
    const order = awardFixed(run, { ...fixed, hours: 11 });
    order.packed = 24;
    const params = cardParams(run.world, setting);
    expect(params).toMatchObject({
      shop: "south-window",
      quantity: 300,
      packed: 24,
      missing: 276,
      dueTime: 31,
    });
    expect(params.doneIfKept).toBe(forecastDone(run.world, setting, order.id, "keptOn"));
    expect(params.doneIfKept).toBeLessThan(params.doneIfClosed);
    expect(params.doneIfKept).toBeLessThanOrEqual(params.doneIfOwners);
  });

  test("name a late fee for every day begun if the house closes tonight", () => {
    const setting = smallSetting();
    const run = begin(setting);
    run.world.hour = 20;
    awardFixed(run, { ...fixed, hours: 11 });
    const { lateFee, lateHours } = cardParams(run.world, setting);
    expect(lateHours).toBeGreaterThan(0);
    expect(lateFee).toBeGreaterThan(0);
    expect(lateFee % 45000).toBe(0);
  });

  test("are nothing without an order or a request, and name who could stay", () => {
    const setting = smallSetting();
    const run = begin(setting);
    const params = cardParams(run.world, setting);
    expect(params).toMatchObject({ shop: "", missing: 0, lateFee: 0, rank: 0, cut: 0, cash: 600000 });
    expect(params.keptNames).toEqual(["xiulian", "aizhen", "dengbo", "xiaomei"]);
  });
});
