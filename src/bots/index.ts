/** All bots by name. */
import { HABITS } from "./habits.ts";
import { habitBot } from "./house.ts";
import { random } from "./random.ts";
import type { Bot } from "./types.ts";

export { type Played, play } from "./play.ts";
export type { Bot, Seat } from "./types.ts";

export const BOTS: readonly Bot[] = [...HABITS.map(habitBot), random];

export function botOf(id: string): Bot | undefined {
  return BOTS.find((b) => b.id === id);
}
