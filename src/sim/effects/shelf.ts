/** Effects on what lies on the own shelf and on what begins to be made for it. In a level without an own shop they do nothing. */

import { clothFen } from "../commands/sew.ts";
import { div } from "../fixed.ts";
import { deadListings, goodsFor, sideOf } from "../fixtures/goods.ts";
import { styleOf } from "../market/standard.ts";
import type { Run } from "../run.ts";
import type { EffectOf } from "../schema/effects.ts";
import { beginBatch } from "../shop/batch.ts";
import { lookFrom } from "../shop/look.ts";
import { openListings, type Trade, tradeOf, waitingOf } from "../shop/own.ts";
import { closeOffer, openingPrice, openOffer } from "../shop/page.ts";
import { cutFrom } from "../shop/roll.ts";
import { sellShelf } from "../shop/shelf.ts";
import type { Listing } from "../state/shop.ts";
import { placesOf } from "../village/shops/look.ts";
import { addProduct } from "../village/shops/product.ts";
import type { Doings } from "./types.ts";

/** The open offer in a style, of a side where it is named; the one that sold most of several. */
function offerOf(run: Run, trade: Trade, style: string, side: string | undefined): Listing | undefined {
  const product =
    side === undefined ? -1 : (goodsFor(run.world, style, sideOf(run.setting, side))?.product ?? -1);
  return openListings(trade.own)
    .filter((l) => l.style === style && (product < 0 || l.product === product))
    .sort((a, b) => b.sold - a.sold || a.id - b.id)[0];
}

function put(run: Run, trade: Trade, style: string, product: number): Listing {
  const { world, setting } = run;
  const price = openingPrice(setting, trade, product, style);
  const listing = openOffer(world, trade, {
    style,
    product,
    original: true,
    copiedFrom: -1,
    price,
    ad: trade.data.openAd,
  });
  run.facts.push({ kind: "listingOpened", listing: listing.id, product, original: true });
  return listing;
}

/** Puts a product of its own on the page, whose demand the level knows. */
function putNew(run: Run, trade: Trade, effect: EffectOf<"newOffer">): Listing | undefined {
  const { setting } = run;
  if (offerOf(run, trade, effect.newOffer, undefined)) return undefined;
  const places = placesOf(lookFrom(setting, effect.newOffer, effect.look));
  const made = { style: places, price: styleOf(setting, effect.newOffer).online };
  const id = addProduct(trade.market, trade.rules, -1, made);
  const product = trade.market.products[id];
  if (!product) return undefined;
  product.trend = effect.demand;
  product.floor = effect.lasting;
  if (effect.comparedBp !== undefined) product.comparedBp = effect.comparedBp;
  trade.own.drawn.push(id);
  return put(run, trade, effect.newOffer, id);
}

/** The page of a side's goods; opened if there is none. */
function sidesOffer(run: Run, trade: Trade, style: string, side: string | undefined): Listing | undefined {
  const known = offerOf(run, trade, style, side);
  if (known) return known;
  const goods = goodsFor(run.world, style, side === undefined ? -1 : sideOf(run.setting, side));
  return goods ? put(run, trade, style, goods.product) : undefined;
}

type Word = "batch" | "bulk" | "turn" | "clear" | "remake" | "newOffer";

export const SHELF: Doings<Word> = {
  batch(run, { batch, style, side }) {
    const trade = tradeOf(run.world, run.setting);
    const listing = trade && sidesOffer(run, trade, style, side);
    if (!trade || !listing) return;
    const fen = clothFen(run.setting, trade, style);
    beginBatch(run, listing, batch, fen, cutFrom(run.world, fen * batch));
  },
  bulk(run, { bulk, style, side, each }) {
    const trade = tradeOf(run.world, run.setting);
    const listing = trade && offerOf(run, trade, style, side);
    if (listing) sellShelf(run, listing, bulk, each);
  },
  turn(run, { turn, style, side, into }) {
    const trade = tradeOf(run.world, run.setting);
    const from = trade && offerOf(run, trade, style, side);
    const to = trade && sidesOffer(run, trade, into, undefined);
    if (!from || !to) return;
    const pieces = Math.max(0, Math.min(turn, from.stock - waitingOf(from)));
    from.stock -= pieces;
    from.faulty = Math.min(from.faulty, from.stock);
    to.stock += pieces;
    to.cloth = from.cloth;
  },
  clear(run, { clear }) {
    const trade = tradeOf(run.world, run.setting);
    if (!trade) return;
    for (const listing of deadListings(run.world, run.setting)) {
      sellShelf(run, listing, listing.stock, clear);
      if (listing.closedAt < 0) closeOffer(run, trade, listing);
    }
  },
  remake(run, { remake, per, look }) {
    const { world, setting } = run;
    const trade = tradeOf(world, setting);
    if (!trade) return;
    let pieces = 0;
    for (const listing of deadListings(world, setting)) {
      pieces += listing.stock;
      listing.stock = 0;
      listing.faulty = 0;
      if (listing.closedAt < 0) closeOffer(run, trade, listing);
    }
    const made = div(pieces, per);
    if (made === 0) return;
    const known = offerOf(run, trade, remake, undefined);
    const listing = known ?? putNew(run, trade, { newOffer: remake, look, demand: 10000, lasting: 10000 });
    if (listing) beginBatch(run, listing, made, 0);
  },
  newOffer(run, effect) {
    const trade = tradeOf(run.world, run.setting);
    if (trade) putNew(run, trade, effect);
  },
};
