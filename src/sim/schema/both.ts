/** Rules of a village in which a house sews for its own shop and for the shops of others (model 11.2). */
import * as v from "valibot";
import { Whole } from "./basics.ts";

const Bp = Whole(0, 10_000);

export const BothRules = v.strictObject({
  /** share of a house's hands that sews for its own shop at first, bp */
  startBp: Bp,
  /** chance a day that a house thinks it over, and how far it then goes, bp */
  moveBp: Bp,
  stepBp: Bp,
  /** work waiting, bp of two days, from which one more hour for others would find work */
  workBp: Bp,
});
export type BothRules = v.InferOutput<typeof BothRules>;
