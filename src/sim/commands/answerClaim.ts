/** Meet a shop's claim before the Platform settles it: pay, offer half, or lay the evidence on the table (S62). */
import { answerClaim as answer, freeOwner } from "../market/disputes.ts";
import type { CommandRule } from "../run.ts";
import type { Dispute, World } from "../state.ts";

const openClaim = (world: World, order: number): Dispute | undefined =>
  world.disputes.find((it) => it.order === order && it.due < 0);

export const answerClaim: CommandRule<"answerClaim"> = {
  check(world, _setting, { order, how }) {
    const claim = openClaim(world, order);
    if (!claim) return { reason: "noSuchClaim" };
    if (claim.answer !== "") return { reason: "claimAnswered" };
    if (how !== "pay" && how !== "half" && how !== "photos") return { reason: "badValue" };
    return how === "photos" && freeOwner(world) === undefined ? { reason: "noOwnerFree" } : undefined;
  },
  apply(run, { order, how }) {
    const claim = openClaim(run.world, order);
    if (claim) answer(run, claim, how);
  },
};
