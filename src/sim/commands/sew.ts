/** Sew a batch for the own shelf. The cloth comes on credit as long as the dealer lends; beyond that it is paid at once. */
import { share } from "../fixed.ts";
import { post } from "../ledger.ts";
import { styleOf } from "../market/standard.ts";
import type { CommandRule, Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import { askListing } from "../shop/ask.ts";
import { beginBatch } from "../shop/batch.ts";
import type { Trade } from "../shop/own.ts";
import { cutFrom, dealerLimit, rollOf, rollOnCredit } from "../shop/roll.ts";
import type { Listing, World } from "../state.ts";

const LEAST_BATCH = 5;
const MOST_BATCH = 500;

/** Fen of cloth in one piece now. */
export const clothFen = (setting: Setting, trade: Trade, style: string): number =>
  share(styleOf(setting, style).cloth, trade.own.clothBp);

/** Fen of cloth that must still be fetched for a batch. */
const toFetch = (world: World, fen: number): number => Math.max(0, fen - rollOf(world));

/** Cuts from the roll that lies there, fetches the rest on the dealer's book, or for cash where the book is full. */
function sewBatch(run: Run, trade: Trade, listing: Listing, quantity: number): void {
  const { world, setting, facts } = run;
  const fen = clothFen(setting, trade, listing.style);
  const inHouse = cutFrom(world, fen * quantity);
  const fetched = fen * quantity - inHouse;
  const credit = rollOnCredit(world, trade, fetched);
  const order = beginBatch(run, listing, quantity, fen, inHouse);
  if (credit || fetched === 0) return;
  post(world.books, "cash", "cloth", fetched);
  world.bills = world.bills.filter((b) => b.order !== order.id);
  facts.push({ kind: "billPaid", what: "cloth", fen: fetched });
}

export const sew: CommandRule<"sew"> = {
  check(world, setting, { listing: id, quantity }) {
    const asked = askListing(world, setting, id);
    if ("refusal" in asked) return asked.refusal;
    if (!Number.isInteger(quantity) || quantity < LEAST_BATCH || quantity > MOST_BATCH)
      return { reason: "quantityOutOfRange", values: { least: LEAST_BATCH, most: MOST_BATCH } };
    const fen = toFetch(world, clothFen(setting, asked.trade, asked.listing.style) * quantity);
    if (rollOnCredit(world, asked.trade, fen) || world.books.cash >= fen) return undefined;
    return { reason: "dealerRefuses", values: { fen, limit: dealerLimit(asked.trade) } };
  },
  apply(run, { listing: id, quantity }) {
    const { world, setting } = run;
    const asked = askListing(world, setting, id);
    if (!("listing" in asked)) return;
    sewBatch(run, asked.trade, asked.listing, quantity);
  },
};
