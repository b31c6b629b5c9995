/** Decide the card on the table: what it says at once happens now, the rest through timers. */
import { cardOf, choicesOf } from "../cards.ts";
import { apply } from "../effects.ts";
import type { CommandRule } from "../run.ts";

export const choose: CommandRule<"choose"> = {
  check(world, setting, command) {
    const card = cardOf(setting, command.card);
    if (!card || world.card?.id !== card.id) return { reason: "noSuchCard" };
    const open = choicesOf(world, setting, card).some((c) => c.id === command.choice);
    return open ? undefined : { reason: "noSuchChoice" };
  },
  apply(run, command) {
    const { world, setting } = run;
    const open = world.card;
    const card = cardOf(setting, command.card);
    const choice = card?.choices.find((c) => c.id === command.choice);
    if (!open || !card || !choice) return;
    const prominent = choice.prominent === true;
    if (choicesOf(world, setting, card).some((c) => c.prominent)) world.tally.prominentShown++;
    if (prominent) world.tally.prominentTaken++;
    world.cards.push({ id: card.id, at: world.hour, choice: choice.id, because: "" });
    world.card = null;
    run.facts.push({ kind: "cardChosen", card: card.id, choice: choice.id, prominent });
    const isRequest = card.about === "request";
    const context = {
      card: card.id,
      person: open.person,
      order: isRequest ? -1 : open.order,
      request: isRequest ? open.order : -1,
    };
    for (const effect of choice.effects) apply(run, effect, context);
    choice.later?.forEach((later, index) => {
      const at = world.hour + later.hours;
      world.timers.push({
        at,
        card: card.id,
        choice: choice.id,
        index,
        person: open.person,
        order: context.order,
      });
    });
  },
};
