/** One run in progress as the systems and commands see it, and the few helpers all of them share. */
import type { Command, CommandKind, Refusal } from "./commands/types.ts";
import type { Fact } from "./facts.ts";
import { clamp } from "./fixed.ts";
import type { Setting } from "./setting.ts";
import type { Order, Person, TrustCause, World } from "./state.ts";

export interface Run {
  readonly world: World;
  readonly setting: Setting;
  /** facts of the present step, in order */
  readonly facts: Fact[];
}

/** A mechanic: changes the world for one hour and reports what happened. */
export type System = (run: Run) => void;

/** A decision: `check` says why not (and greys the button), `apply` does it after a check that passed. */
export interface CommandRule<K extends CommandKind> {
  check(world: World, setting: Setting, command: Extract<Command, { kind: K }>): Refusal | undefined;
  apply(run: Run, command: Extract<Command, { kind: K }>): void;
}

/** Hour of the day, 0..23. */
export const hourOfDay = (hour: number): number => hour % 24;
/** Day of the run, from 0. */
export const dayOf = (hour: number): number => (hour - (hour % 24)) / 24;
/** Weekday of an hour of the run, 0 = Monday .. 6 = Sunday. */
export const weekdayOf = (setting: Setting, hour: number): number =>
  (setting.level.weekday + dayOf(hour)) % 7;
/** As a weekday, see `weekdayOf`. */
export const SUNDAY = 6;
/** The run's last hour: nothing advances from there. */
export const endHour = (setting: Setting): number => (setting.level.days - 1) * 24 + setting.level.endHour;
/** Night band of the tape: 22 to 6. */
export const isNight = (hourOfTheDay: number): boolean => hourOfTheDay >= 22 || hourOfTheDay < 6;
/** A school day: Monday to Friday, not a holiday of the level. */
export function isSchoolDay(setting: Setting, hour: number): boolean {
  return weekdayOf(setting, hour) < 5 && !setting.level.holidays.includes(dayOf(hour));
}

/** Somebody who is or was in the house, by id. */
export const personOf = (world: World, id: string): Person | undefined =>
  world.people.find((p) => p.id === id);
/** An order of the run, closed ones among them, by number. */
export const orderOf = (world: World, id: number): Order | undefined => world.orders.find((o) => o.id === id);

/** In the house or on the way home: not left for good. */
export const stays = (p: Person): boolean => p.gone < 0;
/** Could be at a machine this hour, board and tiredness aside. */
export const able = (p: Person, hour: number): boolean =>
  p.gone < 0 && p.hurtUntil <= hour && p.awayUntil <= hour;

/** Moves one person's trust, keeps the sum by cause, and reports moves of 10 and more. Owners have no trust to lose. */
export function moveTrust(run: Run, person: Person, by: number, cause: TrustCause): void {
  if (person.owner || person.gone >= 0 || by === 0) return;
  const after = clamp(person.trust + by, 0, 1000);
  const moved = after - person.trust;
  if (moved === 0) return;
  person.trust = after;
  person.trustBy[cause] = (person.trustBy[cause] ?? 0) + moved;
  if (moved >= 10 || moved <= -10) run.facts.push({ kind: "trustMoved", who: person.id, by: moved, cause });
}

/** People an effect or command names: an id, or a group word of the schema ("house", "owners", "all", "willing"). */
export function peopleOf(world: World, who: string, it = ""): Person[] {
  const here = world.people.filter(stays);
  switch (who) {
    case "all":
      return here;
    case "house":
      return here.filter((p) => !p.owner);
    case "owners":
      return here.filter((p) => p.owner);
    case "willing":
      return here.filter((p) => !p.owner && p.trust >= 450 && p.fatigue < 700);
    case "it":
      return here.filter((p) => p.id === it);
    default:
      return here.filter((p) => p.id === who);
  }
}
