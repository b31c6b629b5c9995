/** The own shop as its page and its sliders show it. Every figure can be taken apart. */
import { clamp, div, share } from "../fixed.ts";
import type { Setting } from "../setting.ts";
import { inWork } from "../shop/batch.ts";
import { styleFor } from "../shop/drawing.ts";
import { type PieceParts, partsOf } from "../shop/figures.ts";
import {
  askedPrice,
  guestOf,
  openListings,
  othersWith,
  soldIn,
  type Trade,
  tradeOf,
  waitingOf,
} from "../shop/own.ts";
import { dealerLimit } from "../shop/roll.ts";
import type { Drawing, Listing } from "../state/shop.ts";
import type { World } from "../state.ts";
import { pricePull } from "../village/pull.ts";
import { type Look, lookOf } from "../village/shops/look.ts";
import { productOf } from "../village/shops/product.ts";
import type { Product, Shop } from "../village/shops/state.ts";
import { demandAt, standing, visibleParts } from "../village/shops/weigh.ts";
import { type FanView, fanView } from "./fixtures.ts";

/** Why yesterday's sales are what they are: the parts of the public formula. Weights 10 000 = an ordinary listing. */
export interface SalesWhy {
  /** buyers a day for this product, in the village and outside, and bp of them who look at the village's offers */
  buyers: number;
  villageBp: number;
  /** seen by sales, seen by money, and together */
  organic: number;
  sponsored: number;
  visible: number;
  /** thousandths: stars and reviews; what the price does to those who browse, and to those who compare */
  standing: number;
  pricePull: number;
  comparePull: number;
  /** share of the offer among all of its product, bp: of those who browse, of those who compare */
  browseBp: number;
  compareBp: number;
  /** bp of buyers who press "same style" */
  searchBp: number;
  /** pieces that could have been promised, that were asked for, that were sold */
  capacity: number;
  wanted: number;
  sold: number;
}

export interface ListingView {
  /** of what sells with the fixtures of the level; null of all else */
  fan: FanView | null;
  id: number;
  /** id of its page among the shops */
  shop: number;
  style: string;
  product: number;
  look: Look;
  original: boolean;
  copiedFrom: number;
  price: number;
  /** what is asked today, campaign included, and days the campaign still runs */
  asked: number;
  promoDays: number;
  hidden: boolean;
  ad: number;
  stock: number;
  reserve: number;
  waiting: number;
  /** hours until the first of them is late; negative if it is; 9999 none */
  waitingDueIn: number;
  inWork: number;
  /** pieces sold that are neither on the shelf nor begun: nobody can sew them before a batch is ordered */
  short: number;
  soldYesterday: number;
  soldWeek: number;
  soldDays: readonly number[];
  counter: number;
  rating: number;
  reviews: number;
  /** other shops with this product, the cheapest of them, and the mean price of all */
  copies: number;
  cheapest: number;
  meanPrice: number;
  outsidePrice: number;
  searchBp: number;
  /** place among all offers of this product by the sales counter, 1 best */
  rank: number;
  offers: number;
  trendBp: number;
  piece: PieceParts;
  why: SalesWhy;
}

/** What can be seen walking the lane: never a profit. */
export interface SeenShop {
  id: number;
  lot: number;
  product: number;
  style: string;
  look: Look;
  price: number;
  counter: number;
  rating: number;
  makers: number;
}

export interface ShopView {
  listings: ListingView[];
  drawing: (Drawing & { evenings: number }) | null;
  /** the fullest counters of the lane, one a product, fullest first */
  hits: SeenShop[];
  rating: number;
  reviews: number;
  /** fen held by the Platform for the shop's parcels, and what will go back of it */
  held: number;
  goingBack: number;
  adYesterday: number;
  dealerOwed: number;
  dealerLimit: number;
  copyCost: number;
  /** copies a register of patterns stops, bp, and what is due then, fen */
  registerBp: number;
  registerFine: number;
  sampleCost: number;
  designers: readonly string[];
  mostListings: number;
  pacts: { kind: "floor" | "adTruce"; price: number; members: number; left: number; until: number }[];
}

