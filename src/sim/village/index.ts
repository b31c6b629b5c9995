/** The economy of the paper: villages under the player's own rules, of shops and of sewing houses. */
export { changeVillage } from "./change.ts";
export { hashSewing, hashShops } from "./hash.ts";
export * from "./kinds.ts";
export { type Award, award, sewingScore } from "./orders/bidding.ts";
export { createSewing } from "./orders/create.ts";
export { isOpen } from "./orders/house.ts";
export type {
  GuestBid,
  HouseBooks,
  Job,
  Link,
  SewingHouse,
  SewingTally,
  SewingVillage,
  Wanted,
} from "./orders/state.ts";
export { MONTH, sewingEvening, sewingMorning, stepSewing } from "./orders/step.ts";
export { nextWanted } from "./orders/wanted.ts";
export { PULL } from "./pull.ts";
export { withRounds } from "./rounds.ts";
export { costs } from "./shops/account.ts";
export { createShops } from "./shops/create.ts";
export { isYoung } from "./shops/doors.ts";
export { measureMargin } from "./shops/ladder.ts";
export { addProduct, goingPrice, productOf, STYLE_AXES } from "./shops/product.ts";
export { addShop, takeUp } from "./shops/shop.ts";
export type { Product, Road, Shop, ShopBooks, ShopRound, ShopVillage } from "./shops/state.ts";
export { stepShops } from "./shops/step.ts";
export { count, demandAt, searchShare, weigh } from "./shops/weigh.ts";
export { netWorth, type Till } from "./till.ts";
