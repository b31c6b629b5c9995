/**
 * A sale with a date: what the Platform asks of those who join, and what it does to the days around it (S47, F14).
 * Counted in rounds of the market from the village's first; a level writes days of the run from 0, and its loader adds the
 * rounds before. The round of a day is the midnight that ends it.
 */
import * as v from "valibot";
import { Bp, Hours, list, Whole } from "./basics.ts";

const Round = Whole(0, 1000);
/** Buyers of one round, bp of the ordinary. */
const Buyers = Whole(0, 400_000);
/** undercutter, imitator, careful, subcontractor, innovator, high-roader */
const ByCharacter = v.tuple([Bp, Bp, Bp, Bp, Bp, Bp]);

export const SaleRules = v.strictObject({
  /** 0: the Platform holds none this year */
  held: Whole(0, 1),
  /** first and last round in which an offer may be signed up */
  sign: v.tuple([Round, Round]),
  /** first round of the sale; it lasts as many rounds as `rushBp` has numbers */
  first: Round,
  /** least and most an offer must be reduced by, bp */
  cutBp: v.tuple([Whole(0, 9000), Whole(0, 9000)]),
  /** buyers who wait before it (the last number is the eve), who come, and who have bought already afterwards */
  waitBp: list(Buyers, 40),
  rushBp: v.pipe(list(Buyers, 10), v.minLength(1)),
  holeBp: list(Buyers, 60),
  /** how well an offer is seen in it that did not join, bp of one that did */
  awayBp: Whole(0, 10_000),
  /** what sellers spend on places in it, bp of what they spend otherwise */
  adBp: Whole(0, 100_000),
  /** neighbours who join, and what they take off beyond the least, by character */
  joinBp: ByCharacter,
  deeperBp: ByCharacter,
  /** pieces sold in it beyond the shelf: hours until the courier must have them */
  preHours: Hours,
  /** more of what was sold in it comes back, bp */
  returnsBp: Whole(0, 9000),
  /** days its money is held longer, and the Platform's share of it beside the commission, bp */
  heldDays: Whole(0, 60),
  feeBp: Whole(0, 5000),
});
export type SaleRules = v.InferOutput<typeof SaleRules>;
