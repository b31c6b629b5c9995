/** Hang the payers' names on the board, so that everybody sees whose is missing. */
import { askProject } from "../projects/asking.ts";
import { nameNames } from "../projects/talks.ts";
import type { CommandRule } from "../run.ts";

export const namePayers: CommandRule<"namePayers"> = {
  check(world, setting, { project: id }) {
    const found = askProject(world, setting, id);
    if ("refusal" in found) return found.refusal;
    if (found.project.mine === 0) return { reason: "notSigned" };
    return found.project.named ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { project }) {
    nameNames(run, project);
  },
};
