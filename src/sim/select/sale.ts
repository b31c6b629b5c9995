/** The sale with a date as the shop's page shows it: its terms, what each offer might sell in it, and what it has been so far. */
import { div, share } from "../fixed.ts";
import type { Setting } from "../setting.ts";
import { inWork } from "../shop/batch.ts";
import { type PieceParts, partsOf } from "../shop/figures.ts";
import { guestOf, openListings, othersWith, type Trade, tradeOf, waitingOf } from "../shop/own.ts";
import { type SaleClock, saleClock, signsNow } from "../shop/sale.ts";
import type { Listing, SaleTally } from "../state/shop.ts";
import type { World } from "../state.ts";
import { pricePull } from "../village/pull.ts";
import { productOf } from "../village/shops/product.ts";
import type { Shop } from "../village/shops/state.ts";
import { standing, visibleParts } from "../village/shops/weigh.ts";

/** What one offer would be in the sale. */
export interface SaleOffer {
  listing: number;
  style: string;
  product: number;
  /** share off it is signed up at; 0 it stays out */
  cutBp: number;
  /** fen a buyer pays then */
  price: number;
  /** pieces it might sell in all, with the others as they stand, luck aside */
  sells: number;
  /** on the shelf or at the machines and not sold yet; and how many may be sold before they are sewn */
  shelf: number;
  reserve: number;
  /** what one of them leaves, without advertising */
  piece: PieceParts;
}

export interface SaleView {
  signFrom: number;
  signUntil: number;
  opensAt: number;
  closesAt: number;
  signsNow: boolean;
  least: number;
  most: number;
  preHours: number;
  heldDays: number;
  feeBp: number;
  returnsBp: number;
  adBp: number;
  awayBp: number;
  /** houses of the village that have signed up; they show it when the sign-up closes */
  others: number;
  offers: SaleOffer[];
  /** null before the doors open, and for whoever sold nothing in it */
  tally: SaleTally | null;
}

interface Pull {
  weight: number;
  keen: number;
}

/** How an offer draws in the sale at a share off; who stays out is hardly seen, and everybody's places cost more. */
function pullOf(
  { rules, market }: Trade,
  { rules: sale }: SaleClock,
  shop: Shop,
  price: number,
  cutBp: number,
): Pull {
  const p = productOf(market, shop.product);
  const asked = share(price, 10000 - cutBp);
  const ad = shop.guest ? div(shop.ad * 10000, Math.max(1, sale.adBp)) : shop.ad;
  const seen = share(visibleParts(rules, p, shop, ad).visible, cutBp > 0 ? 10000 : sale.awayBp);
  const base = div(seen * standing(rules, shop), 1000);
  return {
    weight: div(base * pricePull(p.price, asked, rules.betaLow), 1000),
    keen: div(base * pricePull(p.price, asked, rules.betaHigh), 1000),
  };
}

/** Until the sign-up closes everybody is reckoned to join at the least: that is what one has to expect. */
const cutOf = (shop: Shop, clock: SaleClock, hour: number): number =>
  hour < clock.signUntil ? clock.rules.cutBp[0] : (shop.sale?.cutBp ?? 0);

/** Pieces all rounds of the sale together might ask of an offer at a share off. */
function sells(world: World, trade: Trade, clock: SaleClock, listing: Listing, cutBp: number): number {
  const { rules, market } = trade;
  const p = productOf(market, listing.product);
  const mine = pullOf(trade, clock, guestOf(market, listing), listing.price, cutBp);
  let { weight, keen } = mine;
  const hasBegun = world.hour >= clock.opensAt;
  for (const shop of othersWith(market, listing.product)) {
    const price = hasBegun ? (shop.sale?.price ?? shop.price) : shop.price;
    const other = pullOf(trade, clock, shop, price, cutOf(shop, clock, world.hour));
    weight += other.weight;
    keen += other.keen;
  }
  if (weight === 0 || keen === 0) return 0;
  const buyers = clock.rules.rushBp.reduce((sum, bp) => sum + share(share(rules.buyers, p.trend), bp), 0);
  const come = (buyers * weight) / (weight + rules.outsideListings * 10000);
  const part = (10000 - p.searchBp) * (mine.weight / weight) + p.searchBp * (mine.keen / keen);
  return Math.floor((come * part) / 10000);
}

/** An offer at a share off, as the sheet tries it before it is signed up. */
export function trySale(
  world: World,
  setting: Setting,
  id: number,
  cutBp: number,
): Pick<SaleOffer, "price" | "sells" | "piece"> | undefined {
  const trade = tradeOf(world, setting);
  const clock = trade && saleClock(world, trade);
  const listing = trade && openListings(trade.own).find((l) => l.id === id);
  if (!trade || !clock || !listing) return undefined;
  const price = share(listing.price, 10000 - cutBp);
  return {
    price,
    sells: sells(world, trade, clock, listing, cutBp),
    piece: partsOf(world, setting, trade, listing, price, 0, 1),
  };
}

/** Null where the Platform holds no sale. */
export function saleView(world: World, setting: Setting): SaleView | null {
  const trade = tradeOf(world, setting);
  const clock = trade && saleClock(world, trade);
  if (!trade || !clock) return null;
  const { rules } = clock;
  const known = world.hour >= clock.signUntil;
  const offers = openListings(trade.own).flatMap((l): SaleOffer[] => {
    const cutBp = l.sale?.cutBp ?? 0;
    const tried = trySale(world, setting, l.id, cutBp);
    if (!tried) return [];
    const shelf = Math.max(0, l.stock + inWork(world, l.id) - waitingOf(l));
    return [
      { listing: l.id, style: l.style, product: l.product, cutBp, shelf, reserve: l.reserve, ...tried },
    ];
  });
  return {
    signFrom: clock.signFrom,
    signUntil: clock.signUntil,
    opensAt: clock.opensAt,
    closesAt: clock.closesAt,
    signsNow: signsNow(trade),
    least: rules.cutBp[0],
    most: rules.cutBp[1],
    preHours: rules.preHours,
    heldDays: rules.heldDays,
    feeBp: rules.feeBp,
    returnsBp: rules.returnsBp,
    adBp: rules.adBp,
    awayBp: rules.awayBp,
    others: known ? trade.market.shops.filter((s) => s.sale && !s.guest).length : 0,
    offers,
    tally: trade.own.sale ?? null,
  };
}
