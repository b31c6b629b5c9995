/** One year of a village of shops, boiled down to what the facts read. */
import {
  count,
  createShops,
  demandAt,
  isYoung,
  measureMargin,
  type Product,
  productOf,
  type Shop,
  type ShopRules,
  type ShopVillage,
  stepShops,
  weigh,
} from "../../sim/index.ts";
import { mean, quantile } from "../stats.ts";
import { type Order, orderOfEvents } from "./events.ts";

const WEEKS = 52;
const DOUBLE_AT = 40;
/** yuan an hour before anything is pressed, and the part of it a fully pressed piece rate takes */
const HOURLY = 12;
const PRESSED = 0.2;

const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface ShopRun extends Order {
  /** of week 52: share of shops on the commonest product, its mean price over the price outside */
  share: number;
  price: number;
  /** advertising over the cost of what was sold, median of shops and weeks: weeks 1 to 8, and 27 to 52 */
  adEarly: number;
  adLate: number;
  /** how much the village sells more when all double their budgets, outside sellers not */
  doubled: number;
  /** last eight weeks against the first eight */
  incomeUp: boolean;
  shopsUp: boolean;
  marginDown: boolean;
  shopsAt25: number;
  shopsAt52: number;
  parcelCost: number;
  pay: number;
  marginLate: number;
  /** spread of weekly profits over their mean, weeks 27 to 52 */
  variation: number;
  /** mean price of shops under eight weeks over that of older ones with the same product; and how many such pairs */
  gap: number;
  gaps: number;
  youngWeeks: number;
  closedYoung: number;
  oldWeeks: number;
  closedOld: number;
  /** the high road: reached within the year, and its margin a piece over the village's */
  reached: boolean;
  marginRatio: number;
  /** fen house 0 has after 12 and 52 weeks, all debts paid; below zero after it closed */
  worth12: number;
  worth52: number;
}

interface Week {
  n: number;
  ad: number;
  income: number;
  margin: number;
}

const priceOf = (p: Product): number => (p.makers > 0 ? p.priceSum / p.makers / p.price : 1);

/** Village sales before and after everybody doubles the budget; the village is left as it was. */
function doubledAds(v: ShopVillage, r: ShopRules): number {
  const total = () => {
    weigh(v, r);
    return v.shops.reduce(
      (sum, s) => sum + Math.min(s.capacity, demandAt(r, productOf(v, s.product), s, s.weight, s.keenWeight)),
      0,
    );
  };
  const before = total();
  for (const s of v.shops) s.ad *= 2;
  const after = total();
  for (const s of v.shops) s.ad /= 2;
  weigh(v, r);
  return after / before - 1;
}

/** Price gaps between young and older shops of one product, summed. */
function addGaps(v: ShopVillage, r: ShopRules, into: { sum: number; n: number }): void {
  for (const p of v.products) {
    const makers = v.shops.filter((s) => s.product === p.id);
    const young = makers.filter((s) => isYoung(v, r, s)).map((s) => s.price);
    const old = makers.filter((s) => !isYoung(v, r, s)).map((s) => s.price);
    if (young.length === 0 || old.length === 0) continue;
    into.sum += mean(young) / mean(old);
    into.n++;
  }
}

const sellersOf = (v: ShopVillage): Shop[] => v.shops.filter((s) => s.sold > 0 && s.cost > 0);

function weekOf(v: ShopVillage, sellers: readonly Shop[]): Week {
  return {
    n: v.shops.length,
    ad: median(sellers.map((s) => s.adSpent / (s.sold * s.cost))),
    income: v.now.platform,
    margin: median(sellers.map((s) => s.profit / (s.sold * s.price))),
  };
}

