/** Take the house's name off a project's list. What was paid is gone. */
import { askProject } from "../projects/asking.ts";
import { leaveOwn } from "../projects/talks.ts";
import type { CommandRule } from "../run.ts";

export const leaveProject: CommandRule<"leaveProject"> = {
  check(world, setting, { project: id }) {
    const found = askProject(world, setting, id);
    if ("refusal" in found) return found.refusal;
    return found.project.mine === 0 ? { reason: "notSigned" } : undefined;
  },
  apply(run, { project }) {
    leaveOwn(run, project);
  },
};
