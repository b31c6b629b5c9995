/** Some hours after the parcel the shop speaks: stars, and money back for faults nobody saw in the house. */
import { between, draw, FOR } from "../draw.ts";
import { clamp, div, share } from "../fixed.ts";
import { disputed, openDispute, payBack } from "../market/disputes.ts";
import { addReview } from "../market/rating.ts";
import { lateAt } from "../market/shipping.ts";
import { toldInTime } from "../market/terms.ts";
import type { Run } from "../run.ts";
import { lastCourier } from "../select/forecast.ts";
import type { Order } from "../state.ts";

const FIRST = 8;
const LAST = 36;
const MOOD = 12;
/** Stars lost when every piece is missing; in part for a part. */
const SHORT = 200;

/** The hour at which the shop of a shipped order writes. */
function reviewHour(seed: number, order: Order): number {
  return order.shippedAt + between(draw(seed, FOR.review, order.id), FIRST, LAST);
}

/** Late hours by the tour that took the order, which may have been before the hour it left the table. */
function lateHours(run: Run, order: Order): number {
  return lateAt(order, lastCourier(run.setting, order.shippedAt));
}

/** Stars of a shipped order, hundredths: lateness, missing pieces and faults take away; word in time halves the first two. */
export function starsOf(run: Run, order: Order): number {
  const rules = run.setting.regime.platform;
  const late = lateHours(run, order) > 0 ? rules.starsGood - rules.starsLate : 0;
  const missing = div(SHORT * order.short, order.quantity);
  const lost = toldInTime(order) ? div(late + missing, 2) : late + missing;
  const faults = div(rules.starsPerFault * order.slipped * order.quality, 2 * Math.max(1, order.shipped));
  const mood = between(draw(run.world.seed, FOR.review, order.id, 1), -MOOD, MOOD);
  return clamp(rules.starsGood - lost - faults + mood, 100, 500);
}

/** Pays back faulty pieces: out of escrow while the money is there, else from the tin. */
function refund(run: Run, order: Order): void {
  if (order.slipped === 0) return;
  const rules = run.setting.regime.platform;
  const fen = Math.min(
    share(order.price * order.slipped, rules.refundPerFaultBp),
    share(order.price * order.shipped, rules.refundMaxBp),
  );
  if (disputed(run, order, fen)) {
    openDispute(run, order, fen);
    return;
  }
  payBack(run, order, fen);
  run.facts.push({ kind: "refunded", order: order.id, fen, faults: order.slipped });
}

/** Every order through the app once, at an hour drawn for it. */
export function reviews(run: Run): void {
  const { world } = run;
  for (const order of world.orders) {
    if (order.stars > 0 || !order.app || order.shippedAt < 0 || world.hour < order.shippedAt + FIRST)
      continue;
    if (world.hour < reviewHour(world.seed, order)) continue;
    refund(run, order);
    addReview(run, order, starsOf(run, order), lateHours(run, order), order.slipped);
  }
}
