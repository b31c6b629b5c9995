/** Pieces that leave the shelf without a parcel: a dealer takes them in bulk, at his price, and pays at once. */
import { div } from "../fixed.ts";
import { earn } from "../money.ts";
import type { Run } from "../run.ts";
import type { Listing } from "../state/shop.ts";
import { waitingOf } from "./own.ts";

/** Sells up to so many pieces that nobody waits for, fen a piece. Returns how many went. */
export function sellShelf(run: Run, listing: Listing, most: number, price: number): number {
  const pieces = Math.max(0, Math.min(most, listing.stock - waitingOf(listing)));
  if (pieces === 0) return 0;
  const fen = pieces * price;
  listing.faulty -= div(listing.faulty * pieces, Math.max(1, listing.stock));
  listing.stock -= pieces;
  listing.sold += pieces;
  listing.shipped += pieces;
  listing.sales += fen;
  earn(run, "sales", fen);
  run.facts.push({ kind: "bulkSold", listing: listing.id, pieces, fen });
  return pieces;
}
