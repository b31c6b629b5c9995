/** Villages as data: one preset a file, with shops or with orders, and named lists of changed rules. */
import * as v from "valibot";
import { Id, list, Passports, Whole } from "./basics.ts";
import { BothRules } from "./both.ts";
import { SewingRules } from "./sewing-rules.ts";
import { ShopRules } from "./shop-rules.ts";

export const VillageSchema = v.strictObject({
  id: Id,
  version: Whole(1, 1000),
  /** a village that sells through its own shops (Fujian) */
  shops: v.optional(ShopRules),
  /** a village that sews to order (Jiangsu) */
  sewing: v.optional(SewingRules),
  /** with both: each house has a shop and sews to order, and shares its hands out */
  both: v.optional(BothRules),
  passports: Passports,
});
export type VillageData = v.InferOutput<typeof VillageSchema>;

/** A changed number, or a changed list of numbers: `sewing.deadline` → [240, 360]. */
export const RuleChange = v.strictObject({
  path: v.pipe(v.string(), v.maxLength(80)),
  value: v.union(
    [v.pipe(v.number(), v.integer()), list(v.pipe(v.number(), v.integer()), 24)],
    "a whole number, or a list of them",
  ),
});
export type RuleChange = v.InferOutput<typeof RuleChange>;

/**
 * A regime as what it changes: `village` in the rules of a village (parts the village does not have are left out),
 * `regime` in the rules of the player's house and of the platform. Names and texts stand under regimes.<id>.
 */
export const VariantFile = v.strictObject({
  variants: list(
    v.strictObject({
      id: Id,
      /** comes into force only by agreement, while a run goes on: no regime of its own to begin with */
      together: v.optional(v.literal(true)),
      village: list(RuleChange, 40),
      regime: list(RuleChange, 40),
    }),
    80,
  ),
  passports: Passports,
});
export type Variant = v.InferOutput<typeof VariantFile>["variants"][number];
