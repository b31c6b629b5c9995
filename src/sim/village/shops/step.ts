/** One round of the village of shops, in the order that is part of the rules: replies last, so that all answer one picture. */
import type { ShopRules } from "../../schema/shop-rules.ts";
import { costs, sell } from "./account.ts";
import { closeShops, giveTitle, openShops } from "./doors.ts";
import { byLooks, imitate } from "./imitate.ts";
import { climb } from "./ladder.ts";
import { productOf } from "./product.ts";
import { replies } from "./reply.ts";
import { closeSale, openSale } from "./sale.ts";
import type { ShopVillage } from "./state.ts";
import { trends } from "./trend.ts";
import { weigh } from "./weigh.ts";

/** One round for every shop, guests among them. */
export function stepShops(v: ShopVillage, r: ShopRules): void {
  v.round++;
  const { now } = v;
  now.closed = 0;
  now.closedYoung = 0;
  now.young = 0;
  now.sold = 0;
  now.platform = 0;
  giveTitle(v, r);
  trends(v, r);
  openSale(v, r);
  weigh(v, r);
  sell(v, r);
  closeSale(v, r);
  closeShops(v, r);
  const ranked = byLooks(v, r);
  openShops(v, r, ranked);
  imitate(v, r, ranked);
  // everybody knows the calendar
  weigh(v, r, v.round + 1);
  for (const shop of v.shops) costs(v, r, shop, productOf(v, shop.product));
  replies(v, r, false);
  climb(v, r);
}
