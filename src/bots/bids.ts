/** How a bot bids: at its margin over the public standard cost, if its own forecast fits into the time asked. */
import { ownFloorBp, previewBid, type Request, suggestedBid } from "../sim/index.ts";
import type { Habits, Seat } from "./types.ts";

/** The phone is looked at when it buzzes, and once more before a request closes. */
function looksAt(seat: Seat, request: Request): boolean {
  const { hour } = seat.world;
  return hour === request.closesAt - 1 || (!request.mine && hour <= request.postedAt + 1);
}

/** Hours it would promise: the forecast the sheet opens with, and a part more for what goes wrong. */
function promised(request: Request, forecast: number, habits: Habits): number {
  return Math.max(6, Math.min(request.hours, Math.round((forecast * habits.slackBp) / 10000)));
}

/** The least it sews for: its margin over the public standard making cost, lower while the house is idle; undefined if what it has signed allows no bid. */
function floorOf(seat: Seat, request: Request, habits: Habits): number | undefined {
  const idle = !seat.world.orders.some((o) => o.state === "open");
  // whoever bids at any price also forgets what it has signed
  const signed = habits.marginBp > 0 ? ownFloorBp(seat.world, seat.setting) : 0;
  const at = (bp: number) => request.cloth + Math.round((request.standard * bp) / 10000);
  if (signed > 0 && at(signed) > request.ceiling) return undefined;
  return Math.min(request.ceiling, at(Math.max(signed, idle ? habits.idleMarginBp : habits.marginBp)));
}

/** The price the sheet opens with, or what the app says would be first now. */
function firstNow(seat: Seat, request: Request, price: number, hours: number): number {
  return previewBid(seat.world, seat.setting, request.id, price, hours, 0)?.nudge?.price ?? price;
}

/** Places or leaves a bid on the requests looked at now. */
export function bidOnRequests(seat: Seat, habits: Habits): void {
  if (habits.roomBp === 0) return;
  const { world, setting } = seat;
  let outstanding = world.requests.filter((r) => r.mine).length;
  const open = world.orders.filter((o) => o.state === "open").length;
  for (const request of world.requests) {
    if (!looksAt(seat, request)) continue;
    const full = outstanding >= habits.bidsAtOnce || open + outstanding >= habits.mostOpen;
    if (!request.mine && full) continue;
    const sheet = suggestedBid(world, setting, request.id);
    if (!sheet || sheet.hours * 10000 > request.hours * habits.roomBp) continue;
    const again = request.mine !== null;
    const hours = request.mine?.hours ?? promised(request, sheet.hours, habits);
    const floor = floorOf(seat, request, habits);
    if (floor === undefined) continue;
    const price = Math.max(floor, firstNow(seat, request, sheet.price, hours));
    const refused = seat.send({ kind: "bid", request: request.id, price, hours });
    if (!refused && !again) outstanding++;
  }
}
