/** Numbers about the own shop and the village of shops that conditions of level data may read. */
import { div, share } from "../fixed.ts";
import { styleOf } from "../market/standard.ts";
import { stays } from "../run.ts";
import { workLeft } from "../select/forecast.ts";
import type { Setting } from "../setting.ts";
import type { Listing } from "../state/shop.ts";
import type { World } from "../state.ts";
import { countedShops } from "../village/shops/doors.ts";
import { openHouses, priceBpOf } from "./lanes.ts";
import {
  askedPrice,
  bestListing,
  isOfMine,
  neighbourOf,
  openListings,
  othersWith,
  soldIn,
  type Trade,
  tradeOf,
  waitingOf,
} from "./own.ts";
import { sendingFen } from "./post.ts";
import { joinedListings, saleClock } from "./sale.ts";

const NEVER = 9999;

type Figure = (trade: Trade, world: World, setting: Setting) => number;

/** What one piece of a listing leaves, and its parts, fen: the owners' own hours cost nothing here. */
export interface PieceParts {
  price: number;
  cloth: number;
  wages: number;
  parcel: number;
  fee: number;
  /** advertising of the last week on each piece sold in it */
  ad: number;
  /** what returns cost on each piece that is sent */
  returns: number;
  left: number;
}

/** `price` and `adDay` as asked; `sold` pieces a day carry the advertising. */
export function partsOf(
  world: World,
  setting: Setting,
  trade: Trade,
  listing: Listing,
  price: number,
  adDay: number,
  sold: number,
): PieceParts {
  const { rules, own } = trade;
  const style = styleOf(setting, listing.style);
  const cloth = share(style.cloth, own.clothBp);
  const people = world.people.filter(stays);
  const hired = people.filter((p) => !p.owner).length;
  const wages = div(style.minutes * world.policy.rate * hired, Math.max(1, people.length));
  const parcel = sendingFen(setting, trade, listing.style);
  const fee = share(price, rules.commissionBp);
  const ad = sold > 0 ? div(adDay, sold) : adDay;
  const sent = listing.shipped;
  const backBp = sent > 0 ? div(listing.returned * 10000, sent) : rules.returnsBp;
  const returns = share(price, backBp) - share(cloth + wages, share(backBp, 10000 - rules.returnWasteBp));
  return {
    price,
    cloth,
    wages,
    parcel,
    fee,
    ad,
    returns,
    left: price - cloth - wages - parcel - fee - ad - returns,
  };
}

const best =
  (read: (listing: Listing, trade: Trade, world: World, setting: Setting) => number, none = 0): Figure =>
  (trade, world, setting) => {
    const listing = bestListing(trade.own);
    return listing ? read(listing, trade, world, setting) : none;
  };

const sum =
  (read: (listing: Listing) => number): Figure =>
  ({ own }) => {
    let n = 0;
    for (const l of own.listings) n += read(l);
    return n;
  };

function copies({ own, market }: Trade): number {
  let n = 0;
  for (const s of market.shops) if (!s.guest && own.drawn.includes(s.product)) n++;
  return n;
}

function ofMine({ own, market }: Trade): number {
  let n = 0;
  for (const s of market.shops) if (!s.guest && isOfMine(own, market, s.product)) n++;
  return n;
}

/** A drawing counts as one that sells from so many pieces in a week on. */
const SELLS = 60;

function unique({ own, market }: Trade): number {
  let n = 0;
  for (const l of openListings(own))
    if (own.drawn.includes(l.product) && soldIn(l, 7) >= SELLS && othersWith(market, l.product).length === 0)
      n++;
  return n;
}

/** A named neighbour makes something that was drawn in this house. */
export function makesOurs(world: World, setting: Setting, name: string): boolean {
  const trade = tradeOf(world, setting);
  const product = trade && neighbourOf(trade.market, setting, name)?.product;
  return product !== undefined && (trade?.own.drawn.includes(product) ?? false);
}

/** Evenings spent on the sheet that lies on the table. */
function evenings({ own, data }: Trade): number {
  const sheet = own.drawing;
  return sheet ? div(sheet.minutes - sheet.minutesLeft, data.eveningHours * 60) : 0;
}

function unsewn({ own }: Trade): number {
  let n = 0;
  for (const l of own.listings) n += Math.max(0, waitingOf(l) - l.stock);
  return n;
}

/** Pieces of batches for the shelf that somebody could work on this hour: their cloth is in the house. */
function onTables(_trade: Trade, world: World): number {
  let n = 0;
  for (const o of world.orders)
    if (o.listing >= 0 && o.state === "open" && o.clothAt <= world.hour) n += o.quantity - o.packed;
  return n;
}

