/** A row of matches that others play and the lanes sell to: who meets whom, how likely each wins, what their goods sell. */
import * as v from "valibot";
import { Bp, CurveSchema, Fen, Hours, Id, list, Whole } from "./basics.ts";

/** A side by its colours alone. `colour` and `print` are places of a look; `strength` against strength gives the odds. */
const Side = v.strictObject({
  id: Id,
  colour: Whole(0, 7),
  print: Whole(0, 5),
  strength: Whole(1, 1000),
});

/** Matches are over at these hours, in this order; who is left is paired by defeats, then by lot. */
const Round = v.strictObject({
  id: Id,
  at: v.pipe(list(Hours, 16), v.minLength(1)),
  /** whoever loses now and has then lost so often goes home */
  losses: Whole(1, 9),
});

/** A style that sells with the fixtures: one product for each side, or a single one that is nobody's. */
const Goods = v.strictObject({ style: Id, neutral: v.optional(v.literal(true)) });

/** A named neighbour of the village who makes goods of a side from the first day. */
const Maker = v.strictObject({ neighbour: Id, style: Id, side: v.optional(Id) });

export const FixturesData = v.strictObject({
  sides: v.pipe(list(Side, 16), v.minLength(2)),
  rounds: v.pipe(list(Round, 8), v.minLength(1)),
  goods: v.pipe(list(Goods, 4), v.minLength(1)),
  makers: list(Maker, 12),
  /** day of the run, from 0 → bp of the ordinary demand for what is still in; 0 after the last match */
  demand: CurveSchema,
  /** bp of that demand on the days after a win, and for how many days */
  winBp: Bp,
  winDays: Whole(0, 14),
  /** bp of that demand that is left for a side that has gone home */
  outBp: Whole(0, 10_000),
  /** a new side's goods need a screen: fen, and evenings of somebody who draws */
  screenCost: Fen,
  screenEvenings: Whole(1, 10),
});
export type FixturesData = v.InferOutput<typeof FixturesData>;
