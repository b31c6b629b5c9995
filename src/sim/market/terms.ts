/** What can be agreed about an open order, or no longer kept: word to the shop, more time, sending short, giving it back. */
import { chance, draw, FOR } from "../draw.ts";
import { share } from "../fixed.ts";
import { post } from "../ledger.ts";
import { spend } from "../money.ts";
import { dayOf, type Run } from "../run.ts";
import { nextCourier } from "../select/forecast.ts";
import type { Setting } from "../setting.ts";
import type { Order, World } from "../state.ts";
import { addReview, countOnTime } from "./rating.ts";

const NOON = 12;
/** Stars of a review about an order that never came. */
const STARS_CANCELLED = 250;
const LUCK_MORE_TIME = 900;

/** Latest hour at which word to the shop still helps: noon of the last day, or the deadline itself. */
export const tellBy = (order: Order): number => Math.min(dayOf(order.due) * 24 + NOON, order.due);
/** The shop was told in time. */
export const toldInTime = (order: Order): boolean => order.told >= 0 && order.told <= tellBy(order);

/** Tells the shop that the order will be late; a second time changes nothing. */
export function tellShop(run: Run, order: Order): void {
  if (order.told >= 0) return;
  order.told = run.world.hour;
  run.facts.push({ kind: "shopTold", order: order.id });
}

/** How much the shop trusts this house, 0..1000: a person's own trust where the level follows it, else the level's. */
function shopTrust(world: World, setting: Setting, shop: string): number {
  const data = setting.level.shops.find((s) => s.id === shop);
  return (data?.person === undefined ? undefined : world.outside[data.person]) ?? data?.trust ?? 0;
}

/** Asks the shop for `hours` more; it agrees as often as it trusts the house. Returns whether it did. */
export function moreTime(run: Run, order: Order, hours: number): boolean {
  const { world, setting } = run;
  const luck = draw(world.seed, FOR.review, order.id, LUCK_MORE_TIME, order.due);
  if (!chance(luck, shopTrust(world, setting, order.shop) * 10)) {
    run.facts.push({ kind: "shopRefused", order: order.id });
    return false;
  }
  order.due += hours;
  run.facts.push({ kind: "shopAgreed", order: order.id, hours });
  return true;
}

/** What is packed leaves with the next courier and closes the order; `say` tells the shop before. With nothing packed it is given back. */
export function shipShort(run: Run, order: Order, say: boolean): void {
  if (order.state !== "open") return;
  if (order.packed === 0) {
    cancelOrder(run, order);
    return;
  }
  if (say) tellShop(run, order);
  order.short = order.quantity - order.packed;
  order.at = [0, 0, 0, 0];
  order.state = "packed";
  run.world.tally.letDown += order.short > 0 ? 1 : 0;
  run.facts.push({ kind: "orderPacked", order: order.id });
}

/** The courier waits: what is packed within `hours` of the present or next tour still counts as taken at the tour. */
export function courierWaits(run: Run, hours: number): void {
  const { world, setting } = run;
  const tour = nextCourier(setting, world.hour);
  world.courier.tour = tour;
  world.courier.until = tour + hours;
}

/** Undoes the cloth bill of an order whose cloth has not come yet. */
function sendClothBack(run: Run, order: Order): void {
  const { world } = run;
  if (world.hour >= order.clothAt) return;
  const at = world.bills.findIndex((bill) => bill.order === order.id);
  const bill = world.bills[at];
  if (!bill) return;
  post(world.books, "cloth", "clothCost", -bill.fen);
  world.bills.splice(at, 1);
}

/** What giving an order back costs at once, fen: the deposit, and a share of the fee. */
export function cancelCost(setting: Setting, order: Order): number {
  const fine = order.app ? share(order.price * order.quantity, setting.regime.platform.cancelBp) : 0;
  return order.deposit + fine;
}

/** The order is off: deposit back, a fine, a bad review. Cloth that has come stays, and so does its bill. */
export function cancelOrder(run: Run, order: Order): void {
  const { world, setting } = run;
  const cost = cancelCost(setting, order);
  const fine = cost - order.deposit;
  order.state = "cancelled";
  order.at = [0, 0, 0, 0];
  order.short = order.quantity;
  spend(run, "deposits", order.deposit);
  spend(run, "penalties", fine);
  order.penalty += fine;
  order.received -= cost;
  sendClothBack(run, order);
  if (order.listing < 0) world.tally.letDown++;
  run.facts.push({ kind: "orderCancelled", order: order.id, fen: cost });
  if (!order.app) return;
  world.standing.taken += fine;
  countOnTime(run, false);
  const good = setting.regime.platform.starsGood;
  const stars = toldInTime(order) ? good - Math.floor((good - STARS_CANCELLED) / 2) : STARS_CANCELLED;
  addReview(run, order, stars, Math.max(0, world.hour - order.due), 0);
}
