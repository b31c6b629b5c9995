/** Closing and opening: debts close a shop, full counters and empty houses draw newcomers, the title opens the lanes (S33, S43). */
import { below, chance, draw, FOR } from "../../draw.ts";
import { share } from "../../fixed.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { bestSeen } from "./imitate.ts";
import { addShop } from "./shop.ts";
import type { Shop, ShopVillage } from "./state.ts";

/** Newcomers look before they have an id; these keys are theirs alone. */
const NEWCOMER = 100_000;
const MOST_A_ROUND = 3;

/** Opened during the run, so many rounds ago at most. */
export function isYoung(v: ShopVillage, r: ShopRules, shop: Shop): boolean {
  return !shop.founding && v.round - shop.born < r.youngRounds;
}

/** A shop ends with debts over the credit line, or after several rounds in debt. The player's never ends here. */
function closes(r: ShopRules, shop: Shop): boolean {
  if (shop.debt === 0) {
    shop.fails = 0;
    return false;
  }
  shop.fails++;
  return !shop.guest && (shop.debt > r.credit || shop.fails >= r.failRounds);
}

/** Who has been in debt too deep or too long closes; the player’s house never does by this rule. */
export function closeShops(v: ShopVillage, r: ShopRules): void {
  let kept = 0;
  for (const shop of v.shops) {
    const young = isYoung(v, r, shop);
    if (young) v.now.young++;
    if (closes(r, shop)) {
      v.now.closed++;
      if (young) v.now.closedYoung++;
    } else v.shops[kept++] = shop;
  }
  v.shops.length = kept;
}

/** Three of four copy what they see; a register stops its share of them. */
function firstProduct(v: ShopVillage, r: ShopRules, ranked: readonly Shop[], i: number): number {
  const { seed, round } = v;
  const own = below(draw(seed, FOR.entryKind, round, i), Math.min(v.products.length, r.products));
  if (r.imitation === 0 || !chance(draw(seed, FOR.entryKind, round, i, 1), r.entryCopyBp)) return own;
  const seen = bestSeen(v, r, ranked, NEWCOMER + i);
  return seen && !chance(draw(seed, FOR.registered, NEWCOMER + i, round), r.registerBp) ? seen.product : own;
}

/** Shops as the clerk counts them: open ones, the player's house as one, and those on paper. */
export function countedShops(v: ShopVillage): number {
  let [open, guests] = [0, 0];
  for (const s of v.shops) {
    if (s.guest) guests++;
    else open++;
  }
  return open + Math.min(1, guests) + (v.onPaper ?? 0);
}

/** The title of a village of online shops is given for a number of shops (S43; E1, E2 name others). */
export function giveTitle(v: ShopVillage, r: ShopRules): void {
  if (r.titleRound > 0 && v.round === r.titleRound) v.title = true;
  if (v.title || r.titleShops === undefined || countedShops(v) < r.titleShops) return;
  v.title = true;
  v.titleAt = v.round;
}

/** Newcomers of a round: the fuller the fullest counter, the more, as far as there are empty houses. */
export function openShops(v: ShopVillage, r: ShopRules, ranked: readonly Shop[]): void {
  const houses = v.title ? r.maxWorkshops : Math.min(r.maxWorkshops, r.workshops + r.emptyHouses);
  // the player's house is one house, however many offers it has on the page
  const guests = v.shops.filter((s) => s.guest).length;
  const room = houses - v.shops.length + Math.max(0, guests - 1);
  let top = 0;
  for (const shop of v.shops) if (shop.counter > top) top = shop.counter;
  const draws = share(r.entryBp, v.title ? r.titleEntryBp : 10000);
  const bp = Math.min(9000, Math.floor((draws * top) / r.entryCounter));
  for (let i = 0; i < MOST_A_ROUND && i < room; i++) {
    if (!chance(draw(v.seed, FOR.entry, v.round, i), bp)) continue;
    addShop(v, r, firstProduct(v, r, ranked, i), false);
  }
}
