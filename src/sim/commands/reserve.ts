/** How many pieces may be sold before they are sewn: they are due within the hours the page promises. */
import type { CommandRule } from "../run.ts";
import { askListing } from "../shop/ask.ts";

export const MOST_RESERVE = 1000;

export const reserve: CommandRule<"reserve"> = {
  check(world, setting, { listing: id, pieces }) {
    const asked = askListing(world, setting, id);
    if ("refusal" in asked) return asked.refusal;
    if (!Number.isInteger(pieces) || pieces < 0 || pieces > MOST_RESERVE)
      return { reason: "quantityOutOfRange", values: { least: 0, most: MOST_RESERVE } };
    return asked.listing.reserve === pieces ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { listing: id, pieces }) {
    const asked = askListing(run.world, run.setting, id);
    if (!("listing" in asked)) return;
    asked.listing.reserve = pieces;
    run.facts.push({ kind: "reserveSet", listing: id, pieces });
  },
};
