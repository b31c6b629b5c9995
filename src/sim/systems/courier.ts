/** The courier's tours: complete orders leave the house, and what misses its last tour is late from that moment. */
import { lateAt, ship, shipFirst } from "../market/shipping.ts";
import { cancelOrder } from "../market/terms.ts";
import { hourOfDay, type Run } from "../run.ts";
import { nextCourier } from "../select/forecast.ts";

/** A shop waits three days beyond its deadline, then it buys elsewhere. */
const PATIENCE = 72;

function pickUp(run: Run, tour: number): number {
  const { world } = run;
  let parcels = 0;
  for (const order of world.orders) {
    const { first } = order;
    if (order.state === "open" && first.pieces > 0 && first.shippedAt < 0 && order.packed >= first.pieces) {
      shipFirst(run, order, tour);
      parcels++;
    }
    if (order.state !== "packed" || order.listing >= 0) continue;
    ship(run, order, tour);
    parcels++;
  }
  return parcels;
}

/** This was the last tour before the deadline, and the order is not in the car. */
function reportMissed(run: Run): void {
  const { world, setting } = run;
  const next = nextCourier(setting, world.hour + 1);
  for (const order of world.orders) {
    if (order.state !== "open" || order.listing >= 0) continue;
    if (order.due < world.hour || order.due >= next) continue;
    run.facts.push({ kind: "orderCannotBeKept", order: order.id, lateHours: lateAt(order, next) });
  }
}

export function courier(run: Run): void {
  const { world, setting } = run;
  const waits = world.courier.until >= world.hour && world.courier.tour < world.hour;
  if (setting.level.courier.includes(hourOfDay(world.hour))) {
    const parcels = pickUp(run, world.hour);
    run.facts.push({ kind: "courierCame", parcels });
    if (world.courier.until <= world.hour) reportMissed(run);
  } else if (waits) {
    const parcels = pickUp(run, world.courier.tour);
    if (parcels > 0) run.facts.push({ kind: "courierCame", parcels });
    if (world.courier.until === world.hour) reportMissed(run);
  }
  for (const order of world.orders) {
    if (order.state === "open" && order.app && world.hour > order.due + PATIENCE) cancelOrder(run, order);
  }
}
