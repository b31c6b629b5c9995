/** The house's piece rate, fen a standard minute. A cut is remembered, a rise too, less long. */
import { type CommandRule, moveTrust } from "../run.ts";

const LEAST = 10;
const MOST = 60;

export const setRate: CommandRule<"setRate"> = {
  check(world, _setting, { rate }) {
    if (!Number.isInteger(rate) || rate < LEAST || rate > MOST) {
      return { reason: "rateOutOfRange", values: { least: LEAST, most: MOST } };
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
