/** The tag of each order in the house: its cloth, by which slip and picture name the same order, and whether it will be in time. */
import type { Setting } from "../setting.ts";
import { isUndated } from "../shop/batch.ts";
import { OPS, type Op, type Order, type World } from "../state.ts";
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

/** Cloths of buyers' orders: all six prints, but only the three colours that goods on the tables are painted in. */
const [COLOURS, PRINTS] = [3, 6] as const;
const CLOTHS = COLOURS * PRINTS;

/** The cloth of an offer of the own shop: that of its product, as it hangs over the doors of the village. */
function clothOfPage({ own, market }: Pick<World, "own" | "market">, listing: number): Cloth | undefined {
  const page = own?.listings.find(({ id }) => id === listing);
  if (!page || !market) return undefined;
  const { colour, print } = lookOf(productOf(market, page.product));
  return { colour, print };
}

/**
 * The cloth of an order. A batch for the own shelf has that of its product; a buyer's has one by its place among all there
 * have been: the next one differs in colour and in print, and only the eighteenth after it is the same.
 */
export function clothOf(world: World, order: Pick<Order, "id" | "listing">): Cloth {
  const page = clothOfPage(world, order.listing);
  if (page !== undefined) return page;
  let n = 0;
  for (const o of world.orders) {
    if (o.id === order.id) break;
    if (o.listing < 0) n++;
  }
  return { colour: n % COLOURS, print: (n + Math.floor((n % CLOTHS) / PRINTS)) % PRINTS };
}

/** Pages of the own shop of which pieces are sold that should have left by now, and no batch is begun for them. */
function latePages(world: World, begun: ReadonlySet<number>): OrderMark[] {
  const { own, hour } = world;
  if (own === null) return [];
  return own.listings.flatMap(({ id, closedAt, waiting: [first] }): OrderMark[] => {
    const cloth = clothOfPage(world, id);
    if (cloth === undefined || closedAt >= 0 || first === undefined || first.due >= hour || begun.has(id))
      return [];
    return [{ id: -1 - id, cloth, state: "late", op: -1 }];
  });
}

const WORST = ["late", "soon", "good", "packed"] as const;

/** Of several batches of one product the one that is worst off: they wear one cloth, and hang as one. */
function oneAProduct(marks: readonly OrderMark[], listingOf: (mark: OrderMark) => number): OrderMark[] {
  const worst = new Map<number, OrderMark>();
  for (const mark of marks) {
    const known = worst.get(listingOf(mark));
    if (known === undefined || WORST.indexOf(mark.state) < WORST.indexOf(known.state))
      worst.set(listingOf(mark), mark);
  }
  return marks.filter((mark) => listingOf(mark) < 0 || worst.get(listingOf(mark)) === mark);
}

/**
 * Orders in the house, earliest due first, batches of a product as one, and what is sold and late; a batch that nobody waits
 * for has no hour.
 */
export function orderMarks(world: World, setting: Setting): OrderMark[] {
  const here = world.orders.filter((o) => (o.state === "open" || o.state === "packed") && !isUndated(o));
  const pages = new Map(here.map(({ id, listing }) => [id, listing]));
  const marks = oneAProduct(marksOf(world, setting, here), ({ id }) => pages.get(id) ?? -1);
  return [...latePages(world, new Set(pages.values())), ...marks];
}

function marksOf(world: World, setting: Setting, here: Order[]): OrderMark[] {
  const { hour } = world;
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
