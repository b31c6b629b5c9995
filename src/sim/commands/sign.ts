/** Put the house's name on a project's list, for one share or two. It is paid when enough have signed, later comers at once. */
import { askProject } from "../projects/asking.ts";
import { signOwn } from "../projects/talks.ts";
import type { CommandRule } from "../run.ts";

export const sign: CommandRule<"sign"> = {
  check(world, setting, { project: id, shares }) {
    if (shares !== 1 && shares !== 2) return { reason: "badValue" };
    const found = askProject(world, setting, id);
    if ("refusal" in found) return found.refusal;
    const { project, data } = found;
    if (project.mine >= shares) return { reason: "alreadySigned" };
    const fen = data.share * (shares - project.mine);
    return world.books.cash < fen
      ? { reason: "notEnoughCash", values: { fen: world.books.cash } }
      : undefined;
  },
  apply(run, { project, shares }) {
    signOwn(run, project, shares);
  },
};
