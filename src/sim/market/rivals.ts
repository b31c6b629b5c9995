/** The neighbours as bidders: who they are, what they can carry, what they reckon and ask. */
import { below, between, chance, draw, FOR } from "../draw.ts";
import { clamp, div, MONEY_STEP, share } from "../fixed.ts";
import { bidsAsOne } from "../projects/pledge.ts";
import type { Setting } from "../setting.ts";
import type { Request, Rival, World } from "../state.ts";
import type { Offer } from "./score.ts";
import { orderMinutes, styleOf } from "./standard.ts";

const UNDERCUTTER = 0;
const CAREFUL = 2;
const HIGH_ROADER = 5;
/** Nights are planned for three days only; what is due later is reckoned with ordinary days. */
const NIGHTS_AHEAD = 72;
const LEAST_HOURS = 6;
const LONG_DAY = 11;

/** Does this house sew past midnight? Careful houses and high-roaders never do. */
export const worksNights = (setting: Setting, rival: Rival): boolean =>
  setting.regime.money.hoursKept === 0 &&
  !rival.pledge?.dark &&
  rival.kind !== CAREFUL &&
  rival.kind !== HIGH_ROADER;
/** Effective minutes of the house in an ordinary day of eleven hours, and in one that goes past midnight (E67). */
export function dayPower(setting: Setting, rival: Rival): number {
  const { hoursKept } = setting.regime.money;
  const all = rival.people * setting.regime.orders.dayMinutes;
  return hoursKept > 0 ? div(all * Math.min(hoursKept, LONG_DAY), LONG_DAY) : all;
}
/** Effective minutes of the house in the longest day it keeps. */
export function fullPower(setting: Setting, rival: Rival): number {
  return worksNights(setting, rival)
    ? rival.people * setting.regime.orders.nightMinutes
    : dayPower(setting, rival);
}

/** Minutes the house can sew within `hours` from now if it must. */
export function reach(setting: Setting, rival: Rival, hours: number): number {
  const near = div(fullPower(setting, rival) * Math.min(hours, NIGHTS_AHEAD), 24);
  return near + div(dayPower(setting, rival) * Math.max(0, hours - NIGHTS_AHEAD), 24);
}

/** Named neighbours of the level, then nameless ones drawn from the seed. Their place in the list is their id for luck. */
export function createRivals(setting: Setting, seed: number): Rival[] {
  const { level, regime } = setting;
  const rivals: Rival[] = level.rivals.map((data) => ({ ...data, load: 0, lit: false, closed: false }));
  for (let n = 1; n <= level.moreRivals; n++) {
    const i = rivals.length;
    let kind = 0;
    let u = below(draw(seed, FOR.rivalKind, i), 10000);
    for (const part of regime.orders.mixBp) {
      if (u < part || kind === HIGH_ROADER) break;
      u -= part;
      kind++;
    }
    rivals.push({
      id: `lane-${n}`,
      kind,
      people: between(draw(seed, FOR.rivalSize, i), 3, 9),
      costBp: between(draw(seed, FOR.rivalCost, i), 9200, 10600),
      load: 0,
      rating: between(draw(seed, FOR.rivalRating, i), 420, 475),
      onTimeBp: between(draw(seed, FOR.rivalRating, i, 1), 8800, 9700),
      certificate: chance(draw(seed, FOR.rivalRating, i, 2), 3000),
      lit: false,
      closed: false,
    });
  }
  rivals.forEach((rival, i) => {
    rival.load = share(dayPower(setting, rival), between(draw(seed, FOR.rivalLoad, i), 3000, 18000));
  });
  return rivals;
}

/** What the house reckons a piece costs it to make, fen: hired minutes at the rate, the owners' own at a part of it. */
export function makingCost(setting: Setting, rival: Rival, quantity: number, minutes: number): number {
  const { rateBase, ownerTimeBp } = setting.regime.orders;
  const owners = Math.min(2, rival.people);
  const weight = (rival.people - owners) * 10000 + owners * ownerTimeBp;
  return share(div(minutes * rateBase * weight, 10000 * rival.people * quantity), rival.costBp);
}

/** Minutes this house needs for a request. */
export function rivalMinutes(setting: Setting, rival: Rival, request: Request): number {
  return orderMinutes(
    setting.regime.orders,
    rival.people,
    request.quantity,
    styleOf(setting, request.style).minutes,
  );
}

