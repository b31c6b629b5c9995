/** The lesson a run belongs to and what people say about it, kept beside the run's save so that a reload loses neither. */
import type { Setting, World } from "../sim/index.ts";
import {
  type Beside,
  isSameRun,
  keptTime,
  leadsBack,
  NO_NOTES,
  type RunId,
  readBeside,
  writeBeside,
} from "./beside.ts";
import { timeLeft } from "./lesson.ts";
import { createLessonClock } from "./lessonClock.ts";
import type { LessonLink, LessonState, Notes, Ports, RunRules, SavedGame } from "./types.ts";

interface Deps {
  readonly ports: Pick<Ports, "now" | "wall" | "schedule" | "keeper">;
  get(): { readonly lesson: LessonState | null; readonly notes: Notes };
  set(part: { lesson?: LessonState | null; notes?: Notes }): void;
  /** the run on the stage; null none, or one that is over */
  running(): World | null;
  /** time stands: somebody reads, decides or pauses */
  isStill(): boolean;
  /** ends the run from where it stands, whatever page is open */
  finish(): void;
  /** the set minute: the ending gives way to the debrief */
  goOn(): void;
}

export interface Desk {
  /** For a new run; its notes begin empty. */
  begin(run: RunId, rules: RunRules, setting: Setting): void;
  /** For a saved run: its notes come back, and so does its lesson while that counts. */
  resume(run: RunId, setting: Setting): Promise<void>;
  /** For a shared run: nobody here has said anything about it. */
  clear(): void;
  note(part: Partial<Notes>): void;
  /** the link of the lesson that the last save belongs to leads back into it */
  leadsBack(link: LessonLink, last: SavedGame | undefined): Promise<boolean>;
  /** real seconds a day at 1x; undefined while no lesson runs */
  secondsPerDay(setting: Setting, world: World): number | undefined;
}

/** What lies beside the running game of one store: its lesson, its notes. */
export function createDesk({ ports, get, set, ...run }: Deps): Desk {
  const { keeper } = ports;
  let beside: Beside | null = null;

  const clock = createLessonClock({
    ports,
    get: () => get().lesson,
    set: (lesson) => set({ lesson }),
    ...run,
  });

  const clear = (): void => {
    clock.end();
    beside = null;
    set({ notes: NO_NOTES });
  };
  const lay = (next: Beside): void => {
    beside = next;
    set({ notes: next.notes });
    writeBeside(keeper, next);
  };

  return {
    begin: (id, { minutes = 0, until, votes = false, linked = false }, setting) => {
      clear();
      const startedAt = ports.wall();
      const time = until === undefined ? { minutes } : { minutes, until };
      const left = minutes === 0 ? null : timeLeft(time, startedAt);
      const lesson = { minutes, startedAt, endsAt: left === null ? null : startedAt + left, linked };
      lay({
        run: id,
        notes: { ...NO_NOTES, isVoting: votes },
        lesson: left === null && !linked ? null : lesson,
      });
      if (left !== null) clock.begin({ minutes, left }, setting);
    },
    resume: async (id, setting) => {
      clear();
      const kept = await readBeside(keeper);
      if (!kept || !isSameRun(kept.run, id)) return;
      beside = kept;
      set({ notes: kept.notes });
      const left = keptTime(kept.lesson, ports.wall());
      if (kept.lesson && left !== undefined) clock.begin({ minutes: kept.lesson.minutes, left }, setting);
    },
    clear,
    note: (part) => {
      const notes = { ...get().notes, ...part };
      if (beside === null) set({ notes });
      else lay({ ...beside, notes });
    },
    leadsBack: async (link, last) => {
      const kept = await readBeside(keeper);
      return (
        kept !== undefined &&
        last !== undefined &&
        isSameRun(kept.run, last) &&
        leadsBack(kept, link, ports.wall())
      );
    },
    secondsPerDay: clock.secondsPerDay,
  };
}
