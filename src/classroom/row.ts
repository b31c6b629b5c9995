/** What the board keeps of one replayed run: figures, choices and the questions that fit it, nothing about a person at a screen. */
import { type Figures, figuresOf, hoursPage, promptsThatFit } from "../debrief/index.ts";
import { type Ledgers, ledgersOf, type Prompt, type Setting, type World } from "../sim/index.ts";

export interface Choice {
  readonly card: string;
  readonly choice: string;
  readonly because: string;
  /** hour of the run */
  readonly hour: number;
}

/** A question that fits the run, with the figures that speak for it. */
export type Fitting = Pick<Prompt, "id" | "stage" | "evidence">;

export interface ClassRow {
  readonly ending: string;
  readonly keeps: boolean;
  readonly days: number;
  readonly ledgers: Ledgers;
  readonly promises: { readonly given: number; readonly kept: number; readonly broken: number };
  readonly nightsLit: number;
  /** nights of the run so far */
  readonly ofNights: number;
  readonly delivered: number;
  readonly late: number;
  /** large buttons taken, of those shown */
  readonly prominentTaken: number;
  readonly prominentShown: number;
  readonly choices: readonly Choice[];
  /** people-hours after 22:00, and all of them */
  readonly nightHours: number;
  readonly hours: number;
  /** hours of the longest week of anybody in the house, and the law's week */
  readonly longestWeek: number;
  readonly lawWeek: number;
  /** a style drawn after a neighbour's was on the own shop's page; null in a level without a shop */
  readonly copied: boolean | null;
  readonly figures: Figures;
  /** the more particular first */
  readonly prompts: readonly Fitting[];
}

const WEEK = 7;

function ones(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

/** Weeks are those of the run, from its first day. */
function longestWeek(days: readonly number[]): number {
  let longest = 0;
  for (let from = 0; from < days.length; from += WEEK) {
    const hours = days.slice(from, from + WEEK).reduce((sum, bits) => sum + ones(bits), 0);
    longest = Math.max(longest, hours);
  }
  return longest;
}

export function rowOf(world: World, setting: Setting): ClassRow {
  const count = (state: string) => world.promises.filter((p) => p.state === state).length;
  const sum = (read: (p: World["people"][number]) => number) =>
    world.people.reduce((total, p) => total + read(p), 0);
  const { nightsLit, ofNights } = hoursPage(world, setting);
  return {
    ending: world.ended?.id ?? "",
    keeps: setting.endings.find((e) => e.id === world.ended?.id)?.keeps === true,
    days: Math.ceil((world.hour - setting.level.hour) / 24),
    ledgers: ledgersOf(world, setting),
    promises: { given: world.promises.length, kept: count("kept"), broken: count("broken") },
    nightsLit,
    ofNights,
    delivered: world.tally.delivered,
    late: world.tally.late,
    prominentTaken: world.tally.prominentTaken,
    prominentShown: world.tally.prominentShown,
    choices: world.cards
      .filter((c) => c.choice !== "")
      .map(({ id, choice, because, at }) => ({ card: id, choice, because, hour: at })),
    nightHours: sum((p) => p.nightHours),
    hours: sum((p) => p.hours),
    longestWeek: Math.max(0, ...world.people.map((p) => longestWeek(p.days))),
    lawWeek: setting.regime.money.legalWeek,
    copied: world.own === null ? null : world.own.listings.some((l) => !l.original),
    figures: figuresOf(world, setting),
    prompts: promptsThatFit(world, setting).map(({ id, stage, evidence }) => ({ id, stage, evidence })),
  };
}
