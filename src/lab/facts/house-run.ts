/** The player's own house hour by hour, alone with one long order: what hours, lots and long days do to people (F11 to F13). */
import { awardFixed, createRun, type Setting, step, type World } from "../../sim/index.ts";

export interface HouseRun {
  /** pieces of four weeks at so many hours a week, the first week not counted */
  output: Record<"42" | "49" | "56" | "70" | "84", number>;
  /** labour minutes a piece in lots of thirty and of a thousand */
  minutes30: number;
  minutes1000: number;
  /** incidents and hours worked, on days of nine and of fifteen hours */
  incidents9: number;
  hours9: number;
  incidents15: number;
  hours15: number;
}

interface Alone {
  /** a machine for everybody, so that only the hours count; else the house as it is */
  machines: boolean;
  days: number;
  incidents: number;
}

/** The setting without requests, cards, rent and promises, so that only the hours act. */
function alone(setting: Setting, { machines, days, incidents }: Alone): Setting {
  const { level, regime } = setting;
  const quiet = { perDay: [0, 0] as [number, number], scripted: [] };
  return {
    ...setting,
    level: {
      ...level,
      days,
      cash: 90_000_000,
      rentWeek: 0,
      clothHours: 0,
      stations: machines ? [4, 4, 4, 4] : level.stations,
      requests: { ...level.requests, ...quiet },
      notices: [],
      holidays: [],
      rainDays: [],
      predictions: [],
      offered: [],
    },
    regime: {
      ...regime,
      house: { ...regime.house, quitWeekBp: [[0, 0]], incidentPerMillion: incidents, jamPerMillion: 0 },
    },
    cards: [],
    promises: [],
  };
}

/** Everybody works from..to; no free day if -1. */
function plan(world: World, setting: Setting, from: number, to: number, freeDay: number): void {
  for (const p of world.people) {
    step(world, setting, { kind: "shift", who: p.id, from: 0, to: 24, cell: 0 });
    step(world, setting, { kind: "shift", who: p.id, from, to, cell: 1 });
    step(world, setting, { kind: "freeDay", who: p.id, weekday: freeDay });
  }
}

function give(world: World, setting: Setting, quantity: number, hours: number) {
  const { shops } = setting.level;
  const order = awardFixed(
    { world, setting, facts: [] },
    {
      shop: shops[0]?.id ?? "",
      style: setting.styles[0]?.id ?? "",
      quantity,
      price: 2000,
      hours,
      penaltyBp: 0,
    },
  );
  order.clothAt = world.hour;
  return order;
}

function pass(world: World, setting: Setting, days: number): void {
  for (let i = 0; i < 24 * days; i++) if (step(world, setting, { kind: "advance" }).refusal) return;
}

function fourWeeks(base: Setting, seed: number, hours: number): number {
  const setting = alone(base, { machines: true, days: 42, incidents: 0 });
  const world = createRun(setting, seed);
  plan(world, setting, 8, 8 + hours, -1);
  const style = setting.styles[0]?.id ?? "";
  world.learned[style] = 5000;
  give(world, setting, 9000, 1600);
  pass(world, setting, 7);
  const before = world.tally.pieces;
  pass(world, setting, 28);
  return world.tally.pieces - before;
}

function lot(base: Setting, seed: number, quantity: number): number {
  const setting = alone(base, { machines: false, days: 60, incidents: 0 });
  const world = createRun(setting, seed);
  plan(world, setting, 8, 19, 6);
  const order = give(world, setting, quantity, 1400);
  for (let day = 0; day < 58 && order.packed < quantity; day++) pass(world, setting, 1);
  return order.minutes / Math.max(1, order.packed);
}

function accidents(base: Setting, seed: number, hours: number): [incidents: number, hours: number] {
  const setting = alone(base, { machines: true, days: 24, incidents: 8000 });
  const world = createRun(setting, seed);
  plan(world, setting, 8, 8 + hours, -1);
  give(world, setting, 9000, 490);
  pass(world, setting, 20);
  return [world.tally.incidents, world.tally.hoursByDay.reduce((sum, n) => sum + n, 0)];
}

export function runHouse(setting: Setting, seed: number): HouseRun {
  const [incidents9, hours9] = accidents(setting, seed, 9);
  const [incidents15, hours15] = accidents(setting, seed, 15);
  return {
    output: {
      "42": fourWeeks(setting, seed, 6),
      "49": fourWeeks(setting, seed, 7),
      "56": fourWeeks(setting, seed, 8),
      "70": fourWeeks(setting, seed, 10),
      "84": fourWeeks(setting, seed, 12),
    },
    minutes30: lot(setting, seed, 30),
    minutes1000: lot(setting, seed, 1000),
    incidents9,
    hours9,
    incidents15,
    hours15,
  };
}
