/** At the table in the evening: an original, a new version, or a neighbour's style taken apart. */
import { between, chance, draw, FOR } from "../draw.ts";
import { share } from "../fixed.ts";
import { goodsFor, goodsOf, isGoods, sideOfLook } from "../fixtures/goods.ts";
import { openStyles, styleOf } from "../market/standard.ts";
import { spend } from "../money.ts";
import type { Run } from "../run.ts";
import type { StyleData } from "../schema/level.ts";
import type { Setting } from "../setting.ts";
import type { Drawing, Listing } from "../state/shop.ts";
import type { World } from "../state.ts";
import { lookOf, placesOf } from "../village/shops/look.ts";
import { addProduct, productOf } from "../village/shops/product.ts";
import { GUESTS } from "../village/shops/shop.ts";
import type { Product } from "../village/shops/state.ts";
import { lookFrom } from "./look.ts";
import { othersWith, type Trade } from "./own.ts";
import { openingPrice, openOffer } from "./page.ts";

/** The usual price online of an original lies this much around its style's. */
const LEAST_PRICE = 9500;
const MOST_PRICE = 10700;
/** Part of a hit that buyers carry over to a new version of it. */
const CARRIED_BP = 3000;

/** How a product is made: like the style whose usual price online is nearest to its own. */
export function styleFor(world: World, setting: Setting, product: Product): StyleData {
  const fan = goodsOf(world, product.id);
  if (fan) return styleOf(setting, fan.style);
  const styles = openStyles(setting);
  let best = styles[0];
  for (const style of styles) {
    if (isGoods(setting, style.id)) continue;
    if (!best || Math.abs(style.online - product.price) < Math.abs(best.online - product.price)) best = style;
  }
  if (!best) throw new Error(`own shop: level ${setting.level.id} has no styles`);
  return best;
}

/** Minutes of one evening at the table. */
const eveningMinutes = (trade: Trade): number => trade.data.eveningHours * 60;

/** Fen to begin with: a sample of an original, or a screen for the goods of a side. */
export const drawingCost = (setting: Setting, trade: Trade, style: string): number =>
  isGoods(setting, style) ? (setting.level.fixtures?.screenCost ?? 0) : trade.data.sampleCost;

/** Begins an original; how many evenings it takes is drawn for each. A screen takes as many as the level says. */
export function beginOriginal(run: Run, trade: Trade, who: string, style: string, look: number): void {
  const { seed } = run.world;
  const nights = isGoods(run.setting, style)
    ? (run.setting.level.fixtures?.screenEvenings ?? 1)
    : between(draw(seed, FOR.drawing, trade.own.drawn.length), ...trade.data.designDays);
  spend(run, "design", drawingCost(run.setting, trade, style));
  sit(run, trade, {
    who,
    from: -1,
    seenAt: -1,
    parent: -1,
    look: lookFrom(run.setting, style, look),
    style,
    minutes: nights * eveningMinutes(trade),
  });
}

/** Begins a copy of a product that hangs in the lanes: one sample is bought and taken apart. */
export function beginCopy(run: Run, trade: Trade, who: string, product: number): void {
  const seen = othersWith(trade.market, product).sort((a, b) => b.counter - a.counter || a.id - b.id)[0];
  const p = productOf(trade.market, product);
  spend(run, "design", trade.data.copyCost);
  sit(run, trade, {
    who,
    from: product,
    seenAt: seen?.id ?? -1,
    parent: -1,
    look: lookOf(p),
    style: styleFor(run.world, run.setting, p).id,
    minutes: trade.data.copyNights * eveningMinutes(trade),
  });
}

/** Begins a new version of a product of the own table. */
export function beginVersion(run: Run, trade: Trade, who: string, listing: Listing, evenings: number): void {
  const look = lookOf(productOf(trade.market, listing.product));
  sit(run, trade, {
    who,
    from: -1,
    seenAt: -1,
    parent: listing.product,
    look: { ...look, colour: (look.colour + 3) % 8 },
    style: listing.style,
    minutes: evenings * eveningMinutes(trade),
  });
}

