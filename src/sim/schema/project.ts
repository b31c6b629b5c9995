/** What a village can build or agree on together: who signs, what it costs, what it does, and how long it holds. */
import * as v from "valibot";
import { Bp, Fen, Id, list, Passports, Whole } from "./basics.ts";
import { ConditionSchema } from "./conditions.ts";
import { EffectSchema } from "./effects.ts";

/** undercutter, imitator, careful, subcontractor, innovator, high-roader */
const ByCharacter = v.tuple([Bp, Bp, Bp, Bp, Bp, Bp]);

/** What whoever signs keeps to while it stands. */
const Pledge = v.strictObject({
  /** no bid for the making under that share of the public standard cost, bp; a shop presses neither cloth nor rate */
  floorBp: v.optional(Bp),
  /** no piece rate of the hired under that share of the ordinary one, bp */
  rateBp: v.optional(Bp),
  /** nobody sews past midnight; or at most so many nights a week */
  dark: v.optional(v.literal(true)),
  nights: v.optional(Whole(1, 6)),
  /** bids with the others as one */
  asOne: v.optional(v.literal(true)),
  /** hands learn: bp more skill */
  skillBp: v.optional(Whole(0, 5000)),
});
export type Pledge = v.InferOutput<typeof Pledge>;

export const ProjectSchema = v.strictObject({
  id: Id,
  /** the house may propose it once this holds; absent: always */
  when: v.optional(ConditionSchema),
  /** not while one of these is talked about, being built or standing */
  instead: v.optional(list(Id, 4)),
  /** fen a signing house pays once there are enough, where it is booked, and fen a week while it stands */
  share: Fen,
  account: v.picklist(["other", "machines", "training", "courier", "rent"]),
  upkeep: Fen,
  /** signatures it needs out of so many houses asked, the own one counted; a smaller village needs fewer in proportion */
  needs: Whole(2, 120),
  asks: Whole(2, 120),
  /** signatures a double share of the own house stands for */
  double: Whole(1, 20),
  /** trust in the house that makes it a thing to talk about at all */
  trust: Whole(0, 1000),
  talkDays: Whole(1, 60),
  buildDays: Whole(0, 60),
  /** readiness to sign by character, what all signatures together would add, and the payers' names on the board, bp */
  signBp: ByCharacter,
  seenBp: Bp,
  namedBp: Bp,
  binds: Pledge,
  keep: v.strictObject({
    /** days nobody leaves, and houses without which it falls */
    trialDays: Whole(0, 60),
    least: Whole(1, 120),
    /** leaves when its orders are below this share of last month's, bp; 0 never */
    ordersBp: ByCharacter,
    /** leaves within a week when all others ride free, bp; less when fewer do */
    driftBp: ByCharacter,
  }),
  /** for the whole village when it stands, and when it falls */
  stands: list(EffectSchema, 12),
  falls: list(EffectSchema, 12),
  /** for the own house while it has signed, and when it no longer has */
  gains: list(EffectSchema, 12),
  losses: list(EffectSchema, 12),
});
export type ProjectData = v.InferOutput<typeof ProjectSchema>;
export const ProjectFile = v.strictObject({ projects: list(ProjectSchema, 40), passports: Passports });
