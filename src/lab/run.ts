/** Many runs of one level by several bots on paired seeds, and what they say together. */
import type { Bot } from "../bots/index.ts";
import { play } from "../bots/index.ts";
import { dayMark, encodeRun, recordOf } from "../runcode/index.ts";
import {
  hashDigits,
  type Ledgers,
  ledgersOf,
  RULES_VERSION,
  type Setting,
  type World,
} from "../sim/index.ts";
import { bestIn, bestShares, LEDGERS, type LedgerName } from "./rank.ts";
import { type Spread, spread } from "./stats.ts";

interface LabRun {
  seed: number;
  ending: string;
  days: number;
  /** of the last hour, eight hexadecimal digits, as the replay tool prints it */
  hash: string;
  code: string;
  ledgers: Ledgers;
}

interface BotSummary {
  ledgers: Record<LedgerName, Spread>;
  endings: Record<string, number>;
  /** shares of the runs, 0..1 */
  keepsHouse: number;
  endsBadly: number;
  goalReached: number;
  /** a run without any hour past midnight that keeps the house */
  withoutNights: number;
  delivered: number;
  late: number;
  nightsLit: number;
  /** of a village of shops on its last day: houses on the commonest product, and its price against outside, 0..1 */
  same: number;
  price: number;
}

interface LabBot {
  bot: string;
  runs: LabRun[];
  summary: BotSummary;
}

export interface LabResult {
  level: string;
  regime: string;
  rules: number;
  bots: LabBot[];
  /** share of the seeds in which a bot is best by the sum of its ranks; and in each ledger alone */
  best: Record<string, number>;
  bestBy: Record<LedgerName, Record<string, number>>;
  elapsed: { cpuSeconds: number; days: number; daysPerCpuSecond: number };
}

interface LabTask {
  setting: Setting;
  bots: readonly Bot[];
  seeds: number;
  from: number;
  /** CPU seconds so far; given from outside because the lab itself reads no clock */
  cpu: () => number;
}

function summary(setting: Setting, worlds: readonly World[], runs: readonly LabRun[]): BotSummary {
  const share = (test: (w: World) => boolean) => worlds.filter(test).length / worlds.length;
  const ending = (w: World) => setting.endings.find((e) => e.id === w.ended?.id);
  const average = (read: (w: World) => number) => worlds.reduce((sum, w) => sum + read(w), 0) / worlds.length;
  const endings: Record<string, number> = {};
  for (const run of runs) endings[run.ending] = (endings[run.ending] ?? 0) + 1;
  const spreads = LEDGERS.map((name) => [name, spread(runs.map((r) => r.ledgers[name]))]);
  return {
    ledgers: Object.fromEntries(spreads) as Record<LedgerName, Spread>,
    endings,
    keepsHouse: share((w) => ending(w)?.keeps === true),
    endsBadly: share((w) => ending(w)?.bad === true),
    goalReached: share((w) => w.flags["goal-reached"] !== undefined),
    withoutNights: share((w) => ending(w)?.keeps === true && w.people.every((p) => p.nights === 0)),
    delivered: average((w) => w.tally.delivered),
    late: average((w) => w.tally.late),
    nightsLit: average((w) => w.tally.nightsLit),
    same: average((w) => (w.villageDays.at(-1)?.sameBp ?? 0) / 10_000),
    price: average((w) => (w.villageDays.at(-1)?.priceBp ?? 0) / 10_000),
  };
}

/** Plays every bot on the same seeds `from` … `from + seeds - 1`. */
export function runLab({ setting, bots, seeds, from, cpu }: LabTask): LabResult {
  const before = cpu();
  let days = 0;
  const results: LabBot[] = bots.map((bot) => {
    const worlds: World[] = [];
    const runs: LabRun[] = [];
    for (let seed = from; seed < from + seeds; seed++) {
      const marks: number[] = [];
      const played = play(setting, seed, bot, (world) => marks.push(dayMark(world)));
      const passed = Math.ceil((played.world.hour - setting.level.hour) / 24);
      days += passed;
      worlds.push(played.world);
      runs.push({
        seed,
        ending: played.world.ended?.id ?? "",
        days: passed,
        hash: hashDigits(played.hash),
        code: encodeRun(recordOf(played.world, setting, [], played.log, marks), setting),
        ledgers: ledgersOf(played.world, setting),
      });
    }
    return { bot: bot.id, runs, summary: summary(setting, worlds, runs) };
  });
  const best: Record<string, number> = {};
  const bestBy = Object.fromEntries(LEDGERS.map((l) => [l, {}])) as LabResult["bestBy"];
  for (let i = 0; i < seeds; i++) {
    const row = results.map((r) => (r.runs[i] as LabRun).ledgers);
    const add = (to: Record<string, number>, shares: number[]) =>
      results.forEach((r, k) => {
        to[r.bot] = (to[r.bot] ?? 0) + (shares[k] ?? 0) / seeds;
      });
    add(best, bestShares(row));
    for (const ledger of LEDGERS) add(bestBy[ledger], bestIn(ledger, row));
  }
  const cpuSeconds = cpu() - before;
  return {
    level: setting.level.id,
    regime: setting.regime.id,
    rules: RULES_VERSION,
    bots: results,
    best,
    bestBy,
    elapsed: { cpuSeconds, days, daysPerCpuSecond: Math.round(days / Math.max(0.001, cpuSeconds)) },
  };
}
