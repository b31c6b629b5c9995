/** The own shop and its place in the market, as the rest of the rules reads it. */

import type { OwnShopData } from "../schema/own-shop.ts";
import type { ShopRules } from "../schema/shop-rules.ts";
import type { Setting } from "../setting.ts";
import type { Listing, OwnShop } from "../state/shop.ts";
import type { World } from "../state.ts";
import type { Shop, ShopVillage } from "../village/shops/state.ts";

/** Everything the shop's rules need at once. */
export interface Trade {
  own: OwnShop;
  market: ShopVillage;
  rules: ShopRules;
  data: OwnShopData;
}

/** Undefined in a level without an own shop. */
export function tradeOf(world: World, setting: Setting): Trade | undefined {
  const { own, market } = world;
  const rules = setting.village?.shops;
  const data = setting.level.ownShop;
  return own && market && rules && data ? { own, market, rules, data } : undefined;
}

/** An offer of the house, closed ones among them. */
export const listingOf = (own: OwnShop, id: number): Listing | undefined =>
  own.listings.find((l) => l.id === id);

/** An open listing, or none. */
export function openListing(own: OwnShop, id: number): Listing | undefined {
  const listing = listingOf(own, id);
  return listing && listing.closedAt < 0 ? listing : undefined;
}

/** Offers that stand on the page now. */
export const openListings = (own: OwnShop): Listing[] => own.listings.filter((l) => l.closedAt < 0);

/** Its page among the shops. Throws for a closed listing: only open ones have one. */
export function guestOf(market: ShopVillage, listing: Listing): Shop {
  const guest = market.shops.find((s) => s.id === listing.shop);
  if (!guest) throw new Error(`own shop: listing ${listing.id} has no page`);
  return guest;
}

/** Pieces sold and not yet with the courier. */
export function waitingOf(listing: Listing): number {
  let n = 0;
  for (const w of listing.waiting) n += w.pieces;
  return n;
}

/** Pieces of the last `days` days. */
export function soldIn(listing: Listing, days: number): number {
  let n = 0;
  for (const pieces of listing.days.slice(-days)) n += pieces;
  return n;
}

/** What a buyer pays at this hour. */
export function askedPrice(listing: Listing, hour: number): number {
  const { sale } = listing;
  const inSale = sale && hour >= sale.from && hour < sale.until ? sale.cutBp : 0;
  const off = Math.max(inSale, listing.promoUntil > hour ? listing.promoBp : 0);
  return Math.max(1, Math.floor((listing.price * (10000 - off)) / 10000));
}

/** The open listing that sold most in the last week; the older one of equals. */
export function bestListing(own: OwnShop): Listing | undefined {
  let best: Listing | undefined;
  for (const l of own.listings) {
    if (l.closedAt >= 0) continue;
    if (!best || soldIn(l, 7) > soldIn(best, 7)) best = l;
  }
  return best;
}

/** The shop of a neighbour whom the level names, or who got the name by opening, while it is open. */
export function neighbourOf(market: ShopVillage, setting: Setting, name: string): Shop | undefined {
  const id = setting.level.village?.named.findIndex((n) => n.id === name) ?? -1;
  const called = market.called ?? {};
  return market.shops.find((s) => s.id === id || called[s.id] === name);
}

/** Shops of others that make a product. */
export function othersWith(market: ShopVillage, product: number): Shop[] {
  return market.shops.filter((s) => !s.guest && s.product === product);
}

/** The product was drawn at the own table, or after one that was. */
export function isOfMine(own: OwnShop, market: ShopVillage, product: number): boolean {
  for (let id = product; id >= 0; id = market.products[id]?.parent ?? -1)
    if (own.drawn.includes(id)) return true;
  return false;
}
