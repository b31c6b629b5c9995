/** Who is best: the lowest sum of ranks over the four ledgers within one level and seed, ties shared. */
export const LEDGERS = ["money", "people", "platform", "village"] as const;
export type LedgerName = (typeof LEDGERS)[number];
export type Figures = Record<LedgerName, number>;

/** Ranks from 1 (most) with ties at their mean. */
export function ranks(values: readonly number[]): number[] {
  return values.map((x) => {
    const above = values.filter((y) => y > x).length;
    const equal = values.filter((y) => y === x).length;
    return above + (equal + 1) / 2;
  });
}

/** Share of the seed that each of several runs of it wins: the lowest sum of ranks, shared among equals. */
export function bestShares(runs: readonly Figures[]): number[] {
  const sums = runs.map(() => 0);
  for (const ledger of LEDGERS) {
    ranks(runs.map((r) => r[ledger])).forEach((rank, i) => {
      sums[i] = (sums[i] ?? 0) + rank;
    });
  }
  const least = Math.min(...sums);
  const winners = sums.filter((s) => s === least).length;
  return sums.map((s) => (s === least ? 1 / winners : 0));
}

/** Share of the seed each run wins in one ledger alone. */
export function bestIn(ledger: LedgerName, runs: readonly Figures[]): number[] {
  const values = runs.map((r) => r[ledger]);
  const most = Math.max(...values);
  const winners = values.filter((x) => x === most).length;
  return values.map((x) => (x === most ? 1 / winners : 0));
}
