/** This house as a bidder: what the ranking counts of it, and when it could deliver. */
import { clamp, div } from "../fixed.ts";
import { able } from "../run.ts";
import { nextCourier, workLeft } from "../select/forecast.ts";
import type { Setting } from "../setting.ts";
import type { Request, World } from "../state.ts";
import { planned } from "../systems/rota.ts";
import type { Offer } from "./score.ts";
import { styleOf } from "./standard.ts";

/** Hours beyond which a promise is not reckoned out. */
const SIGHT = 240;
/** Hundredths of a minute in an hour, and those a person waits while an order runs out. */
const HOUR = 6000;
const LAST_PIECES = 6000;

/** The rating as it is counted: a house with few reviews is drawn towards the value for new houses (E75). */
export function countedRating(world: World, setting: Setting): number {
  const { newHouseReviews: full, newHouseRating: fresh } = setting.regime.platform;
  const n = Math.min(world.standing.reviewCount, full);
  return full === 0 ? world.standing.rating : div(world.standing.rating * n + fresh * (full - n), full);
}

/** Standard hundredths of a minute of all open orders. */
function openWork(world: World): number {
  let left = 0;
  for (const order of world.orders) if (order.state === "open") left += workLeft(order);
  return left;
}

/** Standard hundredths of a minute an average day of the board brings at the measured pace. */
function boardDay(world: World): number {
  let hours = 0;
  for (const p of world.people) {
    if (p.gone >= 0) continue;
    let cells = 0;
    for (const cell of p.plan) if (cell !== 0) cells++;
    hours += p.freeDay >= 0 ? cells * 6 : cells * 7;
  }
  return div(hours * world.pace, 7);
}

/** Free capacity against a request, bp: 10 000 if the order would fit twice beside the open work. */
function ownFit(world: World, setting: Setting, request: Request): number {
  const need = request.quantity * styleOf(setting, request.style).minutes * 100;
  const span = request.closesAt + request.hours - world.hour;
  const free = div(boardDay(world) * Math.max(0, span), 24) - openWork(world);
  return clamp(div(Math.max(0, free) * 5000, need), 0, 10000);
}

/** What the ranking reads of an own bid. */
export function ownOffer(
  world: World,
  setting: Setting,
  request: Request,
  bid: { price: number; hours: number; at: number; first?: number },
): Offer {
  const first = bid.first ?? 0;
  return {
    price: bid.price,
    hours: first > 0 ? div(first + bid.hours, 2) : bid.hours,
    at: bid.at,
    rating: countedRating(world, setting),
    onTimeBp: world.standing.onTimeBp,
    certificate: world.standing.certificate,
    fitBp: ownFit(world, setting, request),
    badge: world.standing.badgeUntil > world.hour,
  };
}

/** Hours from the close to the courier that could take a request, if everything open is sewn first and the board holds; set-up included. */
export function ownHours(world: World, setting: Setting, request: Request): number {
  const start = request.closesAt + setting.level.clothHours;
  let before = openWork(world);
  let left = request.quantity * styleOf(setting, request.style).minutes * 100;
  // everybody sets up once, and the last pieces still walk from table to table
  for (const p of world.people) {
    if (p.gone < 0) left += div((setting.regime.house.setup + LAST_PIECES) * world.pace, HOUR);
  }
  let hour = world.hour;
  // what does not fit into the time asked need not be reckoned further
  const last = Math.min(world.hour + SIGHT, request.closesAt + request.hours + 1);
  while (left > 0 && hour < last) {
    // nothing is left to sew before the cloth is there: the hours until then change nothing
    if (before === 0 && hour < start) {
      hour = Math.min(start, last);
      continue;
    }
    let hands = 0;
    for (const p of world.people) if (able(p, hour) && planned(world, setting, p, hour) > 0) hands++;
    let done = hands * world.pace;
    const first = Math.min(before, done);
    before -= first;
    done -= first;
    if (hour >= start) left -= done;
    hour++;
  }
  return Math.max(1, nextCourier(setting, hour) - request.closesAt);
}
