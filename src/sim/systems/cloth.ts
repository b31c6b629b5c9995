/** Cloth comes some hours after an order is won; before that nothing can be cut. */
import type { Run } from "../run.ts";

export function cloth(run: Run): void {
  for (const o of run.world.orders) {
    if (o.state === "open" && o.clothAt === run.world.hour)
      run.facts.push({ kind: "clothArrived", order: o.id });
  }
}
