/** When will it be done? From the measured pace and the board, the way a deadline bar shows it. */
import { along, div } from "../fixed.ts";
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
export function openOrders(world: World): Order[] {
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

interface PickUp {
  /** the hour at which it leaves the house */
  readonly at: number;
  /** the tour it counts for: a courier who waits takes it later */
  readonly tour: number;
}

/** When the courier takes what is packed at an hour. */
export function pickUp({ courier }: World, setting: Setting, from: number): PickUp {
  if (from > courier.tour && from <= courier.until) return { at: from, tour: courier.tour };
  const at = nextCourier(setting, from);
  return { at, tour: at };
}

/** Pieces a house has sewn before its first order, and how well it knew their style, as its first pace is measured. */
const BEFORE = { pieces: 30, sewn: 65 } as const;
/** The pace is that of the last days: so much of what is known now was known then, percent. */
const KNOWN_THEN = 80;

/** How well the styles were known with which the pace was measured, bp of the speed of somebody who knows them. */
function knownInPace(world: World, setting: Setting): number {
  const { learn } = setting.regime.house;
  let pieces: number = BEFORE.pieces;
  let sum = BEFORE.pieces * along(learn, BEFORE.sewn);
  for (const sewn of Object.values(world.learned)) {
    pieces += sewn;
    sum += sewn * along(learn, div(sewn * KNOWN_THEN, 100));
  }
  return div(sum, pieces);
}

/**
 * What an order takes, in work at the measured pace: more where its style is still to be learnt, and half an hour of
 * everybody, since its last pieces walk from table to table and most hands wait. Without both, nine of ten forecasts for
 * styles nobody knows were too hopeful; with both the median error is 0 (tests/sim/select/forecast.test.ts).
 */
function takes(world: World, setting: Setting, order: Order, known: number): number {
  const left = workLeft(order);
  if (left === 0) return 0;
  const halfway = (world.learned[order.style] ?? 0) + div(Math.max(0, order.quantity - order.packed), 2);
  let hands = 0;
  for (const p of world.people) if (p.gone < 0) hands++;
  return div(left * known, along(setting.regime.house.learn, halfway)) + div(hands * world.pace, 2);
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
  const known = knownInPace(world, setting);
  for (const order of orders) {
    let left = takes(world, setting, order, known);
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
    const { at, tour } = doneAt < 0 ? { at: -1, tour: last } : pickUp(world, setting, doneAt);
    result.push({
      order: order.id,
      doneAt,
      goesAt: at,
      lateHours: Math.max(0, tour - order.due),
      spareHours: Math.max(0, order.due - tour),
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

/** Those among them whose shop has heard nothing, as they are sewn; the own shop's batches wait for nobody's word. */
export function unsaidOrders(world: World, setting: Setting): Order[] {
  return forecast(world, setting).flatMap((f) => {
    const order = f.lateHours > 0 ? world.orders.find((o) => o.id === f.order) : undefined;
    return order && order.told < 0 && order.listing < 0 ? [order] : [];
  });
}
