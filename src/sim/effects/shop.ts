/** Effects on the own shop, its prices and its neighbours. In a level without an own shop they do nothing. */

import { MOST_RESERVE } from "../commands/reserve.ts";
import { below, draw, FOR } from "../draw.ts";
import { clamp, share } from "../fixed.ts";
import { earn } from "../money.ts";
import { able, personOf, type Run } from "../run.ts";
import { beginVersion, newProduct } from "../shop/drawing.ts";
import { bestListing, guestOf, neighbourOf, openListings, type Trade, tradeOf } from "../shop/own.ts";
import { makePact } from "../shop/pacts.ts";
import { closeOffer, openingPrice, openOffer } from "../shop/page.ts";
import { signsNow, signUp } from "../shop/sale.ts";
import type { Drawing, Listing } from "../state/shop.ts";
import { lookOf } from "../village/shops/look.ts";
import { productOf, villageProduct, villageProducts } from "../village/shops/product.ts";
import { takeUp } from "../village/shops/shop.ts";
import type { Doings } from "./types.ts";

/** The shop and its best-selling listing, if there are such. */
function atHand(run: Run): { trade: Trade; best: Listing } | undefined {
  const trade = tradeOf(run.world, run.setting);
  const best = trade && bestListing(trade.own);
  return trade && best ? { trade, best } : undefined;
}

/** The open offer in a style that sold most. */
function ofStyle({ own }: Trade, style: string): Listing | undefined {
  return openListings(own)
    .filter((l) => l.style === style)
    .sort((a, b) => b.sold - a.sold || a.id - b.id)[0];
}

/** Somebody else's drawing, after the best-selling one: on the page at once. */
function openGift(run: Run, trade: Trade, best: Listing): void {
  const { world, setting } = run;
  const look = lookOf(productOf(trade.market, best.product));
  const sheet: Drawing = {
    who: "",
    from: -1,
    seenAt: -1,
    parent: -1,
    look: { ...look, print: (look.print + 1) % 6 },
    style: best.style,
    minutes: 0,
    minutesLeft: 0,
  };
  const product = newProduct(world, setting, trade, sheet);
  const price = openingPrice(setting, trade, product, best.style);
  const listing = openOffer(world, trade, {
    style: best.style,
    product,
    original: true,
    copiedFrom: -1,
    price,
    ad: trade.data.openAd,
  });
  run.facts.push({ kind: "listingOpened", listing: listing.id, product, original: true });
}

type Word =
  | "price"
  | "ad"
  | "stock"
  | "floor"
  | "adTruce"
  | "sellPattern"
  | "stopCopy"
  | "dropCopies"
  | "version"
  | "newProduct"
  | "returns"
  | "cloth"
  | "takeDown"
  | "joinSale"
  | "reserve";

export const SHOP: Doings<Word> = {
  price(run, { price }) {
    const trade = tradeOf(run.world, run.setting);
    if (!trade) return;
    for (const listing of openListings(trade.own)) {
      listing.price = Math.max(100, share(listing.price, 10000 + price));
      guestOf(trade.market, listing).price = listing.price;
      run.facts.push({ kind: "priceSet", listing: listing.id, price: listing.price });
    }
  },
  ad(run, { ad }) {
    const trade = tradeOf(run.world, run.setting);
    if (!trade) return;
    for (const listing of openListings(trade.own)) {
      listing.ad = Math.min(100_000, share(listing.ad, 10000 + ad));
      run.facts.push({ kind: "adSet", listing: listing.id, fen: listing.ad });
    }
  },
  stock(run, { stock }) {
    const at = atHand(run);
    if (!at) return;
    at.best.stock = Math.max(0, at.best.stock + stock);
    at.best.faulty = Math.min(at.best.faulty, at.best.stock);
  },
  floor(run, { floor, days }) {
    const at = atHand(run);
    if (!at) return;
    if (floor > 0) {
      at.best.price = floor;
      guestOf(at.trade.market, at.best).price = floor;
    }
    makePact(run, at.trade, "floor", floor, days ?? 0);
  },
  adTruce(run, { adTruce }) {
    const at = atHand(run);
    if (!at) return;
    for (const listing of openListings(at.trade.own)) listing.ad = 0;
    makePact(run, at.trade, "adTruce", 0, adTruce);
  },
  sellPattern(run, { sellPattern, who, style }) {
    const at = atHand(run);
    const sold = style === undefined ? at?.best : at && ofStyle(at.trade, style);
    const shop = at && neighbourOf(at.trade.market, run.setting, who);
    if (!at || !sold || !shop) return;
    earn(run, "design", sellPattern);
    takeUp(at.trade.market, at.trade.rules, shop, sold.product, sold.shop);
  },
  stopCopy(run, { stopCopy }) {
    const { world, setting } = run;
    const trade = tradeOf(world, setting);
    const shop = trade && neighbourOf(trade.market, setting, stopCopy);
    if (!trade || !shop || !trade.own.drawn.includes(shop.product)) return;
    const { market, rules } = trade;
    const n = below(draw(world.seed, FOR.originalKind, shop.id, market.round, 2), villageProducts(market));
    takeUp(market, rules, shop, villageProduct(market, n).id, -1);
  },
  dropCopies(run) {
    const trade = tradeOf(run.world, run.setting);
    if (!trade) return;
    for (const listing of openListings(trade.own)) if (!listing.original) closeOffer(run, trade, listing);
  },
  version(run, { version }) {
    const at = atHand(run);
    if (!at || at.trade.own.drawing) return;
    const { world } = run;
    const who = at.trade.data.designers.find((id) => {
      const person = personOf(world, id);
      return person && able(person, world.hour);
    });
    if (who) beginVersion(run, at.trade, who, at.best, version);
  },
  newProduct(run) {
    const at = atHand(run);
    if (at && openListings(at.trade.own).length < at.trade.data.mostListings)
      openGift(run, at.trade, at.best);
  },
  returns(run, { returns, days }) {
    const { own, hour } = run.world;
    if (!own) return;
    own.moreReturnsBp = returns;
    own.moreReturnsUntil = hour + days * 24;
  },
  cloth(run, { cloth }) {
    if (run.world.own) run.world.own.clothBp = clamp(cloth, 3000, 20_000);
  },
  joinSale(run, { joinSale: which, bp }) {
    const at = atHand(run);
    if (!at || !signsNow(at.trade)) return;
    for (const listing of which === "all" ? openListings(at.trade.own) : [at.best]) {
      signUp(run.world, at.trade, listing, bp);
      run.facts.push({ kind: "saleJoined", listing: listing.id, cutBp: bp });
    }
  },
  reserve(run, { reserve }) {
    const at = atHand(run);
    if (!at) return;
    at.best.reserve = clamp(at.best.reserve + reserve, 0, MOST_RESERVE);
    run.facts.push({ kind: "reserveSet", listing: at.best.id, pieces: at.best.reserve });
  },
  takeDown(run, { takeDown }) {
    const at = atHand(run);
    if (at) at.best.hiddenUntil = run.world.hour + takeDown * 24;
  },
};
