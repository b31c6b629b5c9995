/** What if: the same run with one decision, one rule or other luck. Pure and long: runs in a worker, step by step. */
import { type Bot, botOf, QUICK_BOTS } from "../../bots/index.ts";
import type { Setting, World } from "../../sim/index.ts";
import { retell } from "./branch.ts";
import { findForks, lifeOf, type Recorded } from "./forks.ts";
import { type Life, listener } from "./life.ts";
import { type Odds, oddsOf } from "./odds.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { ruleOdds, type UnderRules, underRules } from "./rules.ts";
import { type Fork, type Found, type Likeness, SHOWN_FORKS, type Share } from "./share.ts";
import { overSeeds, type Split, splitOf } from "./split.ts";
import { closest, rehearse } from "./standIn.ts";

export { type Decision, retell } from "./branch.ts";
export type { Recorded } from "./forks.ts";
export { type Life, onlyIn } from "./life.ts";
export type { Odds, Range } from "./odds.ts";
export { distance, LEDGER_NAMES, type LedgerName, type Outcome, outcomeOf } from "./outcome.ts";
export type { UnderRules } from "./rules.ts";
export {
  type Fork,
  type Found,
  type Likeness,
  nearest,
  SHOWN_FORKS,
  type Share,
  together,
} from "./share.ts";
export type { Split } from "./split.ts";
export { closest } from "./standIn.ts";

/** The draws of luck behind "how often". */
const DRAWS = 40;
const SEEDS = 24;

/** A fork that is shown: what it leads to, told and not only counted. */
export type Shown = Fork & { readonly life: Life };

export interface WhatIf {
  readonly was: Outcome;
  /** id of the bot that stands in */
  readonly standIn: string;
  readonly forks: readonly (Shown & { readonly odds: Odds })[];
  readonly rules: readonly UnderRules[];
  readonly split: Split;
}

/** What is asked of a worker: a recorded run with the rules it was played under. */
export interface Ask extends Recorded {
  readonly level: string;
  readonly regime: string;
  readonly changes: readonly { readonly path: string; readonly value: number }[];
  /** only this: how often it goes so under one other set of rules */
  readonly rule?: string;
  /** only this: one share of the search for a stand-in, or with the id of one, of the search for forks */
  readonly share?: Share;
  readonly standIn?: string;
  /** everything but the search: it was shared among several, and this is what they found */
  readonly found?: Found;
}

/** What a listener learns on the way: forks first, then the rules, then how often, then the split. */
export type Finding =
  | { readonly kind: "progress"; readonly done: number; readonly all: number }
  | { readonly kind: "closest"; readonly likeness: Likeness }
  | { readonly kind: "found"; readonly found: Found }
  | {
      readonly kind: "forks";
      readonly was: Outcome;
      readonly life: Life;
      readonly forks: readonly Shown[];
      /** decisions that were tried otherwise */
      readonly tried: number;
    }
  | { readonly kind: "rules"; readonly rules: readonly UnderRules[] }
  | { readonly kind: "done"; readonly result: WhatIf }
  | { readonly kind: "rule"; readonly regime: string; readonly odds: Odds };

/** The bot most like a run: it answers where its record has no answer. */
const standInFor = (setting: Setting, run: Recorded, was: Outcome): Bot =>
  botNamed(closest(setting, run.seed, was).bot);

/** Refuses an id that no bot has. */
function botNamed(id: string): Bot {
  const bot = botOf(id);
  if (!bot) throw new Error(`what if: no bot is called ${id}`);
  return bot;
}

/** The decisions of a finished run that made most difference, or a share of the search for them. */
export function* search(
  setting: Setting,
  run: Recorded,
  end: World,
  standIn: string,
  share?: Share,
): Generator<Finding & { kind: "progress" }, Found> {
  const trying = findForks(setting, run, end, botNamed(standIn), share);
  let tried = 0;
  let next = trying.next();
  while (!next.done) {
    tried = next.value.all;
    yield { kind: "progress", ...next.value };
    next = trying.next();
  }
  return { forks: next.value.slice(0, SHOWN_FORKS), tried, standIn };
}

/** Works everything out for a finished run. `others`: the same level under other rules; `found`: if others have searched. */
export function* whatIf(
  setting: Setting,
  run: Recorded,
  end: World,
  others: readonly Setting[],
  found?: Found,
): Generator<Finding> {
  const was = outcomeOf(end, setting);
  const standIn = found ? botNamed(found.standIn) : standInFor(setting, run, was);
  const { forks: best, tried } = found ?? (yield* search(setting, run, end, standIn.id));
  const forks = best.map((fork) => ({ ...fork, life: lifeOf(setting, run, fork, standIn) }));
  const own = listener();
  const life = own.life(retell(setting, run, own.hear));
  yield { kind: "forks", was, life, forks, tried };
  const rules: UnderRules[] = [];
  for (const other of others) {
    rules.push(underRules(other, run, standIn));
    yield { kind: "progress", done: rules.length, all: others.length };
  }
  yield { kind: "rules", rules };
  const withOdds: (Shown & { odds: Odds })[] = [];
  for (const fork of forks) {
    const counting = oddsOf(setting, run, fork, standIn, DRAWS);
    let next = counting.next();
    while (!next.done) {
      yield { kind: "progress", ...next.value };
      next = counting.next();
    }
    withOdds.push({ ...fork, odds: next.value });
  }
  const split = splitOf({
    you: [was, ...rehearse(setting, run.seed, QUICK_BOTS).map((r) => r.outcome)],
    luck: overSeeds(setting, standIn, run.seed, SEEDS),
    rules: [was, ...rules.map((r) => r.would)],
  });
  yield { kind: "done", result: { was, standIn: standIn.id, forks: withOdds, rules, split } };
}

/** How often a run goes as it does under `other`: the bot most like it, in other villages, under both rules. */
export function* underRule(setting: Setting, run: Recorded, end: World, other: Setting): Generator<Finding> {
  const standIn = standInFor(setting, run, outcomeOf(end, setting));
  const counting = ruleOdds(setting, other, run, standIn, SEEDS);
  let next = counting.next();
  while (!next.done) {
    yield { kind: "progress", ...next.value };
    next = counting.next();
  }
  yield { kind: "rule", regime: other.regime.id, odds: next.value };
}
