/**
 * A sale with a date among shops: who joins sews ahead for it, asks less and pays more for places while it lasts, and sells
 * before it is sewn; buyers wait for it, come, and are gone. The same rules hold for the player's offers.
 */
import { below, chance, draw, FOR } from "../../draw.ts";
import { share } from "../../fixed.ts";
import type { SaleRules } from "../../schema/sale.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import type { Shop, ShopVillage } from "./state.ts";

const ORDINARY = 10_000;
const HOURS = 24;

/** The sale of these rules, unless the Platform holds none. */
export const saleOf = (r: ShopRules): SaleRules | undefined => (r.sale?.held === 1 ? r.sale : undefined);

const after = (sale: SaleRules): number => sale.first + sale.rushBp.length;

/** Is this one of the rounds of the sale? */
export function inSale(r: ShopRules, round: number): boolean {
  const sale = saleOf(r);
  return sale !== undefined && round >= sale.first && round < after(sale);
}

/** May an offer be signed up in this round? */
export function signsUp(r: ShopRules, round: number): boolean {
  const sale = saleOf(r);
  return sale !== undefined && round >= sale.sign[0] && round <= sale.sign[1];
}

/** Buyers of a round, bp of the ordinary: they wait, they come, they have bought. */
export function buyersBp(r: ShopRules, round: number): number {
  const sale = saleOf(r);
  if (!sale) return ORDINARY;
  const left = sale.first - round;
  if (left > 0) return sale.waitBp[sale.waitBp.length - left] ?? ORDINARY;
  return sale.rushBp[-left] ?? sale.holeBp[round - after(sale)] ?? ORDINARY;
}

/** How well an offer is seen in a round, bp: while the sale lasts it hides who stayed out. */
export function saleSeenBp(r: ShopRules, shop: Shop, round: number): number {
  return inSale(r, round) && !shop.sale ? (saleOf(r)?.awayBp ?? ORDINARY) : ORDINARY;
}

/** What sellers outside spend on places in a round, bp of the ordinary. */
export const placesBp = (r: ShopRules, round: number): number =>
  inSale(r, round) ? (saleOf(r)?.adBp ?? ORDINARY) : ORDINARY;

/** bp of the Platform's share, and of what comes back, of a piece sold in this round. */
export const saleFeeBp = (r: ShopRules, shop: Shop, round: number): number =>
  shop.sale && inSale(r, round) ? (saleOf(r)?.feeBp ?? 0) : 0;
/** bp of what a shop sells in that round that comes back beyond the usual, because it was sold in the sale. */
export const saleReturnsBp = (r: ShopRules, shop: Shop, round: number): number =>
  shop.sale && inSale(r, round) ? (saleOf(r)?.returnsBp ?? 0) : 0;

/** The last evening of the sign-up: each neighbour by its character. What one of them does moves nobody else's luck. */
function joinIn(v: ShopVillage, sale: SaleRules): void {
  for (const shop of v.shops) {
    if (shop.guest || !chance(draw(v.seed, FOR.saleJoin, shop.id), sale.joinBp[shop.kind] ?? 0)) continue;
    const deeper = below(draw(v.seed, FOR.saleJoin, shop.id, 1), (sale.deeperBp[shop.kind] ?? 0) + 1);
    const cutBp = Math.min(sale.cutBp[1], sale.cutBp[0] + deeper);
    shop.sale = { cutBp, price: shop.price, ad: shop.ad, shelf: 0, owed: 0 };
  }
}

function open(v: ShopVillage, sale: SaleRules): void {
  for (const shop of v.shops) {
    if (!shop.sale || shop.guest) continue;
    shop.sale.price = shop.price;
    shop.sale.ad = shop.ad;
    shop.price = share(shop.price, ORDINARY - shop.sale.cutBp);
    shop.ad = share(shop.ad, sale.adBp);
  }
}

/** Prices and budgets go back to where they were; what was sold before it was sewn is still to be made. */
function close(v: ShopVillage): void {
  for (const shop of v.shops) {
    if (!shop.sale || shop.guest) continue;
    shop.price = shop.sale.price;
    shop.ad = shop.sale.ad;
  }
}

/** Before the round's sales: the sign-up closes, or the doors open. */
export function openSale(v: ShopVillage, r: ShopRules): void {
  const sale = saleOf(r);
  if (!sale) return;
  if (v.round === sale.sign[1]) joinIn(v, sale);
  if (v.round === sale.first) open(v, sale);
}

/** After them: the doors close; nobody owes anything any more who has sewn it. */
export function closeSale(v: ShopVillage, r: ShopRules): void {
  const sale = saleOf(r);
  if (!sale || v.round < after(sale) - 1) return;
  if (v.round === after(sale) - 1) close(v);
  else for (const shop of v.shops) if (shop.sale && !shop.guest && shop.sale.owed === 0) delete shop.sale;
}

/** Pieces a neighbour can sell in this round: what it sews, in the sale also its shelf and what it may send later. */
export function canSell(r: ShopRules, shop: Shop, round: number): number {
  if (!shop.sale || shop.guest) return shop.capacity;
  if (!inSale(r, round)) return Math.max(0, shop.capacity - shop.sale.owed);
  const later = Math.floor((shop.capacity * (saleOf(r)?.preHours ?? 0)) / (HOURS * r.roundDays));
  return Math.max(0, shop.capacity + shop.sale.shelf + later - shop.sale.owed);
}

/** What it did not sell it puts on the shelf for the sale; what it sold beyond the shelf it sews afterwards. */
export function keepShelf(r: ShopRules, shop: Shop, sold: number, round: number): void {
  const { sale } = shop;
  if (!sale || shop.guest) return;
  const left = sale.shelf + shop.capacity - sale.owed - sold;
  sale.shelf = Math.max(0, left);
  sale.owed = Math.max(0, -left);
  // after it nobody sews ahead any more
  if (round >= (saleOf(r)?.first ?? 0)) sale.shelf = inSale(r, round) ? sale.shelf : 0;
}

/** A neighbour that has signed keeps to its word while the sale lasts. */
export const isBound = (r: ShopRules, shop: Shop, round: number): boolean =>
  shop.sale !== undefined && inSale(r, round);
