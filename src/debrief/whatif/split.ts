/**
 * You, luck, rules: how far results lie apart when only one of the three changes. You: all ways of playing on this seed
 * under these rules. Luck: the stand-in on other seeds. Rules: the stand-in on this seed under other regimes.
 * Each is the stretch between the tenth and the ninetieth of a hundred; the shares differ by ledger, so what is said
 * is a range over the four, in steps of five of a hundred.
 */
import { type Bot, play } from "../../bots/index.ts";
import { quantile } from "../../lab/stats.ts";
import type { Setting } from "../../sim/index.ts";
import { PARTS, type Part } from "../guess.ts";
import type { Range } from "./odds.ts";
import { LEDGER_NAMES, type LedgerName, type Outcome, outcomeOf } from "./outcome.ts";

export interface Split {
  /** of a hundred, over the ledgers in which anything moves at all */
  readonly shares: Readonly<Record<Part, Range>>;
  readonly byLedger: Readonly<Record<LedgerName, Readonly<Record<Part, number>> | null>>;
  /** runs behind each part */
  readonly runs: Readonly<Record<Part, number>>;
}

const STEP = 5;
const toStep = (x: number): number => Math.round(x / STEP) * STEP;

const stretch = (outcomes: readonly Outcome[], name: LedgerName): number => {
  const values = outcomes.map((o) => o.ledgers[name]);
  return values.length < 2 ? 0 : quantile(values, 0.9) - quantile(values, 0.1);
};

/** Outcomes of one bot on many seeds, from `from` on. */
export const overSeeds = (setting: Setting, bot: Bot, from: number, count: number): Outcome[] =>
  Array.from({ length: count }, (_, i) =>
    outcomeOf(play(setting, (from + 104_729 * (i + 1)) >>> 0, bot).world, setting),
  );

/** Shares from three bundles of outcomes; a ledger that nothing moves says nothing (null). */
export function splitOf(bundles: Readonly<Record<Part, readonly Outcome[]>>): Split {
  const byLedger = {} as Record<LedgerName, Record<Part, number> | null>;
  const shares = Object.fromEntries(PARTS.map((part) => [part, { low: 100, high: 0 }])) as Record<
    Part,
    { low: number; high: number }
  >;
  for (const name of LEDGER_NAMES) {
    const widths = PARTS.map((part) => stretch(bundles[part], name));
    const all = widths.reduce((sum, w) => sum + w, 0);
    byLedger[name] = null;
    if (all === 0) continue;
    const row = {} as Record<Part, number>;
    PARTS.forEach((part, i) => {
      row[part] = Math.round(((widths[i] ?? 0) * 100) / all);
      shares[part].low = Math.min(shares[part].low, toStep(row[part]));
      shares[part].high = Math.max(shares[part].high, toStep(row[part]));
    });
    byLedger[name] = row;
  }
  for (const part of PARTS) if (shares[part].low > shares[part].high) shares[part].low = 0;
  return {
    shares,
    byLedger,
    runs: { you: bundles.you.length, luck: bundles.luck.length, rules: bundles.rules.length },
  };
}
