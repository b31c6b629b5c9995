/** Sealed bids and the public score. More bidders, lower bid: each asks its cost and a share of what is above it (F16). */
import { below, between, draw, FOR } from "../../draw.ts";
import { clamp, share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { SUBCONTRACTOR, UNDERCUTTER } from "../kinds.ts";
import { houseAt } from "./house.ts";
import { insertJob } from "./jobs.ts";
import { canDeliver } from "./power.ts";
import { pricePoints, sewingScore, standingOf } from "./score.ts";
import type { GuestBid, Job, SewingHouse, SewingVillage, Wanted } from "./state.ts";
import { lotMinutes } from "./wanted.ts";

/** bp of its ordinary size at which a lot is too far from what a house is made for */
const FIT_STEP = 4;
const ORDINARY = 1200;
const GUEST_FIT = 7000;
const LEAST_HOURS = 6;
/** Awards over which those across the bridge compare prices. */
const REMEMBERED = 40;

/**
 * What the house asks a piece, fen, knowing how many rivals could deliver: never over the ceiling, never under the rate
 * table. `luck` is around 10 000.
 */
export function askOf(
  r: SewingRules,
  h: SewingHouse,
  wanted: Wanted,
  minutes: number,
  luck: number,
  rivals: number,
): number {
  let cost = share(Math.floor((minutes * h.minuteCost) / (1000 * wanted.quantity)), luck);
  if (h.used > r.busyFromBp) cost = share(cost, 10000 + Math.floor((h.used - r.busyFromBp) / 3));
  let ask = cost < wanted.ceiling ? cost + Math.floor((wanted.ceiling - cost) / rivals) : cost;
  if (h.kind === UNDERCUTTER) ask = share(ask, 10000 - r.undercutBp);
  const tableBp = Math.max(r.rateTableBp, h.pledge?.floorBp ?? 0);
  if (tableBp > 0) ask = Math.max(ask, share(wanted.standard, tableBp));
  return Math.min(ask, wanted.ceiling);
}

/** Minutes this house needs for the request. */
export function minutesFor(r: SewingRules, h: SewingHouse, wanted: Wanted): number {
  const sewing = h.machine ? share(wanted.sewing, 10000 - r.machineBp) : wanted.sewing;
  return lotMinutes(r, h.people, wanted.quantity, sewing);
}

/** Hours it would promise: until the work before it and the lot itself are sewn. */
export function hoursOf(h: SewingHouse, minutes: number, wanted: Wanted): number {
  return clamp(Math.floor(((h.load + minutes) * 24) / Math.max(1, h.capNight)), LEAST_HOURS, wanted.hours);
}

/** How near the lot is to what a house of that size is made for, bp. */
export function fitOf(h: SewingHouse, minutes: number): number {
  return Math.max(0, 10000 - Math.floor((Math.abs(minutes - ORDINARY * h.people) / h.people) * FIT_STEP));
}

/** Would it get such a lot at all, and can it deliver by `due` (hour of the village) beside what it has promised? */
export function canTake(
  v: SewingVillage,
  r: SewingRules,
  h: SewingHouse,
  wanted: Wanted,
  minutes: number,
  due: number,
): boolean {
  if (h.people < r.carryFrom && wanted.quantity > r.carryPieces) return false;
  const own = h.kind === SUBCONTRACTOR && r.passOn === 1 ? share(minutes, r.subcontractBp) : minutes;
  return canDeliver(v, h, own, due);
}

/** Houses that see the request and could deliver it. Addresses are drawn, so that nobody's coming or going moves the others'. */
export function bidders(v: SewingVillage, r: SewingRules, wanted: Wanted, due: number): SewingHouse[] {
  const { seed, lots } = v;
  const watchers = between(draw(seed, FOR.orderWatchers, wanted.id), r.watchers[0], r.watchers[1]);
  const found: SewingHouse[] = [];
  let seen = 0;
  for (let i = 0; seen < watchers && i < 4 * watchers; i++) {
    const h = houseAt(v, below(draw(seed, FOR.orderWatcher, wanted.id, i), lots.length));
    if (!h) continue;
    seen++;
    // who bids as one makes one bid
    if (h.pledge?.asOne && found.some((f) => f.pledge?.asOne)) continue;
    if (found.includes(h) || !canTake(v, r, h, wanted, minutesFor(r, h, wanted), due)) continue;
    found.push(h);
    if (found.length === r.mostBidders) break;
  }
  return found;
}

/** Luck of one house with one request, bp around 10 000, and the draw it comes from. */
export const luckOf = (v: SewingVillage, wanted: Wanted, h: SewingHouse): number =>
  draw(v.seed, FOR.orderBid, wanted.id, h.id);
/** bp around 10 000. */
export const luckBp = (u: number): number => between(u, 9500, 10500);

export interface Award {
  /** "guest": the player's house won; -1 nobody; else the id of the house */
  winner: number | "guest";
  price: number;
  bidders: number;
}

/** The order is this house's, at `price` fen a piece, due at an hour of the village. */
export function giveOrder(
  v: SewingVillage,
  r: SewingRules,
  h: SewingHouse,
  wanted: Wanted,
  price: number,
  due: number,
): void {
  const minutes = minutesFor(r, h, wanted);
  const fee = price * wanted.quantity;
  v.tally.pieces += wanted.quantity;
  v.tally.minutes += minutes;
  const job: Job = {
    order: wanted.id,
    quantity: wanted.quantity,
    left: minutes,
    all: minutes,
    due,
    fee,
    got: 0,
    depth: 1,
    from: -1,
    guest: -1,
    perMinute: Math.floor((fee * 100) / minutes),
    touched: 0,
  };
  insertJob(h, job);
}

/** Counts an award at `price` fen a piece, among so many bidders; 0 bidders: nobody wanted it. */
export function countAward(v: SewingVillage, wanted: Wanted, price: number, rivals: number): void {
  const { tally } = v;
  tally.orders++;
  if (rivals === 0) {
    if (v.across) v.across.left += wanted.sewing;
    return;
  }
  const bp = Math.floor((price * 10000) / wanted.standard);
  if (v.across) v.across.paid += Math.trunc((bp - v.across.paid) / REMEMBERED);
  tally.awards[rivals] = (tally.awards[rivals] ?? 0) + 1;
  tally.awardBp[rivals] = (tally.awardBp[rivals] ?? 0) + bp;
  v.monthBids++;
  v.monthBp += bp;
}

/** Collects the bids for a request and gives it away by the score. A guest's bid takes part as any other. */
export function award(v: SewingVillage, r: SewingRules, wanted: Wanted, guest?: GuestBid): Award {
  const due = v.day * 24 + wanted.hours;
  const houses = bidders(v, r, wanted, due);
  const rivals = houses.length + (guest ? 1 : 0);
  const spare = r.weights.time + r.weights.fit + r.weights.luck;
  let winner: SewingHouse | undefined;
  let price = guest?.price ?? 0;
  let most = guest
    ? sewingScore(r, wanted, guest.price, guest.hours, standingOf(r, guest), GUEST_FIT)
    : Number.NEGATIVE_INFINITY;
  for (const h of houses) {
    const u = luckOf(v, wanted, h);
    const minutes = minutesFor(r, h, wanted);
    const ask = askOf(r, h, wanted, minutes, luckBp(u), rivals);
    // not even the shortest time and a perfect fit would bring it to the front
    if (pricePoints(r, wanted, ask) + h.standing + spare <= most) continue;
    const hours = hoursOf(h, minutes, wanted);
    const score = sewingScore(r, wanted, ask, hours, h.standing, fitOf(h, minutes)) + (u % r.weights.luck);
    if (score <= most) continue;
    most = score;
    winner = h;
    price = ask;
  }
  countAward(v, wanted, price, rivals);
  if (rivals === 0) return { winner: -1, price: 0, bidders: 0 };
  if (!winner) return { winner: "guest", price, bidders: rivals };
  giveOrder(v, r, winner, wanted, price, due);
  return { winner: winner.id, price, bidders: rivals };
}
