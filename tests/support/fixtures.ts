/** The small game with a shop in lanes that sell to a tournament: four sides, three rounds, shirts in their colours. */
import type { FixturesData } from "../../src/sim/schema/fixtures.ts";
import { type ShopChanges, shopSetting } from "./shop.ts";

/** Over at eleven at night of a day. */
export const evening = (day: number): number => day * 24 + 23;

export const FOUR: FixturesData = {
  sides: [
    { id: "red", colour: 0, print: 0, strength: 60 },
    { id: "blue", colour: 1, print: 1, strength: 40 },
    { id: "yellow", colour: 2, print: 2, strength: 40 },
    { id: "green", colour: 3, print: 3, strength: 20 },
  ],
  rounds: [
    { id: "first", at: [evening(2), evening(3)], losses: 2 },
    { id: "second", at: [evening(5), evening(6)], losses: 1 },
    { id: "last", at: [evening(8)], losses: 1 },
  ],
  goods: [{ style: "shirt" }],
  makers: [{ neighbour: "hong", style: "shirt", side: "blue" }],
  demand: [
    [0, 4000],
    [8, 20_000],
  ],
  winBp: 15_000,
  winDays: 2,
  outBp: 500,
  screenCost: 6000,
  screenEvenings: 1,
};

/** Print number 3 of red: the look whose colour is that of the side. */
export const RED = 0;

export function tournament(over: ShopChanges = {}, fixtures: Partial<FixturesData> = {}) {
  const setting = shopSetting({
    ...over,
    shop: {
      listings: [
        {
          style: "tee",
          look: 7,
          price: 5000,
          ad: 2000,
          stock: 60,
          counter: 200,
          trend: 10_000,
          floor: 10_000,
        },
        { style: "shirt", look: RED, price: 8000, ad: 0, stock: 200, counter: 20, trend: 1, floor: 1 },
      ],
      mostListings: 6,
      ...over.shop,
    },
  });
  return { ...setting, level: { ...setting.level, fixtures: { ...FOUR, ...fixtures } } };
}
