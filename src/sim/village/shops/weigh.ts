/**
 * The public formula of the shop page: a listing is seen by its sales and by its money, believed by its stars, and its
 * price counts more for those who compare same style. Search creates no buyers; it moves them to the cheapest listing.
 */
import { share } from "../../fixed.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { pricePull, pull } from "../pull.ts";
import { productOf } from "./product.ts";
import { buyersBp, placesBp, saleSeenBp } from "./sale.ts";
import type { Product, Shop, ShopVillage } from "./state.ts";

/** bp of buyers who compare, by the number of listings: the button appears from the listing after `searchFree` (S50). */
export function searchShare(r: ShopRules, makers: number, comparedBp?: number): number {
  if (r.search === 1 && comparedBp !== undefined)
    return Math.min(r.searchMaxBp, Math.max(0, makers - 1) * comparedBp);
  if (r.search === 0 || makers <= r.searchFree) return 0;
  return Math.min(r.searchMaxBp, (makers - r.searchFree) * r.searchPerCopyBp);
}

/** 10 000 = an ordinary listing: the organic place goes by the sales counter, the sponsored one by the budget. */
export function visibleParts(
  r: ShopRules,
  p: Product,
  shop: Shop,
  ad: number,
): { organic: number; sponsored: number; visible: number } {
  const lift =
    p.counters > 0 ? Math.floor(((10000 - r.organicFloor) * shop.counter * p.makers) / p.counters) : 0;
  const organic = p.counters > 0 ? r.organicFloor + Math.min(15000, lift) : 10000;
  const seenBp = shop.seenBp ?? 10_000;
  if (r.adAuction === 0) return { organic, sponsored: 0, visible: share(organic, seenBp) };
  const sponsored = p.adMean > 0 ? Math.min(40000, Math.floor((10000 * ad) / p.adMean)) : 10000;
  return {
    organic,
    sponsored,
    visible: share(share(organic, 10000 - r.adShareBp) + share(sponsored, r.adShareBp), seenBp),
  };
}

/** How well buyers see a shop with that much advertising, bp; `visibleParts` says why. */
export const visible = (r: ShopRules, p: Product, shop: Shop, ad: number): number =>
  visibleParts(r, p, shop, ad).visible;

/** Thousandths: stars move sales (E76), and a shop with few reviews is believed less (E75). */
export function standing(r: ShopRules, shop: Shop): number {
  const trust =
    shop.reviews >= r.reviewTarget
      ? 10000
      : r.trustFloorBp + Math.floor(((10000 - r.trustFloorBp) * shop.reviews) / r.reviewTarget);
  return share(pull(Math.floor((r.ratingPerTenth * (shop.rating - 450)) / 100)), trust);
}

/** Counts makers, prices and budgets of every product. */
export function count(v: ShopVillage): void {
  for (const p of v.products) {
    p.makers = 0;
    p.counters = 0;
    p.priceSum = 0;
    p.adSum = 0;
  }
  for (const shop of v.shops) {
    const p = productOf(v, shop.product);
    p.makers++;
    p.counters += shop.counter;
    p.priceSum += shop.price;
    p.adSum += shop.ad;
  }
}

/** Brings the weights of all listings up to date, for the present round or the one that is looked forward to. */
export function weigh(v: ShopVillage, r: ShopRules, round: number = v.round): void {
  count(v);
  const come = buyersBp(r, round);
  const places = placesBp(r, round);
  for (const p of v.products) {
    p.weight = 0;
    p.keenWeight = 0;
    const bidders = p.makers + r.outsideAds;
    p.adMean = bidders > 0 ? Math.floor((p.adSum + r.outsideAds * share(p.adOutside, places)) / bidders) : 0;
    p.meanPrice = p.makers > 0 ? Math.floor(p.priceSum / p.makers) : p.price;
    p.searchBp = searchShare(r, p.makers, p.comparedBp);
    p.buyers = share(share(r.buyers, p.trend), come);
  }
  for (const shop of v.shops) {
    const p = productOf(v, shop.product);
    const seen = share(visible(r, p, shop, shop.ad), saleSeenBp(r, shop, round));
    shop.base = Math.floor((seen * standing(r, shop)) / 1000);
    shop.weight = Math.floor((shop.base * pricePull(p.price, shop.price, r.betaLow)) / 1000);
    shop.keenWeight = Math.floor((shop.base * pricePull(p.price, shop.price, r.betaHigh)) / 1000);
    p.weight += shop.weight;
    p.keenWeight += shop.keenWeight;
  }
}

/** Pieces a round if this shop had these weights and all others theirs: come × ((1 − s) · w/W + s · h/H). */
export function demandAt(r: ShopRules, p: Product, shop: Shop, weight: number, keenWeight: number): number {
  const all = p.weight - shop.weight + weight;
  const keen = p.keenWeight - shop.keenWeight + keenWeight;
  if (all <= 0 || keen <= 0) return 0;
  const come = (p.buyers * all) / (all + r.outsideListings * 10000);
  const part = (10000 - p.searchBp) * (weight / all) + p.searchBp * (keenWeight / keen);
  return Math.floor((come * part) / 10000);
}
