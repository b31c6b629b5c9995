/** How a run ends: promises and predictions are settled, the first ending that holds is chosen, the next is named beside it. */
import { FINISHED_EARLY, holds } from "./conditions.ts";
import { settlePromises } from "./promises.ts";
import type { Run } from "./run.ts";
import { settlePredictions } from "./week.ts";

/**
 * Closes the run. `ending` names the one that holds at once; without it the first of the level's list that holds
 * counts. `early`: the player pressed "finish now".
 */
export function closeRun(run: Run, early: boolean, ending?: string): void {
  const { world, setting } = run;
  if (world.ended) return;
  if (early) world.flags[FINISHED_EARLY] = world.hour;
  world.card = null;
  world.reckoning = null;
  settlePredictions(run);
  settlePromises(run);
  const holding = setting.endings.filter((e) => holds(world, setting, e.when)).map((e) => e.id);
  const last = setting.endings[setting.endings.length - 1];
  const id = ending ?? holding[0] ?? last?.id ?? "";
  world.ended = { id, runnerUp: holding.find((other) => other !== id) ?? "", at: world.hour, early };
  run.facts.push({ kind: "runEnded", ending: id, early });
}
