/** What cards do with an order that leaves with too few pieces. */
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/sim/effects.ts";
import { balanced, type Effect } from "../../../src/sim/index.ts";
import { QUANTITY } from "../../../src/sim/quantities.ts";
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

describe("orders that will be late, while the shops know nothing", () => {
  const house = () => {
    const run = startRun(quiet);
    const begun = anOrder(run, 2);
    begun.at = [begun.quantity - 5, 5, 0, 0];
    const untouched = anOrder(run, 2, { id: 901 });
    const inTime = anOrder(run, 200, { id: 902, quantity: 1 });
    const read = (word: "late" | "unsaid" | "untouched") => QUANTITY[word](run.world, run.setting, "");
    const does = (effect: Effect) => apply(run, effect, { card: "", person: "", order: -1, request: -1 });
    return { run, begun, untouched, inTime, read, does };
  };

  it("are counted until somebody writes to the shops", () => {
    const { run, begun, untouched, read, does } = house();
    expect([read("unsaid"), read("untouched")]).toEqual([read("late"), read("late") - 1]);
    does({ tellAll: true });
    expect([begun.told, untouched.told]).toEqual([run.world.hour, run.world.hour]);
    expect([read("unsaid"), read("untouched")]).toEqual([0, 0]);
    expect(read("late")).toBeGreaterThan(1);
  });

  it("go back if nobody has begun them; what is begun or in time stays", () => {
    const { run, begun, untouched, inTime, does } = house();
    inTime.due = run.world.hour + 2000;
    does({ giveBack: true });
    expect([begun.state, untouched.state, inTime.state]).toEqual(["open", "cancelled", "open"]);
    expect(balanced(run.world.books)).toBe(true);
  });
});
