/**
 * Better replies: each shop tries a few prices and budgets against the others as they stand, and takes the best. Nobody
 * is told to be cheap; how far prices fall follows from how many buyers compare.
 */
import { chance, draw, FOR } from "../../draw.ts";
import { share } from "../../fixed.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { pricePull } from "../pull.ts";
import { productOf } from "./product.ts";
import { isBound, saleSeenBp } from "./sale.ts";
import type { Product, Shop, ShopVillage } from "./state.ts";
import { demandAt, standing, visible } from "./weigh.ts";

/** Fen a round from n pieces at a price; a shop with few reviews counts early sales as worth something (F24). */
function gain(r: ShopRules, shop: Shop, p: Product, price: number, n: number): number {
  const kept = n - share(n, r.returnsBp);
  const early = shop.reviews < r.reviewTarget ? share(p.price, r.reviewWorthBp) : 0;
  return kept * (price - share(price, r.commissionBp) - shop.cost) + n * (early - shop.parcel);
}

/** The best of the price steps; never under 3 % above what the piece and its parcel cost. */
function bestPrice(r: ShopRules, shop: Shop, p: Product): number {
  const least = share(shop.cost + shop.parcel, 10300);
  let most = Number.NEGATIVE_INFINITY;
  let best = shop.price;
  for (const step of r.priceStepsBp) {
    const price = share(shop.price, step);
    if (price < least) continue;
    const weight = Math.floor((shop.base * pricePull(p.price, price, r.betaLow)) / 1000);
    const keen = Math.floor((shop.base * pricePull(p.price, price, r.betaHigh)) / 1000);
    const x = gain(r, shop, p, price, Math.min(shop.capacity, demandAt(r, p, shop, weight, keen)));
    if (x > most) {
      most = x;
      best = price;
    }
  }
  return best;
}

/** What a price does to those who browse and those who compare, and how well the round lets the offer be seen. */
interface Pulls {
  low: number;
  high: number;
  seen: number;
}

/** Gain of a round with this budget, the budget paid. */
function gainOfAd(r: ShopRules, shop: Shop, p: Product, ad: number, pulls: Pulls): number {
  const { low, high, seen } = pulls;
  const base = Math.floor((share(visible(r, p, shop, ad), seen) * standing(r, shop)) / 1000);
  const n = demandAt(r, p, shop, Math.floor((base * low) / 1000), Math.floor((base * high) / 1000));
  return gain(r, shop, p, shop.price, Math.min(shop.capacity, n)) - ad;
}

/** A little less, the same or a little more for places on the page. */
function bestAd(r: ShopRules, shop: Shop, p: Product, round: number): number {
  const pulls: Pulls = {
    low: pricePull(p.price, shop.price, r.betaLow),
    high: pricePull(p.price, shop.price, r.betaHigh),
    seen: saleSeenBp(r, shop, round),
  };
  const less = Math.max(r.adLeast, share(shop.ad, r.adDownBp));
  const more = Math.max(r.adLeast, share(shop.ad, r.adUpBp));
  const same = Math.max(r.adLeast, shop.ad);
  let best = less;
  let most = gainOfAd(r, shop, p, less, pulls);
  const stay = gainOfAd(r, shop, p, same, pulls);
  if (stay > most) {
    most = stay;
    best = same;
  }
  return gainOfAd(r, shop, p, more, pulls) > most ? more : best;
}

/** Presses cloth and piece rate while the household cannot live from the shop, eases slowly when it can; not if it has signed a table. */
function squeeze(r: ShopRules, shop: Shop): void {
  const need = share(r.ownerNeed, shop.handsBp ?? 10000);
  if (shop.pledge?.floorBp) shop.squeeze = 0;
  else if (shop.smoothed < need) shop.squeeze = Math.min(100, shop.squeeze + r.squeezeUp);
  else if (shop.smoothed > 2 * need) shop.squeeze = Math.max(0, shop.squeeze - r.squeezeDown);
}

/** All decide on the same picture, then all change at once. `settling`: before the story begins, prices only. */
export function replies(v: ShopVillage, r: ShopRules, settling: boolean): void {
  const { seed, round } = v;
  for (const shop of v.shops) {
    shop.nextPrice = shop.price;
    shop.nextAd = shop.ad;
    if (shop.guest && !settling) continue;
    const p = productOf(v, shop.product);
    // whoever has signed up for the sale keeps to its price and budget while it lasts
    const bound = isBound(r, shop, round) && isBound(r, shop, round + 1);
    if (settling || (!bound && chance(draw(seed, FOR.priceMove, shop.id, round), r.priceMoveBp)))
      shop.nextPrice = bestPrice(r, shop, p);
    if (settling) continue;
    if (r.adAuction === 1 && !bound && chance(draw(seed, FOR.adMove, shop.id, round), r.adMoveBp))
      shop.nextAd = bestAd(r, shop, p, round + 1);
    squeeze(r, shop);
  }
  for (const shop of v.shops) {
    shop.price = shop.nextPrice;
    shop.ad = shop.nextAd;
  }
  if (settling) return;
  for (const p of v.products)
    if (p.makers > 0) p.adOutside += share(Math.floor(p.adSum / p.makers) - p.adOutside, r.adFollowBp);
}
