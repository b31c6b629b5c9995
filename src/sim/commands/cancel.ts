/** Give an order back: deposit returned, a share of the fee as a fine, a bad review. */
import { cancelOrder } from "../market/terms.ts";
import { type CommandRule, orderOf } from "../run.ts";
import { isBags } from "../shop/bags.ts";

export const cancel: CommandRule<"cancel"> = {
  check(world, _setting, { order: id }) {
    const order = orderOf(world, id);
    if (!order) return { reason: "noSuchOrder" };
    return order.state === "open" && !isBags(order) ? undefined : { reason: "orderDone" };
  },
  apply(run, { order: id }) {
    const order = orderOf(run.world, id);
    if (order) cancelOrder(run, order);
  },
};
