/** One game by somebody who presses anything, looked at after every hour. */
import { dayMark, type Logged } from "../../runcode/index.ts";
import { createRun, endHour, hashWorld, type Setting, step, type World } from "../../sim/index.ts";
import { faultsOf, fractions } from "./faults.ts";
import { type Pick, picker, wildDecision } from "./wild.ts";

const DECISIONS_AN_HOUR = 3;

export interface WildGame {
  readonly world: World;
  readonly log: readonly Logged[];
  /** marks of the days, for the run's code */
  readonly days: readonly number[];
  /** faults found, with level, seed and hour; the game stops at the first */
  readonly faults: readonly string[];
}

/** One decision; a refused one must leave the world as it was (looked at now and then, since hashing takes time). */
function press(world: World, setting: Setting, log: Logged[], pick: Pick): string[] {
  const command = wildDecision(world, setting, pick);
  const before = pick(50) === 0 ? hashWorld(world) : undefined;
  const hour = world.hour;
  const { refusal } = step(world, setting, command);
  if (!refusal) log.push({ hour, command });
  const changed = refusal && before !== undefined && hashWorld(world) !== before;
  return changed ? [`refused ${command.kind} changed the world`] : [];
}

export function playWildly(setting: Setting, seed: number): WildGame {
  const world = createRun(setting, seed);
  const pick = picker(seed);
  const [log, days, faults]: [Logged[], number[], string[]] = [[], [], []];
  const note = (found: readonly string[]) =>
    faults.push(...found.map((fault) => `${setting.level.id} seed ${seed} hour ${world.hour}: ${fault}`));
  while (!world.ended && world.hour < endHour(setting) && faults.length === 0) {
    for (let i = pick(DECISIONS_AN_HOUR + 1); i > 0 && !world.ended; i--)
      note(press(world, setting, log, pick));
    if (world.ended || step(world, setting, { kind: "advance" }).refusal) continue;
    note(faultsOf(world));
    if (world.hour % 24 !== 0) continue;
    days.push(dayMark(world));
    note(fractions(world));
  }
  if (!world.ended && faults.length === 0) note(["the time is over and the game has not ended"]);
  return { world, log, days, faults };
}
