/** Take an offer off the page for good. What is sold still goes out; the rest of the shelf goes to a jobber. */
import type { CommandRule } from "../run.ts";
import { askListing } from "../shop/ask.ts";
import { closeOffer } from "../shop/page.ts";

export const closeListing: CommandRule<"closeListing"> = {
  check(world, setting, { listing: id }) {
    const asked = askListing(world, setting, id);
    return "refusal" in asked ? asked.refusal : undefined;
  },
  apply(run, { listing: id }) {
    const asked = askListing(run.world, run.setting, id);
    if ("listing" in asked) closeOffer(run, asked.trade, asked.listing);
  },
};
