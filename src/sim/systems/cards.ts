/** At every full hour the first card of the level's list whose moment has come. One at a time, dilemmas six hours apart. */
import { mayOpen, openCard } from "../cards.ts";
import { endHour, type Run } from "../run.ts";

export function cards(run: Run): void {
  const { world, setting } = run;
  if (world.card || world.ended || world.hour >= endHour(setting)) return;
  const quiet = world.hour < world.quietUntil;
  for (const card of setting.cards) {
    if (quiet && card.kind === "dilemma" && card.mustDecide !== true) continue;
    if ((world.cardWait[card.id] ?? 0) > world.hour) continue;
    if (!mayOpen(world, setting, card)) continue;
    openCard(run, card);
    return;
  }
}
