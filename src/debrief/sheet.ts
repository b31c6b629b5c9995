/** The figures of a run for other programs: a line a day for tables, and everything at once. Keys are English and stay. */
import { ledgersOf, type Setting, type World } from "../sim/index.ts";
import { type ExpectedRow, expectedRows } from "./expected.ts";
import { type Figures, figuresOf } from "./figures.ts";
import type { Film } from "./film/index.ts";
import { type HoursRow, hoursPage } from "./hours.ts";
import type { PieceView } from "./parts.ts";
import { onePiece } from "./piece.ts";
import { type PromiseRow, promiseRows } from "./promises.ts";
import { type VillagePage, villagePage } from "./village.ts";

type Row = Record<string, number | string>;

function ones(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

/** One row a day: hours of each person, money in fen at its end, open orders, and the village where it keeps count. */
export function daySheet(world: World, film: Pick<Film, "hours">): Row[] {
  const ends = new Map(film.hours.map((hour) => [Math.floor(hour.hour / 24), hour]));
  const village = new Map(world.villageDays.map((day) => [day.day, day]));
  return [...ends].map(([day, end]) => {
    const row: Row = { day: day + 1 };
    for (const p of world.people) row[`hours_${p.id}`] = ones(p.days[day] ?? 0);
    row.cash_fen = end.cash;
    row.orders_open = end.orders;
    row.pieces_to_pack = end.pieces;
    const lanes = village.get(day);
    if (world.villageDays.length === 0) return row;
    row.houses_lit_at_three = lanes?.lit ?? "";
    row.houses = lanes?.houses ?? "";
    if (!world.market) return row;
    row.same_product_bp = lanes?.sameBp ?? "";
    row.price_against_outside_bp = lanes?.priceBp ?? "";
    row.copies_of_mine = lanes?.copiesOfMine ?? "";
    return row;
  });
}

export interface RunSheet {
  readonly run: {
    readonly rules: number;
    readonly level: string;
    readonly regime: string;
    readonly seed: number;
    readonly hours: number;
    readonly ending: string;
  };
  readonly ledgers: ReturnType<typeof ledgersOf>;
  readonly figures: Figures;
  readonly piece: PieceView | null;
  readonly people: readonly Omit<HoursRow, "days">[];
  readonly promises: readonly PromiseRow[];
  readonly choices: readonly { readonly card: string; readonly choice: string; readonly hour: number }[];
  /** what was expected on Sundays, and what came */
  readonly expected: readonly ExpectedRow[];
  readonly village: VillagePage;
  readonly days: readonly Row[];
}

/** Everything the pages show, as plain data. Money in fen, shares in parts per ten thousand, ids as in the level. */
export function runSheet(world: World, setting: Setting, film: Pick<Film, "hours">): RunSheet {
  const { rules, level, regime, seed, hour } = world;
  return {
    run: { rules, level, regime, seed, hours: hour, ending: world.ended?.id ?? "" },
    ledgers: ledgersOf(world, setting),
    figures: figuresOf(world, setting),
    piece: onePiece(world, setting) ?? null,
    people: hoursPage(world, setting).rows.map(({ days: _, ...rest }) => rest),
    promises: promiseRows(world, setting),
    choices: world.cards.map(({ id, choice, at }) => ({ card: id, choice, hour: at })),
    expected: expectedRows(world),
    village: villagePage(world, setting),
    days: daySheet(world, film),
  };
}
