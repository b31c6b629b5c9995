/** How a bot keeps the own shop: once a day, from what a person sees on the page, by habits that are numbers. */
import {
  hourOfDay,
  type ListingView,
  openStyles,
  type SaleView,
  type ShopView,
  screensToMake,
  shopView,
  tryListing,
} from "../sim/index.ts";
import { aheadFor, maybeBorrow, openPreOrders, saleOf, signLater } from "./sale.ts";
import type { Seat, Shopkeeping } from "./types.ts";

const MORNING = 8;
/** Prices and budgets tried against the page as it stands, bp of the present ones. */
const PRICES = [9500, 9800, 10000, 10300, 10700];
const BUDGETS = [0, 7000, 8700, 10000, 12000, 15000];
const FAN_PLACE = 4;
const LEAST_SEWN = 10;
const STEP = 10;
/** A counter this much fuller than the own one tempts, bp. */
const TEMPTS_BP = 13000;

const rounded = (fen: number): number => Math.max(100, Math.round(fen / STEP) * STEP);

/** Fen a piece below which every sale loses money, by a margin of the bot's own. */
function leastPrice({ piece }: ListingView, habits: Shopkeeping): number {
  const cost = piece.cloth + piece.wages + piece.parcel + piece.returns;
  return rounded((cost * (10000 + habits.leastMarginBp)) / 10000);
}

function askPrice(seat: Seat, l: ListingView, habits: Shopkeeping): number {
  const least = leastPrice(l, habits);
  if (habits.price === "hold") return Math.max(least, rounded((l.outsidePrice * habits.priceBp) / 10000));
  if (habits.price === "undercut") {
    const under = l.copies > 0 ? Math.round((l.cheapest * habits.priceBp) / 10000) : l.price;
    return Math.max(least, rounded(Math.min(l.price, under)));
  }
  if (habits.price === "mean") return Math.max(least, rounded((l.meanPrice * habits.priceBp) / 10000));
  let best = l.price;
  let most = Number.NEGATIVE_INFINITY;
  for (const bp of PRICES) {
    const price = rounded((l.price * bp) / 10000);
    if (price < least) continue;
    const left = tryListing(seat.world, seat.setting, l.id, price, l.ad)?.left ?? 0;
    if (left > most) {
      most = left;
      best = price;
    }
  }
  return Math.max(best, Math.min(least, l.outsidePrice));
}

function askAd(seat: Seat, l: ListingView, price: number, habits: Shopkeeping): number {
  if (habits.ad === "none") return 0;
  // what sells for some days only is worth a smaller place
  const cap = l.fan ? habits.mostAd / FAN_PLACE : habits.mostAd;
  if (habits.ad === "steady") return cap;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const bp of BUDGETS) {
    const fen = Math.min(cap, rounded((Math.max(1000, l.ad) * bp) / 10000) * (bp > 0 ? 1 : 0));
    const left = tryListing(seat.world, seat.setting, l.id, price, fen)?.left ?? 0;
    if (left > most) {
      most = left;
      best = fen;
    }
  }
  return best;
}

/** Pieces a day the page would sell if the shelf were full: what was asked for lately. */
function asked(l: ListingView): number {
  const days = l.soldDays.slice(-3);
  const mean = days.length > 0 ? days.reduce((a, b) => a + b, 0) / days.length : 0;
  return Math.max(mean, l.why.wanted);
}

function sew(seat: Seat, l: ListingView, sale: SaleView | null, habits: Shopkeeping): void {
  const ahead = aheadFor(seat, sale, l, habits);
  // nobody takes the days of the sale for ordinary ones
  const rushed = sale !== null && seat.world.hour >= sale.opensAt && seat.world.hour < sale.closesAt + 96;
  const cover = rushed ? 0 : l.trendBp > 13000 ? habits.hitCoverDays : habits.coverDays;
  // whoever reads the list of matches prints no further than the next one that can end it
  const days = l.fan && !habits.bets ? Math.min(cover, l.fan.lasts) : cover;
  // a fresh offer has no sales to reckon with: a first batch for the shelf
  const target = l.soldDays.length === 0 ? habits.firstBatch : Math.ceil(asked(l) * days);
  const need = target + ahead + l.waiting - l.stock - l.inWork;
  const worn = l.piece.left < 0 && l.waiting <= l.stock + l.inWork;
  if (need < LEAST_SEWN || worn) return;
  seat.send({ kind: "sew", listing: l.id, quantity: Math.min(habits.mostBatch, need) });
}

