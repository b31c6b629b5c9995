/** One year of a village that sews to order, boiled down to what the facts read. */
import {
  below,
  between,
  createSewing,
  draw,
  FOR,
  isOpen,
  type SewingHouse,
  type SewingRules,
  type SewingVillage,
  stepSewing,
} from "../../sim/index.ts";
import { mean, quantile } from "../stats.ts";

const DAYS = 364;
const SETTLED = 8;
const MICRO = 10;

export interface SewingRun {
  /** share of houses under ten people, after the first week and at the end */
  microFirst: number;
  microLast: number;
  /** share of houses past midnight at least once a week, and hours of the hired a week, weeks 9 to 52 */
  nights: number;
  hours: number;
  /** orders a week */
  orders: number[];
  /** yuan an hour, median of all hired; the best-paid tenth over the median; share under the legal value of their hours */
  pay: number;
  split: number;
  belowLaw: number;
  /** risk of a worker day in thousandths of an ordinary one */
  risk: number;
  /** founding houses still open; of houses 0 to 3 */
  survival: number;
  firstFour: number[];
  /** yuan a week of house 1 while it lived */
  netOfOne: number;
  touched: number;
  /** pay a minute after handing on over before */
  link: number;
  minutesAPiece: number;
  late: number;
  /** price in bp of standard cost, by number of bidders: awards and sum */
  awards: number[];
  awardBp: number[];
}

/** Hourly legal value of a week's hours in yuan: minimum wage, half as much again from 40, double from 70 (E51). */
function legalHour(hours: number): number {
  const value =
    Math.min(hours, 40) * 10.46 +
    Math.min(Math.max(0, hours - 40), 30) * 15.69 +
    Math.max(0, hours - 70) * 20.92;
  return value / Math.max(1, hours);
}

/** Hundredths of the house's pay one of its hired makes: one in eight is an ace at the whole garment (S74). */
function skillOf(seed: number, house: number, k: number): number {
  const ace = below(draw(seed, FOR.worker, house, k), 100) < 12;
  const [low, high] = ace ? [180, 250] : [75, 125];
  return between(draw(seed, FOR.worker, house, k, 1), low, high) / 112;
}

interface Paid {
  pay: number;
  below: boolean;
}

/** The hired of one house. Under enforced overtime 95 of 100 are topped up to the law. */
function paidIn(v: SewingVillage, r: SewingRules, h: SewingHouse): Paid[] {
  const base = (h.paid / h.worked) * 0.6;
  const least = legalHour(h.lastHired);
  const law = h.legal && r.overtimePay === 1;
  return Array.from({ length: Math.max(0, h.people - 2) }, (_, k) => {
    const own = base * skillOf(v.seed, h.id, k);
    const topped = law && below(draw(v.seed, FOR.worker, h.id, k, 2), 100) < 95;
    const pay = topped ? Math.max(own, least) : own;
    return { pay, below: pay < least - 1e-9 };
  });
}

function workers(v: SewingVillage, r: SewingRules): Pick<SewingRun, "pay" | "split" | "belowLaw"> {
  const all = v.houses.filter((h) => isOpen(h) && h.worked > 0).flatMap((h) => paidIn(v, r, h));
  const pays = all.map((p) => p.pay);
  const top = quantile(pays, 0.9);
  const pay = quantile(pays, 0.5);
  return {
    pay,
    split: mean(pays.filter((x) => x >= top)) / pay,
    belowLaw: mean(all.map((p) => (p.below ? 1 : 0))),
  };
}

const shareOf = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.filter(test).length / Math.max(1, items.length);

export function runSewing(r: SewingRules, seed: number): SewingRun {
  const v = createSewing(r, seed);
  const micro: number[] = [];
  const nights: number[] = [];
  const hours: number[] = [];
  const orders: number[] = [];
  for (let day = 1; day <= DAYS; day++) {
    stepSewing(v, r);
    if (day % 7 !== 0) continue;
    const open = v.houses.filter(isOpen);
    micro.push(shareOf(open, (h) => h.people < MICRO));
    nights.push(shareOf(open, (h) => h.lastNights > 0));
    hours.push(mean(open.map((h) => h.lastHired)));
    orders.push(v.tally.orders - orders.reduce((sum, n) => sum + n, 0));
  }
  const { tally } = v;
  const founding = v.houses.filter((h) => h.founding);
  const one = v.houses[1];
  const weeksOfOne = one ? Math.max(1, ((isOpen(one) ? v.day : one.closedAt) - one.born) / 7) : 1;
  const sum = (read: (h: SewingHouse) => number) => v.houses.reduce((total, h) => total + read(h), 0);
  return {
    microFirst: micro[0] ?? 0,
    microLast: micro.at(-1) ?? 0,
    nights: mean(nights.slice(SETTLED)),
    hours: mean(hours.slice(SETTLED)),
    orders,
    ...workers(v, r),
    risk:
      sum((h) => h.risk) /
      Math.max(
        1,
        sum((h) => h.workerDays),
      ),
    survival: shareOf(founding, isOpen),
    firstFour: founding.slice(0, 4).map((h) => (isOpen(h) ? 1 : 0)),
    netOfOne: (one?.net ?? 0) / weeksOfOne / 100,
    touched: tally.touched / Math.max(1, tally.pieces),
    link:
      tally.links.reduce((a, l) => a + l.after, 0) /
      Math.max(
        1,
        tally.links.reduce((a, l) => a + l.before, 0),
      ),
    minutesAPiece: tally.minutes / Math.max(1, tally.pieces),
    late: tally.late / Math.max(1, tally.finished),
    awards: [...tally.awards],
    awardBp: [...tally.awardBp],
  };
}
