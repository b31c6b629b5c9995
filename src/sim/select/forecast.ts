/** When will it be done? From the measured pace and the board, the way a deadline bar shows it. */
import { promisedBack } from "../passing/bundle.ts";
import { able, endHour } from "../run.ts";
import { standsStill } from "../safety/house.ts";
import type { Setting } from "../setting.ts";
import type { Order, World } from "../state.ts";
import { planned } from "../systems/rota.ts";

/** board = as planned · keptOn = everybody stays tonight · ownersOnly = the owners sew tonight · closed = nobody tonight */
type Plan = "board" | "keptOn" | "ownersOnly" | "closed";

/** How far ahead the forecast looks, hours; beyond it an order counts as "not in sight". */
const HORIZON = 240;

/** Standard hundredths of a minute still to sew on an order. */
export function workLeft(order: Order): number {
  let minutes = 0;
  let waiting = 0;
  for (let op = 0; op < 4; op++) {
    waiting += order.at[op as 0] ?? 0;
    minutes += waiting * (order.std[op as 0] ?? 0);
  }
  return minutes;
}

/** Open orders, earliest due first: the order in which the house works. */
function openOrders(world: World): Order[] {
  return world.orders.filter((o) => o.state === "open").sort((a, b) => a.due - b.due || a.id - b.id);
}

/** The open order for a buyer that is due first; batches for the own shelf wait for nobody. */
export function urgentOrder(world: World): Order | undefined {
  let urgent: Order | undefined;
  for (const o of world.orders) {
    if (o.state !== "open" || o.listing >= 0) continue;
    if (!urgent || o.due < urgent.due || (o.due === urgent.due && o.id < urgent.id)) urgent = o;
  }
  return urgent;
}

/** The last courier at or before an hour: what is packed after it leaves too late. */
export function lastCourier(setting: Setting, due: number): number {
  for (let hour = due; hour > due - 24; hour--) if (setting.level.courier.includes(hour % 24)) return hour;
  return due;
}

/** The first courier at or after an hour. */
export function nextCourier(setting: Setting, from: number): number {
  for (let hour = from; hour < from + 24; hour++) if (setting.level.courier.includes(hour % 24)) return hour;
  return from;
}

/** People at a machine in one coming hour under a plan for tonight. */
function hands(world: World, setting: Setting, hour: number, plan: Plan, morning: number): number {
  if (standsStill(world, setting, hour)) return 0;
  let n = 0;
  const clock = hour % 24;
  const tonight = plan !== "board" && hour < morning && (clock >= 20 || clock < 7);
  for (const p of world.people) {
    if (!able(p, hour)) continue;
    if (!tonight) {
      if (planned(world, setting, p, hour) > 0) n++;
    } else if (plan === "keptOn" || (plan === "ownersOnly" && p.owner)) {
      if (p.owner || p.fatigue < setting.regime.house.exhausted) n++;
    }
  }
  return n;
}

export interface Forecast {
  order: number;
  /** hour at which the last piece is packed; -1 not within the horizon */
  doneAt: number;
  /** the courier that takes it; -1 not within the horizon */
  goesAt: number;
  /** hours it is late with that courier, and hours that courier comes before it is due: one of them is 0 */
  lateHours: number;
  spareHours: number;
  /** the courier that must have it */
  courierAt: number;
}

/**
 * Forecast of all open orders. At night people are slower, which is in the night light's share; `plan` says what
 * happens until seven tomorrow.
 */
export function forecast(world: World, setting: Setting, plan: Plan = "board"): Forecast[] {
  const orders = openOrders(world);
  const result: Forecast[] = [];
  if (orders.length === 0) return result;
  const morning = world.hour - (world.hour % 24) + (world.hour % 24 < 7 ? 7 : 31);
  const last = world.hour + HORIZON;
  let hour = world.hour;
  let rest = 0;
  for (const order of orders) {
    let left = workLeft(order);
    while (left > 0 && hour < last) {
      if (order.clothAt > hour) {
        hour++;
        rest = 0;
        continue;
      }
      if (rest === 0) rest = hands(world, setting, hour, plan, morning) * world.pace;
      const use = Math.min(rest, left);
      left -= use;
      rest -= use;
      if (rest === 0) hour++;
    }
    const courierAt = lastCourier(setting, order.due);
    const here = left > 0 ? -1 : rest > 0 ? hour + 1 : hour;
    // what others sew is reckoned with their word
    const doneAt = here < 0 ? -1 : Math.max(here, promisedBack(world, order));
    const goes = doneAt < 0 ? last : nextCourier(setting, doneAt);
    result.push({
      order: order.id,
      doneAt,
      goesAt: doneAt < 0 ? -1 : goes,
      lateHours: Math.max(0, goes - order.due),
      spareHours: Math.max(0, order.due - goes),
      courierAt,
    });
  }
  return result;
}

/** Hour at which one order is done under a plan; the horizon's end if it is not in sight. */
export function forecastDone(world: World, setting: Setting, orderId: number, plan: Plan): number {
  const found = forecast(world, setting, plan).find((f) => f.order === orderId);
  return found && found.doneAt >= 0 ? found.doneAt : Math.min(world.hour + HORIZON, endHour(setting) + 24);
}

/** Open orders that will miss their courier at this pace. */
export function lateOrders(world: World, setting: Setting): number {
  let n = 0;
  for (const f of forecast(world, setting)) if (f.lateHours > 0) n++;
  return n;
}
