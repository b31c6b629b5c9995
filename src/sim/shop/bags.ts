/**
 * Sending takes hands: bag, label, tape. Where a level reckons it, one lasting order of the finishing table stands for it;
 * no parcel leaves before it is taped. Nobody buys it, nothing is cut for it.
 */
import { openBatch } from "../market/award.ts";
import type { Run } from "../run.ts";
import type { Order, World } from "../state.ts";
import { bestListing, type Trade, waitingOf } from "./own.ts";

/** Stands where a batch names its listing. */
const BAGS = 1_000_000;

/** The order that stands for bags, labels and tape. */
export const isBags = (order: Order): boolean => order.listing === BAGS;

const bagsOrder = (world: World): Order | undefined => {
  const id = world.own?.bags?.order;
  return id === undefined ? undefined : world.orders.find((o) => o.id === id);
};

/** Parcels that may leave now; any number where a level does not reckon the work. */
export const bagsReady = (world: World): number => world.own?.bags?.ready ?? Number.MAX_SAFE_INTEGER;

/** So many parcels leave with the courier; nothing where the level does not reckon bags. */
export function takeBags(world: World, parcels: number): void {
  if (world.own?.bags) world.own.bags.ready -= parcels;
}

/** What has been taped since the last hour is ready; with nothing left to tape the order waits for the next sales. */
export function countBags(world: World): void {
  const bags = world.own?.bags;
  const order = bagsOrder(world);
  if (!bags || !order) return;
  bags.ready += order.packed;
  order.quantity -= order.packed;
  order.packed = 0;
  if (order.state === "packed") order.state = "settled";
}

function openBags(run: Run, trade: Trade, pieces: number, minutes: number): Order {
  const style =
    bestListing(trade.own)?.style ?? trade.own.listings[0]?.style ?? run.setting.level.styles[0] ?? "";
  const order = openBatch(run, {
    style,
    quantity: pieces,
    cloth: 0,
    listing: BAGS,
    hours: trade.data.sendHours,
  });
  order.shop = "parcels";
  order.std = [0, 0, 0, minutes * 100];
  order.at = [0, 0, 0, pieces];
  order.clothAt = run.world.hour;
  trade.own.bags = { order: order.id, ready: 0 };
  return order;
}

/** Midnight: as many bags as wait without one, due with the first buyer. */
export function orderBags(run: Run, trade: Trade): void {
  const minutes = trade.data.parcelMinutes;
  if (minutes === undefined) return;
  const { own } = trade;
  let waiting = 0;
  let due = Number.MAX_SAFE_INTEGER;
  for (const l of own.listings) {
    waiting += waitingOf(l);
    for (const w of l.waiting) due = Math.min(due, w.due);
  }
  const order = bagsOrder(run.world);
  const more = waiting - (own.bags?.ready ?? 0) - (order?.quantity ?? 0);
  if (more > 0 && order) {
    order.quantity += more;
    order.at[3] += more;
    order.state = "open";
  }
  const now = more > 0 && !order ? openBags(run, trade, more, minutes) : order;
  if (now && waiting > 0) now.due = due;
}
