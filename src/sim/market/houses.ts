/** Neighbours of a sewing village as bidders: real houses with their backlog, cost and name, asked when their bid comes in. */
import { clamp, MONEY_STEP } from "../fixed.ts";
import { bidsAsOne } from "../projects/pledge.ts";
import type { SewingRules } from "../schema/sewing-rules.ts";
import type { Setting } from "../setting.ts";
import type { Request, RivalBid, World } from "../state.ts";
import {
  askOf,
  bidders,
  canTake,
  fitOf,
  giveOrder,
  hoursOf,
  luckBp,
  luckOf,
  minutesFor,
} from "../village/orders/bidding.ts";
import { isOpen } from "../village/orders/house.ts";
import type { SewingHouse, SewingVillage, Wanted } from "../village/orders/state.ts";
import type { Offer } from "./score.ts";

/** The village, its rules and a request of it, or nothing where neighbours come from a pool. */
export interface Scene {
  v: SewingVillage;
  r: SewingRules;
  wanted: Wanted;
}

/** The village a request is made in, its rules, and the request in its terms; undefined where neighbours come from a pool. */
export function sceneOf(world: World, setting: Setting, request: Request): Scene | undefined {
  const v = world.sewing;
  const r = setting.village?.sewing;
  const wanted = request.sewing?.wanted;
  return v && r && wanted ? { v, r, wanted } : undefined;
}

/** Hour of the village for an hour of the run: the village began some days before. */
export function villageHour(world: World, v: SewingVillage, hour: number): number {
  return v.day * 24 + hour - (world.hour - (world.hour % 24));
}

/** Houses that look at a request when it is posted and could deliver it by then. */
export function lookers(
  world: World,
  setting: Setting,
  request: Request,
  { v, r, wanted }: Scene,
): SewingHouse[] {
  const found = bidders(v, r, wanted, villageHour(world, v, request.closesAt + request.hours));
  return bidsAsOne(world, setting) ? found.filter((h) => !h.pledge?.asOne) : found;
}

function openHouse(v: SewingVillage, id: number): SewingHouse | undefined {
  const house = v.houses[id];
  return house && isOpen(house) ? house : undefined;
}

/**
 * What a house would bid now, or undefined if it has no room any more: fen a piece with cloth, hours. `u` is its luck's
 * draw; the player's house counts as one of its rivals.
 */
export function houseBid(
  world: World,
  request: Request,
  scene: Scene,
  id: number,
  rivals: number,
  u?: number,
): { price: number; hours: number } | undefined {
  const { v, r, wanted } = scene;
  const house = openHouse(v, id);
  if (!house) return undefined;
  const minutes = minutesFor(r, house, wanted);
  const due = villageHour(world, v, request.closesAt + request.hours);
  if (!canTake(v, r, house, wanted, minutes, due)) return undefined;
  const ask = askOf(r, house, wanted, minutes, luckBp(u ?? luckOf(v, wanted, house)), rivals + 1);
  const price = Math.ceil((request.cloth + ask) / MONEY_STEP) * MONEY_STEP;
  const hours = clamp(hoursOf(house, minutes, wanted), 1, request.hours);
  return { price: Math.min(price, request.ceiling), hours };
}

/** What the ranking reads of a house's bid: the name it has today, and how well the lot fits it. */
export function houseOffer(
  world: World,
  scene: Scene,
  bid: { rival: number; price: number; hours: number; at: number },
): Offer {
  const house = scene.v.houses[bid.rival];
  const face = world.rivals[bid.rival];
  return {
    price: bid.price,
    hours: bid.hours,
    at: bid.at,
    rating: face?.rating ?? 0,
    onTimeBp: face?.onTimeBp ?? 0,
    certificate: face?.certificate === true,
    fitBp: house ? fitOf(house, minutesFor(scene.r, house, scene.wanted)) : 0,
    badge: false,
  };
}

/** A neighbour has won: the work is in its backlog from this hour. */
export function giveToWinner(world: World, request: Request, { v, r, wanted }: Scene, bid: RivalBid): void {
  const house = openHouse(v, bid.rival);
  const due = villageHour(world, v, world.hour + request.hours);
  if (house) giveOrder(v, r, house, wanted, Math.max(1, bid.price - request.cloth), due);
}
