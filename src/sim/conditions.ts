/**
 * Does a condition of level data hold now? Asked once an hour for every card that may still open, so the cheap parts
 * of an `all` are asked first and nothing is allocated.
 */

import { QUANTITY } from "./quantities.ts";
import { able, personOf } from "./run.ts";
import type { Condition } from "./schema/conditions.ts";
import type { Setting } from "./setting.ts";
import type { World } from "./state.ts";

/** Set by `finish`, read by `early`. */
export const FINISHED_EARLY = "finished-early";

/** Parts that look ahead or look at every piece of work: asked only when everything else holds. */
function dear(c: Condition): boolean {
  if ("is" in c && !("promise" in c) && !("notice" in c)) {
    return c.is === "late" || c.is === "load" || c.is === "nightShare" || c.is === "chainShare";
  }
  return "all" in c || "any" in c || "not" in c;
}

function allHold(world: World, setting: Setting, parts: readonly Condition[]): boolean {
  for (const part of parts) if (!dear(part) && !holds(world, setting, part)) return false;
  for (const part of parts) if (dear(part) && !holds(world, setting, part)) return false;
  return true;
}

function anyHolds(world: World, setting: Setting, parts: readonly Condition[]): boolean {
  for (const part of parts) if (!dear(part) && holds(world, setting, part)) return true;
  for (const part of parts) if (dear(part) && holds(world, setting, part)) return true;
  return false;
}

function promiseIs(world: World, id: string, state: string): boolean {
  for (const p of world.promises) if (p.id === id) return state === "given" || p.state === state;
  return false;
}

function noticeIs(world: World, id: string, state: "announced" | "inForce"): boolean {
  for (const n of world.notices) if (n.id === id) return state === "announced" || n.applied;
  return false;
}

function wasSeen(world: World, id: string, choice: string | undefined): boolean {
  for (const c of world.cards) if (c.id === id && (choice === undefined || c.choice === choice)) return true;
  return false;
}

/** Whether the condition holds at this hour. `here` is in the house, well and back; a flag that was never set is no flag. */
export function holds(world: World, setting: Setting, c: Condition): boolean {
  if ("all" in c) return allHold(world, setting, c.all);
  if ("any" in c) return anyHolds(world, setting, c.any);
  if ("not" in c) return !holds(world, setting, c.not);
  if ("flag" in c) {
    const at = world.flags[c.flag];
    return at !== undefined && world.hour - at >= (c.hours ?? 0);
  }
  if ("promise" in c) return promiseIs(world, c.promise, c.is);
  if ("notice" in c) return noticeIs(world, c.notice, c.is);
  if ("here" in c) {
    const p = personOf(world, c.here);
    return p !== undefined && able(p, world.hour);
  }
  if ("gone" in c) {
    const p = personOf(world, c.gone);
    return p !== undefined && p.gone >= 0;
  }
  if ("seen" in c) return wasSeen(world, c.seen, c.choice);
  if ("rain" in c) return world.rain;
  if ("early" in c) return world.flags[FINISHED_EARLY] !== undefined;
  const of = c.of ?? "";
  let value = QUANTITY[c.is](world, setting, of);
  if (c.minus !== undefined) value -= QUANTITY[c.minus](world, setting, of);
  return value >= (c.min ?? -Infinity) && value <= (c.max ?? Infinity);
}
