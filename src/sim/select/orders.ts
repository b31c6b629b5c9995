/** The order cards: what is packed, what is missing, and the courier that counts. */
import { lateFee } from "../market/shipping.ts";
import { cancelCost, tellBy } from "../market/terms.ts";
import type { Setting } from "../setting.ts";
import { isUndated } from "../shop/batch.ts";
import type { Order, OrderState, World } from "../state.ts";
import { lastCourier, nextCourier, pickUp } from "./forecast.ts";

export interface OrderView {
  id: number;
  shop: string;
  style: string;
  /** page of the own shop it is sewn for, -1 a buyer */
  listing: number;
  quantity: number;
  price: number;
  state: OrderState;
  app: boolean;
  packed: number;
  /** pieces at the machines or before them, and pieces at the irons */
  toSew: number;
  toFinish: number;
  /** pieces that are not packed */
  missing: number;
  due: number;
  /** a batch for the own shelf that no buyer waits for: `due` is no deadline */
  undated: boolean;
  /** last courier that keeps the deadline; once it has passed, the next one; of what is packed, the one that takes it */
  courierAt: number;
  /** hours late if the next possible courier after the deadline takes it; 0 while the deadline can be kept */
  lateHours: number;
  /** fee deducted in that case, fen */
  lateFee: number;
  clothAt: number;
  told: boolean;
  /** word to the shop helps until then */
  tellBy: number;
  /** what giving it back costs now, fen */
  cancelCost: number;
}

function viewOf(world: World, setting: Setting, order: Order): OrderView {
  const last = lastCourier(setting, order.due);
  const next = nextCourier(setting, world.hour + 1);
  // with its last courier gone, an order leaves with a later one
  const gone = last <= world.hour;
  const lateHours = gone ? Math.max(0, next - order.due) : 0;
  return {
    id: order.id,
    shop: order.shop,
    style: order.style,
    listing: order.listing,
    quantity: order.quantity,
    price: order.price,
    state: order.state,
    app: order.app,
    packed: order.packed,
    toSew: order.at[0] + order.at[1] + order.at[2],
    toFinish: order.at[3],
    missing: Math.max(0, order.quantity - order.packed - order.short),
    due: order.due,
    undated: isUndated(order),
    courierAt: order.state === "packed" ? pickUp(world, setting, world.hour + 1).at : gone ? next : last,
    lateHours,
    lateFee: lateFee(setting.regime.platform.lateMaxBp, order, order.price * order.quantity, lateHours),
    clothAt: order.clothAt,
    told: order.told >= 0,
    tellBy: tellBy(order),
    cancelCost: cancelCost(setting, order),
  };
}

/** Orders still in the house, earliest due first: to be sewn, or packed and waiting for the courier. */
export function orderViews(world: World, setting: Setting): OrderView[] {
  return world.orders
    .filter((o) => o.state === "open" || o.state === "packed")
    .map((o) => viewOf(world, setting, o))
    .sort((a, b) => a.due - b.due || a.id - b.id);
}
