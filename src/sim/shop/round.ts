/** One day of the market with the house in it: the village's own rules, then what they mean for the own shop. */
import { div } from "../fixed.ts";
import { spend } from "../money.ts";
import type { Run } from "../run.ts";
import type { Listing } from "../state/shop.ts";
import { countedShops } from "../village/shops/doors.ts";
import { saleOf } from "../village/shops/sale.ts";
import type { Shop } from "../village/shops/state.ts";
import { stepShops } from "../village/shops/step.ts";
import { orderBags } from "./bags.ts";
import { dateBatches } from "./batch.ts";
import { closeVillageDay, moveHouses } from "./lanes.ts";
import { askedPrice, guestOf, openListings, othersWith, type Trade } from "./own.ts";
import { keepPacts } from "./pacts.ts";
import { fillPages } from "./page.ts";
import { loseSales } from "./post.ts";
import { waitingFor } from "./sale.ts";

/** Days of sales a listing remembers. */
const REMEMBERED = 14;
/** A fall of the mean price within a day that is worth telling, bp. */
const FELL_BP = 150;

/** bp by which an offer is cheaper than the mean of the others with its product; 0 without others. */
function underBp({ market }: Trade, guest: Shop): number {
  let sum = 0;
  let n = 0;
  for (const s of othersWith(market, guest.product)) {
    sum += s.price;
    n++;
  }
  return n === 0 ? 0 : Math.max(0, div((div(sum, n) - guest.price) * 10000, Math.max(1, div(sum, n))));
}

function bookSales(run: Run, trade: Trade, listing: Listing, guest: Shop): void {
  const { world, facts } = run;
  listing.days.push(guest.sold);
  if (listing.days.length > REMEMBERED) listing.days.shift();
  listing.sold += guest.sold;
  trade.own.underBp += guest.sold * underBp(trade, guest);
  if (guest.sold > 0) {
    const price = askedPrice(listing, world.hour - 1);
    listing.waiting.push(...waitingFor(world, trade, listing, guest.sold, price));
    facts.push({ kind: "sold", listing: listing.id, pieces: guest.sold });
  }
  if (guest.wanted > guest.sold && listing.hiddenUntil <= world.hour)
    facts.push({ kind: "soldOut", listing: listing.id, missed: guest.wanted - guest.sold });
}

/** Yesterday's places on the page are paid today, whether they sold anything or not. */
function payAds(run: Run, trade: Trade): void {
  const { own, market } = trade;
  let all = 0;
  for (const listing of openListings(own)) {
    const { adSpent } = guestOf(market, listing);
    listing.ads += adSpent;
    all += adSpent;
  }
  own.adYesterday = all;
  if (all === 0) return;
  spend(run, "ads", all);
  run.world.standing.taken += all;
  market.platform.ads += all;
  run.facts.push({ kind: "adPaid", fen: all });
}

/** Neighbours who make a product of the own table since this round. */
function noteCopies(run: Run, { own, market }: Trade): void {
  for (const shop of market.shops) {
    if (shop.guest || !own.drawn.includes(shop.product) || own.copiers.includes(shop.id)) continue;
    const first = own.copiers.length === 0;
    own.copiers.push(shop.id);
    if (first) own.copiedAt = run.world.hour;
    const listing = own.listings.find((l) => l.product === shop.product)?.id ?? -1;
    run.facts.push({ kind: "copied", shop: shop.id, listing, first });
  }
}

function noteNeighbours(run: Run, { market }: Trade, before: ReadonlySet<number>): void {
  const now = new Set(market.shops.map((s) => s.id));
  for (const id of before) if (!now.has(id)) run.facts.push({ kind: "shopClosed", shop: id });
  for (const s of market.shops)
    if (!before.has(s.id)) run.facts.push({ kind: "shopOpened", shop: s.id, product: s.product });
}

function notePrices(run: Run, trade: Trade, before: ReadonlyMap<number, number>): void {
  for (const listing of openListings(trade.own)) {
    const p = trade.market.products[listing.product];
    const was = before.get(listing.product) ?? 0;
    if (!p || p.makers < 2 || was === 0) continue;
    const mean = div(p.priceSum, p.makers);
    const byBp = div((was - mean) * 10000, was);
    if (byBp >= FELL_BP) run.facts.push({ kind: "priceFell", listing: listing.id, price: mean, byBp });
  }
}

function noteTitle(run: Run, { market }: Trade, before: boolean): void {
  if (market.title && !before) run.facts.push({ kind: "titleWon", shops: countedShops(market) });
}

function noteHit(run: Run, { own, market }: Trade): void {
  if (market.round !== market.firstHit || market.hitOn < 0) return;
  const listing = own.listings.find((l) => l.product === market.hitOn)?.id ?? -1;
  run.facts.push({ kind: "hitBegan", product: market.hitOn, listing });
}

/** The doors of the sale open, or have closed. */
function noteSale(run: Run, trade: Trade): void {
  const sale = saleOf(trade.rules);
  const { round, shops } = trade.market;
  if (!sale || round < sale.first) return;
  if (round === sale.first) {
    const mine = openListings(trade.own).filter((l) => l.sale).length;
    const others = shops.filter((s) => s.sale && !s.guest).length;
    run.facts.push({ kind: "saleOpened", mine, shops: others });
  }
  if (round !== sale.first + sale.rushBp.length - 1) return;
  if (!trade.own.sale) return;
  const { pieces, beyond, fen } = trade.own.sale;
  run.facts.push({ kind: "saleClosed", pieces, beyond, fen });
}

/** Fen the day brought, roughly, for neighbours who look at earnings instead of sales (a control of the lab). */
function showProfit(guest: Shop): void {
  guest.profit = guest.sold * (guest.price - guest.cost - guest.parcel) - guest.adSpent;
}

/** Midnight: the market's round with the own offers among the others. */
export function shopRound(run: Run, trade: Trade): void {
  const { world, setting } = run;
  const { own, market, rules } = trade;
  fillPages(world, setting);
  const neighbours = new Set(market.shops.map((s) => s.id));
  const prices = new Map(
    openListings(own).map((l) => [l.product, market.products[l.product]?.meanPrice ?? 0]),
  );
  const titled = market.title;
  stepShops(market, rules);
  for (const listing of openListings(own)) {
    const guest = guestOf(market, listing);
    bookSales(run, trade, listing, guest);
    showProfit(guest);
  }
  noteSale(run, trade);
  payAds(run, trade);
  loseSales(run, trade);
  keepPacts(run, trade);
  orderBags(run, trade);
  dateBatches(world);
  moveHouses(world, market);
  const day = closeVillageDay(world, trade);
  world.villageDays.push(day);
  noteNeighbours(run, trade, neighbours);
  noteCopies(run, trade);
  noteHit(run, trade);
  noteTitle(run, trade, titled);
  notePrices(run, trade, prices);
  run.facts.push({ kind: "roundPassed", sold: market.now.sold, sameBp: day.sameBp, priceBp: day.priceBp });
}
