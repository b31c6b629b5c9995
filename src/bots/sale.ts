/** How a bot readies itself for the sale: what it sews ahead for the offers that are signed up, and what it sells unsewn. */
import { creditView, hourOfDay, type ListingView, type SaleView, saleView, weekdayOf } from "../sim/index.ts";
import type { Seat, Shopkeeping } from "./types.ts";

const EVENING = 20;
const STEP = 10;
/** Days before the doors open in which it sews ahead. */
const AHEAD_DAYS = 11;

export const saleOf = (seat: Seat): SaleView | null => saleView(seat.world, seat.setting);

/** Pieces that should lie on the shelf for the sale besides the usual, today. */
export function aheadFor(seat: Seat, sale: SaleView | null, l: ListingView, habits: Shopkeeping): number {
  const offer = sale?.offers.find((o) => o.listing === l.id);
  if (!sale || !offer || offer.cutBp === 0 || offer.piece.left < 0) return 0;
  const days = Math.ceil((sale.opensAt - seat.world.hour) / 24);
  if (days <= 0 || days > AHEAD_DAYS) return 0;
  return Math.round((offer.sells * habits.aheadBp) / 10000);
}

/** The evening before: how many it lets the page sell before they are sewn; afterwards none. */
export function openPreOrders(seat: Seat, habits: Shopkeeping): void {
  if (hourOfDay(seat.world.hour) !== EVENING) return;
  // The look at the sale costs far more than the look at the clock, and bots are asked every hour.
  const sale = saleOf(seat);
  if (!sale) return;
  const { hour } = seat.world;
  const inSale = hour >= sale.opensAt - 24 && hour < sale.closesAt;
  for (const offer of sale.offers) {
    if (offer.cutBp === 0) continue;
    const want = Math.max(0, Math.round((offer.sells * habits.preBp) / 10000 / STEP) * STEP);
    const pieces = inSale ? Math.max(habits.reserve, want) : habits.reserve;
    if (offer.reserve !== pieces) seat.send({ kind: "reserve", listing: offer.listing, pieces });
  }
}

const FRIDAY = 4;
const LEAST_TIN = 150_000;
const DRAWN = 300_000;

/** Before wages or bills would have to wait, the Platform lends. */
export function maybeBorrow(seat: Seat, habits: Shopkeeping): void {
  const { world, setting } = seat;
  const clock = hourOfDay(world.hour);
  if (!habits.borrows || (clock !== 9 && clock !== 21)) return;
  const credit = creditView(world, setting);
  if (!credit) return;
  const payday = weekdayOf(setting, world.hour) === FRIDAY ? -world.books.wages : 0;
  if (world.books.cash >= LEAST_TIN + payday) return;
  const fen = Math.min(credit.room, Math.max(DRAWN, payday));
  if (fen > 0) seat.send({ kind: "borrow", fen });
}

/** Where everything else is signed up, what came to the page later goes with it. */
export function signLater(seat: Seat, sale: SaleView | null): void {
  if (!sale?.signsNow) return;
  const joined = sale.offers.filter((o) => o.cutBp > 0);
  const [first] = joined;
  if (!first || joined.length < 2) return;
  for (const offer of sale.offers)
    if (offer.cutBp === 0) seat.send({ kind: "joinSale", listing: offer.listing, cutBp: first.cutBp });
}
