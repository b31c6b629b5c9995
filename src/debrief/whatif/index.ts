/** What if: the same run with one decision, one rule or other luck. Pure and long: runs in a worker, step by step. */
import type { Bot } from "../../bots/index.ts";
import type { Setting, World } from "../../sim/index.ts";
import { type Fork, findForks, type Recorded } from "./forks.ts";
import { type Odds, oddsOf } from "./odds.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { type UnderRules, underRules } from "./rules.ts";
import { overSeeds, type Split, splitOf } from "./split.ts";
import { nearest, rehearse } from "./standIn.ts";

export { type Decision, retell } from "./branch.ts";
export { type Fork, flipped, type Recorded } from "./forks.ts";
export type { Odds } from "./odds.ts";
export { LEDGER_NAMES, type LedgerName, type Outcome } from "./outcome.ts";
export type { UnderRules } from "./rules.ts";
export type { Split } from "./split.ts";

/** The three forks shown, and the draws of luck behind "how often". */
export const SHOWN_FORKS = 3;
const DRAWS = 40;
const SEEDS = 24;

export interface WhatIf {
  readonly was: Outcome;
  /** id of the bot that stands in */
  readonly standIn: string;
  readonly forks: readonly (Fork & { readonly odds: Odds })[];
  readonly rules: readonly UnderRules[];
  readonly split: Split;
}

/** What is asked of a worker: a recorded run with the rules it was played under. */
export interface Ask extends Recorded {
  readonly level: string;
  readonly regime: string;
  readonly changes: readonly { readonly path: string; readonly value: number }[];
}

/** What a listener learns on the way: forks first, then the rules, then how often, then the split. */
export type Finding =
  | { readonly kind: "progress"; readonly done: number; readonly all: number }
  | { readonly kind: "forks"; readonly was: Outcome; readonly forks: readonly Fork[] }
  | { readonly kind: "rules"; readonly rules: readonly UnderRules[] }
  | { readonly kind: "done"; readonly result: WhatIf };

/** Works everything out for a finished run. `others`: the same level under other rules. */
export function* whatIf(
  setting: Setting,
  run: Recorded,
  end: World,
  others: readonly Setting[],
): Generator<Finding> {
  const was = outcomeOf(end, setting);
  const all = rehearse(setting, run.seed);
  const standIn: Bot = nearest(setting, all, was);
  const search = findForks(setting, run, end, standIn);
  let found = search.next();
  while (!found.done) {
    yield { kind: "progress", ...found.value };
    found = search.next();
  }
  const forks = found.value.slice(0, SHOWN_FORKS);
  yield { kind: "forks", was, forks };
  const rules: UnderRules[] = [];
  for (const other of others) {
    rules.push(underRules(other, run, standIn));
    yield { kind: "progress", done: rules.length, all: others.length };
  }
  yield { kind: "rules", rules };
  const withOdds: (Fork & { odds: Odds })[] = [];
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
    you: [was, ...all.map((r) => r.outcome)],
    luck: overSeeds(setting, standIn, run.seed, SEEDS),
    rules: [was, ...rules.map((r) => r.would)],
  });
  yield { kind: "done", result: { was, standIn: standIn.id, forks: withOdds, rules, split } };
}
