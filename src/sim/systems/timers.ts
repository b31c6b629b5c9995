/** What earlier choices said would follow: later effects, cards that come back to a thing, borrowed machines going home. */
import { cardOf, mayOpen, openCard } from "../cards.ts";
import { holds } from "../conditions.ts";
import { RETURN_STATION, returnStation } from "../effects/house.ts";
import { apply } from "../effects.ts";
import { endHour, type Run } from "../run.ts";
import type { Op, Timer } from "../state.ts";

function later(run: Run, timer: Timer): void {
  const choice = cardOf(run.setting, timer.card)?.choices.find((c) => c.id === timer.choice);
  const part = choice?.later?.[timer.index];
  if (!part || (part.when && !holds(run.world, run.setting, part.when))) return;
  const context = { card: timer.card, person: timer.person, order: timer.order, request: -1 };
  for (const effect of part.effects) apply(run, effect, context);
}

/** Opens the card if its condition holds; while another lies on the table it waits for the next hour. */
function bringCard(run: Run, timer: Timer): void {
  const { world, setting } = run;
  const card = cardOf(setting, timer.card);
  if (!card || world.hour >= endHour(setting) || (world.cardWait[card.id] ?? 0) > world.hour) return;
  if (world.card) world.timers.push({ ...timer, at: world.hour + 1 });
  else if (mayOpen(world, setting, card)) openCard(run, card);
}

export function timers(run: Run): void {
  const { world } = run;
  if (world.timers.length === 0) return;
  const due = world.timers.filter((t) => t.at <= world.hour);
  if (due.length === 0) return;
  world.timers = world.timers.filter((t) => t.at > world.hour);
  for (const timer of due) {
    if (world.ended) return;
    if (timer.choice === RETURN_STATION) returnStation(run, timer.index as Op);
    else if (timer.choice === "") bringCard(run, timer);
    else later(run, timer);
  }
}
