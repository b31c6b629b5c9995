/** Take back a bid before the request closes; it costs nothing. */
import { refuseRequest, requestOf } from "../market/place.ts";
import type { CommandRule } from "../run.ts";

export const withdraw: CommandRule<"withdraw"> = {
  check(world, _setting, { request: id }) {
    const request = requestOf(world, id);
    if (!request) return refuseRequest(world, id);
    return request.mine ? undefined : { reason: "noBid" };
  },
  apply(run, { request: id }) {
    const request = requestOf(run.world, id);
    if (request) request.mine = null;
  },
};
