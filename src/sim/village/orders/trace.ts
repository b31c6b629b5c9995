/** Follows what the player's house gave away, minute by minute and link by link, for the debrief. */
import type { Job, SewingHouse, SewingVillage, Trace } from "./state.ts";

/** Two people at home sew by day while others sleep or go to school; what is due sooner takes their night. */
const HOME_DAY = 2 * 480;
/** A house that sews longer than this from eight in the morning on sews past ten at night. */
const DAY_HOURS = 14;

function openTrace(
  v: SewingVillage,
  guest: number,
  from: number,
  house: number,
  minutes: number,
  perMinute: number,
): Trace {
  const trace: Trace = { guest, from, house, minutes, sewn: 0, night: 0, perMinute, tired: 0, doneAt: -1 };
  v.traces.push(trace);
  return trace;
}

/** A bundle goes to a neighbour's house. */
export function traceHouse(v: SewingVillage, job: Job, from: number, to: SewingHouse): void {
  openTrace(v, job.guest, from, to.id, job.all, job.perMinute);
}

/** A bundle, or a part of it, goes to a couple at home, who sew it before it is due, by night if they must. */
export function traceCouple(
  v: SewingVillage,
  job: Job,
  from: number,
  minutes: number,
  perMinute: number,
): void {
  const trace = openTrace(v, job.guest, from, -1, minutes, perMinute);
  const days = Math.max(1, Math.floor((job.due - v.day * 24) / 24));
  trace.sewn = minutes;
  trace.night = Math.max(0, minutes - days * HOME_DAY);
  trace.doneAt = Math.max(v.day * 24, Math.min(job.due, v.day * 24 + Math.ceil(minutes / 100)));
}

function traceOf(v: SewingVillage, house: SewingHouse, job: Job): Trace | undefined {
  return v.traces.find((t) => t.guest === job.guest && t.house === house.id && t.doneAt < 0);
}

/** Minutes sewn in a day of so many hours. */
export function traceSewn(
  v: SewingVillage,
  house: SewingHouse,
  job: Job,
  minutes: number,
  hours: number,
): void {
  const trace = traceOf(v, house, job);
  if (!trace) return;
  const late = hours > DAY_HOURS ? Math.floor((minutes * (hours - DAY_HOURS)) / hours) : 0;
  trace.sewn += minutes;
  trace.night += late;
  trace.tired += Math.floor((house.fatigue * minutes) / Math.max(1, job.all));
}

/** The bundle is done in that house, at that hour of the village. */
export function endTrace(v: SewingVillage, house: SewingHouse, job: Job, hour: number): void {
  const trace = traceOf(v, house, job);
  if (trace) trace.doneAt = hour;
}
