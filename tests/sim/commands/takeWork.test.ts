import { expect, test } from "vitest";
import { check, createRun, step } from "../../../src/sim/index.ts";
import { laneSetting } from "../../support/lanes.ts";

const setting = laneSetting();

/** The first morning on which a neighbour has more than it can finish. */
function offered() {
  for (let seed = 1; seed <= 20; seed++) {
    const world = createRun(setting, seed);
    for (let hour = 0; hour < 24 * 8 && world.offers.length === 0; hour++)
      step(world, setting, { kind: "advance" });
    if (world.offers[0]) return { world, offer: { ...world.offers[0] } };
  }
  throw new Error("nobody had too much to do in twenty villages");
}

test("makes a neighbour's leftover work an order of this house, by the hour it named", () => {
  const { world, offer } = offered();
  const before = world.orders.length;
  expect(step(world, setting, { kind: "takeWork", offer: offer.id }).refusal).toBeUndefined();
  expect(world.orders).toHaveLength(before + 1);
  expect(world.orders.at(-1)).toMatchObject({ style: offer.style, price: offer.price, due: offer.due });
  expect(check(world, setting, { kind: "takeWork", offer: offer.id })?.reason).toMatch(
    /noSuchOffer|offerGone/,
  );
});

test("refuses an offer nobody made, and one whose hours are over", () => {
  const { world, offer } = offered();
  expect(check(world, setting, { kind: "takeWork", offer: 9999 })).toEqual({ reason: "noSuchOffer" });
  world.hour = offer.until;
  expect(check(world, setting, { kind: "takeWork", offer: offer.id })).toEqual({ reason: "offerGone" });
});
