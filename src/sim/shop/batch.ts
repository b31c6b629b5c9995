/** Batches for the own shelf: sewn like any order, but no buyer waits for the batch itself. */
import { openBatch } from "../market/award.ts";
import type { Run } from "../run.ts";
import type { Listing } from "../state/shop.ts";
import type { Order, World } from "../state.ts";
import { listingOf, waitingOf } from "./own.ts";

/** Hours until a batch is due for which nobody waits: after everything that has a date. */
const NO_HURRY = 1000;

/** Pieces of a listing still at the machines. */
export function inWork(world: World, listing: number): number {
  let n = 0;
  for (const o of world.orders) if (o.listing === listing && o.state === "open") n += o.quantity - o.packed;
  return n;
}

/** `inHouse`: fen of its cloth that lies in the house already. */
export function beginBatch(
  run: Run,
  listing: Listing,
  quantity: number,
  clothFen: number,
  inHouse = 0,
): Order {
  const order = openBatch(run, {
    style: listing.style,
    quantity,
    cloth: clothFen,
    listing: listing.id,
    hours: NO_HURRY,
    inHouse,
  });
  // nothing has to be fetched for it
  if (inHouse >= clothFen * quantity) order.clothAt = run.world.hour;
  listing.cloth = clothFen;
  run.facts.push({ kind: "batchBegan", listing: listing.id, order: order.id, pieces: quantity });
  return order;
}

/** What is packed goes to the shelf; a batch that is through is closed. */
export function shelve(run: Run): void {
  const { world } = run;
  const { own } = world;
  if (!own) return;
  for (const order of world.orders) {
    if (order.listing < 0 || (order.state !== "open" && order.state !== "packed")) continue;
    const listing = listingOf(own, order.listing);
    if (!listing) continue;
    const pieces = order.packed - order.shipped;
    listing.stock += pieces;
    listing.faulty += order.slipped - order.shelvedFaulty;
    order.shipped = order.packed;
    order.shelvedFaulty = order.slipped;
    if (order.state !== "packed") continue;
    order.state = "settled";
    order.shippedAt = world.hour;
    run.facts.push({ kind: "batchDone", listing: listing.id, order: order.id, pieces: order.shipped });
  }
}

/** Nobody waits for this batch, so its hour in the books is no deadline. */
export const isUndated = (order: Order): boolean =>
  order.listing >= 0 && order.due === order.acceptedAt + NO_HURRY;

/** A batch is due when the first buyer who is not served from the shelf must be; else it can wait. */
export function dateBatches(world: World): void {
  const { own } = world;
  if (!own) return;
  for (const order of world.orders) {
    if (order.listing < 0 || order.state !== "open") continue;
    const listing = listingOf(own, order.listing);
    if (!listing) continue;
    order.due = firstUnserved(listing) ?? order.acceptedAt + NO_HURRY;
  }
}

function firstUnserved(listing: Listing): number | undefined {
  if (waitingOf(listing) <= listing.stock) return undefined;
  let there = listing.stock;
  for (const w of listing.waiting) {
    if (w.pieces > there) return w.due;
    there -= w.pieces;
  }
  return undefined;
}
