/** A campaign: cheaper by a share for some days, counted from the next round. */
import type { CommandRule } from "../run.ts";
import { askListing } from "../shop/ask.ts";

const LEAST_CUT = 200;
const MOST_CUT = 6000;
const MOST_DAYS = 14;

export const promote: CommandRule<"promote"> = {
  check(world, setting, { listing: id, cutBp, days }) {
    const asked = askListing(world, setting, id);
    if ("refusal" in asked) return asked.refusal;
    if (!Number.isInteger(cutBp) || !Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      return { reason: "badValue" };
    if (cutBp < LEAST_CUT || cutBp > MOST_CUT) return { reason: "badValue" };
    return asked.listing.promoUntil > world.hour ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { listing: id, cutBp, days }) {
    const asked = askListing(run.world, run.setting, id);
    if (!("listing" in asked)) return;
    asked.listing.promoBp = cutBp;
    // the round at midnight still counts for the day that ends
    asked.listing.promoUntil = (Math.floor(run.world.hour / 24) + days) * 24 + 1;
    run.facts.push({ kind: "promoted", listing: id, cutBp, days });
  },
};
