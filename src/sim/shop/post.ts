/** From the shelf to the buyer and back: parcels, held money, stars, what is not liked. */
import { between, draw, FOR } from "../draw.ts";
import { clamp, div, share } from "../fixed.ts";
import { post } from "../ledger.ts";
import { takeFirst } from "../market/credit.ts";
import { countOnTime } from "../market/rating.ts";
import { styleOf } from "../market/standard.ts";
import { spend } from "../money.ts";
import { able, personOf, type Run } from "../run.ts";
import type { ShopRules } from "../schema/shop-rules.ts";
import type { Setting } from "../setting.ts";
import type { Listing, Parcels, Waiting } from "../state/shop.ts";
import { saleOf } from "../village/shops/sale.ts";
import type { ShopVillage } from "../village/shops/state.ts";
import { bagsReady, takeBags } from "./bags.ts";
import { listingOf, type Trade } from "./own.ts";
import { saleTally } from "./sale.ts";

/** Buyers wait three days beyond the day they were told, then they want their money back. */
const PATIENCE = 72;
/** One of so many buyers writes a review, and so many reviews weigh as much as all before. */
const WRITES = 3;
const REVIEW_WEIGHT = 60;
const MOOD = 10;
const STARS_LOST = 150;
/** Whoever carries comes up again before the day is over: the rest goes with the next tour's empty hands. */
const MOST_CARRYING = 3;

/** Fen a parcel: what the courier takes in this village now, and what carrying it to him costs this house. */
export function parcelFen({ rules, market, own }: Trade): number {
  return courierFen(rules, market) + (own.carry?.fen ?? 0);
}

/** Fen for sending one piece of a style: small things go several in a parcel. */
export function sendingFen(setting: Setting, trade: Trade, style: string): number {
  return share(parcelFen(trade), styleOf(setting, style).parcelBp ?? 10000);
}

/** The courier's part of it, the same for every house. */
export const courierFen = (rules: ShopRules, market: ShopVillage): number =>
  share(rules.parcel, market.title ? rules.titleParcelBp : 10000);

/** bp of pieces that come back when sold today: more while a product is in fashion, more for thin cloth. */
function returnsBp(trade: Trade, listing: Listing, hour: number): number {
  const { own, market, rules, data } = trade;
  const trend = market.products[listing.product]?.trend ?? 10000;
  const more = own.moreReturnsUntil > hour ? own.moreReturnsBp : 0;
  return clamp(rules.returnsBp + share(Math.max(0, trend - 10000), data.hitReturnsBp) + more, 0, 9000);
}

function sendOne(run: Run, trade: Trade, listing: Listing, waiting: Waiting, pieces: number): void {
  const { world } = run;
  const faulty = div(listing.faulty * pieces, Math.max(1, listing.stock));
  const luck = between(draw(world.seed, FOR.ownReturns, listing.id, world.hour, waiting.at), 8000, 12000);
  const sale = waiting.sale ? saleOf(trade.rules) : undefined;
  const backBp = Math.min(9000, returnsBp(trade, listing, world.hour) + (sale?.returnsBp ?? 0));
  const back = share(share(pieces, backBp), luck);
  const fen = pieces * waiting.price;
  const lateHours = Math.max(0, world.hour - waiting.due);
  post(world.books, "sales", "escrow", fen);
  const carried = pieces * sendingFen(run.setting, trade, listing.style);
  spend(run, "courier", carried);
  listing.stock -= pieces;
  listing.faulty -= faulty;
  waiting.pieces -= pieces;
  listing.shipped += pieces;
  listing.sales += fen;
  listing.parcels += carried;
  countOnTime(run, lateHours === 0);
  const { roadDays, escrowDays, returnsDays } = trade.data;
  trade.own.parcels.push({
    listing: listing.id,
    pieces,
    price: waiting.price,
    sentAt: world.hour,
    lateHours,
    faulty,
    back: Math.min(pieces, back + faulty),
    backAt: world.hour + returnsDays * 24,
    fen,
    freeAt: world.hour + (roadDays + escrowDays + (sale?.heldDays ?? 0)) * 24,
    reviewed: false,
    ...(sale && { sale: true as const }),
  });
}

/** Somebody of the house carries the parcels down, and is away as long as it takes. */
function carryDown(run: Run, { own, data }: Trade, parcels: number): void {
  const { world } = run;
  const minutes = parcels * (own.carry?.minutes ?? 0);
  const who = data.carry && personOf(world, data.carry.who);
  if (minutes === 0 || !who || !able(who, world.hour)) return;
  who.awayUntil = world.hour + Math.min(MOST_CARRYING, Math.ceil(minutes / 60));
  run.facts.push({ kind: "carriedDown", who: who.id, parcels, until: who.awayUntil });
}

