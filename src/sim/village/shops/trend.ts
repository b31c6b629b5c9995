/** Fashion: a hit lifts a product for a few rounds, then demand falls back, part of it staying as a habit (S52). */
import { below, between, chance, draw, FOR } from "../../draw.ts";
import { div, share } from "../../fixed.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { productOf, villageProduct, villageProducts } from "./product.ts";
import type { Product, ShopVillage } from "./state.ts";

/** Fashion takes hold of a product, and part of it will stay. */
function begin(r: ShopRules, p: Product, luck: number): void {
  p.hitLeft = r.hitRise;
  p.hitStep = div(between(luck, ...r.hitTop), r.hitRise);
  p.floor += share(p.hitStep * r.hitRise, r.hitKeepBp);
}

/** What the player drew has the same chance as any other style, by luck of its own, so that it takes none away. */
function ownHits(v: ShopVillage, r: ShopRules): void {
  if (v.ownProducts === 0) return;
  const bp = div(r.hitBp, Math.max(1, villageProducts(v)));
  for (const p of v.products) {
    if (!p.own || !chance(draw(v.seed, FOR.hit, v.round, p.key), bp)) continue;
    begin(r, p, draw(v.seed, FOR.hitSize, v.round, p.key));
  }
}

/** The first hit comes in its round, others by luck, on any product. */
export function trends(v: ShopVillage, r: ShopRules): void {
  for (const p of v.products) {
    if (p.hitLeft > 0) {
      p.trend += p.hitStep;
      p.hitLeft--;
    } else if (p.trend > p.floor) p.trend -= share(p.trend - p.floor, r.hitFallBp);
  }
  ownHits(v, r);
  const first = v.round === v.firstHit;
  if (!first && !chance(draw(v.seed, FOR.hit, v.round), r.hitBp)) return;
  const drawn = below(draw(v.seed, FOR.hitProduct, v.round), villageProducts(v));
  const p = first && v.hitOn >= 0 ? productOf(v, v.hitOn) : villageProduct(v, drawn);
  begin(r, p, draw(v.seed, FOR.hitSize, v.round));
}
