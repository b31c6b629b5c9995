/** Neighbours as bidders, wherever they come from: houses of a living village, or the pool of a level without one. */
import { below, between, draw, FOR } from "../draw.ts";
import type { Setting } from "../setting.ts";
import type { Request, RivalBid, World } from "../state.ts";
import { countAward } from "../village/orders/bidding.ts";
import { giveToWinner, houseBid, houseOffer, lookers, sceneOf } from "./houses.ts";
import {
  bidLuck,
  canCarry,
  drawBids as drawPoolBids,
  rivalHours,
  rivalMinutes,
  rivalOffer,
  rivalPrice,
} from "./rivals.ts";
import { type Offer, scoreParts } from "./score.ts";

/** What the ranking reads of a neighbour's bid. */
export function neighbourOffer(
  world: World,
  setting: Setting,
  request: Request,
  bid: RivalBid,
): Offer | undefined {
  const rival = world.rivals[bid.rival];
  if (!rival) return undefined;
  const scene = sceneOf(world, setting, request);
  return scene ? houseOffer(world, scene, bid) : rivalOffer(setting, rival, request, bid);
}

/** The hour at which a neighbour who looks makes up its mind. */
function bidHour(world: World, request: Request, index: number, early: boolean): number {
  if (early) return request.postedAt;
  const last = Math.max(request.postedAt + 1, request.closesAt - 1);
  // where a sample is wanted first, nobody bids before it can have been shown
  const from = request.sewing?.sample
    ? Math.min(last, Math.floor((request.postedAt + last) / 2))
    : request.postedAt + 1;
  return between(draw(world.seed, FOR.rivalHour, request.id, index), from, last);
}

/** All bids neighbours mean to make on a request, earliest first. Houses only say when; what they ask is reckoned at that hour. */
export function drawBids(
  world: World,
  setting: Setting,
  request: Request,
  watchers: number,
  early: boolean,
): void {
  const scene = sceneOf(world, setting, request);
  if (!scene) {
    drawPoolBids(world, setting, request, watchers, early);
    return;
  }
  for (const { id } of lookers(world, setting, request, scene))
    request.bids.push({
      rival: id,
      at: bidHour(world, request, id, early),
      price: request.ceiling,
      hours: request.hours,
    });
  request.bids.sort((a, b) => a.at - b.at || a.rival - b.rival);
}

const comesNow = (request: Request, hour: number): boolean => {
  for (const bid of request.bids) if (bid.at === hour) return true;
  return false;
};

/** The bids of this hour are made, as the houses stand now: who has filled up meanwhile stays away. */
export function reckonBids(world: World, setting: Setting): void {
  for (const request of world.requests) {
    if (!request.sewing || !comesNow(request, world.hour)) continue;
    const scene = sceneOf(world, setting, request);
    if (!scene) continue;
    const rivals = request.bids.length;
    request.bids = request.bids.filter((bid) => {
      if (bid.at !== world.hour) return true;
      const now = houseBid(world, request, scene, bid.rival, rivals);
      if (!now) return false;
      bid.price = now.price;
      bid.hours = now.hours;
      return true;
    });
  }
}

/** A neighbour takes the order home. */
export function giveToNeighbour(world: World, setting: Setting, request: Request, bid: RivalBid): void {
  const scene = sceneOf(world, setting, request);
  const rival = world.rivals[bid.rival];
  if (scene) giveToWinner(world, request, scene, bid);
  else if (rival) rival.load += rivalMinutes(setting, rival, request);
}

/** The village remembers what was paid, whoever won; `bidders` with ours. */
export function rememberAward(
  world: World,
  setting: Setting,
  request: Request,
  price: number,
  bidders: number,
): void {
  const scene = sceneOf(world, setting, request);
  if (scene) countAward(scene.v, scene.wanted, Math.max(1, price - request.cloth), bidders);
}

/**
 * Points of one possible bid of somebody who is still looking, for the honest chance on the bid sheet: another
 * neighbour, another luck. -1 if this one would not bid.
 */
export function imaginedScore(
  world: World,
  setting: Setting,
  request: Request,
  bidders: number,
  pick: number,
  luck: number,
): number {
  const { weights } = world;
  const index = below(pick, world.rivals.length);
  const rival = world.rivals[index];
  if (!rival || request.bids.some((b) => b.rival === index && b.at <= world.hour)) return -1;
  const at = world.hour + 1;
  const scene = sceneOf(world, setting, request);
  if (scene) {
    const offer = houseBid(world, request, scene, index, bidders, luck);
    if (!offer) return -1;
    return scoreParts(setting, weights, request, houseOffer(world, scene, { ...offer, rival: index, at }))
      .total;
  }
  const minutes = rivalMinutes(setting, rival, request);
  if (!canCarry(setting, rival, request, minutes)) return -1;
  const price = rivalPrice(setting, rival, request, minutes, bidders, bidLuck(setting, luck));
  if (price < 0) return -1;
  const bid = { price, hours: rivalHours(setting, rival, request, minutes), at };
  return scoreParts(setting, weights, request, rivalOffer(setting, rival, request, bid)).total;
}
