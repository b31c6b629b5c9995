/** Give a part of an order to somebody else, at a price a piece; or agree to what they asked for instead. */
import { isGivable, unbegun } from "../passing/bundle.ts";
import { askTaker, handOut } from "../passing/give.ts";
import { stanceOf, takerKind } from "../passing/takers.ts";
import { type CommandRule, orderOf } from "../run.ts";
import type { Order, Passed, World } from "../state.ts";

/** Somebody has named a price for work of this order and waits for a word. */
const asking = (world: World, order: number, to: string): Passed | undefined =>
  world.passed.findLast((p) => p.order === order && p.to === to && p.state === "asking");

/** No more than the shop pays; for the own shelf, where nobody has paid yet, twice the public making cost. */
const mostFor = (order: Order): number => Math.max(1, order.listing >= 0 ? 2 * order.standard : order.price);

export const passOn: CommandRule<"passOn"> = {
  check(world, setting, { order: id, pieces, to, price }) {
    const order = orderOf(world, id);
    if (!order) return { reason: "noSuchOrder" };
    if (!isGivable(order)) return { reason: "orderDone" };
    if (setting.regime.passing.allowed === 0) return { reason: "passingForbidden" };
    if (!takerKind(world, setting, to)) return { reason: "noSuchTaker" };
    const least = setting.regime.passing.fewest;
    const most = unbegun(order);
    if (!Number.isSafeInteger(pieces) || pieces < least || pieces > most)
      return { reason: "piecesOutOfRange", values: { least, most } };
    if (!Number.isSafeInteger(price) || price < 1 || price > mostFor(order)) return { reason: "badValue" };
    if (world.passed.some((p) => p.order === id && p.to === to && p.state === "asked"))
      return { reason: "alreadyAsked" };
    const open = asking(world, id, to);
    if (open && open.pieces === pieces && price < open.ask)
      return { reason: "asksMore", values: { least: open.ask } };
    return undefined;
  },
  apply(run, { order: id, pieces, to, price }) {
    const { world, setting } = run;
    const order = orderOf(world, id);
    const kind = takerKind(world, setting, to);
    if (!order || !kind) return;
    const open = asking(world, id, to);
    const stance = open?.pieces === pieces ? stanceOf(world, setting, to, order, pieces) : undefined;
    if (open && stance) {
      open.price = price;
      handOut(run, open, order, stance.backBy);
      return;
    }
    if (open) open.state = "takenBack";
    askTaker(run, order, pieces, to, kind, price);
  },
};
