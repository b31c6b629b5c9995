/** One hour at the machines: people tire, run a risk, and sew. Pieces move through four buffers; the slowest shows as a pile. */
import { below, draw, FOR } from "../draw.ts";
import { share } from "../fixed.ts";
import { sewHour } from "../house/sew.ts";
import { spend } from "../money.ts";
import { dayOf, hourOfDay, isNight, moveTrust, type Run } from "../run.ts";
import type { Person } from "../state.ts";

/** Night hours as fatigue and light count them: the bed is missed from eleven to six. */
const deepNight = (clock: number): boolean => clock >= 23 || clock < 6;

function tire(run: Run, p: Person, clock: number): void {
  const rules = run.setting.regime.house;
  p.today++;
  p.row++;
  p.week++;
  p.month++;
  p.hours++;
  p.payHours++;
  const day = dayOf(run.world.hour);
  while (p.days.length <= day) p.days.push(0);
  p.days[day] = (p.days[day] ?? 0) | (1 << clock);
  const up = rules.hourUp[Math.min(23, p.today - 1)] ?? 0;
  p.fatigue = Math.min(1000, p.fatigue + share(up, deepNight(clock) ? rules.nightUpBp : 10000));
  if (isNight(clock)) p.nightHours++;
  if (clock === 0) {
    p.nights++;
    moveTrust(run, p, p.asked ? -rules.trustNightAsked : -rules.trustNight, "night");
  }
}

/** 0 up to ten hours today, 1 up to twelve, 2 beyond (the classes of E68). */
const dayClass = (today: number): 0 | 1 | 2 => (today <= 10 ? 0 : today <= 12 ? 1 : 2);

/**
 * Chance of a needle or an iron in this hour (E68, E70). The first two of a person are near misses that everybody can
 * read: nobody is hurt without two warnings.
 */
function risk(run: Run, p: Person, clock: number): void {
  const { world, setting } = run;
  const rules = setting.regime.house;
  world.tally.hoursByDay[dayClass(p.today)]++;
  const tiredWarning = p.today >= 12 && p.fatigue >= 600 && p.signs < 2 && world.hour - p.signAt >= 12;
  const second = clock >= 3 && clock < 6 ? rules.nightSecondHalf : 1000;
  const odds = rules.incidentPerMillion * (rules.riskByHour[Math.min(23, p.today - 1)] ?? 1000) * second;
  const hit = below(draw(world.seed, FOR.incident, p.key, world.hour), 1_000_000) * 1_000_000 < odds;
  if (hit) world.tally.incidents++;
  if (!hit && !tiredWarning) return;
  if (p.signs < 2) {
    p.signs++;
    p.signAt = world.hour;
    run.facts.push({ kind: "warningSeen", who: p.id, sign: p.signs === 1 ? 1 : 2 });
    return;
  }
  if (hit) hurt(run, p, rules.injuryHours, rules.injuryCost);
}

/** A small injury: days off, care paid, trust and health lost. Cards use it too. */
export function hurt(run: Run, p: Person, hours: number, fen: number): void {
  const rules = run.setting.regime.house;
  p.hurtUntil = run.world.hour + hours;
  p.activity = "hurt";
  p.station = -1;
  p.signs = 0;
  p.injuries++;
  p.health = Math.max(0, p.health - rules.injuryHealth);
  moveTrust(run, p, -rules.injuryTrust, "injury");
  run.world.tally.injuries++;
  spend(run, "care", fen);
  run.facts.push({ kind: "hurt", who: p.id, hours, fen });
}

/** Everybody at a machine sews for an hour, tires of it by the clock and the hours before, and may be hurt. */
export function work(run: Run): void {
  const { world } = run;
  const clock = hourOfDay(world.hour);
  if (!world.people.some((p) => p.activity === "work")) return;
  for (const s of world.stations) {
    if (s.jamUntil <= world.hour && s.lentUntil <= world.hour) world.tally.stationHours++;
  }
  sewHour(run, clock);
  for (const p of world.people) {
    if (p.activity !== "work") continue;
    tire(run, p, clock);
    risk(run, p, clock);
  }
}
