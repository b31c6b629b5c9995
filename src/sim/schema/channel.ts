/** A channel of the house's own, off the Platform: people who order to measure, come again and tell others (S77 to S80). */
import * as v from "valibot";
import { Bp, Fen, Hours, Id, Whole } from "./basics.ts";

export const ChannelData = v.strictObject({
  /** under this name their orders stand in the book */
  shop: Id,
  style: Id,
  /** fen a piece, paid when it leaves the house */
  price: Fen,
  /** pieces of one order, hours it may take, what a late day costs */
  pieces: v.tuple([Whole(1, 100), Whole(1, 100)]),
  hours: Hours,
  penaltyBp: Bp,
  /** chance a day that somebody who knows the house orders; and the most orders the house takes on at a time */
  askBp: Whole(0, 10_000),
  mostOpen: Whole(1, 40),
  /** chance that an order in time brings somebody else, and that a late one loses somebody */
  tellBp: Whole(0, 10_000),
  lateBp: Whole(0, 10_000),
});
export type ChannelData = v.InferOutput<typeof ChannelData>;
