/** How a run went, apart from what it came to: its nights, its longest week, who left, what happened. */
import { type Fact, stays, type World } from "../../sim/index.ts";
import { type FilmMoment, keyMoments, noteFacts } from "../film/index.ts";

export interface Life {
  /** people of the house at a machine between 22:00 and 06:00, by day of the run */
  readonly nights: readonly number[];
  /** hours of the longest week of anybody in the house */
  readonly longestWeek: number;
  /** hundredths of a star */
  readonly rating: number;
  /** ids of people who have left */
  readonly left: readonly string[];
  /** in the order in which they happened; nothing about single orders, which another run does not have */
  readonly moments: readonly FilmMoment[];
}

const EVENING = 22;
const MORNING = 6;
const WEEK = 7;

const bitsBetween = (from: number, to: number): number => {
  let bits = 0;
  for (let hour = from; hour < to; hour++) bits |= 1 << hour;
  return bits;
};
const LATE = bitsBetween(EVENING, 24);
const EARLY = bitsBetween(0, MORNING);

function ones(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

/** The night of a day is its late hours and the early ones of the next. */
function nightsOf(world: World): number[] {
  const days = Math.max(0, ...world.people.map((p) => p.days.length));
  return Array.from(
    { length: days },
    (_, day) =>
      world.people.filter((p) => ((p.days[day] ?? 0) & LATE) !== 0 || ((p.days[day + 1] ?? 0) & EARLY) !== 0)
        .length,
  );
}

function longestWeek(days: readonly number[]): number {
  let longest = 0;
  for (let from = 0; from < days.length; from += WEEK)
    longest = Math.max(
      longest,
      days.slice(from, from + WEEK).reduce((sum, bits) => sum + ones(bits), 0),
    );
  return longest;
}

/** Listens to a run while it is played; `life` tells what it heard once it is over. */
export function listener(): {
  hear(facts: readonly Fact[], hour: number): void;
  life(world: World): Life;
} {
  const found: FilmMoment[] = [];
  return {
    hear: (facts, hour) =>
      noteFacts(
        found,
        facts.filter((fact) => !("order" in fact)),
        hour,
      ),
    life: (world) => ({
      nights: nightsOf(world),
      longestWeek: Math.max(0, ...world.people.map((p) => longestWeek(p.days))),
      rating: world.standing.rating,
      left: world.people.filter((p) => !stays(p)).map((p) => p.id),
      moments: found,
    }),
  };
}

/** The weightiest of what happened after `hour` in one life and not in the other, earliest first. */
export function onlyIn(life: Life, other: Life, hour: number, most: number): readonly FilmMoment[] {
  const known = new Set(other.moments.map((moment) => JSON.stringify(moment)));
  const isNew = (moment: FilmMoment) => moment.hour > hour && !known.has(JSON.stringify(moment));
  return keyMoments(life.moments.filter(isNew), most);
}
