/** Draw in the evenings: an original, or a copy of a product seen in the lanes. One sheet at a time lies on the table. */
import type { CommandRule } from "../run.ts";
import { askDesigner, askProduct } from "../shop/ask.ts";
import { beginCopy, beginOriginal } from "../shop/drawing.ts";
import { LOOKS } from "../shop/look.ts";
import { tradeOf } from "../shop/own.ts";

export const design: CommandRule<"design"> = {
  check(world, setting, { who, from, style, look }) {
    const trade = tradeOf(world, setting);
    if (!trade) return { reason: "noShop" };
    const refusal = askDesigner(world, trade, who);
    if (refusal) return refusal;
    if (!Number.isInteger(from) || !Number.isInteger(look) || look < 0 || look >= LOOKS)
      return { reason: "badValue" };
    if (!setting.styles.some((s) => s.id === style)) return { reason: "noSuchStyle" };
    const other = from >= 0 ? askProduct(trade, from) : undefined;
    if (other) return other;
    const fen = from >= 0 ? trade.data.copyCost : trade.data.sampleCost;
    return world.books.cash < fen ? { reason: "notEnoughCash", values: { fen } } : undefined;
  },
  apply(run, { who, from, style, look }) {
    const trade = tradeOf(run.world, run.setting);
    if (!trade) return;
    if (from >= 0) beginCopy(run, trade, who, from);
    else beginOriginal(run, trade, who, style, look);
  },
};
