/** Shared content that is only named and sourced here; its words stand in the text files beside it. */
import * as v from "valibot";
import { Id, list, Passports, SourceId, SourceOrMakers } from "./basics.ts";

/** Everybody with a name: in a house, next door, on the phone. What makes the life plausible is sourced. */
export const PeopleFile = v.strictObject({
  people: list(v.strictObject({ id: Id, sources: list(SourceOrMakers, 8) }), 80),
  passports: Passports,
});

/** Chapters of the background book, in their order; a card without one tells of a place and what is made up there. */
export const CHAPTERS = ["reading", "plan", "platform", "villages", "work", "otherwise", "places"] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** Cards of the background book. */
export const BackgroundFile = v.strictObject({
  background: list(
    v.strictObject({
      id: Id,
      chapter: v.optional(v.picklist(CHAPTERS), "places"),
      sources: list(SourceId, 12),
      /** figures of a finished run that show it, by name; see src/debrief/figures.ts */
      figures: v.optional(
        list(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,39}$/, "the name of a figure")), 4),
      ),
    }),
    80,
  ),
  passports: Passports,
});

/** Where a statement comes from: S and F the paper, E other evidence. Links are shown, never followed. */
export const SourceFile = v.strictObject({
  sources: list(
    v.strictObject({
      id: SourceId,
      section: v.optional(v.pipe(v.string(), v.maxLength(12))),
      pages: v.optional(v.pipe(v.string(), v.maxLength(20))),
      url: v.optional(
        v.pipe(v.string(), v.maxLength(200), v.regex(/^https:\/\//, "an address that begins with https://")),
      ),
    }),
    200,
  ),
  passports: Passports,
});
