/** Who sets what stands on an account, and the number behind it. */
import type { Account } from "../../sim/index.ts";
import type { Why } from "../parts/Figure.tsx";

type Reason = Required<Pick<Why, "setBy">> & Pick<Why, "number">;

const REASONS: Partial<Record<Account | "left", Reason>> = {
  escrow: { setBy: "platform", number: "regime.platform.escrowHours" },
  deposits: { setBy: "platform", number: "regime.platform.depositBp" },
  credit: { setBy: "platform", number: "level.credit.dayBp" },
  interest: { setBy: "platform", number: "level.credit.dayBp" },
  loan: { setBy: "counted", number: "regime.money.loanDayBp" },
  equity: { setBy: "counted", number: "level.cash" },
  wages: { setBy: "house", number: "level.rate" },
  wageCost: { setBy: "house", number: "level.rate" },
  rent: { setBy: "landlord", number: "level.rentWeek" },
  meals: { setBy: "house", number: "regime.money.mealsDay" },
  fees: { setBy: "platform", number: "regime.platform.feeBp" },
  penalties: { setBy: "platform", number: "regime.platform.lateMaxBp" },
  refunds: { setBy: "platform", number: "regime.platform.refundPerFaultBp" },
};

export const whyAccount = (account: Account | "left"): Reason => REASONS[account] ?? { setBy: "counted" };
