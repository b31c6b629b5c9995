/** What whoever plays sets before the first hour: each value changes parts of the level. */
import * as v from "valibot";
import { Id, list, Whole } from "./basics.ts";

/** Fields of a level that are different with this value; fields of an object one by one, lists as a whole. */
const Value = v.strictObject({ id: Id, level: v.record(v.string(), v.unknown()) });

/** The first value counts where nothing is set. Run codes name options and values by their places: only append. */
export const OptionData = v.strictObject({
  id: Id,
  /** place of the value that is proposed to whoever sets it; the first if absent */
  usual: v.optional(Whole(0, 11)),
  /** words that say where its numbers come from: a key under passports */
  passport: Id,
  values: v.pipe(list(Value, 12), v.minLength(2)),
});
export type OptionData = v.InferOutput<typeof OptionData>;
