/** Decide later: the card goes away for six hours, unless it cannot wait or a courier comes first. */
import { SIX_HOURS } from "../cards.ts";
import type { CommandRule } from "../run.ts";

export const putOff: CommandRule<"putOff"> = {
  check(world, _setting, { card }) {
    if (world.card?.id !== card) return { reason: "noSuchCard" };
    return world.card.canWait ? undefined : { reason: "mustDecide" };
  },
  apply(run, { card }) {
    const { world } = run;
    const until = world.hour + SIX_HOURS;
    world.card = null;
    world.cardWait[card] = until;
    run.facts.push({ kind: "cardPutOff", card, until });
  },
};
