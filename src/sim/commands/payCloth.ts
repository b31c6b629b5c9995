/** Pay the dealer for the cloth of one order before the bill is due. */
import { post } from "../ledger.ts";
import type { CommandRule } from "../run.ts";

export const payCloth: CommandRule<"payCloth"> = {
  check(world, _setting, { order }) {
    const bill = world.bills.find((b) => b.order === order);
    if (!bill) return { reason: "nothingOwed" };
    return world.books.cash < bill.fen ? { reason: "notEnoughCash", values: { fen: bill.fen } } : undefined;
  },
  apply(run, { order }) {
    const { world } = run;
    const at = world.bills.findIndex((b) => b.order === order);
    const bill = world.bills[at];
    if (!bill) return;
    post(world.books, "cash", "cloth", bill.fen);
    world.bills.splice(at, 1);
    run.facts.push({ kind: "billPaid", what: "cloth", fen: bill.fen });
  },
};
