/** Everybody's hours as lit windows, and what an hour brought. */
import {
  hourlyPay,
  ownerHourly,
  type Person,
  payAgainstLaw,
  type Setting,
  stays,
  type World,
} from "../sim/index.ts";

export interface HoursRow {
  id: string;
  owner: boolean;
  gone: boolean;
  /** one whole number a day of the run, bit h = worked in hour h */
  days: readonly number[];
  hours: number;
  nightHours: number;
  nights: number;
  longest: { day: number; hours: number };
  /** fen an hour; for owners the house's result by their hours */
  hourly: number;
  /** earned against the legal value of the hours, bp; owners have none */
  lawBp: number | undefined;
}

export interface HoursPage {
  rows: HoursRow[];
  /** fen an hour of the county (E51, E52) */
  minimum: number;
  nightsLit: number;
  ofNights: number;
  /** days of the run so far, the last one perhaps not full */
  days: number;
}

function ones(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

function longestDay(p: Person): HoursRow["longest"] {
  let best = { day: 0, hours: 0 };
  p.days.forEach((bits, day) => {
    const hours = ones(bits);
    if (hours > best.hours) best = { day, hours };
  });
  return best;
}

/** Rows in the order of the cast, whoever left included. */
export function hoursPage(world: World, setting: Setting): HoursPage {
  const owners = ownerHourly(world, setting);
  return {
    rows: world.people.map((p) => ({
      id: p.id,
      owner: p.owner,
      gone: !stays(p),
      days: p.days,
      hours: p.hours,
      nightHours: p.nightHours,
      nights: p.nights,
      longest: longestDay(p),
      hourly: p.owner ? owners : hourlyPay(p),
      lawBp: p.owner ? undefined : payAgainstLaw(setting, p),
    })),
    minimum: setting.regime.money.minimumHour,
    nightsLit: world.tally.nightsLit,
    ofNights: Math.max(1, Math.floor((world.hour + 21) / 24)),
    days: Math.max(1, Math.ceil(world.hour / 24)),
  };
}

/** First day on which somebody worked twelve hours or more, -1 never: small steps (q11). */
export function firstTwelve(world: World): number {
  let first = -1;
  for (const p of world.people) {
    p.days.forEach((bits, day) => {
      if (ones(bits) >= 12 && (first < 0 || day < first)) first = day;
    });
  }
  return first;
}

/** Windows of a house picture: from six in the morning to five the next. */
const FIRST_WINDOW = 6;

/** A day from 06:00 as 24 windows: 0 dark, 1 work, 2 work beyond `longest` hours of that day. */
export function windowsOf(days: readonly number[], day: number, longest: number): number[] {
  let worked = 0;
  return Array.from({ length: 24 }, (_, i) => {
    const hour = FIRST_WINDOW + i;
    const bits = days[hour < 24 ? day : day + 1] ?? 0;
    if ((bits & (1 << (hour % 24))) === 0) return 0;
    worked += 1;
    return worked > longest ? 2 : 1;
  });
}

/** Weeks of a run, the last one perhaps not full, and the first of those with most hours, from 0. */
export function weeksOf(page: HoursPage): { count: number; fullest: number } {
  const count = Math.ceil(page.days / 7);
  const hours = Array.from({ length: count }, (_, week) =>
    page.rows.reduce(
      (sum, r) => sum + r.days.slice(week * 7, week * 7 + 7).reduce((n, bits) => n + ones(bits), 0),
      0,
    ),
  );
  return { count, fullest: hours.indexOf(Math.max(...hours)) };
}
