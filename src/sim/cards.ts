/** Opening a card: which one may come now, whom and what it is about, which of its choices are on the table. */
import { holds } from "./conditions.ts";
import { requestInHand } from "./quantities.ts";
import { personOf, type Run } from "./run.ts";
import type { Card, Choice } from "./schema/card.ts";
import { lastCourier, urgentOrder } from "./select/forecast.ts";
import type { Setting } from "./setting.ts";
import type { World } from "./state.ts";

/** Hours a card stays away when put off, and between two dilemmas. */
export const SIX_HOURS = 6;
/** Beyond every run: a dilemma comes once. */
const NEVER = 1_000_000;
/** A moment without an own interval comes at most once a day. */
const DAILY = 20;

/** A card the level uses, by its id. */
export const cardOf = (setting: Setting, id: string): Card | undefined =>
  setting.cards.find((c) => c.id === id);

/** The choices whose condition holds now, in the card's order. */
export function choicesOf(world: World, setting: Setting, card: Card): Choice[] {
  return card.choices.filter((c) => c.when === undefined || holds(world, setting, c.when));
}

/**
 * People outside the house can always be heard; those of the house only while they are in it, and those who have not
 * come yet only on the card that lets them in.
 */
function isThere(world: World, setting: Setting, card: Card): boolean {
  const person = personOf(world, card.who);
  if (person) return person.gone < 0;
  if (!setting.level.later.some((p) => p.id === card.who)) return true;
  return card.choices.some((c) => c.effects.some((e) => "join" in e && e.join === card.who));
}

/** In a house with a shop of its own, what somebody has bought and nobody has sewn is as urgent as an order. */
function urgentBatch(world: World): World["orders"][number] | undefined {
  let urgent: World["orders"][number] | undefined;
  for (const o of world.orders)
    if (o.state === "open" && o.listing >= 0 && (!urgent || o.due < urgent.due)) urgent = o;
  return urgent;
}

/** The order or request a card is about: its id, -1 if it needs none, undefined if there is none to be about. */
function subject(world: World, card: Card): number | undefined {
  switch (card.about) {
    case undefined:
      return -1;
    case "urgent":
      return (urgentOrder(world) ?? urgentBatch(world))?.id;
    case "request":
      return requestInHand(world)?.id;
    case "shipped": {
      let found: World["orders"][number] | undefined;
      for (const o of world.orders) {
        if (o.state !== "shipped" && o.state !== "settled") continue;
        if (!found || o.shippedAt > found.shippedAt || (o.shippedAt === found.shippedAt && o.id > found.id))
          found = o;
      }
      return found?.id;
    }
  }
}

/** Everything but its turn: the person is there, it has something to be about, its condition holds, a choice is open. */
export function mayOpen(world: World, setting: Setting, card: Card): boolean {
  if (!holds(world, setting, card.when) || !isThere(world, setting, card)) return false;
  return subject(world, card) !== undefined && choicesOf(world, setting, card).length > 0;
}

/** A courier within six hours leaves no time to put anything off. */
function courierIsNear(world: World, setting: Setting): boolean {
  return world.orders.some((o) => {
    const left = lastCourier(setting, o.due) - world.hour;
    return o.state === "open" && left >= 0 && left <= SIX_HOURS;
  });
}

/** Lays a card on the table; time stands still until it is decided or put off. */
export function openCard(run: Run, card: Card): void {
  const { world, setting } = run;
  const person = personOf(world, card.who)?.id ?? "";
  const order = subject(world, card) ?? -1;
  const canWait = card.mustDecide !== true && !courierIsNear(world, setting);
  world.card = { id: card.id, canWait, order, person };
  world.cardWait[card.id] = card.kind === "dilemma" ? NEVER : world.hour + (card.again ?? DAILY);
  if (card.kind === "dilemma") world.quietUntil = world.hour + SIX_HOURS;
  run.facts.push({ kind: "cardOpened", card: card.id, person, order });
}