/** Parcels and rent for each piece sold. */
function fixedCost(v: ShopVillage, r: ShopRules, sellers: readonly Shop[]): number {
  const rent = (s: Shop) => (r.rent + r.rentPerPerson * s.people) * (v.title ? r.titleRentBp / 10000 : 1);
  const cost = sellers.reduce((sum, s) => sum + s.sold * s.parcel + rent(s), 0);
  return cost / sellers.reduce((sum, s) => sum + s.sold, 0);
}

const rise = (values: readonly number[]): number => mean(values.slice(-8)) - mean(values.slice(0, 8));

const spread = (values: readonly number[]): number => {
  const m = mean(values);
  return Math.sqrt(mean(values.map((x) => (x - m) ** 2))) / Math.max(1, m);
};

const worthOf = (v: ShopVillage, r: ShopRules): number => {
  const shop = v.shops.find((s) => s.id === 0);
  return shop ? shop.cash - shop.debt : -r.credit;
};

/** Margin a piece made to measure over the median margin a piece of the village, outside prices alike. */
function marginRatio(r: ShopRules, sellers: readonly Shop[]): number {
  const platform = median(sellers.map((s) => s.profit / s.sold));
  const outside = (r.outsidePrice[0] + r.outsidePrice[1]) / 2;
  return measureMargin(r, Math.round(outside)) / Math.max(1, platform);
}

/** `kind`: house 0 plays this character (F22). */
export function runShops(r: ShopRules, seed: number, kind?: number): ShopRun {
  const v = createShops(r, seed);
  const first = v.shops[0];
  if (kind !== undefined && first) first.kind = kind;
  const weeks: Week[] = [];
  const makers: number[][] = [];
  const prices: number[][] = [];
  const profits: number[] = [];
  const gap = { sum: 0, n: 0 };
  const run = { youngWeeks: 0, closedYoung: 0, oldWeeks: 0, closedOld: 0, doubled: 0, worth12: 0 };
  let sellers: Shop[] = [];
  for (let w = 1; w <= WEEKS; w++) {
    stepShops(v, r);
    count(v);
    sellers = sellersOf(v);
    weeks.push(weekOf(v, sellers));
    makers.push(v.products.map((p) => p.makers));
    prices.push(v.products.map(priceOf));
    if (w > WEEKS / 2) for (const s of sellers) profits.push(s.profit);
    addGaps(v, r, gap);
    run.youngWeeks += v.now.young;
    run.closedYoung += v.now.closedYoung;
    run.closedOld += v.now.closed - v.now.closedYoung;
    run.oldWeeks += v.shops.length - v.now.young;
    if (w === 12) run.worth12 = worthOf(v, r);
    if (w === DOUBLE_AT) run.doubled = doubledAds(v, r);
  }
  count(v);
  const modal = v.products.reduce((a, b) => (b.makers > a.makers ? b : a));
  return {
    ...run,
    ...orderOfEvents(
      makers.map((week) => week[modal.id] ?? 0),
      prices.map((week) => week[modal.id] ?? 1),
    ),
    share: modal.makers / v.shops.length,
    price: priceOf(modal),
    adEarly: median(weeks.slice(0, 8).map((w) => w.ad)),
    adLate: median(weeks.slice(26).map((w) => w.ad)),
    incomeUp: rise(weeks.map((w) => w.income)) > 0,
    shopsUp: rise(weeks.map((w) => w.n)) > 0,
    marginDown: rise(weeks.map((w) => w.margin)) < 0,
    shopsAt25: weeks[24]?.n ?? 0,
    shopsAt52: v.shops.length,
    parcelCost: fixedCost(v, r, sellers),
    pay: median(v.shops.map((s) => HOURLY * (1 - (PRESSED * s.squeeze) / 100))),
    marginLate: mean(weeks.slice(48).map((w) => w.margin)),
    variation: spread(profits),
    gap: gap.n > 0 ? gap.sum / gap.n : Number.NaN,
    gaps: gap.n,
    reached: v.road.doneAt > 0,
    marginRatio: marginRatio(r, sellers),
    worth52: worthOf(v, r),
  };
}
