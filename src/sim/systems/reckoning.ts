/** Sunday, 24:00: the week is written into the book, last Sunday's guess is compared, and the book lies open. */
import { endHour, hourOfDay, type Run, SUNDAY, weekdayOf } from "../run.ts";
import { presentWeek, resolvePrediction } from "../week.ts";

export function reckoning(run: Run): void {
  const { world, setting } = run;
  if (hourOfDay(world.hour) !== 0 || world.hour === 0 || world.hour >= endHour(setting)) return;
  if (weekdayOf(setting, world.hour - 1) !== SUNDAY || setting.level.predictions.length === 0) return;
  const week = presentWeek(world);
  world.weeks.push(week);
  resolvePrediction(run, week);
  world.reckoning = { week: week.week };
  run.facts.push({ kind: "reckoningOpened", week: week.week });
}
