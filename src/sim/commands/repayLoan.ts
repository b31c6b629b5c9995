/** Pay back borrowed money from the tin. */
import { post } from "../ledger.ts";
import type { CommandRule } from "../run.ts";

export const repayLoan: CommandRule<"repayLoan"> = {
  check(world, _setting, { fen }) {
    if (!Number.isInteger(fen) || fen <= 0) return { reason: "badValue" };
    if (world.books.loan >= 0) return { reason: "nothingOwed" };
    return fen > world.books.cash
      ? { reason: "notEnoughCash", values: { fen: world.books.cash } }
      : undefined;
  },
  apply(run, { fen }) {
    const paid = Math.min(fen, -run.world.books.loan);
    post(run.world.books, "cash", "loan", paid);
    if (run.world.books.loan === 0 && run.setting.level.loan > 0)
      run.world.flags["loan-repaid"] = run.world.hour;
    run.facts.push({ kind: "billPaid", what: "loan", fen: paid });
  },
};
