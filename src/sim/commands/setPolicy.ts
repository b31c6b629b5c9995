/** Overtime pay (0 none, 1 as the law says), pay day (0 weekly, 1 monthly, 2 when the Platform releases), meals and insurance (0, 1). */
import { type CommandRule, moveTrust } from "../run.ts";

const MOST = { overtime: 1, payDay: 2, meals: 1, insurance: 1 } as const;
/** Trust of a step towards people; a step back costs twice as much. */
const WORTH = { overtime: 30, payDay: -25, meals: 10, insurance: 15 } as const;

export const setPolicy: CommandRule<"setPolicy"> = {
  check(world, setting, { policy, value }) {
    if (!(policy in MOST) || !Number.isInteger(value) || value < 0 || value > MOST[policy])
      return { reason: "badValue" };
    if (policy === "overtime" && setting.regime.money.overtimePaid > value) return { reason: "lawSays" };
    return world.policy[policy] === value ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { policy, value }) {
    const steps = value - run.world.policy[policy];
    const by = steps * WORTH[policy];
    if (policy === "payDay") run.world.policy.payDay = value as 0 | 1 | 2;
    else run.world.policy[policy] = value as 0 | 1;
    for (const p of run.world.people) moveTrust(run, p, by > 0 ? by : by * 2, "rate");
    run.facts.push({ kind: "policyChanged", policy, value });
  },
};
