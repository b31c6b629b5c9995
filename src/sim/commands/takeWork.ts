/** Take on work a neighbour cannot finish alone. */
import { acceptOffer, piecesLeft } from "../passing/offers.ts";
import type { CommandRule } from "../run.ts";

export const takeWork: CommandRule<"takeWork"> = {
  check(world, setting, { offer: id }) {
    const offer = world.offers.find((o) => o.id === id);
    if (!offer) return { reason: "noSuchOffer" };
    return piecesLeft(world, setting, offer) > 0 ? undefined : { reason: "offerGone" };
  },
  apply(run, { offer: id }) {
    const offer = run.world.offers.find((o) => o.id === id);
    if (offer) acceptOffer(run, offer);
  },
};
