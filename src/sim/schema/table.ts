/** People who sit down together a few times in a run, what each of them wants, and the list somebody keeps of what would have to be different. */
import * as v from "valibot";
import { Hours, Id, list, Whole } from "./basics.ts";
import { ConditionSchema } from "./conditions.ts";

const Want = v.strictObject({ id: Id, when: ConditionSchema });

export const TableData = v.strictObject({
  /** the project they bargain about: whoever is content brings houses that sign it */
  project: Id,
  /** hours of the run at which a sitting is over and people go home */
  sittings: v.pipe(list(Hours, 6), v.minLength(1)),
  /** the lanes see this house better, or worse, by so much for each who goes home content, or with nothing */
  regard: Whole(0, 60),
  seats: v.pipe(
    list(
      v.strictObject({
        who: Id,
        /** has a chair once this holds; without: from the start */
        when: v.optional(ConditionSchema),
        /** houses that sign because they say so, and leave again if they get nothing */
        brings: Whole(0, 8),
        wants: v.pipe(list(Want, 4), v.minLength(1)),
      }),
      12,
    ),
    v.minLength(2),
  ),
});
export type TableData = v.InferOutput<typeof TableData>;
export type SeatData = TableData["seats"][number];

/** What somebody asked to be different: read at the end from what the run has written down. */
export const AskedData = v.strictObject({
  who: Id,
  /** shown at the end only if this holds */
  when: v.optional(ConditionSchema),
  items: v.pipe(list(Want, 6), v.minLength(2)),
});
export type AskedData = v.InferOutput<typeof AskedData>;
