/** The small game in the apparel city: an own shop, forty houses that both sell and sew for others, and a sale with a date. */
import * as v from "valibot";
import city from "../../levels/_shared/villages/apparel-city.json" with { type: "json" };
import { type RuleChange, VillageSchema } from "../../src/sim/schema/village.ts";
import type { Setting } from "../../src/sim/setting.ts";
import { changeVillage } from "../../src/sim/village/change.ts";
import { withRounds } from "../../src/sim/village/rounds.ts";
import { SEWING } from "./lanes.ts";
import { SALE } from "./sale.ts";
import { type ShopChanges, shopSetting } from "./shop.ts";

/** Days lived before the first. */
const BEFORE = 10;
const FIRST = 24;

/** The doors open in round 24: the midnight that ends the fourteenth day. */
export function bothSetting({
  changes = [],
  hasSale = true,
  ...over
}: ShopChanges & { changes?: readonly RuleChange[]; hasSale?: boolean } = {}): Setting {
  const village = changeVillage(v.parse(VillageSchema, city), changes);
  if (!village?.shops || !village.sewing || !village.both)
    throw new Error("the changed rules do not fit the city");
  const small = shopSetting({ ...over, days: over.days ?? 40 });
  const shops = withRounds({ ...village.shops, ...over.rules }, 1);
  const sale = { ...SALE, sign: [12, 18] as [number, number], first: FIRST };
  return {
    ...small,
    level: {
      ...small.level,
      rivals: [
        { id: "hong", kind: 1, people: 6, costBp: 9800, rating: 450, onTimeBp: 9300, certificate: false },
      ],
      village: {
        preset: "apparel-city",
        roundDays: 1,
        named: [{ id: "hong", kind: 1, people: 6 }],
        before: BEFORE,
      },
      sewing: { ...SEWING, parts: [], partBp: 0, couples: [], brokers: [] },
    },
    village: { ...village, shops: hasSale ? { ...shops, sale } : shops },
  };
}
