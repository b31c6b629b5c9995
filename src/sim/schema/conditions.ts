/** The closed vocabulary of conditions in level data. A new word is one case here and one in `src/sim/conditions.ts`. */
import * as v from "valibot";
import { Id, list } from "./basics.ts";

/** Numbers a condition or an ending may read. Money in fen, shares in bp, 0..1000 for fatigue, health, trust. */
export const QUANTITIES = [
  "hour", // of the day
  "day", // of the run, from 1
  "weekday", // 0 Monday
  "cash",
  "escrow",
  "owed", // wages
  "debts", // cloth + loan
  "worth", // cash + escrow + advances - cloth - loan - wages
  "load", // bp: hours of open work / hours left to the deadlines
  "open", // open orders
  "late", // open orders the forecast says will be late
  "missing", // pieces not packed of the most urgent open order
  "hoursToDue", // of the most urgent open order
  "bidders", // of the open request with most bidders
  "rank", // own rank in the request the player has open, 0 none
  "nightReplies",
  "rating",
  "onTime",
  "reviews",
  "night", // share of neighbours lit at three, bp
  "lit", // own house lit at three last night: 1 or 0
  "stations",
  "beds",
  "exits",
  "hired", // hired people in the house
  "meanTrust", // of the hired
  "longHours", // people with 10 hours or more since sleep
  "veryLongHours", // people with 13 or more
  "injuries",
  "delivered", // orders
  "deliveredLate",
  "packedShort", // 1 if an order is at its last courier and not complete
  "brokenPromises",
  "nightShare", // hired hours between 22 and 6, bp of all
  "stationUse", // bp
  "ownerHourly", // what the owners earned an hour, fen
  "wageHourly", // what the hired earned an hour, fen
  "chainShare", // bp of pieces that touched other hands
  "lastLinkShare", // bp of income from work received down the chain
  "leftInTenDays", // bp of all ever hired
  "leftToday", // people
  "brokeWarnings",
  "because", // reasons tapped so far
  // of a person (`of`)
  "hrs", // since last sleep
  "todayHours",
  "off", // days since the last free day
  "fatigue",
  "health",
  "trust",
  "offer", // a neighbour's offer, bp of present pay
  "signs",
  "personOwed",
  // of a promise (`of`)
  "held",
  // of somebody outside (`of`)
  "outside",
] as const;

export type Quantity = (typeof QUANTITIES)[number];

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { flag: string; hours?: number | undefined }
  | { promise: string; is: "given" | "open" | "kept" | "broken" | "takenBack" }
  | { here: string }
  | { gone: string }
  | { seen: string; choice?: string | undefined }
  | { rain: true }
  | { early: true }
  | { is: Quantity; of?: string | undefined; min?: number | undefined; max?: number | undefined };

/** `here: id` the person is in the house, well and not gone · `flag` with `hours`: set at least so long ago · `min`, `max` inclusive. */
export const ConditionSchema: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ all: list(ConditionSchema, 12) }),
    v.strictObject({ any: list(ConditionSchema, 12) }),
    v.strictObject({ not: ConditionSchema }),
    v.strictObject({ flag: Id, hours: v.optional(v.number()) }),
    v.strictObject({ promise: Id, is: v.picklist(["given", "open", "kept", "broken", "takenBack"]) }),
    v.strictObject({ here: Id }),
    v.strictObject({ gone: Id }),
    v.strictObject({ seen: Id, choice: v.optional(Id) }),
    v.strictObject({ rain: v.literal(true) }),
    v.strictObject({ early: v.literal(true) }),
    v.strictObject({
      is: v.picklist(QUANTITIES),
      of: v.optional(Id),
      min: v.optional(v.number()),
      max: v.optional(v.number()),
    }),
  ]),
);
