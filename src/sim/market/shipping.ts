/** The parcel leaves the house: lateness, late fee, and where the money waits. */
import { div, share } from "../fixed.ts";
import { post } from "../ledger.ts";
import { spend } from "../money.ts";
import type { Run } from "../run.ts";
import type { Order } from "../state.ts";
import { countOnTime } from "./rating.ts";

/** Hours an order is late at a tour of the courier. */
export const lateAt = (order: Order, tour: number): number => Math.max(0, tour - order.due);

/** Late fee, fen: `penaltyBp` of the fee for every day begun, never more than the rules allow. */
export function lateFee(maxBp: number, order: Order, fen: number, lateHours: number): number {
  const days = div(lateHours + 23, 24);
  return share(fen, Math.min(maxBp, order.penaltyBp * days));
}

/** The deposit of pieces that never came goes back. */
function returnSpareDeposit(run: Run, order: Order, due: number): void {
  const spare = order.deposit - due;
  if (spare <= 0) return;
  spend(run, "deposits", spare);
  order.deposit = due;
  order.received -= spare;
}

/** The first half of a split delivery leaves before the rest; its money waits for itself. */
export function shipFirst(run: Run, order: Order, tour: number): void {
  const { world, setting } = run;
  const rules = setting.regime.platform;
  const { first } = order;
  const gross = order.price * first.pieces;
  const lateHours = Math.max(0, tour - first.due);
  const penalty = lateFee(rules.lateMaxBp, order, gross, lateHours);
  first.shippedAt = world.hour;
  order.penalty += penalty;
  post(world.books, "sales", "escrow", gross - penalty);
  post(world.books, "sales", "penalties", penalty);
  world.escrow.push({ order: order.id, fen: gross - penalty, freeAt: world.hour + rules.escrowHours });
  run.facts.push({
    kind: "firstPartSent",
    order: order.id,
    pieces: first.pieces,
    lateHours,
    fen: gross - penalty,
  });
}

/** A sample reaches the shop: it looks at the one piece, nothing else. */
function showSample(run: Run, order: Order): void {
  const request = run.world.requests.find((r) => r.id === order.sampleFor);
  if (!request?.sewing) return;
  request.sewing.sampledAt = run.world.hour;
  request.sewing.sampleFaults = order.slipped;
  run.facts.push({ kind: "sampleShown", request: request.id, shop: request.shop, faults: order.slipped });
}

/** Takes the order with the tour of hour `tour` (the courier may have waited since). */
export function ship(run: Run, order: Order, tour: number): void {
  const { world, setting } = run;
  const rules = setting.regime.platform;
  const { first } = order;
  const sent = first.shippedAt >= 0 ? first.pieces : 0;
  const pieces = order.quantity - order.short - sent;
  const gross = order.price * pieces;
  const lateHours = lateAt(order, tour);
  const missing = order.short > 0 ? share(order.price * order.short, order.penaltyBp) : 0;
  // a first half that only leaves with the rest is late by its own hour
  const halfLate = first.pieces > 0 && sent === 0 ? Math.max(0, tour - first.due) : 0;
  const half = lateFee(rules.lateMaxBp, order, order.price * first.pieces, halfLate);
  const penalty = Math.min(
    lateFee(rules.lateMaxBp, order, gross, lateHours) + half + missing,
    share(gross, rules.lateMaxBp),
  );
  order.shippedAt = world.hour;
  order.shipped = sent + pieces;
  order.penalty += penalty;
  if (order.sampleFor >= 0) showSample(run, order);
  else {
    world.tally.delivered++;
    if (lateHours > 0) world.tally.late++;
  }
  if (order.app) {
    order.state = "shipped";
    returnSpareDeposit(run, order, gross - penalty);
    const held = gross - order.deposit - penalty;
    post(world.books, "sales", "deposits", order.deposit);
    post(world.books, "sales", "escrow", held);
    post(world.books, "sales", "penalties", penalty);
    world.escrow.push({ order: order.id, fen: held, freeAt: world.hour + rules.escrowHours });
    countOnTime(run, lateHours === 0);
    run.facts.push({ kind: "orderShipped", order: order.id, pieces, lateHours, fen: held });
    return;
  }
  order.state = "settled";
  const later = order.payAfter > 0;
  if (later) world.owing.push({ order: order.id, fen: gross - penalty, dueAt: world.hour + order.payAfter });
  else order.received += gross - penalty;
  post(world.books, "sales", later ? "receivable" : "cash", gross - penalty);
  post(world.books, "sales", "penalties", penalty);
  run.facts.push({ kind: "orderShipped", order: order.id, pieces, lateHours, fen: gross - penalty });
}
