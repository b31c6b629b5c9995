/** What the board keeps of one replayed run: figures and choices, nothing about a person at a screen. */
import { type Ledgers, ledgersOf, type Setting, type World } from "../sim/index.ts";

export interface Choice {
  readonly card: string;
  readonly choice: string;
  readonly because: string;
}

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
  /** lit windows by hour of the day: how many nights somebody of the house worked in it is not kept, so people-hours after 22:00 */
  readonly nightHours: number;
  readonly hours: number;
}

export function rowOf(world: World, setting: Setting): ClassRow {
  const count = (state: string) => world.promises.filter((p) => p.state === state).length;
  const sum = (read: (p: World["people"][number]) => number) =>
    world.people.reduce((total, p) => total + read(p), 0);
  return {
    ending: world.ended?.id ?? "",
    keeps: setting.endings.find((e) => e.id === world.ended?.id)?.keeps === true,
    days: Math.ceil((world.hour - setting.level.hour) / 24),
    ledgers: ledgersOf(world, setting),
    promises: { given: world.promises.length, kept: count("kept"), broken: count("broken") },
    nightsLit: world.tally.nightsLit,
    ofNights: Math.floor(world.hour / 24),
    delivered: world.tally.delivered,
    late: world.tally.late,
    prominentTaken: world.tally.prominentTaken,
    prominentShown: world.tally.prominentShown,
    choices: world.cards
      .filter((c) => c.choice !== "")
      .map(({ id, choice, because }) => ({ card: id, choice, because })),
    nightHours: sum((p) => p.nightHours),
    hours: sum((p) => p.hours),
  };
}
