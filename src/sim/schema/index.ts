/** The shapes of all level data, for the loader of content and for tools. */
export { Passport } from "./basics.ts";
export * from "./both.ts";
export * from "./card.ts";
export type { ChannelData } from "./channel.ts";
export * from "./conditions.ts";
export * from "./effects.ts";
export * from "./level.ts";
export type { LevelVillage, OwnShopData } from "./own-shop.ts";
export { type Pledge, type ProjectData, ProjectFile } from "./project.ts";
export { type DataSchema, type Read, readData, type SchemaFault } from "./read.ts";
export * from "./regime.ts";
export type { Inspection, Measure, SafetyLevel } from "./safety.ts";
export * from "./sale.ts";
export type { CoupleData, PartData, SewingLevel } from "./sewing-level.ts";
export * from "./sewing-rules.ts";
export * from "./shared.ts";
export * from "./shop-rules.ts";
export * from "./village.ts";
