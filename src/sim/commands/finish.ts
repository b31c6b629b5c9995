/** The school bell: a full ending from here. */
import { closeRun } from "../close.ts";
import type { CommandRule } from "../run.ts";

export const finish: CommandRule<"finish"> = {
  check(world) {
    return world.ended ? { reason: "runOver" } : undefined;
  },
  apply(run) {
    closeRun(run, true);
  },
};
