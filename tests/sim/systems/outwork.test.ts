import { expect, test } from "vitest";
import { createRun, type Fact, step } from "../../../src/sim/index.ts";
import { laneSetting } from "../../support/lanes.ts";
import { anOrder, ofKind } from "../../support/market.ts";

const setting = laneSetting();

/** Forty pieces have been offered to a couple at home, at a price they like. */
function given() {
  const world = createRun(setting, 7);
  const order = anOrder({ world, setting, facts: [] }, 72, { quantity: 100 });
  for (const p of world.people) p.awayUntil = 400;
  step(world, setting, { kind: "passOn", order: order.id, pieces: 40, to: "he-and-lin", price: 400 });
  const hours = (n: number): Fact[] => {
    const facts: Fact[] = [];
    for (let i = 0; i < n; i++) facts.push(...step(world, setting, { kind: "advance" }).facts);
    return facts;
  };
  return { world, order, hours };
}

test("brings the answer some hours after the question, and not before", () => {
  const { world, order, hours } = given();
  const wait = world.passed[0]!.answerAt - world.hour;
  expect(wait).toBeGreaterThan(0);
  expect(ofKind(hours(wait - 1), "takerAnswered")).toEqual([]);
  expect(ofKind(hours(1), "takerAnswered")).toHaveLength(1);
  expect(order.out).toBe(40);
});

test("lets the couple sew hour by hour, and brings the bundle home once", () => {
  const { world, order, hours } = given();
  hours(world.passed[0]!.answerAt - world.hour + 2);
  const { left } = world.passed[0]!.home!;
  hours(2);
  expect(world.passed[0]!.home!.left).toBeLessThan(left);
  expect(ofKind(hours(66), "workBack")).toHaveLength(1);
  expect(order.out).toBe(0);
});
