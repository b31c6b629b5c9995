/** Tell the shop now that an order will be late: before noon of the last day it halves what the rating loses. */
import { tellShop } from "../market/terms.ts";
import { type CommandRule, orderOf } from "../run.ts";
import { forecast } from "../select/forecast.ts";

export const tell: CommandRule<"tell"> = {
  check(world, setting, { order: id }) {
    const order = orderOf(world, id);
    if (!order) return { reason: "noSuchOrder" };
    if (order.state !== "open") return { reason: "orderDone" };
    if (order.told >= 0) return { reason: "alreadyTold" };
    // a warning for every order, just in case, would cost nothing and mean nothing
    const late = forecast(world, setting).some((f) => f.order === id && f.lateHours > 0);
    return late ? undefined : { reason: "notLate" };
  },
  apply(run, { order: id }) {
    const order = orderOf(run.world, id);
    if (order) tellShop(run, order);
  },
};
