/** How often a flipped decision goes so: both ways played on from the fork with luck drawn anew, by the same stand-in. */
import type { Bot } from "../../bots/index.ts";
import { quantile } from "../../lab/stats.ts";
import { createRun, type Setting, step, type World } from "../../sim/index.ts";
import { goOn, type Logged } from "./branch.ts";
import type { Progress, Recorded } from "./forks.ts";
import { LEDGER_NAMES, type LedgerName, type Outcome, outcomeOf } from "./outcome.ts";
import type { Fork } from "./share.ts";

export interface Odds {
  /** draws of luck tried */
  readonly of: number;
  /** of these, in how many the other way ended higher in this ledger; equal ones count half */
  readonly higher: Readonly<Record<LedgerName, number>>;
  /** houses that still stood at the end, as it was and the other way */
  readonly kept: number;
  readonly keptInstead: number;
  /** where eight of ten draws end in each ledger, as it was and the other way */
  readonly ranges: Readonly<Record<LedgerName, Pair>>;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}
interface Pair {
  readonly was: Range;
  readonly would: Range;
}

const LOW = 0.1;
const HIGH = 0.9;

function rangeOf(outcomes: readonly Outcome[], name: LedgerName): Range {
  const values = outcomes.map(({ ledgers }) => ledgers[name]);
  return { low: Math.round(quantile(values, LOW)), high: Math.round(quantile(values, HIGH)) };
}

/** Pairs of outcomes, the first as it was, the second the other way. */
export function oddsFrom(pairs: readonly (readonly [Outcome, Outcome])[]): Odds {
  const [was, would] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const higher = {} as Record<LedgerName, number>;
  const ranges = {} as Record<LedgerName, Pair>;
  for (const name of LEDGER_NAMES) {
    higher[name] = pairs.reduce((sum, [one, other]) => {
      const by = other.ledgers[name] - one.ledgers[name];
      return sum + (by > 0 ? 1 : by === 0 ? 0.5 : 0);
    }, 0);
    ranges[name] = { was: rangeOf(was, name), would: rangeOf(would, name) };
  }
  const kept = (outcomes: readonly Outcome[]) => outcomes.filter(({ keeps }) => keeps).length;
  return { of: pairs.length, higher, kept: kept(was), keptInstead: kept(would), ranges };
}

/** Luck from the fork on is that of another seed; what has been drawn already stays. */
function redraw(world: World, seed: number): void {
  world.seed = seed >>> 0;
  if (world.market) world.market.seed = world.seed;
  if (world.sewing) world.sewing.seed = world.seed;
}

/** The recorded world just before the fork, and the entries of its hour that come first. */
function worldBefore(setting: Setting, run: Recorded, fork: Fork): World {
  const world = createRun(setting, run.seed);
  for (const [i, { hour, command }] of run.log.entries()) {
    while (world.hour < hour) if (step(world, setting, { kind: "advance" }).refusal) return world;
    if (i === fork.entries[0]) break;
    step(world, setting, command);
  }
  return world;
}

/** `draws` pairs of runs; yields after each pair. */
export function* oddsOf(
  setting: Setting,
  run: Recorded,
  fork: Fork,
  standIn: Bot,
  draws: number,
): Generator<Progress, Odds> {
  const start = worldBefore(setting, run, fork);
  const taken = fork.entries.flatMap((i) => run.log[i] ?? []).filter(({ hour }) => hour === start.hour);
  const other: Logged[] = fork.instead ? [{ hour: fork.hour, command: fork.instead }] : [];
  const play = (log: readonly Logged[], seed: number): Outcome => {
    const world = structuredClone(start);
    redraw(world, seed);
    goOn(world, setting, log, standIn, fork.hour);
    return outcomeOf(world, setting);
  };
  const pairs: [Outcome, Outcome][] = [];
  for (let i = 0; i < draws; i++) {
    const seed = (run.seed + 7919 * (i + 1)) >>> 0;
    pairs.push([play(taken, seed), play(other, seed)]);
    yield { done: i + 1, all: draws };
  }
  return oddsFrom(pairs);
}