function sit(run: Run, { own }: Trade, drawing: Omit<Drawing, "minutesLeft">): void {
  own.drawing = { ...drawing, minutesLeft: drawing.minutes };
  run.facts.push({ kind: "designBegan", who: drawing.who, from: drawing.from });
}

/** Demand for an original, bp of the ordinary: drawn before anybody knows. The first of the house is liked (level data). */
function taste(world: World, { data }: Trade, n: number): number {
  const first = n === 0 && data.hitAfter !== undefined;
  const liked = first || chance(draw(world.seed, FOR.drawing, n, 2), data.likedBp);
  return between(draw(world.seed, FOR.drawing, n, 3), ...(liked ? data.liked : data.other));
}

/** A product of the own table comes into the world; a new version carries part of its parent's fashion on. */
export function newProduct(world: World, setting: Setting, trade: Trade, drawing: Drawing): number {
  const { market, rules, own } = trade;
  const usual = styleOf(setting, drawing.style).online;
  const luck = draw(world.seed, FOR.drawing, market.ownProducts, 1);
  const price = share(usual, between(luck, LEAST_PRICE, MOST_PRICE));
  const id = addProduct(market, rules, drawing.parent, { style: placesOf(drawing.look), price });
  const p = productOf(market, id);
  const parent = market.products[drawing.parent];
  p.trend = taste(world, trade, own.drawn.length);
  p.floor = Math.min(p.trend, 10000);
  if (parent) p.trend = Math.max(p.trend, 10000 + share(Math.max(0, parent.trend - 10000), CARRIED_BP));
  own.drawn.push(id);
  return id;
}

/** The first original of the house is what the village's first hit falls on, if none has been before. */
function maybeHit({ market, own, data }: Trade, product: number): void {
  if (data.hitAfter === undefined || own.drawn.length !== 1) return;
  if (market.hitOn >= 0 || market.round >= market.firstHit) return;
  market.hitOn = product;
  market.firstHit = market.round + data.hitAfter;
}

/** What hangs in the lanes already, by the side whose colour was mixed: a screen makes no new product. */
function fanProduct(world: World, setting: Setting, { style, look }: Drawing): number | undefined {
  return isGoods(setting, style)
    ? goodsFor(world, style, sideOfLook(setting, look.colour))?.product
    : undefined;
}

/** A register stops a neighbour's copy in so many cases, and this house's in as many (E26): the sheet is gone, the fine is due. */
function stopped(run: Run, { market, own, rules }: Trade, drawing: Drawing): boolean {
  const luck = draw(run.world.seed, FOR.registered, GUESTS + own.nextListing, market.round);
  if (drawing.from < 0 || !chance(luck, rules.registerBp)) return false;
  spend(run, "penalties", rules.registerFine);
  run.facts.push({ kind: "copyStopped", who: drawing.who, fen: rules.registerFine });
  return true;
}

/** The sheet is done: the offer stands on the page, with nothing on the shelf yet; undefined for a copy that was stopped. */
export function finishDrawing(run: Run, trade: Trade, drawing: Drawing): Listing | undefined {
  const { world, setting } = run;
  const original = drawing.from < 0;
  trade.own.drawing = null;
  if (stopped(run, trade, drawing)) return undefined;
  const fan = original ? fanProduct(world, setting, drawing) : undefined;
  const product = fan ?? (original ? newProduct(world, setting, trade, drawing) : drawing.from);
  if (original && fan === undefined && drawing.parent < 0) maybeHit(trade, product);
  const listing = openOffer(world, trade, {
    style: drawing.style,
    product,
    original,
    copiedFrom: drawing.seenAt,
    price: openingPrice(setting, trade, product, drawing.style),
    ad: trade.data.openAd,
  });
  run.facts.push({ kind: "designDone", who: drawing.who, listing: listing.id, original });
  run.facts.push({ kind: "listingOpened", listing: listing.id, product, original });
  return listing;
}
