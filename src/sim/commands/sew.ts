/** Sew a batch for the own shelf. The cloth comes on credit as long as the dealer lends; beyond that it is paid at once. */
import { share } from "../fixed.ts";
import { post } from "../ledger.ts";
import { styleOf } from "../market/standard.ts";
import type { CommandRule } from "../run.ts";
import type { Setting } from "../setting.ts";
import { askListing } from "../shop/ask.ts";
import { beginBatch } from "../shop/batch.ts";
import type { Trade } from "../shop/own.ts";
import type { World } from "../state.ts";

const LEAST_BATCH = 5;
const MOST_BATCH = 500;

/** Fen of cloth in one piece now. */
export const clothFen = (setting: Setting, trade: Trade, style: string): number =>
  share(styleOf(setting, style).cloth, trade.own.clothBp);

/** The dealer writes it up; beyond the line that the level sets, cloth costs cash. */
export const onCredit = (world: World, trade: Trade, fen: number): boolean =>
  fen - world.books.cloth <= trade.data.clothLimit;

export const sew: CommandRule<"sew"> = {
  check(world, setting, { listing: id, quantity }) {
    const asked = askListing(world, setting, id);
    if ("refusal" in asked) return asked.refusal;
    if (!Number.isInteger(quantity) || quantity < LEAST_BATCH || quantity > MOST_BATCH)
      return { reason: "quantityOutOfRange", values: { least: LEAST_BATCH, most: MOST_BATCH } };
    const fen = clothFen(setting, asked.trade, asked.listing.style) * quantity;
    if (onCredit(world, asked.trade, fen) || world.books.cash >= fen) return undefined;
    return { reason: "dealerRefuses", values: { fen, limit: asked.trade.data.clothLimit } };
  },
  apply(run, { listing: id, quantity }) {
    const { world, setting, facts } = run;
    const asked = askListing(world, setting, id);
    if (!("listing" in asked)) return;
    const { trade, listing } = asked;
    const fen = clothFen(setting, trade, listing.style);
    const credit = onCredit(world, trade, fen * quantity);
    const order = beginBatch(run, listing, quantity, fen);
    if (credit) return;
    post(world.books, "cash", "cloth", fen * quantity);
    world.bills = world.bills.filter((b) => b.order !== order.id);
    facts.push({ kind: "billPaid", what: "cloth", fen: fen * quantity });
  },
};
