import { expect, it } from "vitest";
import { step } from "../../../src/sim/index.ts";
import { awardFixed } from "../../../src/sim/market/award.ts";
import type { Order } from "../../../src/sim/state.ts";
import { pass, quietSetting, start } from "../../support/house.ts";
import { ofKind } from "../../support/market.ts";

const fixed = { shop: "south-window", style: "tee", quantity: 300, price: 2000, hours: 200, penaltyBp: 500 };

function won(clothHours: number) {
  const setting = quietSetting({ level: { clothHours } });
  const world = start(setting);
  pass(world, setting, 3);
  const order: Order = awardFixed({ world, setting, facts: [] }, fixed);
  return { setting, world, order };
}

it("comes the level's hours after an order is won, is told once, and only then can anything be cut", () => {
  const { setting, world, order } = won(2);
  expect(order.clothAt).toBeGreaterThan(world.hour);
  const untouched = [...order.at];
  const arrived: number[] = [];
  for (let i = 0; i < 12; i++) {
    const before = world.hour;
    const { facts } = step(world, setting, { kind: "advance" });
    for (const fact of ofKind(facts, "clothArrived")) {
      expect(fact.order).toBe(order.id);
      arrived.push(world.hour);
    }
    if (before < order.clothAt) expect(order.at).toEqual(untouched);
  }
  expect(arrived).toEqual([order.clothAt]);
  expect(order.at).not.toEqual(untouched);
});
