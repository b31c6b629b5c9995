/** Fen a day for places on the page; paid at midnight, whatever was sold. */
import type { CommandRule } from "../run.ts";
import { askListing } from "../shop/ask.ts";

export const MOST_AD = 100_000;

export const ad: CommandRule<"ad"> = {
  check(world, setting, { listing: id, fen }) {
    const asked = askListing(world, setting, id);
    if ("refusal" in asked) return asked.refusal;
    if (!Number.isInteger(fen) || fen < 0 || fen > MOST_AD)
      return { reason: "adOutOfRange", values: { least: 0, most: MOST_AD } };
    return asked.listing.ad === fen ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { listing: id, fen }) {
    const asked = askListing(run.world, run.setting, id);
    if (!("listing" in asked)) return;
    asked.listing.ad = fen;
    run.facts.push({ kind: "adSet", listing: id, fen });
  },
};
