/** The consultants have announced themselves: prepare the house honestly, stage the visit, or decline (S63). */
import { answerVisit, visitCost } from "../market/consultants.ts";
import type { CommandRule } from "../run.ts";

export const consult: CommandRule<"consult"> = {
  check(world, setting, { how }) {
    const { consult: visit } = world;
    if (!visit || visit.visitAt <= world.hour) return { reason: "noVisit" };
    if (visit.how !== "") return { reason: "visitAnswered" };
    if (how !== "prepare" && how !== "stage" && how !== "decline") return { reason: "badValue" };
    const cost = visitCost(setting, how);
    return world.books.cash < cost
      ? { reason: "notEnoughCash", values: { most: world.books.cash } }
      : undefined;
  },
  apply(run, { how }) {
    answerVisit(run, how);
  },
};
