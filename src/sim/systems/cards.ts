/** At every full hour the first card of the level's list whose moment has come. One at a time, dilemmas six hours apart. */
import { mayOpen, openCard } from "../cards.ts";
import { hoursOf } from "../conditions.ts";
import { endHour, hourOfDay, type Run } from "../run.ts";
import type { Card } from "../schema/card.ts";

/** A level's cards by the hour of the day in which they may open: most name one, so most need not be asked. */
const byHour = new WeakMap<readonly Card[], readonly Card[][]>();

function cardsAt(cards: readonly Card[], clock: number): readonly Card[] {
  let lists = byHour.get(cards);
  if (!lists) {
    lists = Array.from({ length: 24 }, (_, hour) => cards.filter((c) => (hoursOf(c.when) >>> hour) & 1));
    byHour.set(cards, lists);
  }
  return lists[clock] ?? [];
}

export function cards(run: Run): void {
  const { world, setting } = run;
  if (world.card || world.ended || world.hour >= endHour(setting)) return;
  const quiet = world.hour < world.quietUntil;
  for (const card of cardsAt(setting.cards, hourOfDay(world.hour))) {
    if (quiet && card.kind === "dilemma" && card.mustDecide !== true) continue;
    if ((world.cardWait[card.id] ?? 0) > world.hour) continue;
    if (!mayOpen(world, setting, card)) continue;
    openCard(run, card);
    return;
  }
}
