/** The public ranking formula: seven parts and a badge, with the weights in force. Every figure can be shown and explained. */
import { clamp, div } from "../fixed.ts";
import type { Weights } from "../schema/regime.ts";
import type { Setting } from "../setting.ts";
import type { Request } from "../state.ts";

/** The parts of the formula that have a weight, in the order in which they are shown. */
export const WEIGHED = ["price", "time", "rating", "onTime", "certificate", "reply", "fit"] as const;
export const PARTS = [...WEIGHED, "badge"] as const;
export type Part = (typeof PARTS)[number];

/** Points by part in tenths, and their sum. A full score is 1000, and the night badge comes on top. */
export interface ScoreParts extends Record<Part, number> {
  total: number;
}

/** What the formula reads of a bid and the house behind it. */
export interface Offer {
  /** fen a piece, cloth included */
  price: number;
  /** promised hours from award to courier */
  hours: number;
  /** hour of the first reply to this request */
  at: number;
  /** hundredths of a star, as counted */
  rating: number;
  onTimeBp: number;
  certificate: boolean;
  /** free capacity against the order, bp; 10 000 = twice the order would fit */
  fitBp: number;
  /** a night badge is in force */
  badge: boolean;
}

const QUICK = 1;
const SOON = 3;

/** Price points, tenths: full at `priceFullBp` of the making ceiling under the ceiling. */
export function pricePoints(setting: Setting, weights: Weights, request: Request, price: number): number {
  const full = Math.max(
    1,
    div((request.ceiling - request.cloth) * setting.regime.platform.priceFullBp, 10000),
  );
  return div(weights.price * 10 * clamp(request.ceiling - price, 0, full), full);
}

/** Reply within one hour counts in full, within three hours two thirds, later one third. */
function replyPoints(weights: Weights, request: Request, at: number): number {
  const waited = at - request.postedAt;
  return div(weights.reply * 10 * (waited <= QUICK ? 3 : waited <= SOON ? 2 : 1), 3);
}

/**
 * Points of an offer in tenths, by part (S59: rating, certificates, price, free places; weights by the makers).
 * `weights` are those in force now, so a notice changes every open request alike.
 */
export function scoreParts(setting: Setting, weights: Weights, request: Request, offer: Offer): ScoreParts {
  const rules = setting.regime.platform;
  const fullTime = Math.max(1, div(request.hours * rules.timeFullBp, 10000));
  const price = pricePoints(setting, weights, request, offer.price);
  const time = div(weights.time * 10 * clamp(request.hours - offer.hours, 0, fullTime), fullTime);
  const rating = div(weights.rating * 10 * clamp(offer.rating - 300, 0, 200), 200);
  const onTime = div(weights.onTime * 10 * clamp(offer.onTimeBp, 0, 10000), 10000);
  const certificate = offer.certificate ? weights.certificate * 10 : 0;
  const reply = replyPoints(weights, request, offer.at);
  const fit = div(weights.fit * 10 * clamp(offer.fitBp, 0, 10000), 10000);
  const badge = offer.badge ? rules.badgePoints * 10 : 0;
  const total = price + time + rating + onTime + certificate + reply + fit + badge;
  return { price, time, rating, onTime, certificate, reply, fit, badge, total };
}

/** A bid among the others: the neighbour's place in the list or `OWN`, the hour it came in, points in tenths. */
export interface Place {
  id: number;
  at: number;
  score: number;
}
export const OWN = 1_000_000;

/** Who stands before whom: higher score, then the earlier bid, then the lower id. */
export function beats(a: Place, b: Place): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.at !== b.at) return a.at < b.at;
  return a.id < b.id;
}

/** The part in which `theirs` is furthest ahead of `ours`. */
export function weakestPart(ours: ScoreParts, theirs: ScoreParts): Part {
  let worst: Part = "price";
  let gap = Number.NEGATIVE_INFINITY;
  for (const part of PARTS) {
    if (theirs[part] - ours[part] > gap) {
      gap = theirs[part] - ours[part];
      worst = part;
    }
  }
  return worst;
}
