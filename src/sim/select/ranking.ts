/** What the bid sheet shows: points with their reasons, place, the app's nudge, and an honest chance. */
import { draw, FOR } from "../draw.ts";
import { div, MONEY_STEP } from "../fixed.ts";
import { imaginedScore, neighbourOffer } from "../market/neighbours.ts";
import { ownHours, ownOffer } from "../market/own.ts";
import { bidLimits, requestOf } from "../market/place.ts";
import { beats, OWN, type Place, pricePoints, type ScoreParts, scoreParts } from "../market/score.ts";
import { styleOf } from "../market/standard.ts";
import type { Setting } from "../setting.ts";
import type { Request, World } from "../state.ts";
import { lastCourier } from "./forecast.ts";

/** Rounds of the estimate. */
const ESTIMATES = 40;
const TRIES = 3;
const OPENING_BP = 300;

interface RivalInRanking {
  rival: string;
  price: number;
  hours: number;
  parts: ScoreParts;
}

export interface Nudge {
  /** fen a piece less, and the price that would put us first now */
  cut: number;
  price: number;
  /** the cut as a share of what is paid for the making, bp */
  ofMakingBp: number;
}

export interface BidPreview {
  parts: ScoreParts;
  /** place among the bids that are in, and how many bids that makes with ours */
  rank: number;
  bids: number;
  /** the best other bid that is in, or null */
  best: RivalInRanking | null;
  nudge: Nudge | null;
  /** neighbours who are looking and have not bid yet */
  looking: number;
  /** about so many in ten; 0 and 10 only when nobody is looking any more. -1: not estimated */
  chance: number;
  /** pay for the making, fen a piece, and its share of the public standard cost, bp */
  making: number;
  ofStandardBp: number;
  /** the courier that would have to take it: the last one within the promised hours */
  courierAt: number;
}

interface Front {
  place: Place;
  shown: RivalInRanking;
}

/** The bids on a request as they stand, without ours. */
interface Field {
  /** those that are in */
  in: readonly Place[];
  /** the first of them; none, where nobody has bid */
  front: Front | undefined;
  /** how many have not bid yet */
  looking: number;
}

function fieldOf(world: World, setting: Setting, request: Request): Field {
  let front: Front | undefined;
  const places: Place[] = [];
  for (const bid of request.bids) {
    const rival = world.rivals[bid.rival];
    const offer = bid.at > world.hour ? undefined : neighbourOffer(world, setting, request, bid);
    if (!rival || !offer) continue;
    const parts = scoreParts(setting, world.weights, request, offer);
    const place = { id: bid.rival, at: bid.at, score: parts.total };
    places.push(place);
    if (front && !beats(place, front.place)) continue;
    front = { place, shown: { rival: rival.id, price: bid.price, hours: bid.hours, parts } };
  }
  return { in: places, front, looking: request.bids.length - places.length };
}

/** Our place among the bids that are in, from 1. */
const rankIn = (field: Field, own: Place): number => 1 + field.in.filter((place) => beats(place, own)).length;

/** Where a bid of ours would stand. */
function ownPlace(world: World, setting: Setting, request: Request, price: number, hours: number) {
  const at = request.repliedAt < 0 ? world.hour : request.repliedAt;
  const offer = ownOffer(world, setting, request, { price, hours, at });
  const parts = scoreParts(setting, world.weights, request, offer);
  return { parts, place: { id: OWN, at, score: parts.total } };
}

/** The smallest cut in steps of 10 fen that puts the bid first among those that are in; null if it is, or none does. */
function findNudge(
  world: World,
  setting: Setting,
  request: Request,
  price: number,
  own: Place,
  front: Place,
): Nudge | null {
  if (beats(own, front)) return null;
  const rest = own.score - pricePoints(setting, world.weights, request, price);
  const { least } = bidLimits(request);
  for (let lower = price - MONEY_STEP; lower >= least; lower -= MONEY_STEP) {
    const score = rest + pricePoints(setting, world.weights, request, lower);
    if (!beats({ ...own, score }, front)) continue;
    const cut = price - lower;
    return { cut, price: lower, ofMakingBp: div(cut * 10000, Math.max(1, price - request.cloth)) };
  }
  return null;
}

/** One possible bid of somebody who is still looking: another neighbour, another luck. -1 if nobody fits. */
function imagined(
  world: World,
  setting: Setting,
  request: Request,
  bidders: number,
  round: number,
  seat: number,
) {
  for (let t = 0; t < TRIES; t++) {
    const u = draw(world.seed, FOR.estimate, request.id, round * 100 + seat, t);
    const luck = draw(world.seed, FOR.estimate, request.id, round * 100 + seat, t + TRIES);
    const score = imaginedScore(world, setting, request, bidders, u, luck);
    if (score >= 0) return score;
  }
  return -1;
}

/** What bids still to come may score: the best of each imagined round, -1 in one where nobody bids. */
function imaginedBest(
  world: World,
  setting: Setting,
  request: Request,
  looking: number,
  rounds: number,
): number[] {
  const bidders = request.bids.length;
  return Array.from({ length: rounds }, (_, round) => {
    let best = -1;
    for (let seat = 0; seat < looking; seat++)
      best = Math.max(best, imagined(world, setting, request, bidders, round, seat));
    return best;
  });
}

