/** The decisions that made most difference: each is flipped, the rest of the run played again with the same luck. */
import type { Bot } from "../../bots/index.ts";
import { createRun, type Setting, step, type World } from "../../sim/index.ts";
import { type Decision, goOn, type Logged } from "./branch.ts";
import { type Candidate, candidates, instead } from "./candidates.ts";
import { type Life, listener } from "./life.ts";
import { distance, outcomeOf } from "./outcome.ts";
import { ALONE, type Fork, fallsTo, inOrder, type Share } from "./share.ts";

export interface Recorded {
  readonly seed: number;
  readonly log: readonly Logged[];
  readonly endHour: number;
}

export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Ways tried at most: a run of eight weeks stays under a few seconds. */
const MOST_WAYS = 110;

/** The orders that came out of bids: ids of requests won. */
const wonIn = (world: World): ReadonlySet<number> =>
  new Set(world.orders.filter((o) => o.app).map((o) => o.id));

/** Walks the recorded run and hands out a copy of the world before each candidate. */
function* before(
  setting: Setting,
  run: Recorded,
  list: readonly Candidate[],
): Generator<{ world: World; candidate: Candidate }> {
  const world = createRun(setting, run.seed);
  const first = new Map(list.map((c) => [c.entries[0], c]));
  for (const [i, { hour, command }] of run.log.entries()) {
    while (world.hour < hour) if (step(world, setting, { kind: "advance" }).refusal) return;
    const candidate = first.get(i);
    if (candidate) yield { world, candidate };
    step(world, setting, command);
  }
}

/** The record with one decision otherwise. */
export function flipped(log: readonly Logged[], fork: Pick<Fork, "entries" | "hour" | "instead">): Logged[] {
  const out: Logged[] = [];
  log.forEach((entry, i) => {
    if (!fork.entries.includes(i)) out.push(entry);
    else if (i === fork.entries[0] && fork.instead) out.push({ hour: fork.hour, command: fork.instead });
  });
  return out;
}

/** Keeps the decisions a person remembers: cards and nights first, then the rest in their order. */
function shortened(list: readonly Candidate[]): Candidate[] {
  const first: readonly Decision["kind"][] = ["choose", "keepOn", "sign", "passOn", "design", "price"];
  const weight = ({ decision }: Candidate) => {
    const at = first.indexOf(decision.kind);
    return at < 0 ? first.length : at;
  };
  return [...list].sort((a, b) => weight(a) - weight(b) || a.hour - b.hour).slice(0, MOST_WAYS);
}

/**
 * Forks of a recorded run, the largest effect first, one for each decision of the share. `end` is the world at the
 * run's end. Yields progress after every way tried, so that whoever runs it can stop and can show how far it is.
 */
export function* findForks(
  setting: Setting,
  run: Recorded,
  end: World,
  standIn: Bot,
  part: Share = ALONE,
): Generator<Progress, Fork[]> {
  const was = outcomeOf(end, setting);
  const list = shortened(candidates(run.log, wonIn(end))).filter((_, place) => fallsTo(part, place));
  const forks: Fork[] = [];
  let done = 0;
  for (const { world, candidate } of before(setting, run, list)) {
    let best: Fork | undefined;
    for (const other of instead(world, setting, candidate.decision)) {
      const way = { entries: candidate.entries, hour: candidate.hour, instead: other };
      const copy = structuredClone(world);
      const rest = flipped(run.log, way).filter(({ hour }) => hour >= candidate.hour);
      // entries of this very hour that came before the flipped one are in the copy already
      const already = run.log.filter(
        (e, i) => e.hour === candidate.hour && i < (candidate.entries[0] ?? 0),
      ).length;
      const skipped = goOn(copy, setting, rest.slice(already), standIn, run.endHour);
      const would = outcomeOf(copy, setting);
      const effect = distance(setting, was, would);
      if (!best || effect > best.effect) {
        best = { ...way, decision: candidate.decision, would, effect, skipped };
      }
    }
    if (best && best.effect > 0) forks.push(best);
    done++;
    yield { done, all: list.length };
  }
  return inOrder(forks);
}

/** The life that a fork leads to: its branch played once more, and listened to from the first hour. */
export function lifeOf(setting: Setting, run: Recorded, fork: Fork, standIn: Bot): Life {
  const world = createRun(setting, run.seed);
  const { hear, life } = listener();
  goOn(world, setting, flipped(run.log, fork), standIn, run.endHour, hear);
  return life(world);
}
