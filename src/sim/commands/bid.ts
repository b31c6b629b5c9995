/** Offer to make a request at a price within some hours; may be changed until it closes. */
import { placeBid, refuseBid, refuseRequest, requestOf } from "../market/place.ts";
import { judgeBid } from "../projects/pledge.ts";
import type { CommandRule } from "../run.ts";

export const bid: CommandRule<"bid"> = {
  check(world, _setting, { request: id, price, hours }) {
    const request = requestOf(world, id);
    if (!request) return refuseRequest(world, id);
    const refusal = refuseBid(request, price, hours);
    if (refusal) return refusal;
    if (request.sewing?.sample && request.sewing.sampledAt < 0) return { reason: "sampleFirst" };
    if (request.sewing && request.sewing.sampleFaults > 0) return { reason: "sampleRefused" };
    const { mine } = request;
    return mine && mine.price === price && mine.hours === hours ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { request: id, price, hours }) {
    const request = requestOf(run.world, id);
    if (!request) return;
    placeBid(run, request, price, hours);
    judgeBid(run, request, price);
  },
};
