/** The last hour, or something that ends a house at once: the run closes with a full ending. */
import { closeRun } from "../close.ts";
import { holds } from "../conditions.ts";
import { endHour, type Run } from "../run.ts";

export function ending(run: Run): void {
  const { world, setting } = run;
  if (world.ended) return;
  for (const e of setting.endings) {
    if (e.atOnce && holds(world, setting, e.when)) {
      closeRun(run, false, e.id);
      return;
    }
  }
  if (world.hour >= endHour(setting)) closeRun(run, false);
}