/** Does it fit beside the work the house has promised? */
export function canCarry(setting: Setting, rival: Rival, request: Request, minutes: number): boolean {
  return rival.load + minutes <= reach(setting, rival, request.hours);
}

/**
 * The sealed bid, fen a piece with cloth, or -1 if the house could only lose: own cost plus a share of the room under
 * the ceiling that shrinks with the number of bidders (F16). `luckBp` is around 10 000.
 */
export function rivalPrice(
  setting: Setting,
  rival: Rival,
  request: Request,
  minutes: number,
  bidders: number,
  luckBp: number,
): number {
  const rules = setting.regime.orders;
  const room = request.ceiling - request.cloth;
  const full = div(rival.load * 10000, Math.max(1, reach(setting, rival, request.hours)));
  const busy = 10000 + share(rules.fullBp, full);
  const cost = share(share(makingCost(setting, rival, request.quantity, minutes), busy), luckBp);
  if (cost > room) return -1;
  let making = cost + div(room - cost, bidders + 1);
  if (rival.kind === UNDERCUTTER) making = share(making, 10000 - rules.undercutBp);
  making = Math.max(making, share(request.standard, Math.max(rules.rateTableBp, rival.pledge?.floorBp ?? 0)));
  const price = div(request.cloth + making + MONEY_STEP / 2, MONEY_STEP) * MONEY_STEP;
  return Math.min(price, request.ceiling);
}

/** Promised hours: until the work before it and the order itself are sewn. */
export function rivalHours(setting: Setting, rival: Rival, request: Request, minutes: number): number {
  const power = Math.max(1, fullPower(setting, rival));
  const sewing = Math.ceil(((rival.load + minutes) * 24) / power);
  return clamp(setting.level.clothHours + sewing, Math.min(LEAST_HOURS, request.hours), request.hours);
}

/** What the ranking reads of a neighbour's bid. */
export function rivalOffer(
  setting: Setting,
  rival: Rival,
  request: Request,
  bid: { price: number; hours: number; at: number },
): Offer {
  const minutes = rivalMinutes(setting, rival, request);
  const free = reach(setting, rival, request.hours) - rival.load;
  return {
    price: bid.price,
    hours: bid.hours,
    at: bid.at,
    rating: rival.rating,
    onTimeBp: rival.onTimeBp,
    certificate: rival.certificate,
    fitBp: clamp(div(free * 5000, minutes), 0, 10000),
    badge: false,
  };
}

/** Luck of one bid, bp around 10 000. */
export function bidLuck(setting: Setting, u: number): number {
  const noise = setting.regime.orders.noiseBp;
  return between(u, 10000 - noise, 10000 + noise);
}

/**
 * All bids the neighbours will make on a request, earliest first. Drawn when it is posted, from the request's id and
 * the neighbour's place, so that nothing the player does moves another house's luck.
 */
export function drawBids(
  world: World,
  setting: Setting,
  request: Request,
  watchers: number,
  early: boolean,
): void {
  const able: { index: number; rival: Rival; minutes: number }[] = [];
  const { length } = world.rivals;
  const together = bidsAsOne(world, setting);
  for (let i = 0; i < watchers && length > 0; i++) {
    const index = below(draw(world.seed, FOR.watcher, request.id, i), length);
    const rival = world.rivals[index];
    if (!rival || able.some((a) => a.index === index)) continue;
    if (rival.pledge?.asOne && (together || able.some((a) => a.rival.pledge?.asOne))) continue;
    const minutes = rivalMinutes(setting, rival, request);
    if (canCarry(setting, rival, request, minutes)) able.push({ index, rival, minutes });
  }
  for (const { index, rival, minutes } of able) {
    const luck = bidLuck(setting, draw(world.seed, FOR.rivalLuck, request.id, index));
    const price = rivalPrice(setting, rival, request, minutes, able.length, luck);
    if (price < 0) continue;
    const hours = rivalHours(setting, rival, request, minutes);
    const last = Math.max(request.postedAt + 1, request.closesAt - 1);
    const at = early
      ? request.postedAt
      : between(draw(world.seed, FOR.rivalHour, request.id, index), request.postedAt + 1, last);
    request.bids.push({ rival: index, at, price, hours });
  }
  request.bids.sort((a, b) => a.at - b.at || a.rival - b.rival);
}
