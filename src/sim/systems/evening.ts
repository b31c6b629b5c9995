/** 22:00: the day is over, and something is missing or not. */
import { hourOfDay, type Run } from "../run.ts";
import { urgentOrder } from "../select/forecast.ts";

export function evening(run: Run): void {
  const { world } = run;
  const clock = hourOfDay(world.hour);
  if (clock === 22) {
    const order = urgentOrder(world);
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
