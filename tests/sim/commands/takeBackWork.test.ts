import { expect, test } from "vitest";
import { balanced, check, createRun, step } from "../../../src/sim/index.ts";
import { laneSetting } from "../../support/lanes.ts";
import { anOrder } from "../../support/market.ts";

const setting = laneSetting();

test("fetches everything of an order that is out, sewn or not, and pays only what is sewn", () => {
  const world = createRun(setting, 7);
  const order = anOrder({ world, setting, facts: [] }, 72, { quantity: 100 });
  step(world, setting, { kind: "passOn", order: order.id, pieces: 40, to: "he-and-lin", price: 400 });
  for (let hour = 0; hour < 6; hour++) step(world, setting, { kind: "advance" });
  expect(order.out).toBe(40);
  expect(step(world, setting, { kind: "takeBackWork", order: order.id }).refusal).toBeUndefined();
  expect(order.out).toBe(0);
  expect(world.books.outwork).toBeLessThan(40 * 400);
  expect(balanced(world.books)).toBe(true);
});

test("refuses where nothing is outside, and an order that is not there", () => {
  const world = createRun(setting, 7);
  const order = anOrder({ world, setting, facts: [] }, 72, { quantity: 100 });
  expect(check(world, setting, { kind: "takeBackWork", order: order.id })).toEqual({
    reason: "nothingOutside",
  });
  expect(check(world, setting, { kind: "takeBackWork", order: 999 })).toEqual({ reason: "noSuchOrder" });
});
