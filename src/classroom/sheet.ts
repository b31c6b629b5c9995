/** The board as rows for a spreadsheet: ids and plain numbers, the same in every language. Quoting is the writer's. */
import type { Entry } from "./board.ts";

export const COLUMNS = [
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
    code,
  }));
}
