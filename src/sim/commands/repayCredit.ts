/** Pay the Platform back before it takes its money itself. */
import { post } from "../ledger.ts";
import type { CommandRule } from "../run.ts";

export const repayCredit: CommandRule<"repayCredit"> = {
  check(world, _setting, { fen }) {
    if (!Number.isInteger(fen) || fen <= 0) return { reason: "badValue" };
    if (world.books.credit >= 0) return { reason: "nothingOwed" };
    return fen > world.books.cash
      ? { reason: "notEnoughCash", values: { fen: world.books.cash } }
      : undefined;
  },
  apply(run, { fen }) {
    const paid = Math.min(fen, -run.world.books.credit);
    post(run.world.books, "cash", "credit", paid);
    run.facts.push({ kind: "creditPaid", fen: paid, taken: false });
  },
};
