/**
 * A run lies with the learning platform and not on the device, where the next pupil would find it. What the platform kept
 * becomes the saves of this visit; what is saved is told to the platform.
 */
import { isCodeError, openCode } from "../../runcode/index.ts";
import { placesIn } from "../../sim/index.ts";
import { memoryKeeper } from "../../store/browser.ts";
import { sealSlot } from "../../store/slot.ts";
import type { Keeper } from "../../store/types.ts";
import type { Before } from "./lms.ts";

/** Size of text, language and the like stay on the device, as everywhere. */
const ON_DEVICE: readonly string[] = ["settings"];

/** Beside the run: the pages of the debrief that were open, and the lesson it belongs to. */
interface Location {
  readonly read: unknown;
  readonly lesson: unknown;
}

/** As lesson_location, 255 signs at most: what does not fit is left out, the pages last. */
export function locationText(level: string, day: number, { read, lesson }: Location): string {
  const whole = JSON.stringify({ level, day, read, lesson });
  return whole.length <= 255 ? whole : JSON.stringify({ level, day, read }).slice(0, 255);
}

function locationIn(text: string): Location {
  try {
    const it: unknown = JSON.parse(text);
    if (typeof it === "object" && it !== null)
      return { read: Reflect.get(it, "read"), lesson: Reflect.get(it, "lesson") };
  } catch {
    // Left by another release or another tool: the run itself is elsewhere.
  }
  return { read: [], lesson: null };
}

/** Told of every save: the run's code, or what lies beside it. */
export interface Saved {
  code(code: string): void;
  beside(beside: unknown): void;
}

export async function platformKeeper(device: Keeper, before: Before | null, saved: Saved): Promise<Keeper> {
  const runs = memoryKeeper();
  const opened = openCode(before?.suspendData ?? "");
  if (before !== null && !isCodeError(opened)) {
    const { level, seed, regime, changes } = opened.head;
    await runs.write("slot-A", sealSlot(1, before.suspendData));
    const { read, lesson } = locationIn(before.location);
    await runs.write("beside", {
      run: { level, seed, regime, setup: placesIn(changes) },
      notes: { read },
      // A package that opens one lesson opens it at every visit: into the run that was begun, not over it.
      lesson: { ...Object(lesson), linked: true, lasts: true },
    });
  }
  const keeperOf = (key: string): Keeper => (ON_DEVICE.includes(key) ? device : runs);
  return {
    lasting: true,
    read: (key) => keeperOf(key).read(key),
    keys: () => runs.keys(),
    write: async (key, value) => {
      await keeperOf(key).write(key, value);
      if (key === "beside") saved.beside(value);
      const { payload } = value as { payload?: unknown };
      if (key.startsWith("slot-") && typeof payload === "string") saved.code(payload);
    },
  };
}
