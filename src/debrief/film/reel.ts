/** The world of any hour of a film, for whoever draws the whole house of it. Plays the record on, and back from marks on the way. */
import { createRun, type Person, type Setting, step, type World } from "../../sim/index.ts";
import type { FilmedRun, FilmHour } from "./types.ts";

/** Hours between two marks from which it can be played on again. */
const MARK_EVERY = 72;

/** An hour, and what each person did in it as the film says; whoever is not in it does what the record left them at. */
export type HourSeen = Pick<FilmHour, "hour" | "people">;

export interface Reel {
  /** The world as the film's hour left it, with the hour's own time and doings on it; not to be changed. */
  at(hour: HourSeen): World;
}

/** What somebody does, where. */
type Post = Pick<Person, "op" | "station">;

const postOf = ({ op, station }: Person): Post => ({ op, station });

interface Place {
  readonly world: World;
  readonly next: number;
  /** where everybody worked last */
  readonly posts: readonly Post[];
}

/** Everybody does what the film says they did in this hour; whoever has left their work since does it where they did it last. */
function seen(world: World, { hour, people }: HourSeen, before: readonly Post[]): World {
  const doing = (p: Person, i: number): Person => {
    const activity = people[i] ?? p.activity;
    const isPlaced = activity !== "work" || (p.activity === "work" && p.station >= 0);
    const { op, station } = (isPlaced ? undefined : before[i]) ?? p;
    return { ...p, activity, op, station };
  };
  return { ...world, hour, people: world.people.map(doing) };
}

export function reelOf(setting: Setting, run: FilmedRun): Reel {
  const begin = (): Place => ({ world: createRun(setting, run.seed), next: 0, posts: [] });
  const marks: Place[] = [begin()];
  let here = begin();

  /** False where the record goes no further. */
  const passHour = (): boolean => {
    const { world } = here;
    let { next } = here;
    for (let entry = run.log[next]; entry && entry.hour === world.hour; entry = run.log[++next])
      step(world, setting, entry.command);
    const { posts } = here;
    here = {
      world,
      next,
      posts: world.people.map((p, i) => (p.station >= 0 ? postOf(p) : (posts[i] ?? postOf(p)))),
    };
    return world.hour < run.endHour && !step(world, setting, { kind: "advance" }).refusal;
  };

  return {
    at: (shown) => {
      const until = shown.hour + 1;
      if (here.world.hour > until) {
        const mark = marks.filter(({ world }) => world.hour < until).at(-1) ?? marks[0];
        if (mark) here = { ...mark, world: structuredClone(mark.world) };
      }
      while (here.world.hour < until && passHour()) {
        const last = marks.at(-1)?.world.hour ?? 0;
        if (here.world.hour >= last + MARK_EVERY) marks.push({ ...here, world: structuredClone(here.world) });
      }
      return seen(here.world, shown, here.posts);
    },
  };
}
