/** Draw on the Platform's credit: the money is there at once, and goes back out of what the Platform releases. */
import { creditRoom, drawCredit } from "../market/credit.ts";
import type { CommandRule } from "../run.ts";

export const borrow: CommandRule<"borrow"> = {
  check(world, setting, { fen }) {
    if (!setting.level.credit) return { reason: "noCredit" };
    if (!Number.isInteger(fen) || fen <= 0) return { reason: "badValue" };
    const room = creditRoom(world, setting);
    return fen > room ? { reason: "overLimit", values: { most: room } } : undefined;
  },
  apply(run, { fen }) {
    drawCredit(run, fen);
  },
};
