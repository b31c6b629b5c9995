/** One hour passes: all systems in their order. Refused while something must be decided, or the run is over. */
import { type CommandRule, endHour } from "../run.ts";
import { AFTER, BEFORE } from "../systems/index.ts";

export const advance: CommandRule<"advance"> = {
  check(world, setting) {
    if (world.ended || world.hour >= endHour(setting)) return { reason: "runOver" };
    if (world.card) return { reason: "cardOpen" };
    return world.reckoning ? { reason: "bookOpen" } : undefined;
  },
  apply(run) {
    for (const system of BEFORE) system(run);
    run.world.hour++;
    run.facts.push({ kind: "hourPassed", hour: run.world.hour });
    for (const system of AFTER) system(run);
  },
};