const MOST_HITS = 12;
const NO_WAIT = 9999;

function whyOf(trade: Trade, p: Product, guest: Shop): SalesWhy {
  const { rules } = trade;
  const { organic, sponsored, visible } = visibleParts(rules, p, guest, guest.ad);
  return {
    buyers: p.buyers,
    villageBp: div(p.weight * 10000, Math.max(1, p.weight + rules.outsideListings * 10000)),
    organic,
    sponsored,
    visible,
    standing: standing(rules, guest),
    pricePull: pricePull(p.price, guest.price, rules.betaLow),
    comparePull: pricePull(p.price, guest.price, rules.betaHigh),
    browseBp: div(guest.weight * 10000, Math.max(1, p.weight)),
    compareBp: div(guest.keenWeight * 10000, Math.max(1, p.keenWeight)),
    searchBp: p.searchBp,
    capacity: guest.capacity,
    wanted: guest.wanted,
    sold: guest.sold,
  };
}

/** Place by the sales counter among all offers of the product. */
function rankOf(trade: Trade, guest: Shop): { rank: number; offers: number } {
  let rank = 1;
  let offers = 0;
  for (const s of trade.market.shops) {
    if (s.product !== guest.product) continue;
    offers++;
    if (s.counter > guest.counter || (s.counter === guest.counter && s.id < guest.id)) rank++;
  }
  return { rank, offers };
}

function listingView(world: World, setting: Setting, trade: Trade, l: Listing): ListingView {
  const guest = guestOf(trade.market, l);
  const p = productOf(trade.market, l.product);
  const others = othersWith(trade.market, l.product);
  const asked = askedPrice(l, world.hour);
  const days = Math.max(1, Math.min(7, l.days.length));
  const aDay = div(soldIn(l, 7), days);
  const begun = inWork(world, l.id);
  return {
    fan: fanView(world, setting, l.product),
    id: l.id,
    shop: l.shop,
    style: l.style,
    product: l.product,
    look: lookOf(p),
    original: l.original,
    copiedFrom: l.copiedFrom,
    price: l.price,
    asked,
    promoDays: Math.max(0, Math.ceil((l.promoUntil - world.hour) / 24)),
    hidden: l.hiddenUntil > world.hour,
    ad: l.ad,
    stock: l.stock,
    reserve: l.reserve,
    waiting: waitingOf(l),
    waitingDueIn: l.waiting[0] ? l.waiting[0].due - world.hour : NO_WAIT,
    inWork: begun,
    short: Math.max(0, waitingOf(l) - l.stock - begun),
    soldYesterday: l.days[l.days.length - 1] ?? 0,
    soldWeek: soldIn(l, 7),
    soldDays: l.days,
    counter: guest.counter,
    rating: world.standing.rating,
    reviews: guest.reviews,
    copies: others.length,
    cheapest: others.reduce((least, s) => Math.min(least, s.price), l.price),
    meanPrice: p.makers > 0 ? div(p.priceSum, p.makers) : asked,
    outsidePrice: p.price,
    searchBp: p.searchBp,
    ...rankOf(trade, guest),
    trendBp: p.trend,
    piece: partsOf(world, setting, trade, l, asked, l.ad, aDay),
    why: whyOf(trade, p, guest),
  };
}

