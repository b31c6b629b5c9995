/** 06:00 closes yesterday for everybody: long day, free day, health; midnight decides about rain. */
import { clamp, div } from "../fixed.ts";
import { dayOf, hourOfDay, moveTrust, type Run, stays } from "../run.ts";
import type { Person } from "../state.ts";

function closeDay(run: Run, p: Person): void {
  const rules = run.setting.regime.house;
  if (p.today > 0) {
    p.sinceFree++;
    if (p.today > rules.trustLongFrom)
      moveTrust(run, p, -rules.trustLong * (p.today - rules.trustLongFrom), "hours");
  } else {
    p.sinceFree = 0;
    moveTrust(run, p, rules.trustFree, "freeDay");
  }
  // six in the morning after a night without enough sleep costs health; a rested one gives some back
  p.health =
    p.fatigue > rules.unslept
      ? clamp(p.health - rules.healthLoss * div(p.fatigue - rules.unslept + 50, 50), 0, 1000)
      : clamp(p.health + rules.healthGain, 0, 1000);
  p.today = 0;
  p.tonight = 0;
  p.asked = false;
}

export function morning(run: Run): void {
  const { world, setting } = run;
  const hour = hourOfDay(world.hour);
  if (hour === 0) {
    const day = dayOf(world.hour);
    world.rain = setting.level.rainDays.includes(day);
    run.facts.push({ kind: "dayBegan", day, rain: world.rain });
  }
  if (hour !== 6) return;
  for (const p of world.people) {
    if (!stays(p)) continue;
    closeDay(run, p);
    if (p.hurtUntil > 0 && p.hurtUntil <= world.hour) {
      p.hurtUntil = 0;
      run.facts.push({ kind: "wellAgain", who: p.id });
    }
  }
}
