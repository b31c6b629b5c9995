/** Requests close: the best score wins, by the public formula with the weights in force at that hour. */

import { div } from "../fixed.ts";
import { awardRequest } from "../market/award.ts";
import { giveToNeighbour, neighbourOffer, reckonBids, rememberAward } from "../market/neighbours.ts";
import { ownOffer } from "../market/own.ts";
import { closeNight } from "../market/rating.ts";
import { beats, OWN, type Place, type ScoreParts, scoreParts, weakestPart } from "../market/score.ts";
import { OWN_HOUSE } from "../own.ts";
import { hourOfDay, type Run } from "../run.ts";
import { noteLost } from "../safety/lanes.ts";
import type { Request, RivalBid } from "../state.ts";

const NIGHT_CLOSES = 6;

interface Best {
  place: Place;
  parts: ScoreParts;
  bid: RivalBid;
}

/** The neighbour in front, all bids scored again with what holds now. */
function bestRival(run: Run, request: Request): Best | undefined {
  const { world, setting } = run;
  let best: Best | undefined;
  for (const bid of request.bids) {
    const offer = neighbourOffer(world, setting, request, bid);
    if (!offer || world.rivals[bid.rival]?.closed) continue;
    const parts = scoreParts(setting, world.weights, request, offer);
    const place = { id: bid.rival, at: bid.at, score: parts.total };
    if (!best || beats(place, best.place)) best = { place, parts, bid };
  }
  return best;
}

function giveToRival(run: Run, request: Request, best: Best): void {
  const { world, setting } = run;
  const rival = world.rivals[best.bid.rival];
  if (!rival) return;
  giveToNeighbour(world, setting, request, best.bid);
  rememberAward(world, setting, request, best.bid.price, request.bids.length + (request.mine ? 1 : 0));
  const { id, shop } = request;
  run.facts.push({ kind: "requestClosed", request: id, shop, winner: rival.id, price: best.bid.price });
}

function award(run: Run, request: Request): void {
  const { world, setting } = run;
  const best = bestRival(run, request);
  const mine = request.mine;
  if (!mine) {
    if (best) giveToRival(run, request, best);
    else {
      rememberAward(world, setting, request, 0, 0);
      run.facts.push({
        kind: "requestClosed",
        request: request.id,
        shop: request.shop,
        winner: "",
        price: 0,
      });
    }
    return;
  }
  const parts = scoreParts(setting, world.weights, request, ownOffer(world, setting, request, mine));
  mine.score = parts.total;
  const under = request.standard - (mine.price - request.cloth);
  if (under > 0) {
    world.tally.bidUnderStandard++;
    world.tally.underStandardBp += div(under * 10000, request.standard);
  }
  if (best && beats(best.place, { id: OWN, at: mine.at, score: parts.total })) {
    giveToRival(run, request, best);
    noteLost(world, best.bid.rival, mine.price, best.bid.price);
    run.facts.push({
      kind: "bidLost",
      request: request.id,
      shop: request.shop,
      winner: world.rivals[best.bid.rival]?.id ?? "",
      score: best.parts.total,
      mine: parts.total,
      part: weakestPart(parts, best.parts),
    });
    return;
  }
  const { id, shop } = request;
  run.facts.push({ kind: "requestClosed", request: id, shop, winner: OWN_HOUSE, price: mine.price });
  rememberAward(world, setting, request, mine.price, request.bids.length + 1);
  const order = awardRequest(run, request, mine);
  run.facts.push({ kind: "bidWon", request: request.id, order: order.id, deposit: order.deposit });
}

export function bidding(run: Run): void {
  const { world } = run;
  if (hourOfDay(world.hour) === NIGHT_CLOSES) closeNight(run);
  if (world.sewing) reckonBids(world, run.setting);
  for (let i = 0; i < world.requests.length; ) {
    const request = world.requests[i];
    if (!request || request.closesAt > world.hour) {
      i++;
      continue;
    }
    world.requests.splice(i, 1);
    award(run, request);
  }
}
