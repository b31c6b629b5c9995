/** The house in the sale: when it is, which offers are signed up, and what it sells there. */

import { dayOf } from "../run.ts";
import type { SaleRules } from "../schema/sale.ts";
import type { Listing, SaleTally, Waiting } from "../state/shop.ts";
import type { World } from "../state.ts";
import { inSale, saleOf, signsUp } from "../village/shops/sale.ts";
import type { Shop } from "../village/shops/state.ts";
import { openListings, type Trade, waitingOf } from "./own.ts";

/** Hours of the run: sign-up from the morning of its first day to the midnight of its last, doors from … to the last midnight. */
export interface SaleClock {
  rules: SaleRules;
  signFrom: number;
  signUntil: number;
  opensAt: number;
  closesAt: number;
}

/** Undefined where the Platform holds no sale. A round of the market is the midnight that ends its day. */
export function saleClock(world: World, { rules, market }: Trade): SaleClock | undefined {
  const sale = saleOf(rules);
  if (!sale) return undefined;
  const midnight = (round: number): number => (dayOf(world.hour) + round - market.round) * 24;
  return {
    rules: sale,
    signFrom: Math.max(0, midnight(sale.sign[0]) - 24),
    signUntil: midnight(sale.sign[1]),
    opensAt: midnight(sale.first),
    closesAt: midnight(sale.first + sale.rushBp.length - 1),
  };
}

/** Today offers may be signed up. */
export const signsNow = ({ rules, market }: Trade): boolean => signsUp(rules, market.round + 1);

/** Signs an offer up at a share off, or takes it out again (0). */
export function signUp(world: World, trade: Trade, listing: Listing, cutBp: number): void {
  const clock = saleClock(world, trade);
  if (!clock) return;
  // the price of the last hour before midnight is what buyers pay at midnight
  if (cutBp > 0) listing.sale = { cutBp, from: clock.opensAt - 1, until: clock.closesAt + 1 };
  else delete listing.sale;
}

/** The page shows whether an offer is in the sale. */
export function markGuest(guest: Shop, listing: Listing): void {
  if (listing.sale)
    guest.sale = { cutBp: listing.sale.cutBp, price: listing.price, ad: listing.ad, shelf: 0, owed: 0 };
  else delete guest.sale;
}

/** The round that has just passed was one of the sale, and this offer was in it. */
const soldInSale = ({ rules, market }: Trade, listing: Listing): boolean =>
  listing.sale !== undefined && inSale(rules, market.round);

/** What the sale has been so far; begins at nothing with the first question. */
export function saleTally(trade: Trade): SaleTally {
  trade.own.sale ??= { pieces: 0, beyond: 0, fen: 0, refunded: 0, fees: 0, freed: 0, back: 0 };
  return trade.own.sale;
}

/** What the round sold, as it waits for the courier: in the sale, what was not on the shelf may leave later. */
export function waitingFor(
  world: World,
  trade: Trade,
  listing: Listing,
  pieces: number,
  price: number,
): Waiting[] {
  const at = world.hour;
  const due = at + trade.data.sendHours;
  if (!soldInSale(trade, listing)) return [{ pieces, price, at, due }];
  const shelf = Math.min(pieces, Math.max(0, listing.stock - waitingOf(listing)));
  const tally = saleTally(trade);
  tally.pieces += pieces;
  tally.beyond += pieces - shelf;
  tally.fen += pieces * price;
  const later = at + Math.max(trade.data.sendHours, saleOf(trade.rules)?.preHours ?? 0);
  const parts: Waiting[] = [
    { pieces: shelf, price, at, due, sale: true },
    { pieces: pieces - shelf, price, at, due: later, sale: true },
  ];
  return parts.filter((w) => w.pieces > 0);
}

/** Open offers that are signed up for the sale. */
export const joinedListings = ({ own }: Trade): Listing[] => openListings(own).filter((l) => l.sale);
