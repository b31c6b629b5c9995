/** The high road of one house: train two people, save for the system, build a channel of one's own (S76 to S80, F17). */
import { chance, draw, FOR } from "../../draw.ts";
import { share } from "../../fixed.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { netWorth, settle } from "../till.ts";
import type { Shop, ShopVillage } from "./state.ts";

const TRAINED = 2;

function invest(shop: Shop, fen: number): void {
  settle(shop, -fen);
  shop.books.invested += fen;
}

/** One round on the ladder; a half-trained person who is hired away costs half the training. */
export function climb(v: ShopVillage, r: ShopRules): void {
  const { ladder } = r;
  const { road } = v;
  if (ladder.house < 0 || road.doneAt > 0) return;
  const shop = v.shops.find((s) => s.id === ladder.house);
  if (!shop) return;
  for (let i = 0; i < TRAINED; i++) {
    if (road.trained < ladder.trainRounds && chance(draw(v.seed, FOR.poach, i, v.round), ladder.poachBp))
      road.trained = Math.max(0, road.trained - Math.floor(ladder.trainRounds / 2));
  }
  road.trained++;
  invest(shop, ladder.trainCost);
  const own = ladder.capital - ladder.credit;
  if (!road.system && netWorth(shop) > own + ladder.reserve) {
    invest(shop, own);
    road.system = true;
  }
  if (road.system && road.trained >= ladder.trainRounds && netWorth(shop) > ladder.channelCost) {
    invest(shop, ladder.channelCost);
    road.channel++;
    shop.ad = Math.max(r.adLeast, share(shop.ad, 9000));
  }
  if (road.channel >= ladder.channelRounds) road.doneAt = v.round;
}

/** Fen a piece made to measure and sold through one's own channel leaves, for goods of this outside price (E85). */
export function measureMargin(r: ShopRules, outside: number): number {
  const cost = share(share(outside, r.costBp), 10000 + r.ladder.extraCostBp);
  return share(outside, r.ladder.priceBp) - cost - r.parcel;
}
