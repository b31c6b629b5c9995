/** Who does not work recovers: most in a night's sleep, less by day after a night, a little awake, much on a free day. */
import { share } from "../fixed.ts";
import { hourOfDay, type Run, stays, weekdayOf } from "../run.ts";

export function rest(run: Run): void {
  const { world, setting } = run;
  const rules = setting.regime.house;
  const clock = hourOfDay(world.hour);
  const dark = clock >= 22 || clock < 7;
  for (const p of world.people) {
    if (!stays(p) || p.activity === "work") continue;
    p.row = p.activity === "sleep" || p.activity === "hurt" ? 0 : p.row;
    const asleep = p.activity === "sleep" || (dark && p.activity !== "idle");
    const free = !dark && p.freeDay === weekdayOf(setting, world.hour);
    const bp = free
      ? rules.freeDayBp
      : !asleep
        ? rules.idleBp
        : dark
          ? rules.sleepBp
          : share(rules.sleepBp, rules.daySleepBp);
    p.fatigue = Math.max(0, p.fatigue - share(p.fatigue, bp) - (asleep ? 3 : 1));
  }
}
