/** A village with both channels: its houses from before the first hour, and the night in which they share their hands out. */
import type { Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import { pairAll } from "../village/both/pair.ts";
import { shareOut } from "../village/both/split.ts";
import { createSewing } from "../village/orders/create.ts";
import type { SewingVillage } from "../village/orders/state.ts";
import { stepSewing } from "../village/orders/step.ts";
import type { ShopVillage } from "../village/shops/state.ts";
import { stepShops } from "../village/shops/step.ts";
import { goodsMinutes } from "./stream.ts";

/** The two halves of the rules, where a level stands in a village with both. */
function rulesOf({ village, level }: Setting) {
  const { shops, sewing, both } = village ?? {};
  return shops && sewing && both && level.sewing ? { shops, sewing, both } : undefined;
}

/** The sewing houses behind the shops of a market, and some days lived on both sides; undefined in a village of one kind. */
export function growBoth(setting: Setting, seed: number, market: ShopVillage): SewingVillage | undefined {
  const rules = rulesOf(setting);
  if (!rules) return undefined;
  const { level } = setting;
  const sewing = createSewing(rules.sewing, seed, {
    named: level.rivals,
    guests: level.people.length + (level.drawn ?? 0),
  });
  pairAll(market, sewing, rules.both.startBp);
  const minutesOf = goodsMinutes(setting, seed);
  for (let day = level.village?.before ?? 0; day > 0; day--) {
    stepSewing(sewing, rules.sewing, minutesOf);
    stepShops(market, rules.shops);
    shareOut({ shops: market, sewing }, rules);
  }
  return sewing;
}

/** The night: both sides of the day are done. */
export function shareHands({ world, setting }: Run): void {
  const rules = rulesOf(setting);
  if (rules && world.market && world.sewing) shareOut({ shops: world.market, sewing: world.sewing }, rules);
}
