/** An own bid: what may be offered, and what happens when it is. */
import type { Refusal } from "../commands/types.ts";
import type { Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import type { Request, World } from "../state.ts";
import { neighbourOffer } from "./neighbours.ts";
import { ownOffer } from "./own.ts";
import { noteReply } from "./rating.ts";
import { beats, OWN, scoreParts } from "./score.ts";

const LEAST_HOURS = 6;

/** Least and highest price (fen a piece) and hours: not over the ceiling, not under the cloth, from six hours to what is asked. */
export function bidLimits(request: Request): {
  least: number;
  most: number;
  shortest: number;
  longest: number;
} {
  return {
    least: request.cloth,
    most: request.ceiling,
    shortest: Math.min(LEAST_HOURS, request.hours),
    longest: request.hours,
  };
}

/** Why a price and a time cannot be offered, with the limit as a figure. */
export function refuseBid(request: Request, price: number, hours: number): Refusal | undefined {
  if (!Number.isSafeInteger(price) || !Number.isSafeInteger(hours)) return { reason: "badValue" };
  const { least, most, shortest, longest } = bidLimits(request);
  if (price > most) return { reason: "priceTooHigh", values: { most } };
  if (price < least) return { reason: "priceTooLow", values: { least } };
  if (hours > longest) return { reason: "hoursTooLong", values: { most: longest } };
  if (hours < shortest) return { reason: "hoursTooShort", values: { least: shortest } };
  return undefined;
}

/** Place among the bids that are in, 1 = first. */
export function rankNow(world: World, setting: Setting, request: Request, score: number, at: number): number {
  let rank = 1;
  for (const bid of request.bids) {
    const offer = bid.at > world.hour ? undefined : neighbourOffer(world, setting, request, bid);
    if (!offer) continue;
    const { total } = scoreParts(setting, world.weights, request, offer);
    if (beats({ id: bid.rival, at: bid.at, score: total }, { id: OWN, at, score })) rank++;
  }
  return rank;
}

/** Places or changes the own bid; `price` and `hours` must be within the limits. The first answer counts for speed of reply. */
export function placeBid(run: Run, request: Request, price: number, hours: number): void {
  const { world, setting } = run;
  if (request.repliedAt < 0) {
    request.repliedAt = world.hour;
    world.tally.bids++;
    noteReply(run);
  }
  const at = request.repliedAt;
  // half of it can only come before the rest
  const first = (request.mine?.first ?? 0) < hours ? (request.mine?.first ?? 0) : 0;
  const { total } = scoreParts(
    setting,
    world.weights,
    request,
    ownOffer(world, setting, request, { price, hours, at, first }),
  );
  request.mine = { at, price, hours, score: total, first };
  const rank = rankNow(world, setting, request, total, at);
  run.facts.push({ kind: "bidPlaced", request: request.id, shop: request.shop, price, hours, rank });
}

/** A request that is open in the app. */
export const requestOf = (world: World, id: number): Request | undefined =>
  world.requests.find((r) => r.id === id);

/** Why there is no such request to bid on. */
export function refuseRequest(world: World, id: number): Refusal {
  const closed = Number.isSafeInteger(id) && id >= 0 && id < world.nextRequest;
  return { reason: closed ? "requestClosed" : "noSuchRequest" };
}
