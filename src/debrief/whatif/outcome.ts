/** What a run came to, in the few figures by which two runs are compared. */
import { type Ledgers, ledgersOf, type Setting, type World } from "../../sim/index.ts";

export interface Outcome {
  /** id of the ending; "" while the run is still going */
  readonly ending: string;
  /** the house still stands at the end */
  readonly keeps: boolean;
  readonly ledgers: Ledgers;
}

export const LEDGER_NAMES = ["money", "people", "platform", "village"] as const;
export type LedgerName = (typeof LEDGER_NAMES)[number];

/** Points of an index (0..1000) that weigh as much as the goal of the level in money. */
const INDEX_POINTS = 100;

export function outcomeOf(world: World, setting: Setting): Outcome {
  const ending = setting.endings.find((e) => e.id === world.ended?.id);
  return {
    ending: world.ended?.id ?? "",
    keeps: ending?.keeps === true,
    ledgers: ledgersOf(world, setting),
  };
}

/** Without a goal in money: what the house had in the tin at first, which is what it can lose. */
function moneyUnit({ level }: Setting): number {
  const { is, from, to } = level.goal;
  return Math.max(10_000, is === "cash" ? to - from : level.cash);
}

/** Fen or points by which one ledger is counted: the level's goal in money, a tenth of an index. */
function unitOf(setting: Setting, ledger: LedgerName): number {
  return ledger === "money" ? moneyUnit(setting) : INDEX_POINTS;
}

/** How far two outcomes lie apart: the sum over the ledgers in their units, and one more for a house lost or kept. */
export function distance(setting: Setting, a: Outcome, b: Outcome): number {
  let sum = a.keeps === b.keeps ? 0 : 1;
  for (const name of LEDGER_NAMES) sum += Math.abs(a.ledgers[name] - b.ledgers[name]) / unitOf(setting, name);
  return sum;
}
