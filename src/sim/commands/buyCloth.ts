/** Buy cloth ahead, to be cut later: on the dealer's book, or for cash. */
import type { CommandRule } from "../run.ts";
import { tradeOf } from "../shop/own.ts";
import { buyRoll, rollOnCredit } from "../shop/roll.ts";

const LEAST = 50_000;
const MOST = 10_000_000;

export const buyCloth: CommandRule<"buyCloth"> = {
  check(world, setting, { fen, credit }) {
    const trade = tradeOf(world, setting);
    if (!trade) return { reason: "noShop" };
    if (!Number.isInteger(fen) || fen < LEAST || fen > MOST)
      return { reason: "sumOutOfRange", values: { least: LEAST, most: MOST } };
    if (credit && !rollOnCredit(world, trade, fen))
      return { reason: "dealerRefuses", values: { fen, limit: trade.data.clothLimit } };
    if (!credit && world.books.cash < fen) return { reason: "notEnoughCash", values: { fen } };
    return undefined;
  },
  apply(run, { fen, credit }) {
    const trade = tradeOf(run.world, run.setting);
    if (trade) buyRoll(run, trade, fen, credit);
  },
};
