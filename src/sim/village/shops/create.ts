/** A village of shops before the story begins: everybody has answered everybody's prices for a while. */
import { below, between, draw, FOR } from "../../draw.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { HIGH_ROADER } from "../kinds.ts";
import { costs } from "./account.ts";
import { addProduct, productOf } from "./product.ts";
import { replies } from "./reply.ts";
import { addShop } from "./shop.ts";
import type { ShopRound, ShopVillage } from "./state.ts";
import { weigh } from "./weigh.ts";

function emptyRound(): ShopRound {
  return { closed: 0, closedYoung: 0, young: 0, sold: 0, platform: 0 };
}

/** Deterministic in rules and seed. The high road's house, if there is one, is a high-roader. */
export function createShops(r: ShopRules, seed: number): ShopVillage {
  const v: ShopVillage = {
    seed,
    round: 0,
    firstHit: between(draw(seed, FOR.hit, -1), ...r.firstHit),
    ownProducts: 0,
    hitOn: -1,
    title: false,
    products: [],
    shops: [],
    nextId: 0,
    platform: { ads: 0, fees: 0 },
    road: { trained: 0, system: false, channel: 0, doneAt: 0 },
    now: emptyRound(),
  };
  for (let i = 0; i < r.products; i++) addProduct(v, r, -1);
  for (let i = 0; i < r.workshops; i++) {
    const shop = addShop(v, r, below(draw(seed, FOR.shopProduct, i), r.products), true);
    if (shop.id === r.ladder.house) shop.kind = HIGH_ROADER;
  }
  for (let i = 0; i < r.settleRounds; i++) {
    weigh(v, r);
    for (const shop of v.shops) costs(v, r, shop, productOf(v, shop.product));
    replies(v, r, true);
  }
  return v;
}
