/** How a bot bids: at its margin over the public standard cost, if its own forecast fits into the time asked. */
import { previewBid, type Request, suggestedBid } from "../sim/index.ts";
import type { Habits, Seat } from "./types.ts";

/** The phone is looked at when it buzzes, and again every six hours. */
function looksAt(seat: Seat, request: Request): boolean {
  return !request.mine && (seat.world.hour <= request.postedAt + 1 || seat.world.hour % 6 === 0);
}

/** Hours it would promise: the forecast the sheet opens with, and a part more for what goes wrong. */
function promised(request: Request, forecast: number, habits: Habits): number {
  return Math.max(6, Math.min(request.hours, Math.round((forecast * habits.slackBp) / 10000)));
}

/** Places or leaves a bid on the requests looked at now. */
export function bidOnRequests(seat: Seat, habits: Habits): void {
  if (habits.roomBp === 0) return;
  const { world, setting } = seat;
  let outstanding = world.requests.filter((r) => r.mine).length;
  for (const request of world.requests) {
    if (outstanding >= habits.bidsAtOnce) return;
    if (!looksAt(seat, request)) continue;
    const sheet = suggestedBid(world, setting, request.id);
    if (!sheet || sheet.hours * 10000 > request.hours * habits.roomBp) continue;
    const idle = !world.orders.some((o) => o.state === "open");
    const bp = idle ? habits.idleMarginBp : habits.marginBp;
    const making = Math.round((request.standard * bp) / 10000);
    const hours = promised(request, sheet.hours, habits);
    let price = Math.min(request.ceiling, request.cloth + making);
    if (habits.nudged) {
      price = previewBid(world, setting, request.id, sheet.price, hours)?.nudge?.price ?? sheet.price;
    }
    if (!seat.send({ kind: "bid", request: request.id, price: Math.max(price, request.cloth), hours }))
      outstanding++;
  }
}