/** The fullest counter of each product that the house does not make itself. */
function seenHits(world: World, setting: Setting, { market, own }: Trade): SeenShop[] {
  const mine = new Set(openListings(own).map((l) => l.product));
  const best = new Map<number, Shop>();
  for (const s of market.shops) {
    if (s.guest || mine.has(s.product)) continue;
    const known = best.get(s.product);
    if (!known || s.counter > known.counter) best.set(s.product, s);
  }
  return [...best.values()]
    .sort((a, b) => b.counter - a.counter || a.id - b.id)
    .slice(0, MOST_HITS)
    .map((s) => {
      const p = productOf(market, s.product);
      return {
        id: s.id,
        lot: world.lots.indexOf(s.id),
        product: s.product,
        style: styleFor(world, setting, p).id,
        look: lookOf(p),
        price: s.price,
        counter: s.counter,
        rating: s.rating,
        makers: p.makers,
      };
    });
}

/** Null in a level without an own shop. */
export function shopView(world: World, setting: Setting): ShopView | null {
  const trade = tradeOf(world, setting);
  if (!trade) return null;
  const { own, data } = trade;
  const evening = data.eveningHours * 60;
  return {
    listings: openListings(own).map((l) => listingView(world, setting, trade, l)),
    drawing: own.drawing
      ? { ...own.drawing, evenings: Math.max(1, Math.ceil(own.drawing.minutesLeft / evening)) }
      : null,
    hits: seenHits(world, setting, trade),
    rating: world.standing.rating,
    reviews: world.standing.reviewCount,
    held: own.parcels.reduce((sum, p) => sum + p.fen, 0),
    goingBack: own.parcels.reduce((sum, p) => sum + p.back * p.price, 0),
    adYesterday: own.adYesterday,
    dealerOwed: -world.books.cloth,
    dealerLimit: dealerLimit(trade),
    copyCost: data.copyCost,
    registerBp: trade.rules.registerBp,
    registerFine: trade.rules.registerFine,
    sampleCost: data.sampleCost,
    designers: data.designers,
    mostListings: data.mostListings,
    pacts: own.pacts.map((p) => ({
      kind: p.kind,
      price: p.price,
      members: p.members.length,
      left: p.left.length,
      until: p.until,
    })),
  };
}

/**
 * What a day would sell at another price and budget with the others as they stand, stock aside: the round's own formula
 * without its luck. `left`: fen the day would leave after cloth, wages, parcels, fees, returns and advertising.
 */
export function tryListing(
  world: World,
  setting: Setting,
  id: number,
  price: number,
  ad: number,
): { sold: number; left: number; piece: number; rank: number } | undefined {
  const trade = tradeOf(world, setting);
  const listing = trade && openListings(trade.own).find((l) => l.id === id);
  if (!trade || !listing) return undefined;
  const { rules, market } = trade;
  const guest = guestOf(market, listing);
  const p = productOf(market, listing.product);
  const budget = rules.adAuction === 0 ? 0 : ad;
  const base = div(visibleParts(rules, p, guest, budget).visible * standing(rules, guest), 1000);
  const low = div(base * pricePull(p.price, price, rules.betaLow), 1000);
  const high = div(base * pricePull(p.price, price, rules.betaHigh), 1000);
  const sold = demandAt(rules, p, guest, low, high);
  const piece = partsOf(world, setting, trade, listing, price, 0, 1).left;
  const byCounter = share(guest.counter, rules.counterKeepBp) + sold;
  let rank = 1;
  for (const s of market.shops)
    if (s.product === guest.product && s.id !== guest.id && s.counter > byCounter) rank++;
  return { sold, left: piece * sold - budget, piece: piece - div(budget, Math.max(1, sold)), rank };
}

/** How much a product of the village would bring if it were made here at the going price: for the copy sheet. */
export function copyPreview(
  world: World,
  setting: Setting,
  product: number,
): { style: string; price: number; makers: number; buyers: number; searchBp: number } | undefined {
  const trade = tradeOf(world, setting);
  const p = trade?.market.products[product];
  if (!trade || !p) return undefined;
  return {
    style: styleFor(world, setting, p).id,
    price: p.makers > 0 ? div(p.priceSum, p.makers) : p.price,
    makers: p.makers,
    buyers: p.buyers,
    searchBp: clamp(p.searchBp, 0, 10000),
  };
}
