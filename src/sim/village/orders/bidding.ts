/** Sealed bids and the public score. More bidders, lower bid: each asks its cost and a share of what is above it (F16). */
import { below, between, draw, FOR } from "../../draw.ts";
import { clamp, share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { SUBCONTRACTOR, UNDERCUTTER } from "../kinds.ts";
import { houseAt } from "./house.ts";
import { insertJob } from "./jobs.ts";
import { canDeliver } from "./power.ts";
import type { GuestBid, SewingHouse, SewingVillage, Wanted } from "./state.ts";
import { lotMinutes } from "./wanted.ts";

/** bp of its ordinary size at which a lot is too far from what a house is made for */
const FIT_STEP = 4;
const ORDINARY = 1200;
const GUEST_FIT = 7000;

/** Points of a bid, the same for everybody: price, time, stars, punctuality, certificate, quick reply, fit. */
export function sewingScore(
  r: SewingRules,
  wanted: Wanted,
  bid: number,
  hours: number,
  who: { rating: number; onTimeBp: number; certificate: boolean },
  fitBp: number,
): number {
  const w = r.weights;
  return (
    Math.floor((w.price * (wanted.ceiling - bid)) / wanted.ceiling) +
    Math.floor((w.time * clamp(wanted.hours - hours, 0, wanted.hours)) / wanted.hours) +
    Math.floor((w.rating * clamp(who.rating - 300, 0, 200)) / 200) +
    share(w.onTime, who.onTimeBp) +
    (who.certificate ? w.certificate : 0) +
    w.reply +
    share(w.fit, fitBp)
  );
}

/** What the house asks a piece, knowing how many rivals could deliver: never over the ceiling, never under the rate table. */
function askOf(
  r: SewingRules,
  h: SewingHouse,
  wanted: Wanted,
  minutes: number,
  luck: number,
  rivals: number,
): number {
  const own = share(Math.floor((minutes * h.minuteCost) / (1000 * wanted.quantity)), luck);
  const cost = share(own, 10000 + Math.floor(Math.max(0, h.used - r.busyFromBp) / 3));
  let ask = cost + Math.floor(Math.max(0, wanted.ceiling - cost) / rivals);
  if (h.kind === UNDERCUTTER) ask = share(ask, 10000 - r.undercutBp);
  if (r.rateTableBp > 0) ask = Math.max(ask, share(wanted.standard, r.rateTableBp));
  return Math.min(ask, wanted.ceiling);
}

function minutesFor(r: SewingRules, h: SewingHouse, wanted: Wanted): number {
  const sewing = h.machine ? share(wanted.sewing, 10000 - r.machineBp) : wanted.sewing;
  return lotMinutes(r, h.people, wanted.quantity, sewing);
}

/** Houses that see the request and could deliver it. Addresses are drawn, so that nobody's coming or going moves the others'. */
function bidders(v: SewingVillage, r: SewingRules, wanted: Wanted): SewingHouse[] {
  const { seed } = v;
  const watchers = between(draw(seed, FOR.orderWatchers, wanted.id), r.watchers[0], r.watchers[1]);
  const found: SewingHouse[] = [];
  let seen = 0;
  for (let i = 0; seen < watchers && i < 4 * watchers; i++) {
    const h = houseAt(v, below(draw(seed, FOR.orderWatcher, wanted.id, i), v.lots.length));
    if (!h) continue;
    seen++;
    if (found.includes(h)) continue;
    if (h.people < r.carryFrom && wanted.quantity > r.carryPieces) continue;
    const minutes = minutesFor(r, h, wanted);
    const own = h.kind === SUBCONTRACTOR && r.passOn === 1 ? share(minutes, r.subcontractBp) : minutes;
    if (!canDeliver(v, h, own, v.day * 24 + wanted.hours)) continue;
    found.push(h);
    if (found.length === r.mostBidders) break;
  }
  return found;
}

export interface Award {
  /** "guest": the player's house won; -1 nobody; else the id of the house */
  winner: number | "guest";
  price: number;
  bidders: number;
}

/** Collects the bids for a request and gives it away by the score. A guest's bid takes part as any other. */
export function award(v: SewingVillage, r: SewingRules, wanted: Wanted, guest?: GuestBid): Award {
  const { seed, tally } = v;
  const houses = bidders(v, r, wanted);
  const rivals = houses.length + (guest ? 1 : 0);
  tally.orders++;
  if (rivals === 0) {
    tally.unfilled++;
    return { winner: -1, price: 0, bidders: 0 };
  }
  let winner: SewingHouse | undefined;
  let price = guest?.price ?? 0;
  let most = guest
    ? sewingScore(r, wanted, guest.price, guest.hours, guest, GUEST_FIT)
    : Number.NEGATIVE_INFINITY;
  for (const h of houses) {
    const u = draw(seed, FOR.orderBid, wanted.id, h.id);
    const minutes = minutesFor(r, h, wanted);
    const ask = askOf(r, h, wanted, minutes, between(u, 9500, 10500), rivals);
    const hours = clamp(Math.floor(((h.load + minutes) * 24) / Math.max(1, h.capNight)), 6, wanted.hours);
    const far = Math.floor((Math.abs(minutes - ORDINARY * h.people) / h.people) * FIT_STEP);
    const score = sewingScore(r, wanted, ask, hours, h, Math.max(0, 10000 - far)) + (u % r.weights.luck);
    if (score <= most) continue;
    most = score;
    winner = h;
    price = ask;
  }
  const bp = Math.floor((price * 10000) / wanted.standard);
  tally.awards[rivals] = (tally.awards[rivals] ?? 0) + 1;
  tally.awardBp[rivals] = (tally.awardBp[rivals] ?? 0) + bp;
  v.monthBids++;
  v.monthBp += bp;
  if (!winner) return { winner: "guest", price, bidders: rivals };
  tally.pieces += wanted.quantity;
  const minutes = minutesFor(r, winner, wanted);
  tally.minutes += minutes;
  const fee = price * wanted.quantity;
  insertJob(winner, {
    order: wanted.id,
    quantity: wanted.quantity,
    left: minutes,
    all: minutes,
    due: v.day * 24 + wanted.hours,
    fee,
    got: 0,
    depth: 1,
    from: -1,
    perMinute: Math.floor((fee * 100) / minutes),
    touched: 0,
  });
  return { winner: winner.id, price, bidders: rivals };
}
