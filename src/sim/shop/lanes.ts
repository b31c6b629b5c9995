/** The lanes as places: who lives where, who is awake at three, how alike the windows are. */
import { below, draw, FOR } from "../draw.ts";
import { along, div } from "../fixed.ts";
import { dayOf } from "../run.ts";
import type { VillageDay } from "../state/shop.ts";
import type { World } from "../state.ts";
import { CAREFUL, HIGH_ROADER } from "../village/kinds.ts";
import { countedShops } from "../village/shops/doors.ts";
import type { Product, Shop, ShopVillage } from "../village/shops/state.ts";
import { count } from "../village/shops/weigh.ts";
import { isOfMine, type Trade } from "./own.ts";
import { courierFen } from "./post.ts";

export const EMPTY = -1;
export const OWN_LOT = -2;

/** bp of what a shop could make -> hours of its day. */
const HOURS = [
  [0, 6],
  [3000, 9],
  [6000, 11],
  [8500, 14],
  [10000, 17],
] as const;
const LIT_FROM = 16;
const LONGEST_CAREFUL = 12;

const neverNights = (shop: Shop): boolean =>
  shop.pledge?.dark === true || shop.kind === CAREFUL || shop.kind === HIGH_ROADER;

/** Hours of a neighbour's working day, by what it sold of what it can make. */
export function hoursOfDay(shop: Shop): number {
  const hours = along(HOURS, div(shop.sold * 10000, Math.max(1, shop.capacity)));
  return neverNights(shop) ? Math.min(LONGEST_CAREFUL, hours) : hours;
}

const isLit = (shop: Shop): boolean => hoursOfDay(shop) >= LIT_FROM;

/** The same house may be awake for somebody else's order. */
export const isAwake = (world: World, shop: Shop): boolean =>
  isLit(shop) || (shop.house !== undefined && world.rivals[shop.house]?.lit === true);

/** Gives every shop a place: the founding ones in the order of their ids, the own house in the middle of them. */
export function settleLots(market: ShopVillage, places: number): number[] {
  const ids = market.shops.filter((s) => !s.guest).map((s) => s.id);
  ids.splice(div(ids.length, 2), 0, OWN_LOT);
  return Array.from({ length: Math.max(places, ids.length) }, (_, i) => ids[i] ?? EMPTY);
}

/** Closed shops leave their house empty; newcomers take an empty one. */
export function moveHouses(world: World, market: ShopVillage): void {
  const { lots } = world;
  const here = new Set(market.shops.map((s) => s.id));
  lots.forEach((id, lot) => {
    if (id >= 0 && !here.has(id)) lots[lot] = EMPTY;
  });
  for (const shop of market.shops) {
    if (shop.guest || lots.includes(shop.id)) continue;
    const empty = lots.flatMap((id, lot) => (id === EMPTY ? [lot] : []));
    const lot = empty[below(draw(world.seed, FOR.lot, shop.id), Math.max(1, empty.length))];
    if (lot === undefined) lots.push(shop.id);
    else lots[lot] = shop.id;
  }
}

/** Houses that make a product; the own house counts once, however many offers it has. */
function houses(market: ShopVillage): Map<number, number> {
  const made = new Map<number, number>();
  const own = new Set<number>();
  for (const s of market.shops) {
    if (s.guest) own.add(s.product);
    else made.set(s.product, (made.get(s.product) ?? 0) + 1);
  }
  for (const product of own) made.set(product, (made.get(product) ?? 0) + 1);
  return made;
}

/** The commonest product, the older one of equals, and how many houses make it. */
export function commonest(market: ShopVillage): { product: Product | undefined; makers: number } {
  const made = houses(market);
  let product: Product | undefined;
  let makers = 0;
  for (const p of market.products) {
    const n = made.get(p.id) ?? 0;
    if (n > makers) {
      makers = n;
      product = p;
    }
  }
  return { product, makers };
}

/** Open houses, the own one counted. */
export function openHouses(market: ShopVillage): number {
  let n = 1;
  for (const s of market.shops) if (!s.guest) n++;
  return n;
}

/** Mean price of a product in the village against the one outside, bp; 10 000 while nobody makes it. */
export const priceBpOf = (p: Product): number =>
  p.makers > 0 ? div(div(p.priceSum, p.makers) * 10000, p.price) : 10000;

/** bp of an unpressed piece rate that is left where a shop is pressed as hard as it can be, taken off. */
const PRESSED_BP = 2000;

const payBpOf = (shop: Shop): number => 10_000 - div(PRESSED_BP * shop.squeeze, 100);

/** Middle value of the neighbours' shops. */
function medianOf(market: ShopVillage, read: (shop: Shop) => number): number {
  const values = market.shops.flatMap((s) => (s.guest ? [] : [read(s)])).sort((a, b) => a - b);
  return values[div(values.length, 2)] ?? 0;
}

/** Tenths of an hour of a neighbour's day, on average. */
function meanHours10(market: ShopVillage): number {
  let [sum, n] = [0, 0];
  for (const s of market.shops) {
    if (s.guest) continue;
    sum += hoursOfDay(s);
    n++;
  }
  return div(sum * 10, Math.max(1, n));
}

/** What the day left; all counts are brought up to date by it. */
export function closeVillageDay(
  world: World,
  { market, rules }: Pick<Trade, "market" | "rules">,
): VillageDay {
  count(market);
  const { product, makers } = commonest(market);
  const all = openHouses(market);
  const { own } = world;
  let copies = 0;
  let lit = 0;
  for (const s of market.shops) {
    if (s.guest) continue;
    if (isAwake(world, s)) lit++;
    if (own && isOfMine(own, market, s.product)) copies++;
  }
  return {
    day: dayOf(world.hour) - 1,
    sameBp: div(makers * 10000, all),
    product: product?.id ?? -1,
    priceBp: product ? priceBpOf(product) : 10000,
    houses: all,
    lit,
    copiesOfMine: copies,
    counted: countedShops(market),
    parcel: courierFen(rules, market),
    payBp: medianOf(market, payBpOf),
    hours10: meanHours10(market),
  };
}
