/** A sale with a date for small games: sign-up in rounds 2 to 5, doors open in rounds 8 and 9, half a week before and after it. */
import type { SaleRules } from "../../src/sim/schema/sale.ts";
import { type ShopChanges, type ShopGame, shopSetting, startShop } from "./shop.ts";

export const SALE: SaleRules = {
  held: 1,
  sign: [2, 5],
  first: 8,
  cutBp: [2000, 5000],
  waitBp: [7000, 5000, 3000],
  rushBp: [80_000, 60_000],
  holeBp: [2000, 4000, 6000],
  awayBp: 1000,
  adBp: 20_000,
  joinBp: [9000, 9000, 7000, 8000, 7000, 3000],
  deeperBp: [1500, 800, 0, 600, 0, 0],
  preHours: 120,
  returnsBp: 2000,
  heldDays: 4,
  feeBp: 300,
};

/** The small game with a shop and a sale: midnight that ends day n is round n + 1, so the doors open in the eighth midnight from here. */
export function saleSetting(over: ShopChanges & { sale?: Partial<SaleRules> } = {}) {
  const { sale, rules, ...rest } = over;
  return shopSetting({ ...rest, rules: { ...rules, sale: { ...SALE, ...sale } } });
}

export const startSale = (over: Parameters<typeof saleSetting>[0] = {}, seed = 1): ShopGame =>
  startShop(saleSetting(over), seed);
