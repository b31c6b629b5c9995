/** Helpers for tests of the market: real hours of its systems, without the house around it. */
import { createRun } from "../../src/sim/create.ts";
import type { Fact, FactKind } from "../../src/sim/facts.ts";
import { awardRequest } from "../../src/sim/market/award.ts";
import type { Run } from "../../src/sim/run.ts";
import type { Setting } from "../../src/sim/setting.ts";
import type { Order, Request } from "../../src/sim/state.ts";
import { bidding } from "../../src/sim/systems/bidding.ts";
import { courier } from "../../src/sim/systems/courier.ts";
import { escrow } from "../../src/sim/systems/escrow.ts";
import { requests } from "../../src/sim/systems/requests.ts";
import { reviews } from "../../src/sim/systems/reviews.ts";
import { village } from "../../src/sim/systems/village.ts";
import { smallSetting } from "./setting.ts";

export function startRun(setting: Setting = smallSetting(), seed = 1): Run {
  return { world: createRun(setting, seed), setting, facts: [] };
}

/** Lets hours of the market pass, in the order of the rules; returns the facts of these hours. */
export function marketHours(run: Run, hours: number): Fact[] {
  const from = run.facts.length;
  for (let i = 0; i < hours; i++) {
    requests(run);
    run.world.hour++;
    for (const system of [courier, reviews, escrow, bidding, village]) system(run);
  }
  return run.facts.slice(from);
}

/** Facts of one kind. */
export function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): Extract<Fact, { kind: K }>[] {
  return facts.filter((f): f is Extract<Fact, { kind: K }> => f.kind === kind);
}

/** A request for a hundred tees at a ceiling of 17.00 yuan, open until eight hours from now. */
export function aRequest(run: Run, over: Partial<Request> = {}): Request {
  const request: Request = {
    id: 900,
    shop: "south-window",
    style: "tee",
    quantity: 100,
    ceiling: 1700,
    standard: 417,
    cloth: 1200,
    hours: 48,
    quality: 2,
    penaltyBp: 500,
    postedAt: run.world.hour,
    closesAt: run.world.hour + 8,
    bids: [],
    mine: null,
    repliedAt: -1,
    sewing: null,
    ...over,
  };
  run.world.requests.push(request);
  return request;
}

/** An order won in the app at 16.00 yuan a piece, to be sewn within `hours`. */
export function anOrder(run: Run, hours = 48, over: Partial<Request> = {}): Order {
  const request = aRequest(run, over);
  run.world.requests.pop();
  return awardRequest(run, request, { price: 1600, hours });
}

/** All pieces are packed, now. */
export function pack(order: Order): void {
  order.at = [0, 0, 0, 0];
  order.packed = order.quantity;
  order.state = "packed";
}
