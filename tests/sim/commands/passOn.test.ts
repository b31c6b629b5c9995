import { expect, test } from "vitest";
import { check, createRun, step } from "../../../src/sim/index.ts";
import { laneSetting } from "../../support/lanes.ts";
import { anOrder } from "../../support/market.ts";

const setting = laneSetting();

/** A hundred pieces on the table, for which the shop pays so much each. */
function table() {
  const world = createRun(setting, 7);
  const order = anOrder({ world, setting, facts: [] }, 72, { quantity: 100 });
  const give = (pieces: number, price: number, to = "he-and-lin") =>
    ({ kind: "passOn", order: order.id, pieces, to, price }) as const;
  return { world, order, give };
}

test("asks somebody outside, who thinks about it; the pieces stay on the table until then", () => {
  const { world, order, give } = table();
  expect(step(world, setting, give(40, 400)).refusal).toBeUndefined();
  expect(world.passed).toMatchObject([{ to: "he-and-lin", pieces: 40, price: 400, state: "asked" }]);
  expect(order.out).toBe(0);
  expect(check(world, setting, give(10, 400))).toEqual({ reason: "alreadyAsked" });
});

test("refuses more than lies there unbegun, less than is worth the way, and more than the shop pays", () => {
  const { world, order, give } = table();
  const { fewest } = setting.regime.passing;
  const range = { reason: "piecesOutOfRange", values: { least: fewest, most: 100 } };
  expect(check(world, setting, give(101, 400))).toEqual(range);
  expect(check(world, setting, give(fewest - 1, 400))).toEqual(range);
  for (const price of [0, 1.5, order.price + 1])
    expect(check(world, setting, give(40, price))).toEqual({ reason: "badValue" });
});

test("refuses an order that is not there and a taker nobody knows", () => {
  const { world, give } = table();
  expect(check(world, setting, give(40, 400, "nobody"))).toEqual({ reason: "noSuchTaker" });
  expect(check(world, setting, { ...give(40, 400), order: 999 })).toEqual({ reason: "noSuchOrder" });
});

test("is refused where the rules forbid it", () => {
  const passing = { ...setting.regime.passing, allowed: 0 };
  const strict = { ...setting, regime: { ...setting.regime, passing } };
  const { world, give } = table();
  expect(check(world, strict, give(40, 400))).toEqual({ reason: "passingForbidden" });
});
