/** Offers on the shop page: opening, closing, and keeping the page in step with the house. */
import { div, share } from "../fixed.ts";
import { styleOf } from "../market/standard.ts";
import { earn } from "../money.ts";
import type { Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import type { Listing } from "../state/shop.ts";
import type { World } from "../state.ts";
import { goingPrice, productOf } from "../village/shops/product.ts";
import { addGuest } from "../village/shops/shop.ts";
import { askedPrice, guestOf, openListings, type Trade, tradeOf, waitingOf } from "./own.ts";
import { markGuest } from "./sale.ts";

export interface Offer {
  style: string;
  product: number;
  original: boolean;
  copiedFrom: number;
  price: number;
  ad: number;
}

/** Puts an offer on the page, without pieces and without reviews. */
export function openOffer(world: World, trade: Trade, offer: Offer): Listing {
  const { own, market, rules } = trade;
  const guest = addGuest(market, rules, own.nextListing, offer.product);
  guest.price = offer.price;
  guest.ad = offer.ad;
  guest.rating = world.standing.rating;
  guest.reviews = world.standing.reviewCount;
  guest.copiedFrom = offer.copiedFrom;
  const listing: Listing = {
    id: own.nextListing++,
    shop: guest.id,
    style: offer.style,
    product: offer.product,
    original: offer.original,
    copiedFrom: offer.copiedFrom,
    openedAt: world.hour,
    closedAt: -1,
    price: offer.price,
    ad: offer.ad,
    cloth: 0,
    stock: 0,
    faulty: 0,
    reserve: trade.data.openReserve,
    waiting: [],
    promoBp: 0,
    promoUntil: 0,
    hiddenUntil: 0,
    days: [],
    sold: 0,
    shipped: 0,
    returned: 0,
    lost: 0,
    sales: 0,
    refunds: 0,
    ads: 0,
    parcels: 0,
  };
  own.listings.push(listing);
  return listing;
}

/** The price a new offer opens with: what the village asks, or for an original a part of the usual price online. */
export function openingPrice(setting: Setting, trade: Trade, product: number, style: string): number {
  const { market, data } = trade;
  const p = productOf(market, product);
  const others = market.shops.some((s) => s.product === product);
  const fen = others ? goingPrice(p) : share(styleOf(setting, style).online, data.openPriceBp);
  return Math.max(10, div(fen + 5, 10) * 10);
}

/** What a jobber gives for the rest of a shelf, fen. */
function jobberPays(setting: Setting, trade: Trade, listing: Listing): number {
  return share(styleOf(setting, listing.style).cloth * listing.stock, trade.data.jobberBp);
}

/** Off the page for good. Pieces that are sold and lie on the shelf still go out; the rest goes to a jobber. */
export function closeOffer(run: Run, trade: Trade, listing: Listing): void {
  const { own, market } = trade;
  const kept = Math.min(listing.stock, waitingOf(listing));
  listing.stock -= kept;
  const pieces = listing.stock;
  const fen = jobberPays(run.setting, trade, listing);
  earn(run, "sales", fen);
  listing.sales += fen;
  listing.stock = kept;
  listing.faulty = Math.min(listing.faulty, kept);
  listing.closedAt = run.world.hour;
  listing.reserve = 0;
  market.shops = market.shops.filter((s) => s.id !== listing.shop);
  for (const l of own.listings) if (l.copiedFrom === listing.shop) l.copiedFrom = -2;
  run.facts.push({ kind: "listingClosed", listing: listing.id, pieces, fen });
}

/** Before a round: price, budget, stars and what can be promised, as the house has them now. */
export function fillPages(world: World, setting: Setting): void {
  const trade = tradeOf(world, setting);
  if (!trade) return;
  for (const listing of openListings(trade.own)) {
    const guest = guestOf(trade.market, listing);
    const hidden = listing.hiddenUntil > world.hour;
    guest.price = askedPrice(listing, world.hour);
    markGuest(guest, listing);
    guest.ad = trade.rules.adAuction === 0 || hidden ? 0 : listing.ad;
    const { seen } = trade.own;
    if (seen) guest.seenBp = seen.until > world.hour ? seen.bp : 10_000;
    guest.rating = world.standing.rating;
    // stars and reviews are the shop's, whatever it sells: so it is with the neighbours too
    guest.reviews = world.standing.reviewCount;
    guest.capacity = hidden ? 0 : Math.max(0, listing.stock + listing.reserve - waitingOf(listing));
  }
}
