/**
 * The same decisions at any pace give the same run: other speeds, pauses, a hidden tab, a machine that slept, a clock set
 * back a year, another language in the middle (D3, X6). The whole store is driven, with time in the gate's hands.
 */
import { play, QUICK_BOTS } from "../../bots/index.ts";
import { settingOf } from "../../content/index.ts";
import { createRun, hashWorld, type Setting, step } from "../../sim/index.ts";
import { memoryKeeper } from "../../store/browser.ts";
import { createGameStore } from "../../store/store.ts";
import type { GameStore, Ports } from "../../store/types.ts";
import { readContent } from "../content-files.ts";
import { type Finding, type Gate, none } from "./gate.ts";
import { type Pick, picker } from "./wild.ts";

const CASES = 200;
const FIRST_SEED = 8_000_001;
/** Hours of each run: three days and nights. */
const HOURS = 72;
const A_YEAR = 365 * 24 * 3_600_000;

type Log = ReturnType<typeof play>["log"];

/** What happens to time between two hours. */
interface Hands {
  readonly ports: Ports;
  /** lets real time pass; what falls due happens, late where the machine slept */
  pass(ms: number, isAsleep: boolean): void;
  hide(isHidden: boolean): void;
  setWall(ms: number): void;
}

function handsOf(settings: readonly Setting[]): Hands {
  const time = { now: 0, wall: Date.UTC(2026, 2, 29) };
  const due: { at: number; run: () => void }[] = [];
  const listeners: ((page: "hidden" | "shown" | "leaving") => void)[] = [];
  return {
    ports: {
      findSetting: async (level) => settings.find((it) => it.level.id === level),
      now: () => time.now,
      wall: () => time.wall + time.now,
      schedule: (run, ms) => {
        const entry = { at: time.now + ms, run };
        due.push(entry);
        return () => {
          const at = due.indexOf(entry);
          if (at >= 0) due.splice(at, 1);
        };
      },
      drawSeed: () => 1,
      languages: ["en"],
      keeper: memoryKeeper(),
      lock: async () => () => undefined,
      watchPage: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
    pass: (ms, isAsleep) => {
      const until = time.now + ms;
      if (isAsleep) time.now = until;
      const [next] = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (next) {
        due.splice(due.indexOf(next), 1);
        time.now = Math.max(time.now, next.at);
        next.run();
      }
      time.now = until;
    },
    hide: (isHidden) => {
      for (const tell of listeners) tell(isHidden ? "hidden" : "shown");
    },
    setWall: (ms) => {
      time.wall = ms;
    },
  };
}

const SPEEDS = [0.5, 1, 2, 4] as const;
const LANGUAGES = ["en", "de", "zh"] as const;

/** One hour of the run, in one of many ways; not every attempt makes one pass. */
function letTimePass(store: GameStore, hands: Hands, pick: Pick): void {
  const { clock, setSpeed, stepHour, runToNext, set, settings } = store.getState();
  const way = pick(12);
  if (way === 0) hands.setWall(Date.UTC(2026, 0, 1) - A_YEAR + pick(1000) * 3_600_000);
  else if (way === 1) {
    hands.hide(true);
    hands.pass(600_000, pick(2) === 0);
    hands.hide(false);
  } else if (way === 2) set("language", LANGUAGES[pick(3)] ?? settings.language);
  else if (way === 3) setSpeed(0);
  else if (way === 4) stepHour();
  else if (way === 5 && clock.hourMs === 0) runToNext();
  else if (clock.hourMs === 0) setSpeed(SPEEDS[pick(SPEEDS.length)] ?? 1);
  else if (way < 9) hands.pass(Math.ceil(clock.hourMs / (1 + pick(5))), false);
  else hands.pass(Math.ceil(clock.hourMs), pick(4) === 0);
}

const MOST_ATTEMPTS = 5000;

async function atAnyPace(settings: readonly Setting[], setting: Setting, seed: number, log: Log, pick: Pick) {
  const hands = handsOf(settings);
  const store = createGameStore(hands.ports);
  const fault = await store.getState().open(setting.level.id, seed);
  if (fault !== undefined) return `not opened: ${JSON.stringify(fault)}`;
  const world = store.getState().session?.world;
  if (!world) return "no world";
  const end = world.hour + HOURS;
  let next = 0;
  for (let i = 0; i < MOST_ATTEMPTS && world.hour < end && !world.ended; i++) {
    for (let entry = log[next]; entry && entry.hour === world.hour; entry = log[++next])
      store.getState().send(entry.command);
    letTimePass(store, hands, pick);
  }
  const hash = hashWorld(world);
  store.getState().close();
  return world.hour >= end || world.ended ? hash : `stuck at hour ${world.hour} of ${end}`;
}

/** The same decisions without a clock. */
function straight(setting: Setting, seed: number, log: Log) {
  const world = createRun(setting, seed);
  const end = world.hour + HOURS;
  let next = 0;
  while (world.hour < end && !world.ended) {
    for (let entry = log[next]; entry && entry.hour === world.hour; entry = log[++next])
      step(world, setting, entry.command);
    if (step(world, setting, { kind: "advance" }).refusal) break;
  }
  return hashWorld(world);
}

async function run(): Promise<readonly Finding[]> {
  const content = readContent(undefined, false);
  const settings = content.levels.flatMap(({ id }) => settingOf(content, id) ?? []);
  const pick = picker(FIRST_SEED);
  const faults: string[] = [];
  let decisions = 0;
  for (let n = 0; n < CASES; n++) {
    const setting = settings[n % settings.length];
    const bot = QUICK_BOTS[n % QUICK_BOTS.length];
    if (!setting || !bot) continue;
    const seed = FIRST_SEED + n;
    const short = { ...setting, level: { ...setting.level, days: Math.min(setting.level.days, 4) } };
    const { log } = play(short, seed, bot);
    decisions += log.filter(({ hour }) => hour < setting.level.hour + HOURS).length;
    const expected = straight(setting, seed, log);
    const found = await atAnyPace(settings, setting, seed, log, pick);
    if (found !== expected) faults.push(`${setting.level.id}, seed ${seed}: ${found}, not ${expected}`);
  }
  return [
    none(
      `runs that differ in ${CASES} with ${decisions} decisions at any pace from seed ${FIRST_SEED}`,
      faults,
    ),
  ];
}

export const paces: Gate = { name: "paces", run };
