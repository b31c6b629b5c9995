/** The house's piece rate, fen a standard minute. A cut is remembered, a rise too, less long. */
import { share } from "../fixed.ts";
import { type CommandRule, moveTrust } from "../run.ts";
import type { Setting } from "../setting.ts";

const LEAST = 10;
const MOST = 60;

/** The lowest rate a house may pay, fen a standard minute: a floor where the rules have one. */
const leastRate = ({ regime }: Setting): number =>
  Math.max(LEAST, share(regime.orders.rateBase, regime.money.rateFloorBp));

export const setRate: CommandRule<"setRate"> = {
  check(world, setting, { rate }) {
    const least = leastRate(setting);
    if (!Number.isInteger(rate) || rate < least || rate > MOST) {
      return { reason: "rateOutOfRange", values: { least, most: MOST } };
    }
    return rate === world.policy.rate ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { rate }) {
    const by = rate - run.world.policy.rate;
    run.world.policy.rate = rate;
    for (const p of run.world.people)
      moveTrust(run, p, by > 0 ? Math.min(60, by * 12) : Math.max(-200, by * 30), "rate");
    run.facts.push({ kind: "policyChanged", policy: "rate", value: rate });
  },
};
