/** The class as one village: sums and middles over the runs that were replayed. */
import type { Ledgers } from "../sim/index.ts";
import type { ClassRow } from "./row.ts";

export interface Totals {
  readonly runs: number;
  readonly kept: number;
  readonly median: Ledgers;
  readonly promises: { readonly given: number; readonly kept: number; readonly broken: number };
  readonly nightsLit: number;
  readonly ofNights: number;
  readonly delivered: number;
  readonly late: number;
  readonly prominentTaken: number;
  readonly prominentShown: number;
  readonly hours: number;
  readonly nightHours: number;
  /** runs with a style drawn after a neighbour's, of those with an own shop */
  readonly copied: number;
  readonly withShop: number;
  readonly longestWeek: number;
  readonly endings: readonly { readonly ending: string; readonly count: number }[];
  /** every because tapped, by reason */
  readonly because: Readonly<Record<string, number>>;
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const high = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? high : Math.round(((sorted[half - 1] ?? high) + high) / 2);
}

export function totalsOf(rows: readonly ClassRow[]): Totals {
  const sum = (read: (row: ClassRow) => number) => rows.reduce((total, row) => total + read(row), 0);
  const middle = (name: keyof Ledgers) => median(rows.map((row) => row.ledgers[name]));
  const endings = new Map<string, number>();
  const because: Record<string, number> = {};
  for (const row of rows) {
    endings.set(row.ending, (endings.get(row.ending) ?? 0) + 1);
    for (const c of row.choices) if (c.because !== "") because[c.because] = (because[c.because] ?? 0) + 1;
  }
  return {
    runs: rows.length,
    kept: rows.filter((row) => row.keeps).length,
    median: {
      money: middle("money"),
      people: middle("people"),
      platform: middle("platform"),
      village: middle("village"),
    },
    promises: {
      given: sum((row) => row.promises.given),
      kept: sum((row) => row.promises.kept),
      broken: sum((row) => row.promises.broken),
    },
    nightsLit: sum((row) => row.nightsLit),
    ofNights: sum((row) => row.ofNights),
    delivered: sum((row) => row.delivered),
    late: sum((row) => row.late),
    prominentTaken: sum((row) => row.prominentTaken),
    prominentShown: sum((row) => row.prominentShown),
    hours: sum((row) => row.hours),
    nightHours: sum((row) => row.nightHours),
    copied: rows.filter((row) => row.copied === true).length,
    withShop: rows.filter((row) => row.copied !== null).length,
    longestWeek: median(rows.map((row) => row.longestWeek)),
    endings: [...endings]
      .map(([ending, count]) => ({ ending, count }))
      .sort((a, b) => b.count - a.count || (a.ending < b.ending ? -1 : 1)),
    because,
  };
}

/** Windows of a class village: one house a run, lit as many nights of ten as it was. */
export const litOfTen = (row: ClassRow): number =>
  row.ofNights === 0 ? 0 : Math.round((row.nightsLit * 10) / row.ofNights);
