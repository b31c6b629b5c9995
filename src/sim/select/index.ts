/** What a reader may ask of a world. Selectors change nothing. */
export * from "./forecast.ts";
export * from "./hours.ts";
export * from "./house.ts";
export * from "./orders.ts";
export * from "./ledgers.ts";
export * from "./pay.ts";
export * from "./ranking.ts";
