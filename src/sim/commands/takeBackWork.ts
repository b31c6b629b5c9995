/** Fetch everything of an order that is outside the house, sewn or not. */
import { fetchBack } from "../passing/back.ts";
import { bundlesOf } from "../passing/bundle.ts";
import { type CommandRule, orderOf } from "../run.ts";

export const takeBackWork: CommandRule<"takeBackWork"> = {
  check(world, _setting, { order }) {
    if (!orderOf(world, order)) return { reason: "noSuchOrder" };
    return bundlesOf(world, order).length > 0 ? undefined : { reason: "nothingOutside" };
  },
  apply(run, { order }) {
    fetchBack(run, order);
  },
};
