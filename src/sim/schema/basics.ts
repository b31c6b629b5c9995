/** Small schema parts that all level data shares. Sizes are capped, so that a hostile file stays small. */
import * as v from "valibot";

export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,39}$/, "an id of a-z, 0-9 and -, at most 40 long"),
);
/** S: the paper, E: other evidence, F: a pattern both show. */
export const SourceId = v.pipe(
  v.string(),
  v.regex(/^[SEF][0-9]{1,2}[ab]?$/, "a source id such as S72 or E51"),
);
/** Where a made-up thing comes from when no source stands behind it. */
export const SourceOrMakers = v.pipe(
  v.string(),
  v.regex(/^[SEF][0-9]{1,2}[ab]?$|^makers$/, "makers, or a source id such as S72 or E51"),
);
/** A whole number from … to, both included. */
export const Whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
export const Bp = Whole(0, 40000);
export const Fen = Whole(-100_000_000, 100_000_000);
/** An hour of the run, or a span of hours; ten weeks at most. */
export const Hours = Whole(0, 1680);
export const HourOfDay = Whole(0, 24);
/** A list of at most so many: level data comes from strangers, too. */
export const list = <T extends v.GenericSchema>(item: T, max: number) =>
  v.pipe(v.array(item), v.maxLength(max));
export const CurveSchema = v.pipe(
  list(v.tuple([Whole(0, 1_000_000), Whole(0, 1_000_000)]), 40),
  v.minLength(1),
);

/**
 * Where a number comes from. `path` is a glob over the file's numbers ("start.cash", "people.*.plan.*", "**");
 * the first that fits counts. Kind and sources are checked by the loader: quoted and derived need a source,
 * makers need a reason, whose words stand in the text files under passports.<text>.
 */
export const Passport = v.strictObject({
  path: v.pipe(v.string(), v.maxLength(120)),
  kind: v.picklist(["quoted", "derived", "makers"]),
  sources: v.optional(list(SourceId, 8)),
  text: Id,
  range: v.optional(v.tuple([v.number(), v.number()])),
});
export type Passport = v.InferOutput<typeof Passport>;
export const Passports = list(Passport, 200);