/** Days since the house last sold more in a day than on average in the seven days before it. */
function flatDays({ own }: Trade): number {
  const days: number[] = [];
  for (const l of own.listings) {
    for (let i = 0; i < l.days.length; i++) {
      const at = l.days.length - 1 - i;
      days[i] = (days[i] ?? 0) + (l.days[at] ?? 0);
    }
  }
  for (let i = 0; i < days.length; i++) {
    const before = days.slice(i + 1, i + 8);
    if (before.length === 0) return i;
    if ((days[i] ?? 0) * before.length > before.reduce((a, b) => a + b, 0)) return i;
  }
  return days.length;
}

function adShare(trade: Trade, world: World, setting: Setting): number {
  let ads = 0;
  let cost = 0;
  for (const l of openListings(trade.own)) {
    const sold = l.days[l.days.length - 1] ?? 0;
    const parts = partsOf(world, setting, trade, l, l.price, 0, 1);
    ads += l.ad;
    cost += sold * (parts.cloth + parts.wages);
  }
  return ads === 0 ? 0 : Math.min(40_000, div(ads * 10000, Math.max(1, cost)));
}

function returned({ own }: Trade): number {
  let sent = 0;
  let back = 0;
  for (const l of own.listings) {
    sent += l.shipped;
    back += l.returned;
  }
  return sent > 0 ? div(back * 10000, sent) : 0;
}

/** Hours of work in everything open, for each person of the house, at the measured pace. */
function ownHours(_trade: Trade, world: World): number {
  let work = 0;
  for (const o of world.orders) if (o.state === "open") work += workLeft(o);
  const people = world.people.filter(stays).length;
  return div(work, Math.max(1, world.pace * Math.max(1, people)));
}

/** What a piece of the listing leaves at yesterday's sales, fen. */
function margin(listing: Listing, trade: Trade, world: World, setting: Setting): number {
  const sold = Math.max(1, div(soldIn(listing, 7), Math.max(1, Math.min(7, listing.days.length))));
  return partsOf(world, setting, trade, listing, askedPrice(listing, world.hour), listing.ad, sold).left;
}

function priceBelow(listing: Listing, { market }: Trade): number {
  let least = listing.price;
  for (const s of othersWith(market, listing.product)) least = Math.min(least, s.price);
  return listing.price - least;
}

const FIGURES = {
  copies,
  copiesDay: ({ own }: Trade, world: World) =>
    own.copiedAt < 0 ? NEVER : div(world.hour - own.copiedAt, 24),
  same: (_t: Trade, world: World) => world.villageDays[world.villageDays.length - 1]?.sameBp ?? 0,
  sameMine: (trade: Trade) => div(ofMine(trade) * 10000, Math.max(1, openHouses(trade.market))),
  ratio: best((l, { market }) => {
    const p = market.products[l.product];
    return p ? priceBpOf(p) : 10000;
  }, 10000),
  priceBelow: best(priceBelow),
  ownSold: sum((l) => soldIn(l, 7)),
  ownFlat: flatDays,
  stock: sum((l) => l.stock),
  waiting: sum(waitingOf),
  adShare,
  margin: best(margin),
  listings: ({ own }: Trade) => openListings(own).length,
  drawing: ({ own }: Trade) => (own.drawing ? 1 : 0),
  returns: returned,
  shops: ({ market }: Trade) => openHouses(market),
  title: ({ market }: Trade) => (market.title ? 1 : 0),
  counted: ({ market }: Trade) => countedShops(market),
  villagePay: (_t: Trade, world: World) => {
    const first = world.villageDays[0]?.payBp ?? 0;
    const now = world.villageDays[world.villageDays.length - 1]?.payBp ?? 0;
    return first > 0 ? div(now * 10000, first) : 10000;
  },
  villageHours: (_t: Trade, world: World) => world.villageDays[world.villageDays.length - 1]?.hours10 ?? 0,
  copiesMade: ({ own }: Trade) => openListings(own).filter((l) => !l.original).length,
  unique,
  evenings,
  carry: ({ own }: Trade) => own.carry?.minutes ?? 0,
  ownHours,
  yesterday: sum((l) => (l.closedAt < 0 ? (l.days[l.days.length - 1] ?? 0) : 0)),
  unsewn,
  onTables,
  saleIn: (trade: Trade, world: World) => {
    const clock = saleClock(world, trade);
    return clock ? clock.opensAt - world.hour : NEVER;
  },
  saleJoined: (trade: Trade) => joinedListings(trade).length,
  saleSold: ({ own }: Trade) => own.sale?.pieces ?? 0,
  saleBack: ({ own }: Trade) => own.sale?.back ?? 0,
  roll: ({ own }: Trade) => own.roll ?? 0,
} as const satisfies Record<string, Figure>;

export type ShopFigure = keyof typeof FIGURES;

/** The figure, or 0 in a level without an own shop. */
export function figureOf(name: ShopFigure): (world: World, setting: Setting) => number {
  const read: Figure = FIGURES[name];
  return (world, setting) => {
    const trade = tradeOf(world, setting);
    return trade ? read(trade, world, setting) : 0;
  };
}
