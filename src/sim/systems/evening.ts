/** 22:00: the day is over, and something is missing that this night could still change, or not. */
import { hourOfDay, type Run } from "../run.ts";
import { isSealed } from "../safety/house.ts";
import { lateOrders, urgentOrder } from "../select/forecast.ts";
import type { Setting } from "../setting.ts";
import type { Order, World } from "../state.ts";

/**
 * The order the evening is about: its cloth is in the house, and by the board the house would be late. Without cloth
 * nobody can stay for it, what will be ready in time needs no night, and behind a strip nobody may sew: then the evening asks
 * nothing.
 */
function orderTonight(world: World, setting: Setting): Order | undefined {
  const order = urgentOrder(world);
  if (isSealed(world) || !order || order.clothAt > world.hour) return undefined;
  return lateOrders(world, setting) > 0 ? order : undefined;
}

export function evening(run: Run): void {
  const { world, setting } = run;
  const clock = hourOfDay(world.hour);
  if (clock === 22) {
    const order = orderTonight(world, setting);
    run.facts.push({
      kind: "eveningCame",
      missing: order ? order.quantity - order.packed : 0,
      order: order?.id ?? -1,
    });
  }
  if (clock === 3) {
    const lit = world.people.some((p) => p.activity === "work");
    if (lit) world.tally.nightsLit++;
    run.facts.push({ kind: "nightBegan", lit });
  }
}
