import { expect, it } from "vitest";
import { type Fact, personOf, step } from "../../../src/sim/index.ts";
import { giveOrder, pass, quietSetting, start } from "../../support/house.ts";
import { ofKind } from "../../support/market.ts";

const FROM_SIX_TO_TEN = 16;
/** Hours an order leaves that presses tonight. */
const SOON = 20;

function evening(quantity: number) {
  const setting = quietSetting();
  const world = start(setting);
  const order = quantity > 0 ? giveOrder(world, setting, quantity, SOON) : undefined;
  pass(world, setting, FROM_SIX_TO_TEN - 1);
  const facts: readonly Fact[] = step(world, setting, { kind: "advance" }).facts;
  return { setting, world, order, told: ofKind(facts, "eveningCame") };
}

it("says at ten what the most pressing order still lacks", () => {
  const { order, told, world } = evening(3000);
  expect(world.hour % 24).toBe(22);
  expect(order?.packed).toBeGreaterThan(0);
  expect(told).toEqual([{ kind: "eveningCame", missing: 3000 - (order?.packed ?? 0), order: order?.id }]);
});

it("lacks nothing where there is no work", () => {
  expect(evening(0).told).toEqual([{ kind: "eveningCame", missing: 0, order: -1 }]);
});

it("counts a night as lit when somebody sits at a machine at three", () => {
  for (const stays of [true, false]) {
    const { setting, world } = evening(3000);
    const aizhen = personOf(world, "aizhen");
    if (aizhen) aizhen.fatigue = 0;
    if (stays) step(world, setting, { kind: "keepOn", who: "aizhen", until: 4 });
    pass(world, setting, 4);
    const { facts } = step(world, setting, { kind: "advance" });
    expect(ofKind(facts, "nightBegan")).toEqual([{ kind: "nightBegan", lit: stays }]);
    expect(world.tally.nightsLit).toBe(stays ? 1 : 0);
  }
});
