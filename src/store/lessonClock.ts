/**
 * Watches the time of a lesson beside a running game: sets the pace, tells the minutes left, finishes the run in time for
 * its ending, and at the set minute leads on to the debrief. A lesson outlives a reload: its end is kept beside the saves.
 */
import type { Setting, World } from "../sim/index.ts";
import { isOver, isUp, type Lesson, minutesLeft, paceOf } from "./lesson.ts";
import type { LessonState, Ports } from "./types.ts";

/** Looked at this often; a lesson is never further off than that. */
const LOOK_MS = 1000;

interface Deps {
  readonly ports: Pick<Ports, "now" | "schedule">;
  get(): LessonState | null;
  set(lesson: LessonState | null): void;
  /** the run on the stage; null none, or one that is over */
  running(): World | null;
  /** time stands: somebody reads, decides or pauses */
  isStill(): boolean;
  /** ends the run from where it stands, whatever page is open */
  finish(): void;
  /** the set minute: the ending gives way to the debrief */
  goOn(): void;
}

export interface LessonClock {
  /** `left`: real ms from now to the debrief; `minutes`: what the teacher set */
  begin(time: { readonly minutes: number; readonly left: number }, setting: Setting): void;
  end(): void;
  /** real seconds a day at 1x; undefined while no lesson runs */
  secondsPerDay(setting: Setting, world: World): number | undefined;
}

const lastHour = ({ level }: Setting): number => (level.days - 1) * 24 + level.endHour;

/** The lesson of one store. Time comes from the ports, so that a test can hurry it. */
export function createLessonClock({ ports, get, set, running, isStill, finish, goOn }: Deps): LessonClock {
  let on: (Lesson & { readonly startedAt: number; readonly minutes: number }) | null = null;
  let cancel: (() => void) | null = null;
  let still = 0;
  let lookedAt = 0;

  const hush = (): void => {
    if (get() !== null) set(null);
  };
  const end = (): void => {
    cancel?.();
    cancel = null;
    on = null;
    hush();
  };

  function look(): void {
    if (on === null) return;
    const now = ports.now();
    const passed = now - on.startedAt;
    if (isStill()) still += now - lookedAt;
    lookedAt = now;
    if (isUp(on, passed)) {
      end();
      if (running() !== null) finish();
      goOn();
      return;
    }
    if (running() === null) hush();
    else if (isOver(on, passed)) {
      hush();
      finish();
    } else {
      const left = minutesLeft(on, passed);
      if (get()?.left !== left) set({ minutes: on.minutes, left });
    }
    cancel = ports.schedule(look, LOOK_MS);
  }

  return {
    begin: ({ minutes, left }, setting) => {
      end();
      const hours = lastHour(setting) - setting.level.hour;
      on = { length: left, hours, minutes, startedAt: ports.now() };
      still = 0;
      lookedAt = ports.now();
      look();
    },
    end,
    secondsPerDay: (setting, world) =>
      on === null || running() === null
        ? undefined
        : paceOf(on, ports.now() - on.startedAt, still, lastHour(setting) - world.hour),
  };
}
