/** What a level says about the app of a village that sews to order, and about who takes work home there. */
import * as v from "valibot";
import { Bp, Fen, HourOfDay, Hours, Id, list, Whole } from "./basics.ts";

const Range = (min: number, max: number) => v.tuple([Whole(min, max), Whole(min, max)]);

/** What the app shows a house: the last line whose stars and reviews it has. */
const Tier = v.strictObject({
  rating: Whole(100, 500),
  reviews: Whole(0, 10_000),
  /** pieces of the largest lot it shows, and requests a day */
  most: Whole(1, 100_000),
  perDay: Range(0, 20),
});

/** A component sewn without the rest (S61): bp of the style's minutes by operation. What comes cut has no first operation. */
const Part = v.strictObject({ id: Id, minutesBp: v.tuple([Bp, Bp, Bp, Bp]) });

/** Somebody who sews at home: bp of a trained hand, and the hours of the day they sew by habit. */
const Couple = v.strictObject({
  id: Id,
  people: Whole(1, 4),
  skill: Bp,
  from: HourOfDay,
  to: HourOfDay,
  /** nobody in the house knows them before this flag is set: until then only brokers find them */
  knownBy: v.optional(Id),
});

const Broker = v.strictObject({
  id: Id,
  cutBp: Whole(0, 10_000),
  /** once this flag is set, a slip with hands and rate hangs on every bundle, and the cut is smaller */
  slip: v.optional(v.strictObject({ flag: Id, cutBp: Whole(0, 10_000) })),
  /** once this flag is set, the broker takes nothing of this house any more */
  goneBy: v.optional(Id),
});

const Consultants = v.strictObject({ announceAt: Hours, visitAt: Hours });

export const SewingLevel = v.strictObject({
  tiers: v.pipe(list(Tier, 6), v.minLength(1)),
  parts: list(Part, 6),
  /** bp of the requests that ask for a part, and of lots from `sampleFrom` pieces on that want a sample first */
  partBp: Whole(0, 10_000),
  sampleBp: Whole(0, 10_000),
  sampleFrom: Whole(1, 100_000),
  /** fen a shop pays for a sample */
  samplePay: Fen,
  couples: list(Couple, 8),
  brokers: list(Broker, 4),
  consultants: v.optional(Consultants),
});
export type SewingLevel = v.InferOutput<typeof SewingLevel>;
export type PartData = SewingLevel["parts"][number];
export type BrokerData = SewingLevel["brokers"][number];
export type CoupleData = SewingLevel["couples"][number];
