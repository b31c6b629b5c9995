/** What a house can sew in a day, and whether it may: hours, law, tired hands. */
import { share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { CAREFUL, HIGH_ROADER, SUBCONTRACTOR } from "../kinds.ts";
import { standingOf } from "./score.ts";
import type { SewingHouse, SewingVillage } from "./state.ts";

export const OWNERS = 2;
/** Hours of a day that goes into the night, and of an ordinary long one. */
export const NIGHT = 16;
export const LONG_DAY = 11;
const WEEK = 7;

const isLegal = (r: SewingRules, h: SewingHouse): boolean =>
  r.legalHouse === h.id || (r.legalAll === 1 && h.obeys);

/** Nights of the running week that are left to it by rule and by what it has signed. */
const hasNightsLeft = (r: SewingRules, h: SewingHouse): boolean =>
  !h.pledge?.dark && h.weekNights < Math.min(r.nightsWeek, h.pledge?.nights ?? WEEK);

/** Where nights cost more than days, only a house without debts can pay them. */
const canPayNights = (r: SewingRules, h: SewingHouse): boolean => r.nightPayBp <= 10_000 || h.debt === 0;

/** Will it sew past midnight? Careful houses and high-roaders never do. */
const sewsAtNight = (r: SewingRules, h: SewingHouse): boolean =>
  !h.legal && h.kind !== CAREFUL && h.kind !== HIGH_ROADER && hasNightsLeft(r, h) && canPayNights(r, h);

/** The seventh day of a house that keeps the law. */
export const isRestDay = (v: SewingVillage, h: SewingHouse): boolean => h.legal && v.day % 7 === 6;

/** The longest day: the law’s, eighteen hours with a night, twelve without. */
export const mostHours = (r: SewingRules, h: SewingHouse): number =>
  h.legal ? r.legalHours : h.nightly ? 18 : 12;

/** From how many hours on work is handed over: subcontractors early. */
export const passHours = (h: SewingHouse): number =>
  h.kind === SUBCONTRACTOR ? 10 : h.nightly ? 13 : LONG_DAY;

/** What is left for others of minutes of the whole house. */
const handsOf = (h: SewingHouse, minutes: number): number =>
  h.ownBp === undefined ? minutes : share(minutes, 10_000 - h.ownBp);

/** Minutes of the whole house in a day of that many hours. The law protects the hired; the owner couple go on sewing. */
export function power(v: SewingVillage, r: SewingRules, h: SewingHouse, hours: number): number {
  if (h.sealed) return 0;
  const table = v.minutesByHour;
  const long = table[LONG_DAY] ?? 0;
  const hired = isRestDay(v, h) ? 0 : (table[Math.min(hours, r.legalHours)] ?? 0);
  const raw = h.legal ? (h.people - OWNERS) * hired + OWNERS * long : h.people * (table[hours] ?? 0);
  return share(share(handsOf(h, raw), h.skill), h.freshBp);
}

/** bp of a day's minutes that the hired sew. */
export function hiredBp(v: SewingVillage, r: SewingRules, h: SewingHouse, hours: number): number {
  if (!h.legal) return Math.floor(((h.people - OWNERS) * 10000) / h.people);
  const table = v.minutesByHour;
  const theirs = (h.people - OWNERS) * (isRestDay(v, h) ? 0 : (table[Math.min(hours, r.legalHours)] ?? 0));
  return Math.floor((theirs * 10000) / Math.max(1, theirs + OWNERS * (table[LONG_DAY] ?? 0)));
}

/** Fen a minute of the hired: what the house pays, never less than the rules and its own signature say. */
export const rateOf = (r: SewingRules, h: SewingHouse): number =>
  share(r.rateBase, Math.max(h.payBp, r.rateFloorBp, h.pledge?.rateBp ?? 0));

/**
 * What the house reckons a minute of its own costs: hired minutes at its rate, the owners' at a part of it, the foreman
 * and insurance of a registered house, overtime under the law.
 */
function minuteCost(r: SewingRules, h: SewingHouse): number {
  const mixed = rateOf(r, h) * (h.people - OWNERS) + share(r.rateBase, r.ownerTimeBp) * OWNERS;
  let cost = Math.floor((mixed * 10_000_000) / (h.people * h.skill));
  if (h.people >= r.lineFrom) cost = share(cost, 10000 + r.formalBp);
  if (paysOvertime(r, h)) cost = share(cost, r.overtimeBp);
  if (h.burdenBp !== undefined) cost = share(cost, 10000 + h.burdenBp);
  return cost;
}

/** Keeps the law and pays what it adds beyond the normal day, where that is the rule or this house has chosen it. */
export const paysOvertime = (r: SewingRules, h: SewingHouse): boolean =>
  h.legal && (r.overtimePay === 1 || r.legalHouse === h.id);

/** Morning of a house: what it can promise today, with and without nights. */
export function measureCapacity(v: SewingVillage, r: SewingRules, h: SewingHouse): void {
  h.freshBp = 10000 - share(h.fatigue, r.fatigueCostBp);
  h.standing = standingOf(r, h);
  h.legal = isLegal(r, h);
  h.nightly = sewsAtNight(r, h);
  const table = v.minutesByHour;
  h.capDay = h.legal
    ? handsOf(
        h,
        Math.floor(((h.people - OWNERS) * (table[r.legalHours] ?? 0) * 6) / 7) +
          OWNERS * (table[LONG_DAY] ?? 0),
      )
    : power(v, r, h, LONG_DAY);
  h.capNight = h.nightly ? power(v, r, h, NIGHT) : h.legal ? h.capDay : power(v, r, h, mostHours(r, h));
  if (h.sealed) {
    h.capDay = 0;
    h.capNight = 0;
  }
  h.minuteCost = minuteCost(r, h);
}

/** Minutes until an hour: three days with nights, after that day hours. Nobody plans nights weeks ahead (F8). */
function reach(h: SewingHouse, hours: number): number {
  return hours <= 72
    ? Math.floor((h.capNight * hours) / 24)
    : h.capNight * 3 + Math.floor((h.capDay * (hours - 72)) / 24);
}

/** Could it deliver `extra` minutes by then, with everything it has promised already? */
export function canDeliver(v: SewingVillage, h: SewingHouse, extra: number, due: number): boolean {
  if (h.capNight <= 0) return false;
  if (h.load + extra <= h.capDay) return true;
  const now = v.day * 24;
  const { jobs } = h;
  // what is due before it stays as it is; from its place on everything moves back
  let at = 0;
  let sum = extra;
  for (; at < jobs.length; at++) {
    const job = jobs[at];
    if (!job || due < job.due) break;
    sum += job.left;
  }
  if (sum > reach(h, due - now)) return false;
  for (; at < jobs.length; at++) {
    const job = jobs[at];
    if (!job) break;
    sum += job.left;
    if (sum > reach(h, job.due - now)) return false;
  }
  return true;
}
