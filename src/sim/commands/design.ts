/** Draw in the evenings: an original, or a copy of a product seen in the lanes. One sheet at a time lies on the table. */
import { isDead } from "../fixtures/demand.ts";
import { fixturesOf, goodsFor, isGoods, sideOfLook } from "../fixtures/goods.ts";
import { openStyles } from "../market/standard.ts";
import type { CommandRule } from "../run.ts";
import type { Setting } from "../setting.ts";
import { askDesigner, askProduct } from "../shop/ask.ts";
import { beginCopy, beginOriginal, drawingCost } from "../shop/drawing.ts";
import { LOOKS } from "../shop/look.ts";
import { openListings, type Trade, tradeOf } from "../shop/own.ts";
import type { World } from "../state.ts";
import type { Refusal } from "./types.ts";

/** Goods of a side need a side that still plays, and no second page. */
function askGoods(
  world: World,
  setting: Setting,
  trade: Trade,
  style: string,
  look: number,
): Refusal | undefined {
  const at = fixturesOf(world, setting);
  const goods = goodsFor(world, style, sideOfLook(setting, look));
  if (!at || !goods) return { reason: "noSuchStyle" };
  if (isDead(at.data, at.fixtures, goods, world.hour)) return { reason: "sideOut" };
  return openListings(trade.own).some((l) => l.product === goods.product)
    ? { reason: "ownProduct" }
    : undefined;
}

export const design: CommandRule<"design"> = {
  check(world, setting, { who, from, style, look }) {
    const trade = tradeOf(world, setting);
    if (!trade) return { reason: "noShop" };
    const refusal = askDesigner(world, trade, who);
    if (refusal) return refusal;
    if (!Number.isInteger(from) || !Number.isInteger(look) || look < 0 || look >= LOOKS)
      return { reason: "badValue" };
    if (!openStyles(setting).some((s) => s.id === style)) return { reason: "noSuchStyle" };
    const other = from >= 0 ? askProduct(trade, from) : undefined;
    if (other) return other;
    const goods = from < 0 && isGoods(setting, style);
    const no = goods ? askGoods(world, setting, trade, style, look) : undefined;
    if (no) return no;
    const fen = from >= 0 ? trade.data.copyCost : drawingCost(setting, trade, style);
    return world.books.cash < fen ? { reason: "notEnoughCash", values: { fen } } : undefined;
  },
  apply(run, { who, from, style, look }) {
    const trade = tradeOf(run.world, run.setting);
    if (!trade) return;
    if (from >= 0) beginCopy(run, trade, who, from);
    else beginOriginal(run, trade, who, style, look);
  },
};
