/** Villages of the presets, read from the files the game reads, with some rules changed. */
import * as v from "valibot";
import fujian from "../../levels/_shared/villages/fujian.json" with { type: "json" };
import jiangsu from "../../levels/_shared/villages/jiangsu.json" with { type: "json" };
import type { SewingRules } from "../../src/sim/schema/sewing-rules.ts";
import type { ShopRules } from "../../src/sim/schema/shop-rules.ts";
import { VillageSchema } from "../../src/sim/schema/village.ts";

/** The shops of Fujian under changed rules. */
export function shopRules(over: Partial<ShopRules> = {}): ShopRules {
  const { shops } = v.parse(VillageSchema, fujian);
  if (!shops) throw new Error("fujian has no shops");
  return { ...shops, ...over };
}

/** The sewing houses of Jiangsu under changed rules. */
export function sewingRules(over: Partial<SewingRules> = {}): SewingRules {
  const { sewing } = v.parse(VillageSchema, jiangsu);
  if (!sewing) throw new Error("jiangsu has no sewing houses");
  return { ...sewing, ...over };
}

/** Every number in a plain value, with its path. */
export function numbersIn(value: unknown, path = ""): [path: string, n: number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}
