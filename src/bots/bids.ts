/** How a bot bids: at its margin over the public standard cost, if the work fits into the time asked. */
import { forecast, previewBid, type Request, suggestedBid } from "../sim/index.ts";
import type { Habits, Seat } from "./types.ts";

/** Share of the asked time that own open work and this request would fill, bp. */
function fill(seat: Seat, request: Request, habits: Habits): number {
  const { world, setting } = seat;
  const ahead = forecast(world, setting);
  const lastDone = ahead.reduce(
    (late, f) => Math.max(late, f.doneAt < 0 ? world.hour + 240 : f.doneAt),
    world.hour,
  );
  const style = setting.styles.find((s) => s.id === request.style);
  const hands = world.people.filter((p) => p.gone < 0 && p.hurtUntil <= world.hour).length;
  const dayHours = Math.max(6, habits.to - habits.from - 1);
  const minutes = (style?.minutes ?? 20) * request.quantity * 100;
  const own = Math.ceil((minutes / Math.max(1, hands * world.pace) / dayHours) * 24);
  const cloth = setting.level.clothHours;
  const needed = Math.max(lastDone - world.hour, cloth) + own + 6;
  return Math.round((needed * 10000) / Math.max(1, request.hours));
}

/** Places or leaves a bid on every open request without one. */
export function bidOnRequests(seat: Seat, habits: Habits): void {
  if (habits.roomBp === 0) return;
  const { world, setting } = seat;
  for (const request of world.requests) {
    if (request.mine) continue;
    const full = fill(seat, request, habits);
    if (full > habits.roomBp) continue;
    const suggested = suggestedBid(world, setting, request.id);
    const making = Math.round((request.standard * habits.marginBp) / 10000);
    let price = Math.min(request.ceiling, request.cloth + making);
    const hours = Math.max(
      6,
      Math.min(request.hours, Math.round((request.hours * Math.min(full, 10000)) / 10000)),
    );
    if (habits.nudged && suggested) {
      price = suggested.price;
      const preview = previewBid(world, setting, request.id, price, hours);
      if (preview?.nudge) price = preview.nudge.price;
    }
    seat.send({ kind: "bid", request: request.id, price: Math.max(price, request.cloth), hours });
  }
}
