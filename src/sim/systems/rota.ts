/** Who is at a machine in the coming hour: the board, tonight's request, agreed extra hours, against sleep and errands. */
import { able, dayOf, hourOfDay, isNight, isSchoolDay, type Run, SUNDAY, weekdayOf } from "../run.ts";
import { standsStill } from "../safety/house.ts";
import type { Setting } from "../setting.ts";
import type { Cell, Person, World } from "../state.ts";

const DAY_BEGINS = 6;

function within(hour: number, from: number, to: number): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Standing reasons to be elsewhere: the school gate, supper at home. */
function promisedElsewhere(setting: Setting, p: Person, hour: number): boolean {
  for (const f of p.fixed) {
    if (within(hourOfDay(hour), f.from, f.to) && (!f.schoolDays || isSchoolDay(setting, hour))) return true;
  }
  return false;
}

function agreedExtra(world: World, p: Person, hour: number): boolean {
  for (const x of world.extras) {
    if (x.who === p.id && hour < x.until && within(hourOfDay(hour), x.from, x.to)) return true;
  }
  return false;
}

/** Where the law is kept: so many hours of a day that runs from six to six, and no Sunday. */
function lawful(setting: Setting, p: Person, hour: number, most: number): boolean {
  if (weekdayOf(setting, Math.max(0, hour - DAY_BEGINS)) === SUNDAY) return false;
  let before = 0;
  for (let clock = DAY_BEGINS; clock !== hourOfDay(hour); clock = (clock + 1) % 24)
    if (p.plan[clock] !== 0) before++;
  return before < most;
}

/**
 * The board's word for one person and hour: the cell, or 0. A working day runs from six to six, so the hours after
 * midnight belong to the day before when a free day is asked for.
 */
export function planned(world: World, setting: Setting, p: Person, hour: number): Cell {
  const cell = p.plan[hourOfDay(hour)] ?? 0;
  const { hoursKept } = setting.regime.money;
  if (hoursKept > 0 && !p.owner && !lawful(setting, p, hour, hoursKept)) return 0;
  if (p.tonight > hour) return cell || 1;
  // most hours of most people end here, and forecasts ask this for ten days ahead
  if (cell === 0 && world.extras.length === 0) return 0;
  if (p.restUntil > hour || promisedElsewhere(setting, p, hour)) return 0;
  if (agreedExtra(world, p, hour)) return cell || 1;
  if (p.freeDay >= 0 && weekdayOf(setting, Math.max(0, hour - 6)) === p.freeDay) return 0;
  return cell;
}

/** Too tired to stay: a hired person goes to bed in the evening instead of working on. */
function goesToBed(run: Run, p: Person): boolean {
  const hour = hourOfDay(run.world.hour);
  if (p.owner || p.fatigue <= run.setting.regime.house.exhausted || (hour < 18 && hour >= 6)) return false;
  p.restUntil = (dayOf(run.world.hour) + (hour >= 18 ? 1 : 0)) * 24 + 7;
  p.tonight = 0;
  run.world.tally.refusals++;
  run.facts.push({ kind: "refused", who: p.id, why: "exhausted" });
  return true;
}

/** What everybody does in the coming hour. Whoever works is seated by `house/sew.ts`, where the work lies. */
export function rota(run: Run): void {
  const { world, setting } = run;
  const hour = world.hour;
  const clock = hourOfDay(hour);
  let work = false;
  for (const o of world.orders) if (o.state === "open" && o.clothAt <= hour) work = true;
  if (standsStill(world, setting, hour)) work = false;
  for (const p of world.people) {
    p.station = -1;
    if (p.gone >= 0) {
      p.activity = "gone";
      continue;
    }
    if (!able(p, hour)) {
      p.activity = p.hurtUntil > hour ? "hurt" : "away";
      continue;
    }
    const cell = planned(world, setting, p, hour);
    if (cell > 0 && !work) p.activity = isNight(clock) ? "sleep" : "idle";
    else if (cell > 0 && !goesToBed(run, p)) p.activity = "work";
    else if (clock >= 22 || clock < 7 || sleepsByDay(p, clock)) p.activity = "sleep";
    else p.activity = "rest";
  }
}

/** After a night at the machine people sleep until noon, if they are let. */
function sleepsByDay(p: Person, clock: number): boolean {
  if (clock < 7 || clock >= 12) return false;
  const last = p.days.length > 0 ? (p.days[p.days.length - 1] ?? 0) : 0;
  return (last & 0b111111) !== 0;
}
