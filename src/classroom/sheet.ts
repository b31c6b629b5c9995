/** The board as rows for a spreadsheet and as one object: ids and plain numbers, the same in every language. Quoting is the writer's. */
import type { Entry } from "./board.ts";
import { groupsOf } from "./groups.ts";
import type { ClassRow } from "./row.ts";
import { type Split, splitsOf } from "./splits.ts";
import { type Totals, totalsOf } from "./totals.ts";

const COLUMNS = [
  "run",
  "state",
  "level",
  "regime",
  "seed",
  "ending",
  "house_kept",
  "money_fen",
  "people",
  "platform",
  "village",
  "nights_lit",
  "nights",
  "promises_given",
  "promises_kept",
  "promises_broken",
  "delivered",
  "late",
  "large_buttons_taken",
  "large_buttons_shown",
  "longest_week_hours",
  "night_hours",
  "hours",
  "copied",
  "passed_on",
  "owner_hour_fen",
  "least_hour_fen",
  "best_hour_fen",
  "minimum_hour_fen",
  "code",
] as const;
export type Column = (typeof COLUMNS)[number];
export type SheetRow = Readonly<Record<Column, string | number>>;

const NONE = "";

export function sheetOf(entries: readonly Entry[]): SheetRow[] {
  return entries.map(({ code, name, head, state, row }) => ({
    run: `${name.fabric}-${name.number}`,
    state: state.kind,
    level: head?.level ?? NONE,
    regime: head?.regime ?? NONE,
    seed: head?.seed ?? NONE,
    ending: row?.ending ?? head?.claim.ending ?? NONE,
    house_kept: row ? Number(row.keeps) : NONE,
    money_fen: row?.ledgers.money ?? NONE,
    people: row?.ledgers.people ?? NONE,
    platform: row?.ledgers.platform ?? NONE,
    village: row?.ledgers.village ?? NONE,
    nights_lit: row?.nightsLit ?? NONE,
    nights: row?.ofNights ?? NONE,
    promises_given: row?.promises.given ?? NONE,
    promises_kept: row?.promises.kept ?? NONE,
    promises_broken: row?.promises.broken ?? NONE,
    delivered: row?.delivered ?? NONE,
    late: row?.late ?? NONE,
    large_buttons_taken: row?.prominentTaken ?? NONE,
    large_buttons_shown: row?.prominentShown ?? NONE,
    longest_week_hours: row?.longestWeek ?? NONE,
    night_hours: row?.nightHours ?? NONE,
    hours: row?.hours ?? NONE,
    copied: row && row.copied !== null ? Number(row.copied) : NONE,
    passed_on: row?.figures.passedOn ?? NONE,
    owner_hour_fen: row?.figures.ownerHourlyFen ?? NONE,
    least_hour_fen: row?.figures.leastHourlyFen ?? NONE,
    best_hour_fen: row?.figures.bestHourlyFen ?? NONE,
    minimum_hour_fen: row?.figures.minimumFen ?? NONE,
    code,
  }));
}

export interface ClassSheet {
  readonly runs: readonly (SheetRow & { readonly choices: ClassRow["choices"] })[];
  readonly groups: readonly {
    readonly level: string;
    readonly regime: string;
    readonly totals: Totals;
    readonly splits: readonly Split[];
  }[];
}

/** Everything on the board as plain data: each run with its choices, each group of comparable runs with its sums. */
export function classSheet(entries: readonly Entry[]): ClassSheet {
  const rows = sheetOf(entries);
  return {
    runs: entries.flatMap(({ row }, i) => {
      const line = rows[i];
      return line ? [{ ...line, choices: row?.choices ?? [] }] : [];
    }),
    groups: groupsOf(entries).map(({ level, regime, entries: of }) => {
      const known = of.flatMap(({ row }) => row ?? []);
      return { level, regime, totals: totalsOf(known), splits: splitsOf(known) };
    }),
  };
}
