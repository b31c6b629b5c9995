/**
 * Looking at the neighbours: what is visible is the sales counter, not the profit. Whoever sees a much fuller one may
 * take up that product. All look at the same picture, then change at once. Nothing here knows a share or a price.
 */
import { below, chance, draw, FOR } from "../../draw.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { INNOVATOR } from "../kinds.ts";
import { addProduct, villageProduct, villageProducts } from "./product.ts";
import { isBound } from "./sale.ts";
import { takeUp } from "./shop.ts";
import type { Shop, ShopVillage } from "./state.ts";

const looked = (r: ShopRules, shop: Shop): number => (r.imitateProfit === 1 ? shop.profit : shop.counter);

/** Shops by what is looked at, most first; equal ones by id. */
export function byLooks(v: ShopVillage, r: ShopRules): Shop[] {
  return [...v.shops].sort((a, b) => looked(r, b) - looked(r, a) || a.id - b.id);
}

/**
 * The best of the houses somebody sees, on average `neighbours` of them. Who sees whom is drawn for each pair of ids,
 * so that one more house in the lanes does not change what the others see.
 */
export function bestSeen(
  v: ShopVillage,
  r: ShopRules,
  ranked: readonly Shop[],
  key: number,
): Shop | undefined {
  const bp = Math.floor((r.neighbours * 10000) / Math.max(1, v.shops.length - 1));
  for (const shop of ranked) {
    if (shop.id === key) continue;
    if (chance(draw(v.seed, FOR.seen, key, v.round, shop.id), bp)) return shop;
  }
  return undefined;
}

/** Something else on one's own: mostly a style that exists, sometimes a new one. */
function original(v: ShopVillage, r: ShopRules, shop: Shop): boolean {
  const bp = shop.kind >= INNOVATOR ? r.originalInnovatorBp : r.originalBp;
  if (!chance(draw(v.seed, FOR.original, shop.id, v.round), bp)) return false;
  const fresh =
    villageProducts(v) < r.mostProducts &&
    chance(draw(v.seed, FOR.originalKind, shop.id, v.round), r.originalNewBp);
  const other = below(draw(v.seed, FOR.originalKind, shop.id, v.round, 1), villageProducts(v));
  takeUp(v, r, shop, fresh ? addProduct(v, r, shop.product) : villageProduct(v, other).id, -1);
  return true;
}

/** Copies or does not: a fuller counter, a character that copies, and no register that stops it. */
function copy(v: ShopVillage, r: ShopRules, shop: Shop, ranked: readonly Shop[]): Shop | undefined {
  const { seed, round } = v;
  if (!chance(draw(seed, FOR.look, shop.id, round), r.lookBp)) return undefined;
  const seen = bestSeen(v, r, ranked, shop.id);
  if (!seen || seen.product === shop.product) return undefined;
  if (looked(r, seen) * 10000 < looked(r, shop) * r.copyMinGainBp) return undefined;
  if (!chance(draw(seed, FOR.copy, shop.id, round), r.copyBp[shop.kind] ?? 0)) return undefined;
  if (chance(draw(seed, FOR.registered, shop.id, round), r.registerBp)) return undefined;
  return seen;
}

/** One round of looking and of originals; `guest` shops decide for themselves. */
export function imitate(v: ShopVillage, r: ShopRules, ranked: readonly Shop[]): void {
  const from: number[] = [];
  const movers: Shop[] = [];
  for (const shop of v.shops) {
    shop.nextProduct = shop.product;
    if (shop.guest || r.imitation === 0 || isBound(r, shop, v.round)) continue;
    const seen = copy(v, r, shop, ranked);
    if (!seen) continue;
    shop.nextProduct = seen.product;
    movers.push(shop);
    from.push(seen.id);
  }
  for (const shop of v.shops) {
    if (!shop.guest && !isBound(r, shop, v.round) && original(v, r, shop)) shop.nextProduct = shop.product;
  }
  movers.forEach((shop, i) => {
    if (shop.nextProduct === shop.product) return;
    takeUp(v, r, shop, shop.nextProduct, from[i] ?? -1);
  });
}