/** Chance in tenths that nobody passes us: what is in is known, of what is to come are the best of imagined rounds. */
function chanceOf(field: Field, own: Place, best: readonly number[]): number {
  if (rankIn(field, own) > 1) return 0;
  if (field.looking === 0) return 10;
  const won = best.filter((score) => score <= own.score).length;
  return Math.max(1, Math.min(9, Math.round((won * 10) / best.length)));
}

/**
 * What a bid would be worth now. Knows the bids that are in and how many are looking, never what these will bid.
 * `rounds` 0 leaves out the chance (about a millisecond). Undefined if the request is closed.
 */
export function previewBid(
  world: World,
  setting: Setting,
  requestId: number,
  price: number,
  hours: number,
  rounds: number = ESTIMATES,
): BidPreview | undefined {
  const request = requestOf(world, requestId);
  if (!request) return undefined;
  const { parts, place } = ownPlace(world, setting, request, price, hours);
  const field = fieldOf(world, setting, request);
  const { front, looking } = field;
  const making = price - request.cloth;
  const best = rounds > 0 ? imaginedBest(world, setting, request, looking, rounds) : [];
  return {
    parts,
    rank: rankIn(field, place),
    bids: field.in.length + 1,
    best: front?.shown ?? null,
    nudge: front ? findNudge(world, setting, request, price, place, front.place) : null,
    looking,
    chance: rounds > 0 ? chanceOf(field, place, best) : -1,
    making,
    ofStandardBp: div(making * 10000, Math.max(1, request.standard)),
    courierAt: lastCourier(setting, request.closesAt + hours),
  };
}

/** Chance in tenths at which the sheet opens for a house without an order. */
const EVEN = 5;

/** The highest price between two, both included, at which the chance is even; `most` if it is at none. */
function evenPrice(
  world: World,
  setting: Setting,
  request: Request,
  hours: number,
  least: number,
  most: number,
): number {
  const field = fieldOf(world, setting, request);
  // What the others may bid hangs on no price of ours: it is imagined once for all prices.
  const best = imaginedBest(world, setting, request, field.looking, ESTIMATES);
  const isEven = (price: number): boolean =>
    chanceOf(field, ownPlace(world, setting, request, price, hours).place, best) >= EVEN;
  if (most <= least || isEven(most) || !isEven(least)) return most;
  let [even, odd] = [div(least, MONEY_STEP), div(most, MONEY_STEP)];
  while (odd - even > 1) {
    const middle = div(even + odd, 2);
    if (isEven(middle * MONEY_STEP)) even = middle;
    else odd = middle;
  }
  return even * MONEY_STEP;
}

/**
 * The price a sheet opens with, fen: just under the ceiling. Until the house has its first order it is a price that would
 * be first now and has an even chance to stay so, though never under cloth and piece pay, so that nobody loses a day by
 * the first big button.
 */
function openingPrice(world: World, setting: Setting, request: Request, hours: number): number {
  const { least, most } = bidLimits(request);
  const off = div((most - least) * OPENING_BP, 10000);
  const under = Math.max(least, div(most - off, MONEY_STEP) * MONEY_STEP);
  if (world.tally.won > 0) return under;
  const first = previewBid(world, setting, request.id, under, hours, 0)?.nudge?.price ?? under;
  const pay = styleOf(setting, request.style).minutes * world.policy.rate;
  const cost = div(request.cloth + pay + MONEY_STEP - 1, MONEY_STEP) * MONEY_STEP;
  return evenPrice(world, setting, request, hours, cost, Math.min(under, Math.max(first, cost)));
}

/** How the bid sheet opens: a price, and the hours this house needs by its board and pace, as far as they are allowed. */
export function suggestedBid(
  world: World,
  setting: Setting,
  requestId: number,
): { price: number; hours: number } | undefined {
  const request = requestOf(world, requestId);
  if (!request) return undefined;
  if (request.mine) return { price: request.mine.price, hours: request.mine.hours };
  const { shortest, longest } = bidLimits(request);
  const hours = Math.max(shortest, Math.min(longest, ownHours(world, setting, request)));
  return { price: openingPrice(world, setting, request, hours), hours };
}

export interface RequestView {
  id: number;
  shop: string;
  style: string;
  quantity: number;
  ceiling: number;
  cloth: number;
  standard: number;
  hours: number;
  quality: number;
  penaltyBp: number;
  closesIn: number;
  /** neighbours' bids that are in, and neighbours still looking */
  bids: number;
  looking: number;
  mine: { price: number; hours: number; rank: number } | null;
}

/** The requests on the phone, first to close first. */
export function requestViews(world: World, setting: Setting): RequestView[] {
  return world.requests
    .map((request): RequestView => {
      const { mine } = request;
      const preview = mine ? previewBid(world, setting, request.id, mine.price, mine.hours, 0) : undefined;
      const bids = request.bids.filter((b) => b.at <= world.hour).length;
      return {
        id: request.id,
        shop: request.shop,
        style: request.style,
        quantity: request.quantity,
        ceiling: request.ceiling,
        cloth: request.cloth,
        standard: request.standard,
        hours: request.hours,
        quality: request.quality,
        penaltyBp: request.penaltyBp,
        closesIn: request.closesAt - world.hour,
        bids,
        looking: request.bids.length - bids,
        mine: mine && preview ? { price: mine.price, hours: mine.hours, rank: preview.rank } : null,
      };
    })
    .sort((a, b) => a.closesIn - b.closesIn || a.id - b.id);
}
