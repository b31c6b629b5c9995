/** A key moment of the film as a sentence. */
import type { FilmMoment } from "../../../debrief/index.ts";
import type { Setting, World } from "../../../sim/index.ts";
import type { Say } from "../../say.ts";
import { tell } from "../../tell.ts";

/** "" where there are no words for it: then it gets no button. */
export function momentText(say: Say, world: World, setting: Setting, moment: FilmMoment): string {
  if (moment.kind === "fact") return tell(say, world, setting, moment.fact) ?? "";
  if (moment.kind === "unsewn") {
    const order = world.orders.find(({ id }) => id === moment.order);
    if (order === undefined) return "";
    const { shop, quantity, packed } = order;
    return say.t("debrief.film.unsewn", { shop: say.shop(shop), n: quantity - packed, of: quantity });
  }
  return say.t("debrief.film.choice", {
    card: say.t(`cards.${moment.card}.title`),
    choice: say.t(`cards.${moment.card}.choices.${moment.choice}.label`),
  });
}
