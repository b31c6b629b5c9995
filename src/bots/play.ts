/** One whole run by one bot. */
import {
  type Command,
  createRun,
  endHour,
  hashWorld,
  inForce,
  type Setting,
  step,
  type World,
} from "../sim/index.ts";
import type { Bot, Seat } from "./types.ts";

export interface Played {
  world: World;
  /** every decision with the hour it was taken in */
  log: { hour: number; command: Exclude<Command, { kind: "advance" }> }[];
  hash: number;
}

/**
 * Plays from the first hour to the end. Every game ends: an hour that cannot pass is decided by `finish`.
 * `midnight` sees the world whenever a day has ended, before anybody decides again.
 */
export function play(setting: Setting, seed: number, bot: Bot, midnight?: (world: World) => void): Played {
  const world = createRun(setting, seed);
  const log: Played["log"] = [];
  const seat: Seat = {
    world,
    get setting() {
      return inForce(world, setting);
    },
    send(command) {
      const hour = world.hour;
      const { refusal } = step(world, setting, command);
      if (!refusal) log.push({ hour, command });
      return refusal;
    },
  };
  const last = endHour(setting);
  while (!world.ended && world.hour < last) {
    bot.decide(seat);
    // a card may follow on a card; whoever leaves one open after three looks has stopped playing
    for (let again = 0; again < 3 && (world.card || world.reckoning); again++) bot.decide(seat);
    if (world.ended) break;
    if (step(world, setting, { kind: "advance" }).refusal) seat.send({ kind: "finish" });
    else if (world.hour % 24 === 0) midnight?.(world);
  }
  return { world, log, hash: hashWorld(world) };
}
