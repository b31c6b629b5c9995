/** What a reader may ask of a world. Selectors change nothing. */
export * from "./cards.ts";
export * from "./credit.ts";
export * from "./fixtures.ts";
export * from "./forecast.ts";
export * from "./goal.ts";
export * from "./hours.ts";
export * from "./house.ts";
export type { LaneHouse, ProductView, VillageView } from "./lane-house.ts";
export * from "./ledgers.ts";
export * from "./orders.ts";
export * from "./passing.ts";
export * from "./pay.ts";
export * from "./projects.ts";
export * from "./ranking.ts";
export * from "./safety.ts";
export * from "./sale.ts";
export * from "./shop.ts";
export * from "./village.ts";
