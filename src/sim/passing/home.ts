/** An hour of a couple at home: by habit through the day, and through the night when it must be back. */
import { share } from "../fixed.ts";
import { hourOfDay, orderOf, type Run } from "../run.ts";
import type { CoupleData } from "../schema/sewing-level.ts";
import type { Passed, World } from "../state.ts";
import { homePace } from "./takers.ts";

/** Cooking, school, the old people; and the hours nobody stays awake through. */
const AWAY: readonly number[] = [7, 12, 18];
const ASLEEP: readonly number[] = [2, 3, 4, 5];
const NIGHT_FROM = 22;
const DAY_FROM = 6;
const NIGHT_BP = 8500;
/** Ten at night to two in the morning. */
const NIGHT_HOURS = 4;

const isNightHour = (clock: number): boolean => clock >= NIGHT_FROM || clock < DAY_FROM;
const byHabit = ({ from, to }: CoupleData, clock: number): boolean =>
  clock >= from && clock < to && !AWAY.includes(clock);

/** Hours they would sew by habit until they must be back. */
function habitHours(couple: CoupleData, from: number, until: number): number {
  let n = 0;
  for (let hour = from; hour < until; hour++) if (byHabit(couple, hour % 24)) n++;
  return n;
}

/** By habit alone they will not have sewn what lies there when it must be back. */
export function isTight(world: World, couple: CoupleData): boolean {
  let [waiting, first] = [0, -1];
  for (const p of world.passed) {
    if (p.state !== "out" || p.home?.who !== couple.id || p.home.left === 0) continue;
    waiting += p.home.left;
    if (first < 0 || p.backBy < first) first = p.backBy;
  }
  return first >= 0 && waiting > homePace(couple) * habitHours(couple, world.hour, first);
}

/** One couple sews the bundle that is due first. */
export function sewAtHome(run: Run, couple: CoupleData): void {
  const { world } = run;
  let now: Passed | undefined;
  let waiting = 0;
  for (const p of world.passed) {
    if (p.state !== "out" || p.home?.who !== couple.id || p.home.left === 0) continue;
    const order = orderOf(world, p.order);
    if (order && order.clothAt > world.hour) continue;
    waiting += p.home.left;
    if (!now || p.backBy < now.backBy) now = p;
  }
  const home = now?.home;
  if (!now || !home) return;
  const clock = hourOfDay(world.hour);
  const pace = homePace(couple);
  const tight = waiting > pace * habitHours(couple, world.hour, now.backBy);
  if (!byHabit(couple, clock) && !(tight && !ASLEEP.includes(clock) && !AWAY.includes(clock))) return;
  const night = isNightHour(clock);
  const done = Math.min(home.left, night ? share(pace, NIGHT_BP) : pace);
  home.left -= done;
  if (night) {
    home.night += done;
    home.nightHours++;
  } else home.day += done;
  if (home.left === 0) now.answerAt = world.hour + 1;
}

/** A night at home, four hours of it, decided now: the hours before it go on by habit. */
export function nightAtHome(run: Run, passed: Passed): void {
  const couple = run.setting.level.sewing?.couples.find((c) => c.id === passed.home?.who);
  const { home } = passed;
  if (!couple || !home || home.left === 0) return;
  const done = Math.min(home.left, share(homePace(couple) * NIGHT_HOURS, NIGHT_BP));
  home.left -= done;
  home.night += done;
  home.nightHours += NIGHT_HOURS;
  if (home.left === 0) passed.answerAt = run.world.hour + 1;
}
