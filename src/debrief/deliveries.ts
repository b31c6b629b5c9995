/** Dates given to shops: each order with its day, how that went, and what it cost. */
import { lastCourier, type Order, type Setting, type World } from "../sim/index.ts";

export type DeliveryState = "onTime" | "late" | "short" | "givenBack" | "unsewn" | "notDue";

export interface DeliveryRow {
  readonly order: number;
  readonly shop: string;
  readonly quantity: number;
  readonly due: number;
  readonly state: DeliveryState;
  /** hours after the date, of what left late */
  readonly lateBy: number;
  /** pieces the shop never got */
  readonly missing: number;
  /** fen of fees and money back */
  readonly cost: number;
}

/** Batches for the own shelf and its bags are promised to nobody; samples have no date to lose. */
const HOME: readonly string[] = ["own", "parcels"];

/** Hours after its date by the tour that took it: a courier who waited takes it later and counts it all the same. */
const lateBy = (setting: Setting, { shippedAt, due }: Order): number =>
  Math.max(0, lastCourier(setting, shippedAt) - due);

function stateOf(setting: Setting, order: Order, hour: number): DeliveryState {
  if (order.state === "cancelled") return "givenBack";
  if (order.state === "open" || order.state === "packed") return order.due > hour ? "notDue" : "unsewn";
  if (order.short > 0) return "short";
  return lateBy(setting, order) > 0 ? "late" : "onTime";
}

/** By their dates. `world` is the end of the run, or where it stands. */
export function deliveryRows(world: World, setting: Setting): DeliveryRow[] {
  return world.orders
    .filter(({ listing, shop, sampleFor }) => listing < 0 && sampleFor < 0 && !HOME.includes(shop))
    .map((order) => {
      const state = stateOf(setting, order, world.hour);
      const isOut = state === "onTime" || state === "late" || state === "short";
      return {
        order: order.id,
        shop: order.shop,
        quantity: order.quantity,
        due: order.due,
        state,
        lateBy: isOut ? lateBy(setting, order) : 0,
        missing: isOut ? order.short : order.quantity - order.shipped,
        cost: order.penalty + order.refund,
      };
    })
    .sort((a, b) => a.due - b.due || a.order - b.order);
}