/** The courier takes what is sold and lies on the shelf, oldest sale first. Returns the parcels. */
export function sendParcels(run: Run, trade: Trade): number {
  let all = 0;
  for (const listing of trade.own.listings) {
    let sent = 0;
    let late = 0;
    for (const waiting of listing.waiting) {
      const pieces = Math.min(waiting.pieces, listing.stock, bagsReady(run.world));
      if (pieces === 0) break;
      if (run.world.hour > waiting.due) late += pieces;
      sendOne(run, trade, listing, waiting, pieces);
      takeBags(run.world, pieces);
      sent += pieces;
    }
    if (sent === 0) continue;
    listing.waiting = listing.waiting.filter((w) => w.pieces > 0);
    all += sent;
    run.facts.push({ kind: "parcelsSent", listing: listing.id, pieces: sent, late });
  }
  carryDown(run, trade, all);
  return all;
}

/** Whoever has waited too long buys elsewhere: a fine, and stars as for a parcel that never came. */
export function loseSales(run: Run, trade: Trade): void {
  const { world, setting } = run;
  for (const listing of trade.own.listings) {
    let pieces = 0;
    let fen = 0;
    for (const w of listing.waiting) {
      if (world.hour <= w.due + PATIENCE) continue;
      pieces += w.pieces;
      fen += share(w.pieces * w.price, setting.regime.platform.cancelBp);
    }
    if (pieces === 0) continue;
    listing.waiting = listing.waiting.filter((w) => world.hour <= w.due + PATIENCE);
    listing.lost += pieces;
    spend(run, "penalties", fen);
    world.standing.taken += fen;
    countOnTime(run, false);
    rate(run, listing, pieces, STARS_LOST);
    run.facts.push({ kind: "salesLost", listing: listing.id, pieces, fen });
  }
}

/** A day's reviews move the stars the more, the more there are. */
function rate(run: Run, listing: Listing, pieces: number, stars: number): void {
  const { standing } = run.world;
  const n = Math.max(1, div(pieces, WRITES));
  standing.rating = clamp(
    standing.rating + Math.round(((stars - standing.rating) * n) / (n + REVIEW_WEIGHT)),
    100,
    500,
  );
  standing.reviewCount += n;
  run.facts.push({ kind: "shopReviewed", listing: listing.id, stars, pieces, rating: standing.rating });
}

/** Stars of one day's parcels, hundredths: lateness and faults take away, as with any order. */
function starsOf(run: Run, parcels: Parcels): number {
  const rules = run.setting.regime.platform;
  const late = parcels.lateHours > 0 ? rules.starsGood - rules.starsLate : 0;
  const faults = div(rules.starsPerFault * parcels.faulty, Math.max(1, parcels.pieces));
  const mood = between(
    draw(run.world.seed, FOR.ownReview, parcels.listing, parcels.sentAt, parcels.price),
    -MOOD,
    MOOD,
  );
  return clamp(rules.starsGood - late - faults + mood, 100, 500);
}

/** What was not liked is paid back, out of the held money while it is there; part of it can be sold again. */
function takeBack(run: Run, trade: Trade, listing: Listing, parcels: Parcels): void {
  const { world } = run;
  const { back } = parcels;
  parcels.back = 0;
  if (back === 0) return;
  const fen = back * parcels.price;
  const held = Math.min(fen, parcels.fen);
  parcels.fen -= held;
  post(world.books, "escrow", "returns", held);
  spend(run, "returns", fen - held);
  listing.returned += back;
  listing.refunds += fen;
  if (parcels.sale) {
    saleTally(trade).refunded += fen;
    saleTally(trade).back += back;
  }
  if (listing.closedAt < 0) listing.stock += back - share(back, trade.rules.returnWasteBp);
  run.facts.push({ kind: "returned", listing: listing.id, pieces: back, fen });
}

/** Once an hour: stars when a parcel has arrived, what comes back, money that is let go. */
export function settleParcels(run: Run, trade: Trade): void {
  const { world } = run;
  const { own, market, rules, data } = trade;
  let paid = 0;
  let fees = 0;
  for (const parcels of own.parcels) {
    const listing = listingOf(own, parcels.listing);
    if (!listing) continue;
    if (!parcels.reviewed && world.hour >= parcels.sentAt + data.roadDays * 24) {
      parcels.reviewed = true;
      rate(run, listing, parcels.pieces, starsOf(run, parcels));
    }
    if (world.hour >= parcels.backAt) takeBack(run, trade, listing, parcels);
    if (world.hour < parcels.freeAt || parcels.fen === 0) continue;
    const saleBp = parcels.sale ? (saleOf(rules)?.feeBp ?? 0) : 0;
    const fee = share(parcels.fen, rules.commissionBp + saleBp);
    post(world.books, "escrow", "fees", fee);
    post(world.books, "escrow", "cash", takeFirst(run, parcels.fen - fee));
    paid += parcels.fen - fee;
    fees += fee;
    if (parcels.sale) {
      saleTally(trade).fees += fee;
      saleTally(trade).freed += parcels.fen - fee;
    }
    parcels.fen = 0;
  }
  own.parcels = own.parcels.filter((p) => !p.reviewed || p.back > 0 || p.fen > 0 || world.hour < p.freeAt);
  if (paid + fees === 0) return;
  world.standing.taken += fees;
  market.platform.fees += fees;
  run.facts.push({ kind: "salesPaid", fen: paid, fee: fees });
}
