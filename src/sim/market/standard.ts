/** What a piece takes and costs by the book: the same public figures for every house. */

import type * as v from "valibot";
import { along, div, share } from "../fixed.ts";
import type { StyleData } from "../schema/level.ts";
import type { OrderRules } from "../schema/regime.ts";
import type { Setting } from "../setting.ts";

export type Orders = v.InferOutput<typeof OrderRules>;

/** The style's data. Throws for an unknown id: level data are checked on load, so that is a mistake of ours. */
export function styleOf(setting: Setting, id: string): StyleData {
  for (const style of setting.styles) if (style.id === id) return style;
  throw new Error(`market: level ${setting.level.id} has no style ${id}`);
}

/** Styles that can be drawn, copied and asked for by the Platform: all but what is only made to measure. */
export const openStyles = (setting: Setting): readonly StyleData[] =>
  setting.styles.filter((style) => style.id !== setting.level.channel?.style);

/**
 * Minutes a house of `people` needs for `quantity` pieces of `minutes` each: small lots are
 * sewn more slowly, and setting up stops everybody (F13, E90).
 */
export function orderMinutes(rules: Orders, people: number, quantity: number, minutes: number): number {
  return share(quantity * minutes, along(rules.learn, quantity)) + rules.setupPerPerson * people;
}

/** Public standard making cost a piece, fen: six people at the base rate. */
export function standardCost(rules: Orders, quantity: number, minutes: number): number {
  return div(orderMinutes(rules, rules.standardPeople, quantity, minutes) * rules.rateBase, quantity);
}

/** Standard hundredths of a minute a piece by operation; the four add up to the style's minutes. */
export function styleStd(setting: Setting, style: StyleData): [number, number, number, number] {
  const split = style.split ?? setting.regime.house.split;
  const all = style.minutes * 100;
  const cut = share(all, split[0]);
  const overlock = share(all, split[1]);
  const lockstitch = share(all, split[2]);
  return [cut, overlock, lockstitch, all - cut - overlock - lockstitch];
}
