/** All bots by name. */
import { HABITS } from "./habits.ts";
import { habitBot } from "./house.ts";
import { planner } from "./planner.ts";
import { random } from "./random.ts";
import type { Bot } from "./types.ts";

export { type Played, play } from "./play.ts";
export type { Bot, Seat } from "./types.ts";

/** Those that decide at once; the planner tries out weeks, which costs as much as six of them. */
export const QUICK_BOTS: readonly Bot[] = [...HABITS.map(habitBot), random];
export const BOTS: readonly Bot[] = [...QUICK_BOTS, planner];

export function botOf(id: string): Bot | undefined {
  return BOTS.find((b) => b.id === id);
}
