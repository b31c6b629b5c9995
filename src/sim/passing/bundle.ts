/** A bundle: pieces of one order that leave the house unsewn and come back sewn. */
import { along, share } from "../fixed.ts";
import type { Setting } from "../setting.ts";
import { isBags } from "../shop/bags.ts";
import type { Order, Passed, World } from "../state.ts";

/** The operation at which its pieces begin. */
export function firstOp(order: Order): 0 | 1 | 2 | 3 {
  const at = order.std.findIndex((minutes) => minutes > 0);
  return (at < 0 ? 0 : at) as 0 | 1 | 2 | 3;
}

/** Pieces nobody has begun: only these can leave the house. */
export const unbegun = (order: Order): number => order.at[firstOp(order)];

/** Nobody has begun a piece of it. */
export const isUntouched = (order: Order): boolean => unbegun(order) === order.quantity;

/** Standard minutes of so many pieces in other hands: small bundles go slowly there too (F13). */
export function bundleMinutes(setting: Setting, order: Order, pieces: number): number {
  const std = order.std[0] + order.std[1] + order.std[2] + order.std[3];
  return Math.max(1, share(Math.round((pieces * std) / 100), along(setting.regime.orders.learn, pieces)));
}

/** Hundredths of a fen a minute that a price a piece comes to. */
export const perMinute = (price: number, pieces: number, minutes: number): number =>
  Math.floor((price * pieces * 100) / Math.max(1, minutes));

/** Work that other hands could do at all: no sample, and no bags of the own shop. */
export const isGivable = (order: Order): boolean =>
  order.state === "open" && order.sampleFor < 0 && !isBags(order);

/**
 * What a card would give out: its own order if enough of it is unbegun, else the open one with most left to begin.
 * `shelf`: a batch for the own shelf instead of an order.
 */
export function orderToGive(world: World, setting: Setting, id: number, shelf = false): Order | undefined {
  const can = (o: Order): boolean =>
    isGivable(o) && o.listing >= 0 === shelf && unbegun(o) >= setting.regime.passing.fewest;
  return (
    world.orders.find((o) => o.id === id && can(o)) ??
    world.orders.filter(can).sort((a, b) => unbegun(b) - unbegun(a) || a.id - b.id)[0]
  );
}

/** Work of this order that is somewhere else, and has not been given up. */
export function bundlesOf(world: World, order: number): Passed[] {
  return world.passed.filter((p) => p.order === order && ["asked", "asking", "out"].includes(p.state));
}

/** Hour by which everything of an order that is outside is promised back; -1 nothing is. */
export function promisedBack(world: World, order: Order): number {
  let last = -1;
  if (order.out > 0)
    for (const p of world.passed)
      if (p.order === order.id && p.state === "out") last = Math.max(last, p.backBy);
  return last;
}
