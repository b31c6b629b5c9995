/**
 * Own shop or somebody's order? Each house compares what one more hour would bring on either side, as it stands that night,
 * and moves some hands to the better one. Nothing says when a village sells and when it sews: the sale does.
 */
import { chance, draw, FOR } from "../../draw.ts";
import { share } from "../../fixed.ts";
import type { BothRules } from "../../schema/both.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { isOpen } from "../orders/house.ts";
import { measureCapacity } from "../orders/power.ts";
import type { SewingHouse, SewingVillage } from "../orders/state.ts";
import { productOf } from "../shops/product.ts";
import { buyersBp, saleOf } from "../shops/sale.ts";
import type { Shop, ShopVillage } from "../shops/state.ts";
import { houseOfShop, onePurse, sameDoors, setSplit } from "./pair.ts";

const ALL = 10_000;
/** Minutes of a person's day for which the shops' capacity stands. */
const DAY = 600;
/** From this part of what it can sew on, what a shop is asked for counts as more than it can sew. */
const SOLD_OUT_BP = 9500;
/** More work than this waits for others already: no hand leaves it. */
const BURIED_BP = 7500;

export interface BothVillages {
  shops: ShopVillage;
  sewing: SewingVillage;
}

/** Hundredths of a fen that a minute at the own shop's pieces leaves, over everything they cost, at a price. */
function shopGain(r: ShopRules, shop: Shop, outside: number, price: number): number {
  const kept = ALL - r.returnsBp;
  const piece = share(price - share(price, r.commissionBp) - shop.cost, kept) - shop.parcel;
  const minutes = Math.max(1, Math.floor((DAY * r.roundDays * outside) / (r.capPerPerson * r.capPrice)));
  return Math.floor((piece * 100) / minutes);
}

/** Hundredths of a fen that a minute for others leaves: what the village is paid now, less what the minute costs here. */
function orderGain(v: SewingVillage, r: SewingRules, house: SewingHouse): number {
  const paid = share(share(r.rateBase * 100, r.usualPaidBp), v.anchor);
  return paid - Math.floor(house.minuteCost / 10);
}

/** Could the shop sell what one more hour sews: today, or at the sale it has signed up for? */
function shopWants(v: ShopVillage, r: ShopRules, shop: Shop): boolean {
  const full = shop.wanted > 0 && shop.wanted * ALL >= shop.capacity * SOLD_OUT_BP;
  const sale = saleOf(r);
  if (!sale || !shop.sale) return full;
  if (v.round >= sale.first) return full || shop.sale.owed > 0;
  const usual = Math.floor((shop.wanted * ALL) / Math.max(1, buyersBp(r, v.round)));
  const rush = sale.rushBp.reduce((sum, bp) => sum + bp, 0);
  return shop.sale.shelf < share(usual, rush);
}

function think(
  { shops, sewing }: BothVillages,
  r: { shops: ShopRules; sewing: SewingRules; both: BothRules },
  shop: Shop,
  house: SewingHouse,
  usedBp: number,
): void {
  const before = house.ownBp ?? 0;
  const cutBp = shop.sale && shops.round < (saleOf(r.shops)?.first ?? 0) ? shop.sale.cutBp : 0;
  const price = share(shop.price, ALL - cutBp);
  const p = productOf(shops, shop.product);
  const own = shopWants(shops, r.shops, shop) ? shopGain(r.shops, shop, p.price, price) : 0;
  // a house without a hand for others looks at how busy those are who have
  const waiting = before >= SOLD_OUT_BP ? usedBp : house.used;
  const others = waiting >= r.both.workBp ? orderGain(sewing, r.sewing, house) : 0;
  if (own > others && own > 0 && house.used < BURIED_BP)
    setSplit(shop, house, Math.min(ALL, before + r.both.stepBp));
  else if (others > own && others > 0) setSplit(shop, house, Math.max(0, before - r.both.stepBp));
  else return;
  measureCapacity(sewing, r.sewing, house);
}

/** The night after a day on both sides: one purse, one door, and who wants to think it over does. */
export function shareOut(
  villages: BothVillages,
  r: { shops: ShopRules; sewing: SewingRules; both: BothRules },
): void {
  const { shops, sewing } = villages;
  sameDoors(shops, sewing, r.sewing);
  let used = 0;
  let open = 0;
  for (const house of sewing.houses) {
    if (!isOpen(house)) continue;
    used += house.used;
    open++;
  }
  const usedBp = Math.floor(used / Math.max(1, open));
  for (const shop of shops.shops) {
    const house = houseOfShop(sewing, shop);
    if (shop.guest || !house) continue;
    onePurse(shop, house);
    if (chance(draw(shops.seed, FOR.channel, house.id, shops.round), r.both.moveBp))
      think(villages, r, shop, house, usedBp);
  }
}
