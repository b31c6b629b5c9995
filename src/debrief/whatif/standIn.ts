/** The bot that plays most like a given run: it answers where the run's own record has no answer. */
import { BOTS, type Bot, play } from "../../bots/index.ts";
import type { Setting } from "../../sim/index.ts";
import { distance, type Outcome, outcomeOf } from "./outcome.ts";

export interface Rehearsal {
  readonly bot: Bot;
  readonly outcome: Outcome;
}

const FEW: readonly string[] = ["always-on", "careful", "undercutter", "lawful", "largest-button"];
/** Ways of playing that may stand in: few, because the search for forks waits until each of them has played. */
export const STAND_INS: readonly Bot[] = BOTS.filter(({ id }) => FEW.includes(id));

/** Bots on one seed: what other ways of playing made of the same luck and the same rules. */
export function rehearse(setting: Setting, seed: number, bots: readonly Bot[]): Rehearsal[] {
  return bots.map((bot) => ({ bot, outcome: outcomeOf(play(setting, seed, bot).world, setting) }));
}

/** The one whose four ledgers lie nearest; the first of several. */
export function nearest(setting: Setting, all: readonly Rehearsal[], to: Outcome): Bot {
  let best = all[0];
  if (!best) throw new Error("what if: there is no bot to stand in");
  for (const one of all) {
    if (distance(setting, one.outcome, to) < distance(setting, best.outcome, to)) best = one;
  }
  return best.bot;
}
