/** The bot that plays most like a given run: it answers where the run's own record has no answer. */
import { BOTS, type Bot, play } from "../../bots/index.ts";
import type { Setting } from "../../sim/index.ts";
import { distance, type Outcome, outcomeOf } from "./outcome.ts";
import { ALONE, fallsTo, type Likeness, nearest, type Share } from "./share.ts";

export interface Rehearsal {
  readonly bot: Bot;
  readonly outcome: Outcome;
}

const FEW: readonly string[] = ["always-on", "careful", "undercutter", "lawful", "largest-button"];
/** Ways of playing that may stand in: few, because the search for forks waits until each of them has played. */
const STAND_INS: readonly Bot[] = BOTS.filter(({ id }) => FEW.includes(id));

/** Bots on one seed: what other ways of playing made of the same luck and the same rules. */
export function rehearse(setting: Setting, seed: number, bots: readonly Bot[]): Rehearsal[] {
  return bots.map((bot) => ({ bot, outcome: outcomeOf(play(setting, seed, bot).world, setting) }));
}

/** The bot whose four ledgers lie closest to a run's, among those that fall to this share. */
export function closest(setting: Setting, seed: number, to: Outcome, part: Share = ALONE): Likeness {
  const own = STAND_INS.filter((_, place) => fallsTo(part, place));
  return nearest(
    rehearse(setting, seed, own).map(({ bot, outcome }) => ({
      bot: bot.id,
      place: STAND_INS.indexOf(bot),
      distance: distance(setting, outcome, to),
    })),
  );
}
