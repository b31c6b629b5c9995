/** What a round sells and what it costs. The owners' own hours are in no account (toy model 4.1, no. 2). */
import { below, between, draw, FOR } from "../../draw.ts";
import { clamp, share } from "../../fixed.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { settle } from "../till.ts";
import { productOf } from "./product.ts";
import { canSell, keepShelf, saleFeeBp, saleReturnsBp } from "./sale.ts";
import type { Product, Shop, ShopVillage } from "./state.ts";
import { demandAt } from "./weigh.ts";

/** Fen a piece and a parcel after squeezing, and pieces a round; a guest brings its own capacity. */
export function costs(v: ShopVillage, r: ShopRules, shop: Shop, p: Product): void {
  const cut = Math.floor((r.squeezeBp * shop.squeeze) / 100);
  const saved = Math.floor(((r.parcel - r.parcelMin) * shop.squeeze) / 100);
  shop.cost = share(share(p.price, r.costBp), 10000 - cut);
  shop.parcel = share(r.parcel - saved, v.title ? r.titleParcelBp : 10000);
  if (shop.guest) return;
  const all = Math.floor((shop.people * r.capPerPerson * r.capPrice) / p.price);
  shop.capacity = share(all, shop.handsBp ?? 10000);
}

/** Cash, counter, reviews and stars of one shop after selling n pieces. */
function book(v: ShopVillage, r: ShopRules, shop: Shop, n: number): void {
  const back = share(n, Math.min(10000, r.returnsBp + saleReturnsBp(r, shop, v.round)));
  const sales = (n - back) * shop.price;
  const fee = share(sales, r.commissionBp + saleFeeBp(r, shop, v.round));
  const goods = (n - back) * shop.cost + share(back * shop.cost, r.returnWasteBp);
  const parcels = n * shop.parcel;
  // a house that also sews for others pays rent and household there for those hands
  const part = shop.handsBp ?? 10000;
  const rent = share(share(r.rent + r.rentPerPerson * shop.people, part), v.title ? r.titleRentBp : 10000);
  const need = share(r.ownerNeed, part);
  const b = shop.books;
  b.sales += sales;
  b.fees += fee;
  b.ads += shop.ad;
  b.goods += goods;
  b.parcels += parcels;
  b.rent += rent;
  b.household += need;
  shop.adSpent = shop.ad;
  shop.profit = sales - fee - shop.ad - goods - parcels - rent;
  settle(shop, shop.profit - need);
  shop.smoothed += share(shop.profit - shop.smoothed, 2500);
  v.platform.fees += fee;
  v.platform.ads += shop.ad;
  v.now.platform += fee + shop.ad;
}

/** A pressed piece rate shows in the stars after a while. */
function review(v: ShopVillage, shop: Shop, n: number): void {
  const aim = 470 - Math.floor((shop.squeeze * 60) / 100);
  const luck = below(draw(v.seed, FOR.shopReview, shop.id, v.round), 5) - 2;
  shop.reviews += Math.floor(n / 3);
  shop.rating = clamp(shop.rating + Math.floor((aim - shop.rating) / 8) + luck, 360, 495);
}

/** All shops sell, pay and are reviewed. The platform sells all its places, whether they pay or not. */
export function sell(v: ShopVillage, r: ShopRules): void {
  const { seed, round } = v;
  for (const p of v.products) p.sold = 0;
  for (const shop of v.shops) {
    const p = productOf(v, shop.product);
    costs(v, r, shop, p);
    const noise =
      10000 + (below(draw(seed, FOR.demand, p.id, round), 2 * r.noisePercent + 1) - r.noisePercent) * 100;
    const wanted = share(demandAt(r, p, shop, shop.weight, shop.keenWeight), noise);
    const own = between(draw(seed, FOR.sales, shop.id, round), 8500, 11500);
    shop.wanted = share(wanted, own);
    const n = Math.min(canSell(r, shop, v.round), shop.wanted);
    keepShelf(r, shop, n, v.round);
    shop.sold = n;
    shop.counter = share(shop.counter, r.counterKeepBp) + n;
    p.sold += n;
    v.now.sold += n;
    if (shop.guest) {
      shop.adSpent = shop.ad;
      continue;
    }
    book(v, r, shop, n);
    review(v, shop, n);
  }
}
