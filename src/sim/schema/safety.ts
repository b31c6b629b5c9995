/** What can be put right in a house where people sleep above machines, who comes to look, and what the lanes do about it. */
import * as v from "valibot";
import { Fen, HourOfDay, Hours, Id, list, Whole } from "./basics.ts";

const Money = Whole(0, 100_000_000);

/** One thing that can be done about the house. What it changes holds once it is done. */
const Measure = v.strictObject({
  id: Id,
  fen: Money,
  /** days the builder is in the house; 0: done at once */
  days: Whole(0, 30),
  /** hours of these days in which sheets lie over the machines: nobody can sew */
  stands: v.optional(v.tuple([HourOfDay, HourOfDay])),
  /** changes: beds above the machines, ways out, sockets that get warm */
  beds: v.optional(Whole(-12, 12)),
  exits: v.optional(Whole(0, 3)),
  sockets: v.optional(Whole(-12, 0)),
  extinguisher: v.optional(v.literal(true)),
  /** fen a week from then on, for rooms elsewhere */
  weekly: v.optional(Money),
  /** points of health a week it costs those who are hired */
  damp: v.optional(Whole(0, 100)),
  /** the beds stay in the house, if not above a machine: whoever looks writes that down, too */
  store: v.optional(v.literal(true)),
});
export type Measure = v.InferOutput<typeof Measure>;

const Inspection = v.strictObject({
  announceAt: Hours,
  /** hours of the two walks along the list; the second comes without notice, but no later than that */
  visits: v.tuple([Hours, Hours]),
  /** every so manieth door is on the list, counted from the own one */
  every: Whole(1, 100),
  /** doors the second walk has time for: first those with a strip, then those with a date, then the others in their order */
  doors: Whole(1, 200),
  /** ways out a house must have */
  exits: Whole(1, 4),
  /** fen for beds above machines, and for each other thing still wrong on the second walk */
  fine: Money,
  smallFine: Money,
  /** kinds of fault from which on a house with beds above machines is sealed on the first walk */
  sealFrom: Whole(1, 6),
  /** hours a strip stays on the door at least */
  sealHours: Hours,
});

/** The neighbours of a village that sews to order: each builds once enough others have, and reckons it into its bids. */
const Lanes = v.strictObject({
  /** fen a house pays, days its builder needs, and what that adds to a minute of its own as long as it pays off, bp */
  fen: Money,
  days: Whole(0, 30),
  burdenBp: Whole(0, 5000),
  /** the same in a house that builds with others, bp of it */
  togetherBp: Whole(0, 10_000),
  /** houses the builders can begin with in one day */
  builders: Whole(0, 80),
  /** by character (undercutter, imitator, careful, subcontractor, innovator, high-roader): share of the lanes that must have built before, bp, from … to; below zero it waits for nobody */
  waits: v.pipe(list(v.tuple([Whole(-10_000, 20_000), Whole(-10_000, 20_000)]), 6), v.length(6)),
  /** days a strip stays on a neighbour's door */
  sealDays: Whole(0, 60),
});

export const SafetyLevel = v.strictObject({
  measures: v.pipe(list(Measure, 12), v.minLength(1)),
  inspection: v.optional(Inspection),
  lanes: v.optional(Lanes),
});
export type SafetyLevel = v.InferOutput<typeof SafetyLevel>;
export type Inspection = v.InferOutput<typeof Inspection>;
export type SafetyLanes = v.InferOutput<typeof Lanes>;

/** The first state of a house: beds above the machines, ways out, an extinguisher, sockets that get warm. */
export const HouseData = v.strictObject({
  beds: Whole(0, 12),
  exits: Whole(1, 4),
  extinguisher: v.boolean(),
  sockets: v.optional(Whole(0, 12)),
});

/** Effects on all that; see `src/sim/effects/safety.ts`. */
export const SAFETY_EFFECTS = {
  /** begins with a measure now, as the button would; without the money it stays undone */
  build: v.strictObject({ build: Id }),
  /** the builder's price from now on, bp of the usual, and days he needs less */
  builder: v.strictObject({ builder: Whole(1000, 20_000), daysLess: Whole(0, 10) }),
  /** bedding leaves the house for so many hours: whoever looks finds none */
  hideBeds: v.strictObject({ hideBeds: Hours }),
  /** somebody of the house said that nobody sleeps there: what is found later costs double */
  deny: v.strictObject({ deny: v.literal(true) }),
  /** on the first walk nothing worse than a date by which it must be right */
  grace: v.strictObject({ grace: v.literal(true) }),
  /** houses of the lanes, the named one first, build now, whatever they waited for */
  lanesBuild: v.strictObject({ lanesBuild: Whole(1, 80), first: v.optional(Id) }),
  /** houses that have signed this project build with the others; what it costs them was their share */
  signersBuild: v.strictObject({ signersBuild: Id }),
  /** sockets that get warm, more or fewer */
  sockets: v.strictObject({ sockets: Whole(-12, 12) }),
  /** paid for from now on, fen a week (less: below zero): rooms elsewhere, a longer lease */
  weekly: v.strictObject({ weekly: Fen }),
} as const;
