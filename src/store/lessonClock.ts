/** Watches the time of a lesson beside a running game: sets the pace, tells the minutes left, finishes when they are over. */
import type { Setting, World } from "../sim/index.ts";
import { isOver, type Lesson, lessonOf, minutesLeft, paceOf } from "./lesson.ts";
import type { LessonState, Ports } from "./types.ts";

/** Looked at this often; a lesson is never further off than that. */
const LOOK_MS = 1000;

interface Deps {
  readonly ports: Pick<Ports, "now" | "schedule">;
  get(): LessonState | null;
  set(lesson: LessonState | null): void;
  /** the run on the stage; null none, or one that is over */
  running(): World | null;
  /** ends the run from where it stands */
  finish(): void;
}

export interface LessonClock {
  /** undefined, or minutes that are no lesson: none begins */
  begin(minutes: number | undefined, setting: Setting): void;
  end(): void;
  /** real seconds a day at 1x; undefined while no lesson runs */
  secondsPerDay(setting: Setting, world: World): number | undefined;
}

const lastHour = ({ level }: Setting): number => (level.days - 1) * 24 + level.endHour;

export function createLessonClock({ ports, get, set, running, finish }: Deps): LessonClock {
  let on: (Lesson & { readonly startedAt: number; readonly minutes: number }) | null = null;
  let cancel: (() => void) | null = null;

  const end = (): void => {
    cancel?.();
    cancel = null;
    on = null;
    if (get() !== null) set(null);
  };

  function look(): void {
    if (on === null) return;
    const passed = ports.now() - on.startedAt;
    if (running() === null) {
      end();
      return;
    }
    if (isOver(on, passed)) {
      end();
      finish();
      return;
    }
    const left = minutesLeft(on, passed);
    if (get()?.left !== left) set({ minutes: on.minutes, left });
    cancel = ports.schedule(look, LOOK_MS);
  }

  return {
    begin: (minutes, setting) => {
      end();
      if (minutes === undefined) return;
      const found = lessonOf(minutes, lastHour(setting) - setting.level.hour);
      if (found === undefined) return;
      on = { ...found, minutes, startedAt: ports.now() };
      look();
    },
    end,
    secondsPerDay: (setting, world) =>
      on === null ? undefined : paceOf(on, ports.now() - on.startedAt, lastHour(setting) - world.hour),
  };
}
