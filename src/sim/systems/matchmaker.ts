/** The matchmaker beside the bidding: consultants and disputes. */
import { consultants } from "../market/consultants.ts";
import { settleDisputes } from "../market/disputes.ts";
import type { Run } from "../run.ts";

export function matchmaker(run: Run): void {
  if (!run.setting.level.sewing) return;
  consultants(run);
  settleDisputes(run);
}
