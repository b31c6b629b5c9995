/** The tag of each order in the house: its cloth, by which slip and picture name the same order, and whether it will be in time. */
import type { Setting } from "../setting.ts";
import type { Op, Order, World } from "../state.ts";
import { type Look, lookOf } from "../village/shops/look.ts";
import { productOf } from "../village/shops/product.ts";
import { forecast, pickUp } from "./forecast.ts";

/** Colour and print of a piece of cloth, as the places of a look. */
export type Cloth = Pick<Look, "colour" | "print">;

export interface OrderMark {
  /** of the order; -1 and below the pages of the own shop */
  readonly id: number;
  readonly cloth: Cloth;
  /** good = in time as it stands · soon = will be late by the forecast · late = past its hour · packed = waits for the courier, in time */
  readonly state: "good" | "soon" | "late" | "packed";
  /** the operation before which its last pieces lie, -1 none lie in the house */
  readonly op: Op | -1;
}

const [COLOURS, PRINTS] = [3, 6] as const;

/**
 * The cloth of a buyer's order, by its place among all there have been: the next one differs in colour and in print, and
 * only the eighteenth after it is the same. Colours are those of the goods on the tables: 0 red, 1 indigo, 2 mustard.
 */
export function clothOf({ orders }: Pick<World, "orders">, order: Pick<Order, "id">): Cloth {
  let n = 0;
  for (const o of orders) {
    if (o.id === order.id) break;
    if (o.listing < 0) n++;
  }
  return { colour: n % COLOURS, print: (n + Math.floor(n / PRINTS)) % PRINTS };
}

const OPS = [0, 1, 2, 3] as const;

/** Pages of the own shop of which pieces are sold that should have left by now. They hang in the cloth of their product. */
function latePages({ own, market, hour }: World): OrderMark[] {
  if (own === null || market === null) return [];
  return own.listings
    .filter(({ closedAt, waiting: [first] }) => closedAt < 0 && first !== undefined && first.due < hour)
    .map(({ id, product }) => {
      const { colour, print } = lookOf(productOf(market, product));
      return { id: -1 - id, cloth: { colour, print }, state: "late", op: -1 };
    });
}

/** Buyers' orders in the house, earliest due first; batches for the own shelf have no hour to be late for, what is sold of it has. */
export function orderMarks(world: World, setting: Setting): OrderMark[] {
  return [...latePages(world), ...buyersMarks(world, setting)];
}

function buyersMarks(world: World, setting: Setting): OrderMark[] {
  const { orders, hour } = world;
  const here = orders.filter((o) => o.listing < 0 && (o.state === "open" || o.state === "packed"));
  if (here.length === 0) return [];
  const paces = forecast(world, setting);
  const stateOf = (order: Order): OrderMark["state"] => {
    if (order.due < hour) return "late";
    if (order.state === "packed")
      return pickUp(world, setting, hour + 1).tour > order.due ? "soon" : "packed";
    return (paces.find((it) => it.order === order.id)?.lateHours ?? 0) > 0 ? "soon" : "good";
  };
  return here
    .sort((a, b) => a.due - b.due || a.id - b.id)
    .map((order) => ({
      id: order.id,
      cloth: clothOf(world, order),
      state: stateOf(order),
      op: order.clothAt > hour ? -1 : (OPS.find((op) => order.at[op] > 0) ?? -1),
    }));
}
