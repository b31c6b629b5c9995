/** Why something about the own shop is not possible now: shared by the checks of its commands. */
import type { Refusal } from "../commands/types.ts";
import { able, personOf } from "../run.ts";
import type { Setting } from "../setting.ts";
import type { Listing } from "../state/shop.ts";
import type { World } from "../state.ts";
import { openListing, openListings, othersWith, type Trade, tradeOf } from "./own.ts";

/** The shop and one of its open listings, or why not. */
export function askListing(
  world: World,
  setting: Setting,
  id: number,
): { trade: Trade; listing: Listing } | { refusal: Refusal } {
  const trade = tradeOf(world, setting);
  if (!trade) return { refusal: { reason: "noShop" } };
  const listing = openListing(trade.own, id);
  return listing ? { trade, listing } : { refusal: { reason: "noSuchListing" } };
}

/** Why this person cannot begin a drawing now. */
export function askDesigner(world: World, { own, data }: Trade, who: string): Refusal | undefined {
  const person = personOf(world, who);
  if (!person) return { reason: "noSuchPerson" };
  if (person.gone >= 0) return { reason: "personGone" };
  if (!able(person, world.hour)) return { reason: "personHurt" };
  if (!data.designers.includes(who)) return { reason: "cannotDraw" };
  if (own.drawing) return { reason: "alreadyDrawing" };
  return openListings(own).length >= data.mostListings
    ? { reason: "tooManyListings", values: { most: data.mostListings } }
    : undefined;
}

/** Why this product cannot be copied: nobody else makes it, or this house does. */
export function askProduct({ own, market }: Trade, product: number): Refusal | undefined {
  if (!market.products[product] || othersWith(market, product).length === 0)
    return { reason: "noSuchProduct" };
  const mine = openListings(own).some((l) => l.product === product);
  return mine ? { reason: "ownProduct" } : undefined;
}
