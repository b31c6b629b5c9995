/** Sew one piece for a shop that wants to see it before it reads bids (S60). */
import { awardSample } from "../market/award.ts";
import { refuseRequest, requestOf } from "../market/place.ts";
import type { CommandRule } from "../run.ts";

export const sample: CommandRule<"sample"> = {
  check(world, _setting, { request: id }) {
    const request = requestOf(world, id);
    if (!request) return refuseRequest(world, id);
    if (!request.sewing?.sample) return { reason: "noSample" };
    const begun = request.sewing.sampledAt >= 0 || world.orders.some((o) => o.sampleFor === id);
    return begun ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { request: id }) {
    const request = requestOf(run.world, id);
    if (!request) return;
    const order = awardSample(run, request, run.setting.level.sewing?.samplePay ?? 0);
    run.facts.push({ kind: "sampleBegan", request: id, order: order.id });
  },
};
