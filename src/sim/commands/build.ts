/** Put something right about the house: pay for it now; the builder comes with the next morning. */
import type { CommandRule } from "../run.ts";
import { beginWorks, refuseWorks } from "../safety/works.ts";

export const build: CommandRule<"build"> = {
  check: (world, setting, { measure }) => refuseWorks(world, setting, measure),
  apply(run, { measure }) {
    beginWorks(run, measure);
  },
};
