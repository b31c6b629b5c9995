/** Call the neighbours together about a project; a list goes round from now on. */

import { OWN_HOUSE } from "../own.ts";
import { refuseProposal } from "../projects/asking.ts";
import { beginTalks } from "../projects/talks.ts";
import type { CommandRule } from "../run.ts";

export const propose: CommandRule<"propose"> = {
  check: (world, setting, { project }) => refuseProposal(world, setting, project),
  apply(run, { project }) {
    beginTalks(run, project, OWN_HOUSE);
  },
};
