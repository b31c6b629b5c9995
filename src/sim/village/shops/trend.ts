/** Fashion: a hit lifts a product for a few rounds, then demand falls back, part of it staying as a habit (S52). */
import { below, between, chance, draw, FOR } from "../../draw.ts";
import { div, share } from "../../fixed.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { productOf } from "./product.ts";
import type { ShopVillage } from "./state.ts";

/** The first hit comes in its round, others by luck, on any product. */
export function trends(v: ShopVillage, r: ShopRules): void {
  for (const p of v.products) {
    if (p.hitLeft > 0) {
      p.trend += p.hitStep;
      p.hitLeft--;
    } else if (p.trend > p.floor) p.trend -= share(p.trend - p.floor, r.hitFallBp);
  }
  const first = v.round === v.firstHit;
  if (!first && !chance(draw(v.seed, FOR.hit, v.round), r.hitBp)) return;
  const drawn = below(draw(v.seed, FOR.hitProduct, v.round), v.products.length);
  const p = productOf(v, first && v.hitOn >= 0 ? v.hitOn : drawn);
  p.hitLeft = r.hitRise;
  p.hitStep = div(between(draw(v.seed, FOR.hitSize, v.round), ...r.hitTop), r.hitRise);
  p.floor += share(p.hitStep * r.hitRise, r.hitKeepBp);
}
