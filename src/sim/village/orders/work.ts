/** A day in one house: pass on, hours by the backlog, sewing, wages, tiredness. */
import { clamp, div, share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { settle } from "../till.ts";
import { earn, finishJob } from "./jobs.ts";
import { passOn } from "./passing.ts";
import {
  hiredBp,
  isRestDay,
  LONG_DAY,
  mostHours,
  NIGHT,
  OWNERS,
  paysOvertime,
  power,
  rateOf,
} from "./power.ts";
import type { SewingHouse, SewingVillage } from "./state.ts";
import { traceSewn } from "./trace.ts";

const LAST_TRAIN = 14;
const LEAST_DAY = 4;

/** Minutes a day the dated backlog asks for. */
function needOf(v: SewingVillage, h: SewingHouse): number {
  const now = v.day * 24;
  let need = 0;
  let sum = 0;
  for (let i = 0; i < h.jobs.length; i++) {
    const job = h.jobs[i];
    if (!job) break;
    sum += job.left;
    const daily = Math.round((sum * 24) / Math.max(12, job.due - now));
    if (daily > need) need = daily;
  }
  return need;
}

/** Eleven hours, more as the backlog needs; once past fourteen the night is gone. */
function hoursFor(v: SewingVillage, r: SewingRules, h: SewingHouse, need: number): number {
  if (h.jobs.length === 0 || h.sealed) return 0;
  if (h.legal) return r.legalHours;
  const most = mostHours(r, h);
  let hours = LONG_DAY;
  // who can do it by day asks no further
  if (h.capDay < need) while (hours < most && power(v, r, h, hours) < need) hours++;
  return hours > LAST_TRAIN && hours < NIGHT ? NIGHT : hours;
}

/** Sews the earliest due first; with staged payment money comes as the work goes on. */
function sew(v: SewingVillage, r: SewingRules, h: SewingHouse, minutes: number, hour: number): void {
  let left = minutes;
  let job = h.jobs[0];
  while (job && (left > 0 || job.left === 0)) {
    const done = Math.min(job.left, left);
    job.left -= done;
    left -= done;
    h.load -= done;
    if (job.guest >= 0) traceSewn(v, h, job, done, hour - v.day * 24);
    if (r.staged === 1 && job.from === -1) {
      const part = Math.min(job.fee - job.got, Math.floor((job.fee * done) / job.all));
      job.got += part;
      earn(h, part);
    }
    if (job.left > 0) return;
    h.jobs.shift();
    finishJob(v, r, h, job, hour);
    job = h.jobs[0];
  }
}

/** Piece wages of the hired, rent and what the household needs today. */
function payDay(v: SewingVillage, r: SewingRules, h: SewingHouse, minutes: number, hours: number): void {
  const hired = Math.floor((minutes * hiredBp(v, r, h, hours)) / 10000);
  let wage = Math.floor((hired * rateOf(r, h) * 10000) / h.skill);
  if (r.nightPayBp > 10_000 && hours >= NIGHT)
    wage += share(div(wage * (hours - LAST_TRAIN), hours), r.nightPayBp - 10_000);
  if (paysOvertime(r, h)) wage = share(wage, r.overtimeBp);
  if (h.people >= r.lineFrom) wage = share(wage, 10000 + r.formalBp);
  // a house with a shop of its own pays rent and household there for those hands
  const part = 10000 - (h.ownBp ?? 0);
  const rent = share(Math.floor((r.rent + r.rentPerPerson * h.people) / 7), part);
  const need = share(Math.floor(r.ownerNeed / 7), part);
  h.books.wages += wage;
  h.books.rent += rent;
  h.books.household += need;
  h.paid += wage;
  h.month -= wage + rent;
  settle(h, -wage - rent - need);
}

/** Tired hands, and the risk of long days (E68) as an expectation, not as dice. */
function tire(r: SewingRules, h: SewingHouse, theirs: number): void {
  const up = Math.max(0, theirs - 10) * r.fatigueUp;
  h.fatigue = clamp(h.fatigue + up - share(h.fatigue, r.fatigueRestBp), 0, 10000);
  const risk = theirs > 12 ? r.riskVeryLong : theirs > 10 ? r.riskLong : 1000;
  h.workerDays += h.people - OWNERS;
  if (theirs > 0) h.risk += (h.people - OWNERS) * risk;
}

/** The day of one open house. */
export function workDay(v: SewingVillage, r: SewingRules, h: SewingHouse): void {
  const need = needOf(v, h);
  passOn(v, r, h, need);
  let hours = hoursFor(v, r, h, need);
  let minutes = power(v, r, h, hours);
  if (h.load < minutes) {
    hours = Math.min(hours, Math.max(LEAST_DAY, Math.ceil((hours * h.load) / minutes)));
    minutes = h.load;
  }
  const full = Math.max(1, power(v, r, h, LONG_DAY) * 2);
  h.used += share((hours === 0 ? 0 : Math.min(10000, Math.floor((10000 * h.load) / full))) - h.used, 2000);
  sew(v, r, h, minutes, v.day * 24 + hours);
  payDay(v, r, h, minutes, hours);
  const theirs = !h.legal ? hours : isRestDay(v, h) ? 0 : Math.min(hours, r.legalHours);
  h.worked += theirs * 60 * (h.people - OWNERS);
  h.hours = hours;
  h.weekHours += hours;
  h.weekHired += theirs;
  if (hours >= NIGHT) h.weekNights++;
  tire(r, h, theirs);
}
