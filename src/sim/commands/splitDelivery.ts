/** Offer half of the pieces earlier than the rest: the formula reads the mean of both times. */
import { placeBid, refuseRequest, requestOf } from "../market/place.ts";
import type { CommandRule } from "../run.ts";

const LEAST_HOURS = 6;
const FEWEST = 2;

export const splitDelivery: CommandRule<"splitDelivery"> = {
  check(world, _setting, { request: id, hours }) {
    const request = requestOf(world, id);
    if (!request) return refuseRequest(world, id);
    const { mine } = request;
    if (!mine || !request.sewing || request.quantity < FEWEST) return { reason: "noBid" };
    if (hours === mine.first) return { reason: "nothingChanges" };
    if (hours === 0) return undefined;
    const most = mine.hours - LEAST_HOURS;
    if (!Number.isSafeInteger(hours) || hours < LEAST_HOURS || hours > most)
      return {
        reason: hours > most ? "hoursTooLong" : "hoursTooShort",
        values: { least: LEAST_HOURS, most },
      };
    return undefined;
  },
  apply(run, { request: id, hours }) {
    const request = requestOf(run.world, id);
    if (!request?.mine) return;
    request.mine.first = hours;
    placeBid(run, request, request.mine.price, request.mine.hours);
    run.facts.push({ kind: "splitAgreed", request: id, hours });
  },
};
