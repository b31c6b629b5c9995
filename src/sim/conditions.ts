/**
 * Does a condition of level data hold now? Asked once an hour for every card that may still open, so each condition is
 * turned into a function once, with the cheap parts of an `all` in front (walking the data every time cost ten times
 * as much).
 */

import { chance, draw, FOR } from "./draw.ts";
import { hashText } from "./hash.ts";
import { isAlive, projectOf } from "./projects/project.ts";
import { QUANTITY } from "./quantities.ts";
import { ruleHours, ruleStrength } from "./rules.ts";
import { able, personOf } from "./run.ts";
import type { Condition, ProjectStand, Quantity } from "./schema/conditions.ts";
import type { Setting } from "./setting.ts";
import type { World } from "./state.ts";

/** Set by `finish`, read by `early`. */
export const FINISHED_EARLY = "finished-early";

type Test = (world: World, setting: Setting) => boolean;

/** Conditions already turned into functions. Level data never change, so this is memory, not state. */
const tests = new WeakMap<Condition, Test>();

/** Whether the condition holds at this hour. `here` is in the house, well and back; a flag that was never set is no flag. */
export function holds(world: World, setting: Setting, c: Condition): boolean {
  const known = tests.get(c);
  if (known) return known(world, setting);
  const made = testOf(c);
  tests.set(c, made);
  return made(world, setting);
}

/** Words that cost next to nothing to read, and those that look ahead or at every piece of work. */
const CHEAP: readonly Quantity[] = [
  "hour",
  "day",
  "weekday",
  "brokeWarnings",
  "cash",
  "beds",
  "exits",
  "delivered",
];
const DEAR: readonly Quantity[] = [
  "late",
  "unsaid",
  "untouched",
  "load",
  "nightShare",
  "chainShare",
  "packedShort",
  "rank",
];

/** Rough price of asking, for the order of asking only. */
function price(c: Condition): number {
  if ("all" in c) return Math.max(1, ...c.all.map(price));
  if ("any" in c) return Math.max(1, ...c.any.map(price));
  if ("not" in c) return price(c.not);
  if ("flag" in c || "rain" in c || "early" in c || "luck" in c) return 1;
  if (
    "promise" in c ||
    "notice" in c ||
    "rule" in c ||
    "project" in c ||
    "here" in c ||
    "gone" in c ||
    "seen" in c
  )
    return 2;
  if (c.is === "hour") return 0;
  return CHEAP.includes(c.is) ? 1 : DEAR.includes(c.is) ? 9 : 3;
}

function partsOf(parts: readonly Condition[]): Test[] {
  return [...parts].sort((a, b) => price(a) - price(b)).map(testOf);
}

function allOf(parts: readonly Test[]): Test {
  return (world, setting) => {
    for (const part of parts) if (!part(world, setting)) return false;
    return true;
  };
}

function anyOf(parts: readonly Test[]): Test {
  return (world, setting) => {
    for (const part of parts) if (part(world, setting)) return true;
    return false;
  };
}

function flagIs(flag: string, hours: number): Test {
  return (world) => {
    const at = world.flags[flag];
    return at !== undefined && world.hour - at >= hours;
  };
}

function promiseIs(id: string, state: string): Test {
  return (world) => {
    for (const p of world.promises) if (p.id === id) return state === "given" || p.state === state;
    return false;
  };
}

function noticeIs(id: string, state: "announced" | "inForce"): Test {
  return (world) => {
    for (const n of world.notices) if (n.id === id) return state === "announced" || n.applied;
    return false;
  };
}

function ruleIs(id: string, state: "inForce" | "revoked"): Test {
  if (state === "inForce") return (world, setting) => ruleHours(world, setting, id) >= 0;
  return (world) => world.agreed.some((a) => a.rule === id) && ruleStrength(world, id) === 0;
}

function projectIs(id: string, stand: ProjectStand): Test {
  return (world) => {
    const project = projectOf(world, id);
    if (!project) return false;
    if (stand === "alive") return isAlive(project);
    if (stand === "signed") return isAlive(project) && project.mine > 0;
    if (stand === "doubled") return isAlive(project) && project.mine > 1;
    if (stand === "named") return isAlive(project) && project.named;
    return project.state === stand;
  };
}

function isHere(id: string): Test {
  return (world) => {
    const p = personOf(world, id);
    return p !== undefined && able(p, world.hour);
  };
}

function isGone(id: string): Test {
  return (world) => {
    const p = personOf(world, id);
    return p !== undefined && p.gone >= 0;
  };
}

function wasSeen(id: string, choice: string | undefined): Test {
  return (world) => {
    for (const c of world.cards)
      if (c.id === id && (choice === undefined || c.choice === choice)) return true;
    return false;
  };
}

/** Drawn by the seed and the name alone: no decision moves it, and whoever asks twice hears the same. */
function luckIs(bp: number, of: string): Test {
  const key = hashText(of);
  return (world) => chance(draw(world.seed, FOR.storyLuck, key), bp);
}

function isBetween(c: Extract<Condition, { is: Quantity }>): Test {
  const read = QUANTITY[c.is];
  const of = c.of ?? "";
  const least = c.min ?? -Infinity;
  const most = c.max ?? Infinity;
  if (c.is === "hour") return (world) => world.hour % 24 >= least && world.hour % 24 <= most;
  if (c.minus === undefined) {
    return (world, setting) => {
      const value = read(world, setting, of);
      return value >= least && value <= most;
    };
  }
  const other = QUANTITY[c.minus];
  return (world, setting) => {
    const value = read(world, setting, of) - other(world, setting, of);
    return value >= least && value <= most;
  };
}

function testOf(c: Condition): Test {
  if ("all" in c) return allOf(partsOf(c.all));
  if ("any" in c) return anyOf(partsOf(c.any));
  if ("not" in c) {
    const inner = testOf(c.not);
    return (world, setting) => !inner(world, setting);
  }
  if ("flag" in c) return flagIs(c.flag, c.hours ?? 0);
  if ("promise" in c) return promiseIs(c.promise, c.is);
  if ("notice" in c) return noticeIs(c.notice, c.is);
  if ("rule" in c) return ruleIs(c.rule, c.is);
  if ("project" in c) return projectIs(c.project, c.is);
  if ("here" in c) return isHere(c.here);
  if ("gone" in c) return isGone(c.gone);
  if ("seen" in c) return wasSeen(c.seen, c.choice);
  if ("rain" in c) return (world) => world.rain;
  if ("early" in c) return flagIs(FINISHED_EARLY, 0);
  if ("luck" in c) return luckIs(c.luck, c.of);
  return isBetween(c);
}

const EVERY_HOUR = 0xffffff;

/** Hours of the day, one bit each, in which a condition may hold at all; judged from its words alone. */
export function hoursOf(c: Condition): number {
  if ("all" in c) return c.all.reduce((hours, part) => hours & hoursOf(part), EVERY_HOUR);
  if ("any" in c) return c.any.reduce((hours, part) => hours | hoursOf(part), 0);
  if (
    !("is" in c) ||
    "promise" in c ||
    "notice" in c ||
    "rule" in c ||
    c.is !== "hour" ||
    c.minus !== undefined
  )
    return EVERY_HOUR;
  let hours = 0;
  for (let h = 0; h < 24; h++) if (h >= (c.min ?? 0) && h <= (c.max ?? 23)) hours |= 1 << h;
  return hours;
}
