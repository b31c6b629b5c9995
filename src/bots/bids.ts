/** How a bot bids: at its margin over the public standard cost, if the work fits into the time asked. */
import { forecast, HORIZON, previewBid, type Request, suggestedBid } from "../sim/index.ts";
import type { Habits, Seat } from "./types.ts";

/** Hour at which everything in the house is done at this pace. */
function allDone(seat: Seat): number {
  const { world, setting } = seat;
  let last = world.hour;
  for (const f of forecast(world, setting))
    last = Math.max(last, f.doneAt < 0 ? world.hour + HORIZON : f.doneAt);
  return last;
}

/** Share of the asked time that own open work and this request would fill, bp. */
function fill(seat: Seat, request: Request, habits: Habits, doneAt: number): number {
  const { world, setting } = seat;
  const style = setting.styles.find((s) => s.id === request.style);
  const hands = world.people.filter((p) => p.gone < 0 && p.hurtUntil <= world.hour).length;
  const dayHours = Math.max(6, habits.to - habits.from - 1);
  const minutes = (style?.minutes ?? 20) * request.quantity * 100;
  const own = Math.ceil((minutes / Math.max(1, hands * world.pace) / dayHours) * 24);
  const needed = Math.max(doneAt - world.hour, setting.level.clothHours) + own + 6;
  return Math.round((needed * 10000) / Math.max(1, request.hours));
}

/** The phone is looked at when it buzzes, and again every six hours. */
function looksAt(seat: Seat, request: Request): boolean {
  return !request.mine && (seat.world.hour <= request.postedAt + 1 || seat.world.hour % 6 === 0);
}

/** Places or leaves a bid on the requests looked at now. */
export function bidOnRequests(seat: Seat, habits: Habits): void {
  const { world, setting } = seat;
  if (habits.roomBp === 0 || !world.requests.some((r) => looksAt(seat, r))) return;
  const doneAt = allDone(seat);
  for (const request of world.requests) {
    if (!looksAt(seat, request)) continue;
    const full = fill(seat, request, habits, doneAt);
    if (full > habits.roomBp) continue;
    const making = Math.round((request.standard * habits.marginBp) / 10000);
    let price = Math.min(request.ceiling, request.cloth + making);
    const asked = Math.round((request.hours * Math.min(full, 10000)) / 10000);
    const hours = Math.max(6, Math.min(request.hours, asked));
    if (habits.nudged) {
      price = suggestedBid(world, setting, request.id)?.price ?? price;
      price = previewBid(world, setting, request.id, price, hours)?.nudge?.price ?? price;
    }
    seat.send({ kind: "bid", request: request.id, price: Math.max(price, request.cloth), hours });
  }
}
