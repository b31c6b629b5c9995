/** What an hour brings: to the hired, to the owners, by the law. All in fen an hour. */
import { div, share } from "../fixed.ts";
import { legalWeek } from "../law.ts";
import type { Setting } from "../setting.ts";
import type { Order, OwnShop, Person, World } from "../state.ts";

/** Earned an hour worked so far in this run; 0 before the first hour. */
export function hourlyPay(p: Person): number {
  return p.hours > 0 ? div(p.earned, p.hours) : 0;
}

/** Earned against what the law would have paid for the same hours, bp; 10 000 before the first hour. */
export function payAgainstLaw(setting: Setting, p: Person): number {
  const legal = p.legal + legalWeek(setting, p.payHours);
  return legal > 0 ? div(p.earned * 10000, legal) : 10000;
}

/** Part of the making pay that finished pieces count for before they leave, and of everything once the order is overdue (model 8.1). */
const PACKED_BP = 8000;
const OVERDUE_BP = 3000;

/** What lies in the house for an order, fen: its cloth, and the making of what is packed. Overdue work is hardly worth its cloth. */
function workInHand(world: World, order: Order): number {
  if (order.state !== "open" && order.state !== "packed") return 0;
  if (order.listing >= 0) return order.cloth * (order.quantity - order.shipped);
  const making = (order.price - order.cloth) * order.packed;
  const value = order.cloth * order.quantity + share(making, PACKED_BP);
  return order.due < world.hour ? share(value, OVERDUE_BP) : value;
}

/** Part of its cloth that a piece on the shelf is worth: nobody has bought it yet. */
const SHELF_BP = 5000;

/** Part of its price that uncut cloth is worth: somebody in the city takes it, not for what it cost. */
const ROLL_BP = 7000;

/** The shelf and the uncut cloth, less what is on the road and will come back, fen. */
function ownShopWorth(own: OwnShop): number {
  let fen = 0;
  for (const l of own.listings) fen += share(l.cloth * l.stock, SHELF_BP);
  for (const p of own.parcels) fen -= p.back * p.price;
  return fen + share(own.roll ?? 0, ROLL_BP);
}

/** All the house has less all it owes, fen: deposits count as earned only when the order has left. */
export function worth(world: World): number {
  const b = world.books;
  let stock = 0;
  for (const order of world.orders) stock += workInHand(world, order);
  if (world.own) stock += ownShopWorth(world.own);
  const has = b.cash + b.escrow + b.receivable + b.advances + b.deposits + stock;
  return has + b.cloth + b.wages + b.loan + b.credit;
}

/** What the house's own money has grown by since the first hour, fen. */
export function result(world: World, setting: Setting): number {
  const { cash, loan, ownShop } = setting.level;
  const roll = ownShop?.roll ?? 0;
  return worth(world) - (cash - loan + share(roll, ROLL_BP) - roll);
}

/** What the owners' own hours brought, fen an hour: the result by their hours (E46: in no book). */
export function ownerHourly(world: World, setting: Setting): number {
  let hours = 0;
  for (const p of world.people) if (p.owner) hours += p.hours;
  return hours > 0 ? div(result(world, setting), hours) : 0;
}

/** Mean hourly pay of the hired over all their hours, fen. */
export function hiredHourly(world: World): number {
  let earned = 0;
  let hours = 0;
  for (const p of world.people) {
    if (p.owner) continue;
    earned += p.earned;
    hours += p.hours;
  }
  return hours > 0 ? div(earned, hours) : 0;
}

/** Rent and meals that fall on one piece of an order, fen: by its share of all pieces made. */
export function overheadShare(world: World, order: Order): number {
  const all = world.orders.reduce((sum, o) => sum + o.shipped, 0);
  return all > 0 && order.shipped > 0 ? div(world.books.rent + world.books.meals, all) : 0;
}
