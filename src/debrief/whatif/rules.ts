/** The same run under other rules: same seed, same decisions where they are still possible. */
import type { Bot } from "../../bots/index.ts";
import { createRun, type Setting } from "../../sim/index.ts";
import { goOn } from "./branch.ts";
import type { Recorded } from "./forks.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

export interface UnderRules {
  readonly regime: string;
  readonly would: Outcome;
  readonly skipped: number;
}

/** Plays a record under the rules of `setting`. */
export function underRules(setting: Setting, run: Recorded, standIn: Bot): UnderRules {
  const world = createRun(setting, run.seed);
  const skipped = goOn(world, setting, run.log, standIn, run.endHour);
  return { regime: setting.regime.id, would: outcomeOf(world, setting), skipped };
}
