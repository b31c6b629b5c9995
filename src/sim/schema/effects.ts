/** The closed vocabulary of effects in level data. A new word is one case here and one in `src/sim/effects.ts`. */
import * as v from "valibot";
import { Bp, Fen, HourOfDay, Hours, Id, Whole } from "./basics.ts";

/** A person id, or "house" (all hired), "owners", "all", "willing" (hired with trust 450 and fatigue under 700), "it" (the card's person). */
const Who = Id;
const Op = Whole(0, 3);

export const EffectSchema = v.union([
  /** remember something; read by conditions, endings, witnesses */
  v.strictObject({ set: Id }),
  /** money in (+) or out (-), booked under an account */
  v.strictObject({ money: Fen, as: v.picklist(["other", "penalties", "refunds", "care", "courier", "machines", "training", "meals", "rent", "sales"]) }),
  /** an advance on wages to a person; worked off from later wages */
  v.strictObject({ advance: Fen, who: Who }),
  v.strictObject({ trust: Whole(-500, 500), who: Who }),
  /** trust of somebody outside the house */
  v.strictObject({ outside: Whole(-500, 500), who: Id }),
  v.strictObject({ fatigue: Whole(-500, 500), who: Who }),
  v.strictObject({ health: Whole(-500, 500), who: Who }),
  /** stay tonight until this hour of the night (0..8 = next morning); `asked` halves what it costs in trust */
  v.strictObject({ keepOn: Who, until: HourOfDay, asked: v.optional(v.boolean()) }),
  /** at the machine no longer, until this hour next morning */
  v.strictObject({ sendHome: Who, until: HourOfDay }),
  /** regular extra hours from..to (may pass midnight) for some days */
  v.strictObject({ extra: Who, from: HourOfDay, to: HourOfDay, days: Whole(1, 60) }),
  /** out of the house for some hours from now */
  v.strictObject({ away: Who, hours: Hours }),
  /** stays out until healthy again: hours, and care paid by `money` */
  v.strictObject({ hurt: Who, hours: Hours }),
  /** leaves for good */
  v.strictObject({ leave: Who, to: Id }),
  /** a person of the level's `later` list comes into the house */
  v.strictObject({ join: Id }),
  /** personal piece rate, bp of the house rate */
  v.strictObject({ rate: Bp, who: Who }),
  v.strictObject({ skill: Whole(-5000, 5000), who: Who, op: Op }),
  /** speed of a person for some hours, bp */
  v.strictObject({ speed: Bp, who: Who, hours: Hours }),
  /** a station more or fewer, or out of use for some hours */
  v.strictObject({ station: Whole(-1, 1), op: Op, hours: v.optional(Hours) }),
  v.strictObject({ beds: Whole(-3, 3) }),
  v.strictObject({ exits: Whole(-1, 1) }),
  /** tell the shop of the card's order (or the most urgent) that it will be late */
  v.strictObject({ tell: v.literal(true) }),
  /** send what is packed of that order with the next courier and close it; `say` = told the shop */
  v.strictObject({ shipShort: v.boolean() }),
  /** the card's order waits: that many hours more to its deadline, if the shop agrees (bp of its trust) */
  v.strictObject({ moreTime: Hours }),
  /** change of the shown rating, hundredths of a star */
  v.strictObject({ rating: Whole(-100, 100) }),
  /** the courier waits that many hours today */
  v.strictObject({ courierWaits: Hours }),
  /** future requests of a shop: deadline bp of the usual */
  v.strictObject({ deadline: Bp, shop: Id }),
  /** cost of a neighbour's bids, bp change */
  v.strictObject({ rival: Whole(-3000, 3000), who: Id }),
  /** a fixed order, outside the app */
  v.strictObject({ order: v.strictObject({ shop: Id, style: Id, quantity: Whole(1, 10000), price: Fen, hours: Hours, penaltyBp: Bp }) }),
  /** the promise is given, or recorded as broken now */
  v.strictObject({ promise: Id }),
  v.strictObject({ breakPromise: Id }),
  /** a card opens after some hours, if its condition then holds */
  v.strictObject({ card: Id, after: Hours }),
  /** night badge: replies at night that count from now */
  v.strictObject({ badge: Whole(-7, 7) }),
  /** bid of the open request: price change a piece, hours change; places the bid at once */
  v.strictObject({ bid: Fen, faster: Hours }),
  /** give up the house: closes the run with this ending */
  v.strictObject({ end: Id }),
]);
export type Effect = v.InferOutput<typeof EffectSchema>;
