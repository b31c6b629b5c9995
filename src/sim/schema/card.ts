/** Cards (dilemmas and moments), promises, endings, prompts: what people want, as data. Words stand in the text files. */
import * as v from "valibot";
import { Hours, Id, list, Passports, SourceOrMakers, Whole } from "./basics.ts";
import { ConditionSchema } from "./conditions.ts";
import { EffectSchema } from "./effects.ts";

const ChoiceSchema = v.strictObject({
  id: Id,
  /** the platform's favourite: the largest button. At most one a card. */
  prominent: v.optional(v.boolean()),
  /** shown only if this holds */
  when: v.optional(ConditionSchema),
  /** at once */
  effects: list(EffectSchema, 16),
  /** some hours later */
  later: v.optional(
    list(
      v.strictObject({
        hours: Whole(1, 1000),
        when: v.optional(ConditionSchema),
        effects: list(EffectSchema, 8),
      }),
      4,
    ),
  ),
});
export type Choice = v.InferOutput<typeof ChoiceSchema>;

/** What may be tapped after a decision: because … */
export const REASONS = [
  "rent",
  "everyone",
  "asked",
  "noTime",
  "money",
  "deadline",
  "people",
  "right",
] as const;

const CardSchema = v.strictObject({
  id: Id,
  /** "dilemma": once a run. "moment": may come back after `again` hours. */
  kind: v.picklist(["dilemma", "moment"]),
  again: v.optional(Whole(1, 1000)),
  /** the person whose portrait it wears: people, outsiders, or "phone" */
  who: Id,
  /** earlier in the list of the level = first served; the card opens at the next full hour in which this holds */
  when: ConditionSchema,
  /** which order it is about: the most urgent open one, or the latest shipped one */
  about: v.optional(v.picklist(["urgent", "shipped", "request"])),
  /** may not be put off */
  mustDecide: v.optional(v.boolean()),
  /** hidden where the teacher switches it off */
  temptation: v.optional(v.boolean()),
  choices: v.pipe(list(ChoiceSchema, 4), v.minLength(2)),
  /** reasons that fit this event, in the order shown; without: the four that fit most */
  reasons: v.optional(list(v.picklist(REASONS), 4)),
  sources: list(SourceOrMakers, 8),
  prompts: list(Id, 6),
});
export type Because = (typeof REASONS)[number];
export type Card = v.InferOutput<typeof CardSchema>;
export const CardFile = v.strictObject({ cards: list(CardSchema, 60), passports: Passports });

/** How a promise is judged, from state only. */
const PROMISE_TESTS = [
  "noneAfterMidnight",
  "paidEveryFriday",
  "courseOnTuesdays",
  "noPassingOn",
  "weeklyFreeDay",
  "atTheGate",
  "rateStays",
  "tellByNoon",
  "thursdaySchool",
  "booksOnSunday",
  "copiesNobody",
  "floorHeld",
  "savingsBack",
  "handsNamed",
  "noBedsAbove",
  "tableHeld",
] as const;
const PromiseSchema = v.strictObject({
  id: Id,
  to: Id,
  test: v.picklist(PROMISE_TESTS),
  /** person whose hours it reads, where the test needs one */
  person: v.optional(Id),
  remembers: list(Id, 8),
  /** hour by which it must be true, where the test needs one */
  by: v.optional(Hours),
  /** trust of those who remember when it is kept at the end, and when broken; taken back costs a third */
  kept: Whole(0, 300),
  broken: Whole(0, 300),
});
export type PromiseData = v.InferOutput<typeof PromiseSchema>;
export const PromiseFile = v.strictObject({ promises: list(PromiseSchema, 40), passports: Passports });

const WitnessSchema = v.strictObject({
  /** person, outsider, "platform", or "most-trust", "least-trust" among the hired */
  who: Id,
  /** the line's key in the text files: endings.<id>.witnesses.<line> */
  line: Id,
  when: v.optional(ConditionSchema),
});
const EndingSchema = v.strictObject({
  id: Id,
  /** checked at the end; the first in the file whose condition holds. */
  when: ConditionSchema,
  /** ends the run as soon as it holds */
  atOnce: v.optional(v.boolean()),
  /** the house is lost: the lab counts it as a bad end */
  bad: v.optional(v.boolean()),
  /** "keeps the house" for the lab */
  keeps: v.boolean(),
  /** in order of speaking; those whose condition fails are left out, three to five speak */
  witnesses: v.pipe(list(WitnessSchema, 80), v.minLength(3)),
});
export type Ending = v.InferOutput<typeof EndingSchema>;

/**
 * What the people of one level say at an ending that belongs to all: they speak before the others. `when`: it also
 * comes in this level when this holds.
 */
const LinesSchema = v.strictObject({
  ending: Id,
  when: v.optional(ConditionSchema),
  witnesses: list(WitnessSchema, 24),
});
export type EndingLines = v.InferOutput<typeof LinesSchema>;
export const EndingFile = v.strictObject({
  endings: list(EndingSchema, 40),
  lines: v.optional(list(LinesSchema, 30)),
  passports: Passports,
});

const PromptSchema = v.strictObject({
  id: Id,
  stage: v.picklist(["feel", "happened", "why", "real", "whatIf", "next"]),
  when: ConditionSchema,
  sources: list(SourceOrMakers, 8),
  /** figures of the run quoted under it, by name; see src/debrief/figures.ts */
  evidence: list(
    v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,39}$/, "a name of src/debrief/figures.ts")),
    6,
  ),
});
export type Prompt = v.InferOutput<typeof PromptSchema>;
export const PromptFile = v.strictObject({ prompts: list(PromptSchema, 80), passports: Passports });
