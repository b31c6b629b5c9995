/** Plays a recorded run again, hour by hour, and says whether it came out as its sender says. */
import { createRun, dayOf, type Fact, type Setting, step, type World } from "../sim/index.ts";
import { dayMark, judge, unlike } from "./claim.ts";
import type { Decision, RunRecord, Verdict } from "./types.ts";

export interface Replay {
  /** the world where the record ends, or where it could not go on; null if it was not replayed */
  readonly world: World | null;
  readonly verdict: Verdict;
  /** marks of the midnights passed */
  readonly days: readonly number[];
}

/** Sees every step of a replay: the world after it, what was reported, and the decision (null = an hour passed). */
export type Watch = (world: World, facts: readonly Fact[], decision: Decision | null) => void;

/** Refuses nothing: a record of other rules or another level gives no world, one that cannot go on a verdict with the day. */
export function replay(setting: Setting, run: RunRecord, watch?: Watch): Replay {
  const other = unlike(run, setting);
  if (other) return { world: null, verdict: other, days: [] };
  const world = createRun(setting, run.seed);
  const days: number[] = [];
  const stuck = (): Replay => ({ world, verdict: { kind: "differs", day: dayOf(world.hour) }, days });
  const until = (hour: number): boolean => {
    while (world.hour < hour) {
      const { facts, refusal } = step(world, setting, { kind: "advance" });
      if (refusal) return false;
      if (world.hour % 24 === 0) days.push(dayMark(world));
      watch?.(world, facts, null);
    }
    return true;
  };
  for (const { hour, command } of run.log) {
    if (!until(hour) || world.hour !== hour) return stuck();
    const { facts, refusal } = step(world, setting, command);
    if (refusal) return stuck();
    watch?.(world, facts, command);
  }
  if (!until(run.endHour)) return stuck();
  return { world, verdict: judge(run.claim, world, setting, days), days };
}
