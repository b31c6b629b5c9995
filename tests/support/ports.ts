/** Everything the store needs from outside, in a test's hands: a clock one turns, a storage that may fail, a lock. */

import type { Setting } from "../../src/sim/index.ts";
import type { Keeper, Ports } from "../../src/store/index.ts";

/** Half past nine in the morning, wherever the test runs. */
const WALL = new Date(2026, 0, 5, 9, 30).getTime();

export interface FakeTime {
  now(): number;
  schedule(run: () => void, ms: number): () => void;
  /** lets real time pass and runs what falls due, in order */
  pass(ms: number): void;
  /** jumps ahead as a machine that slept does: what was due runs once, late */
  sleep(ms: number): void;
  /** goes on by itself while something works; nothing else happens meanwhile */
  spend(ms: number): void;
}

export function fakeTime(): FakeTime {
  let now = 0;
  let due: { at: number; run: () => void }[] = [];
  const runNext = (until: number, late: boolean): boolean => {
    const next = due.filter((it) => it.at <= until).sort((a, b) => a.at - b.at)[0];
    if (!next) return false;
    due = due.filter((it) => it !== next);
    if (!late) now = Math.max(now, next.at);
    next.run();
    return true;
  };
  return {
    now: () => now,
    schedule: (run, ms) => {
      const entry = { at: now + ms, run };
      due.push(entry);
      return () => {
        due = due.filter((it) => it !== entry);
      };
    },
    pass: (ms) => {
      const until = now + ms;
      while (runNext(until, false));
      now = until;
    },
    sleep: (ms) => {
      const waiting = due.filter((it) => it.at <= now + ms).length;
      now += ms;
      for (let i = 0; i < waiting; i++) runNext(now, true);
    },
    spend: (ms) => {
      now += ms;
    },
  };
}

export interface FakeKeeper extends Keeper {
  readonly kept: Map<string, unknown>;
  /** what the next writes do: "ok", "refuse" (quota, abort), "lose" (says yes and keeps the old bytes) */
  mode: "ok" | "refuse" | "lose";
  writes: number;
}

export function fakeKeeper(kept = new Map<string, unknown>()): FakeKeeper {
  const keeper: FakeKeeper = {
    kept,
    mode: "ok",
    writes: 0,
    lasting: true,
    read: async (key) => structuredClone(kept.get(key)),
    write: async (key, value) => {
      if (keeper.mode === "refuse") throw new Error("no room");
      keeper.writes += 1;
      if (keeper.mode === "ok") kept.set(key, structuredClone(value));
    },
    keys: async () => [...kept.keys()],
  };
  return keeper;
}

/** A lock that one window at a time can hold. */
export function fakeLock(): Ports["lock"] {
  let held = false;
  return async () => {
    if (held) return null;
    held = true;
    return () => {
      held = false;
    };
  };
}

export interface Hands {
  readonly ports: Ports;
  readonly time: FakeTime;
  readonly keeper: FakeKeeper;
  /** what the browser tells the page */
  tell(page: "hidden" | "shown" | "leaving"): void;
}

/** Ports of one window over a storage and a lock that several windows may share. */
export function hands(
  settings: readonly Setting[],
  shared: { keeper?: FakeKeeper; lock?: Ports["lock"]; languages?: readonly string[] } = {},
): Hands {
  const time = fakeTime();
  const keeper = shared.keeper ?? fakeKeeper();
  let listeners: ((page: "hidden" | "shown" | "leaving") => void)[] = [];
  const ports: Ports = {
    findSetting: async (level) => settings.find((it) => it.level.id === level),
    now: time.now,
    wall: () => WALL + time.now(),
    schedule: time.schedule,
    drawSeed: () => 7,
    languages: shared.languages ?? ["en"],
    keeper,
    lock: shared.lock ?? fakeLock(),
    watchPage: (listener) => {
      listeners.push(listener);
      return () => {
        listeners = listeners.filter((it) => it !== listener);
      };
    },
  };
  return { ports, time, keeper, tell: (page) => listeners.map((it) => it(page)) };
}
