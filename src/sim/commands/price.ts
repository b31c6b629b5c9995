/** What a buyer is asked a piece, fen; it counts from the next round on. */
import type { CommandRule } from "../run.ts";
import { askListing } from "../shop/ask.ts";
import { guestOf } from "../shop/own.ts";

export const LEAST_PRICE = 100;
export const MOST_PRICE = 50_000;

export const price: CommandRule<"price"> = {
  check(world, setting, { listing: id, price: fen }) {
    const asked = askListing(world, setting, id);
    if ("refusal" in asked) return asked.refusal;
    if (!Number.isInteger(fen) || fen < LEAST_PRICE || fen > MOST_PRICE)
      return { reason: "priceOutOfRange", values: { least: LEAST_PRICE, most: MOST_PRICE } };
    return asked.listing.price === fen ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { listing: id, price: fen }) {
    const asked = askListing(run.world, run.setting, id);
    if (!("listing" in asked)) return;
    asked.listing.price = fen;
    guestOf(asked.trade.market, asked.listing).price = fen;
    run.facts.push({ kind: "priceSet", listing: id, price: fen });
  },
};
