/** Sign an offer up for the Platform's sale at a share off, or take it out again (0) while the sign-up is open. */
import type { CommandRule } from "../run.ts";
import { askListing } from "../shop/ask.ts";
import { saleClock, signsNow, signUp } from "../shop/sale.ts";

export const joinSale: CommandRule<"joinSale"> = {
  check(world, setting, { listing: id, cutBp }) {
    const asked = askListing(world, setting, id);
    if ("refusal" in asked) return asked.refusal;
    const clock = saleClock(world, asked.trade);
    if (!clock) return { reason: "noSale" };
    if (!signsNow(asked.trade)) return { reason: "signUpClosed" };
    const [least, most] = clock.rules.cutBp;
    if (!Number.isInteger(cutBp) || (cutBp !== 0 && (cutBp < least || cutBp > most)))
      return { reason: "cutOutOfRange", values: { least, most } };
    return (asked.listing.sale?.cutBp ?? 0) === cutBp ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { listing: id, cutBp }) {
    const asked = askListing(run.world, run.setting, id);
    if (!("listing" in asked)) return;
    signUp(run.world, asked.trade, asked.listing, cutBp);
    run.facts.push({ kind: "saleJoined", listing: id, cutBp });
  },
};
