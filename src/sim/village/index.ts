/** The economy of the paper: villages under the player's own rules, of shops and of sewing houses. */

export { setSplit } from "./both/pair.ts";
export type { BothVillages } from "./both/split.ts";
export { changeProject, changeRegime, changeVillage } from "./change.ts";
export { hashSewing, hashShops } from "./hash.ts";
export * from "./kinds.ts";
export { type Award, award } from "./orders/bidding.ts";
export { type Cast, createSewing, type Named } from "./orders/create.ts";
export { GUEST, isOpen } from "./orders/house.ts";
export type {
  GuestBid,
  HouseBooks,
  Job,
  Link,
  Returned,
  SewingHouse,
  SewingTally,
  SewingVillage,
  Spare,
  Trace,
  Wanted,
} from "./orders/state.ts";
export { sewingEvening, sewingMorning, stepSewing } from "./orders/step.ts";
export { nextWanted } from "./orders/wanted.ts";
export { PULL } from "./pull.ts";
export { withRounds } from "./rounds.ts";
export { createShops } from "./shops/create.ts";
export { isYoung } from "./shops/doors.ts";
export { measureMargin } from "./shops/ladder.ts";
export type { Look } from "./shops/look.ts";
export { productOf } from "./shops/product.ts";
export { buyersBp, inSale } from "./shops/sale.ts";
export { takeUp } from "./shops/shop.ts";
export type { Product, Road, Shop, ShopBooks, ShopRound, ShopVillage } from "./shops/state.ts";
export { stepShops } from "./shops/step.ts";
export { count, demandAt, searchShare, weigh } from "./shops/weigh.ts";
export { netWorth, type Till } from "./till.ts";