/** A screen for the strongest side that does not hang yet, as long as it keeps fewer colours than it likes. */
function followSides(seat: Seat, view: ShopView, habits: Shopkeeping): void {
  if (view.drawing || habits.sides === 0) return;
  const open = view.listings.filter((l) => l.fan && l.fan.side !== "" && !l.fan.dead);
  const [next] = screensToMake(seat.world, seat.setting);
  if (!next || open.length >= habits.sides) return;
  for (const who of view.designers)
    if (!seat.send({ kind: "design", who, from: -1, style: next.style, look: next.look })) return;
}

/** Copies the fullest counter, draws, or does neither. */
function draw(seat: Seat, view: ShopView, habits: Shopkeeping): void {
  if (view.drawing) return;
  const day = Math.floor(seat.world.hour / 24);
  const styles = openStyles(seat.setting);
  const [style] = styles;
  if (!style) return;
  const mine = Math.max(0, ...view.listings.map((l) => l.counter));
  const room = view.listings.length < Math.min(view.mostListings, habits.mostListings);
  if (!room) return;
  const hit = view.hits[0];
  if (habits.copies && hit && hit.counter * 10000 >= mine * TEMPTS_BP) {
    for (const who of view.designers)
      if (!seat.send({ kind: "design", who, from: hit.product, style: style.id, look: 0 })) return;
  }
  if (habits.drawsEvery === 0 || day % habits.drawsEvery !== habits.drawsEvery - 1) return;
  const next = styles[(day * 5 + 3) % styles.length] ?? style;
  for (const who of view.designers)
    if (!seat.send({ kind: "design", who, from: -1, style: next.id, look: (day * 131) % 960 })) return;
}

/** An offer nobody has wanted for a week makes room. */
function clearOut(seat: Seat, view: ShopView, habits: Shopkeeping): void {
  for (const l of view.listings) {
    const idle = l.soldDays.length >= 10 && (l.soldWeek <= habits.dropBelow || l.piece.left < 0);
    if (idle && view.listings.length > 1) {
      seat.send({ kind: "closeListing", listing: l.id });
      return;
    }
  }
}

/** The sale is on: what was said the evening before holds. */
const inRush = (seat: Seat, sale: SaleView | null): boolean =>
  sale !== null && seat.world.hour >= sale.opensAt - 24 && seat.world.hour < sale.closesAt;

/** The morning round of the shop: prices, budgets, batches, drawings. */
export function keepShop(seat: Seat, habits: Shopkeeping): void {
  openPreOrders(seat, habits);
  maybeBorrow(seat, habits);
  if (hourOfDay(seat.world.hour) !== MORNING) return;
  const view = shopView(seat.world, seat.setting);
  if (!view) return;
  const sale = saleOf(seat);
  signLater(seat, sale);
  for (const l of view.listings) {
    const price = askPrice(seat, l, habits);
    if (price !== l.price) seat.send({ kind: "price", listing: l.id, price });
    const ad = askAd(seat, l, price, habits);
    if (ad !== l.ad) seat.send({ kind: "ad", listing: l.id, fen: ad });
    if (!inRush(seat, sale) && l.reserve !== habits.reserve)
      seat.send({ kind: "reserve", listing: l.id, pieces: habits.reserve });
    if (habits.promoteBp > 0) seat.send({ kind: "promote", listing: l.id, cutBp: habits.promoteBp, days: 7 });
    sew(seat, l, sale, habits);
  }
  clearOut(seat, view, habits);
  followSides(seat, view, habits);
  draw(seat, view, habits);
}
