/** The same run under other rules: same seed, same decisions where they are still possible; and how it goes in other villages. */
import { type Bot, play } from "../../bots/index.ts";
import { createRun, type Setting } from "../../sim/index.ts";
import { goOn } from "./branch.ts";
import type { Progress, Recorded } from "./forks.ts";
import { type Life, listener } from "./life.ts";
import { type Odds, oddsFrom } from "./odds.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

export interface UnderRules {
  readonly regime: string;
  readonly would: Outcome;
  readonly life: Life;
  readonly skipped: number;
}

/** Plays a record under the rules of `setting`. */
export function underRules(setting: Setting, run: Recorded, standIn: Bot): UnderRules {
  const world = createRun(setting, run.seed);
  const { hear, life } = listener();
  const skipped = goOn(world, setting, run.log, standIn, run.endHour, hear);
  return { regime: setting.regime.id, would: outcomeOf(world, setting), life: life(world), skipped };
}

/**
 * How often it goes so: the stand-in in `draws` other villages, each once under the run's rules and once under the others.
 * Another village asks for other decisions, so that the record itself cannot be played there.
 */
export function* ruleOdds(
  own: Setting,
  other: Setting,
  run: Recorded,
  standIn: Bot,
  draws: number,
): Generator<Progress, Odds> {
  const outcome = (setting: Setting, seed: number) => outcomeOf(play(setting, seed, standIn).world, setting);
  const pairs: [Outcome, Outcome][] = [];
  for (let i = 0; i < draws; i++) {
    const seed = (run.seed + 104_729 * (i + 1)) >>> 0;
    pairs.push([outcome(own, seed), outcome(other, seed)]);
    yield { done: i + 1, all: draws };
  }
  return oddsFrom(pairs);
}
