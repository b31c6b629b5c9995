/** What cards do with an order that leaves with too few pieces. */
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/sim/effects.ts";
import { balanced, type Effect } from "../../../src/sim/index.ts";
import { anOrder, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const quiet = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });

function sentShort(say: boolean) {
  const run = startRun(quiet);
  const order = anOrder(run);
  order.packed = order.quantity - 9;
  const does = (effect: Effect) => apply(run, effect, { card: "", person: "", order: order.id, request: -1 });
  does({ shipShort: say });
  return { run, does, fen: order.price * 9, books: run.world.books };
}

describe("pieces that are missing in the bag", () => {
  it("are paid by the shop as long as nobody told it, each at the order's price, and can be paid back", () => {
    const { books, does, fen } = sentShort(false);
    const { cash } = books;
    does({ shortMoney: "taken" });
    expect(books.cash - cash).toBe(fen);
    does({ shortMoney: "repaid" });
    expect(books.cash).toBe(cash);
    expect(balanced(books)).toBe(true);
  });

  it("are nobody's money where the shop knows", () => {
    const { books, does } = sentShort(true);
    const { cash } = books;
    does({ shortMoney: "taken" });
    expect(books.cash).toBe(cash);
  });
});
