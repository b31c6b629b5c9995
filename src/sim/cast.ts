/** The people of a house: whom a level names, whom the seed draws, who comes later. */
import { between, draw, FOR } from "./draw.ts";
import type { PersonData } from "./schema/level.ts";
import type { Setting } from "./setting.ts";
import type { Cell, Person } from "./state.ts";

/** A person as the level describes them; trust varies by 40 with the seed. */
function createPerson(seed: number, index: number, data: PersonData, lunch: number): Person {
  const plan: Cell[] = [];
  const cell: Cell = data.seat < 0 ? 1 : ((data.seat + 2) as Cell);
  for (let h = 0; h < 24; h++) {
    const within = data.from <= data.to ? h >= data.from && h < data.to : h >= data.from || h < data.to;
    plan.push(within && h !== lunch ? cell : 0);
  }
  const vary = data.owner ? 0 : between(draw(seed, FOR.trust, index), -40, 40);
  return {
    id: data.id,
    key: index,
    owner: data.owner === true,
    fixed: (data.fixed ?? []).map((f) => ({ from: f.from, to: f.to, schoolDays: f.schoolDays === true })),
    skill: [...data.skill],
    fatigue: data.fatigue,
    health: data.health,
    trust: Math.max(0, Math.min(1000, data.trust + vary)),
    today: 0,
    row: 0,
    week: 0,
    lastWeek: 0,
    month: 0,
    sinceFree: 0,
    plan,
    freeDay: data.freeDay,
    tonight: 0,
    asked: false,
    restUntil: 0,
    awayUntil: 0,
    hurtUntil: 0,
    gone: -1,
    activity: "rest",
    station: -1,
    op: -1,
    order: -1,
    acc: 0,
    signs: 0,
    signAt: 0,
    injuries: 0,
    owed: 0,
    wait: 0,
    rateBp: data.rateBp,
    advance: 0,
    offer: 0,
    slowBp: 10000,
    slowUntil: 0,
    payHours: 0,
    payEarned: 0,
    looking: false,
    hours: 0,
    nightHours: 0,
    nights: 0,
    earned: 0,
    paid: 0,
    legal: 0,
    days: [],
    trustBy: {},
  };
}

/** Those of `later` whom the seed brings into the house before the first hour, by their places. */
function drawnOf({ later, drawn = 0 }: Setting["level"], seed: number): number[] {
  const lot = (at: number): number => draw(seed, FOR.cast, at);
  return later
    .map((_, at) => at)
    .sort((a, b) => lot(a) - lot(b) || a - b)
    .slice(0, drawn)
    .sort((a, b) => a - b);
}

/** Keys of luck of people who are not of every first cast: whoever is drawn has the same luck as one who comes later. */
const LATER = 100;

/** Somebody of `level.later`, by the place there. */
export function createLater({ level, regime }: Setting, seed: number, at: number): Person | undefined {
  const data = level.later[at];
  return data && createPerson(seed, LATER + at, data, regime.house.lunch);
}

/** Who is in the house in the first hour: the level's own people, and those the seed draws. */
export function firstCast(setting: Setting, seed: number): Person[] {
  const { level, regime } = setting;
  return [
    ...level.people.map((data, i) => createPerson(seed, i, data, regime.house.lunch)),
    ...drawnOf(level, seed).flatMap((at) => createLater(setting, seed, at) ?? []),
  ];
}
