/** A small game with an own shop: six people, three styles, the shops of Fujian around them in rounds of a day. */
import type { Fact, FactKind } from "../../src/sim/facts.ts";
import { createRun, step, withRounds } from "../../src/sim/index.ts";
import type { Run } from "../../src/sim/run.ts";
import type { OwnShopData } from "../../src/sim/schema/own-shop.ts";
import type { ShopRules } from "../../src/sim/schema/shop-rules.ts";
import type { Setting } from "../../src/sim/setting.ts";
import { type Trade, tradeOf } from "../../src/sim/shop/own.ts";
import type { Listing } from "../../src/sim/state/shop.ts";
import type { World } from "../../src/sim/state.ts";
import { quietSetting } from "./house.ts";
import type { SettingChanges } from "./setting.ts";
import { shopRules } from "./village.ts";

const ownShop: OwnShopData = {
  designers: ["guilan", "xiulian"],
  designDays: [2, 3],
  eveningHours: 4,
  likedBp: 3000,
  liked: [9000, 12_000],
  other: [1500, 4000],
  sampleCost: 30_000,
  copyCost: 9000,
  copyNights: 1,
  hitAfter: 3,
  sendHours: 48,
  roadDays: 3,
  escrowDays: 8,
  returnsDays: 9,
  hitReturnsBp: 600,
  clothBp: 10_000,
  clothLimit: 1_500_000,
  jobberBp: 4000,
  mostListings: 3,
  openPriceBp: 9600,
  openAd: 2500,
  openReserve: 0,
  listings: [
    { style: "tee", look: 7, price: 5000, ad: 2000, stock: 60, counter: 200, trend: 10_000, floor: 10_000 },
  ],
};

export interface ShopChanges extends SettingChanges {
  shop?: Partial<OwnShopData>;
  rules?: Partial<ShopRules>;
  days?: number;
}

/** The small game with a shop; `rules` are those of the village for a week, scaled to days. */
export function shopSetting(over: ShopChanges = {}): Setting {
  const setting = quietSetting(over, over.days ?? 21);
  const level = {
    ...setting.level,
    cash: over.level?.cash ?? 1_000_000,
    village: {
      preset: "fujian",
      roundDays: 1,
      named: [{ id: "hong", kind: 1, people: 6 }],
      before: 1,
      firstHit: [200, 201] as [number, number],
    },
    ownShop: { ...ownShop, ...over.shop },
  };
  const shops = withRounds(shopRules(over.rules), 1);
  return { ...setting, level, village: { id: "fujian", version: 1, shops, passports: [] } };
}

export interface ShopGame {
  run: Run;
  world: World;
  setting: Setting;
  trade: Trade;
  /** the first listing */
  old: Listing;
}

export function startShop(setting = shopSetting(), seed = 1): ShopGame {
  const world = createRun(setting, seed);
  const trade = tradeOf(world, setting);
  const old = trade?.own.listings[0];
  if (!trade || !old) throw new Error("the small game has a shop with one listing");
  return { run: { world, setting, facts: [] }, world, setting, trade, old };
}

/** Lets hours pass and gives what they reported. */
export function shopHours({ world, setting }: ShopGame, hours: number): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i < hours; i++) facts.push(...step(world, setting, { kind: "advance" }).facts);
  return facts;
}

/** Hours until the clock strikes this hour next. */
export const until = (world: World, clock: number): number => ((clock - (world.hour % 24) + 23) % 24) + 1;

export function factsOf<K extends FactKind>(facts: readonly Fact[], kind: K): Extract<Fact, { kind: K }>[] {
  return facts.filter((f): f is Extract<Fact, { kind: K }> => f.kind === kind);
}
