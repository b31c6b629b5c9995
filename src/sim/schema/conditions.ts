/** The closed vocabulary of conditions in level data. A new word is one case here and one in `src/sim/conditions.ts`. */
import * as v from "valibot";
import { Id, list, Whole } from "./basics.ts";

/** Numbers a condition or an ending may read. Money in fen, shares in bp, 0..1000 for fatigue, health, trust. */
export const QUANTITIES = [
  "hour", // of the day
  "day", // of the run, from 1
  "weekday", // 0 Monday
  "cash", // in the tin
  "escrow", // held by the Platform
  "owed", // wages
  "debts", // cloth + loan + the Platform's credit
  "worth", // cash + escrow + advances - cloth - loan - wages
  "gain", // worth now less worth at the start
  "load", // bp: hours of open work / hours left to the deadlines
  "open", // open orders
  "late", // open orders the forecast says will be late
  "unsaid", // of them, those whose shop knows nothing
  "untouched", // of these, those that nobody has begun
  "missing", // pieces not packed of the most urgent open order; 0 before its cloth is here, and behind a strip
  "hoursToDue", // of the most urgent open order; 9999 without one
  "bidders", // of the open request with most bidders
  "rank", // own rank in the request the player has a bid in, 0 none
  "bids", // bids placed so far
  "nightReplies", // given between midnight and five
  "rating", // hundredths of a star
  "onTime", // bp
  "reviews", // so far
  "place", // in the Platform's ranking of the village, 1 best
  "night", // share of neighbours lit at three, bp
  "lit", // own house lit at three last night: 1 or 0
  "nightsLit", // nights so far with the own house lit at three
  "stations", // machines and tables
  "beds", // above the machines
  "exits", // ways out of the house
  "hired", // hired people in the house
  "meanTrust", // of the hired
  "longHours", // people with 10 hours or more since sleep
  "veryLongHours", // people with 13 or more
  "injuries", // so far
  "refusals", // so far: somebody was asked to stay, and went
  "delivered", // orders
  "deliveredLate", // orders
  "packedShort", // 1 if an order's last courier is at most three hours off, something is packed, not all, and the shop was told nothing
  "brokenPromises", // so far
  "nightShare", // hired hours between 22 and 6 in the last third of the days so far, bp of all
  "stationUse", // bp
  "ownerHourly", // what the owners earned an hour, fen
  "wageHourly", // what the hired earned an hour, fen
  "chainShare", // bp of pieces that touched other hands
  "leftInTenDays", // bp of all ever hired
  "leftToday", // people
  "brokeWarnings", // that the house owes more than anybody lends
  "because", // reasons tapped so far
  "prominent", // largest buttons taken so far
  "predictions", // that have come due
  // of the own shop and the village of shops
  "copies", // other shops making a product the house drew
  "copiesDay", // days since the first copy, 9999 none
  "same", // bp of shops on the commonest product
  "sameMine", // bp of shops on a product of the house or drawn after one
  "ratio", // mean price in the village of the best-selling own product against outside, bp
  "priceBelow", // fen the cheapest other shop with that product asks less than the house, 0 none
  "ownSold", // pieces of the last seven days
  "ownFlat", // days since a day sold more than the mean of the seven before it
  "stock", // pieces on the shelf
  "waiting", // pieces sold and not sent
  "adShare", // advertising of yesterday in what the pieces sold cost, bp
  "margin", // fen a piece of the best-selling listing leaves
  "listings", // open
  "drawing", // 1 somebody draws
  "returns", // bp of the pieces sent that came back, last three weeks
  "shops", // open in the village, the own one counted
  "title", // 1 the village has it
  "counted", // shops on the clerk's list, those on paper with them
  "villagePay", // middle piece rate of the neighbours, bp of that of the first day; in lanes that sew to order what an hour earned there in the last seven days, bp of the first seven
  "villageHours", // tenths of an hour of a neighbour's day, on average
  "titleDays", // days the village has had it, -1 not yet
  "carry", // minutes a parcel that somebody of the house carries it
  "shelfWork", // pieces for the shelf that are at the machines
  "shelfShare", // bp: what the shelf cost in cloth, of that and all else the house has
  // of fixtures and what is made for them
  "fanStock", // pieces of it on the shelf
  "deadStock", // of them, pieces nobody asks for any more
  "fanSold", // sold yesterday
  "sidesIn", // sides that still play
  "nextMatch", // hours until the next match is over, 9999 none
  "sinceLastMatch", // days since the last of all, -1 before
  "wonLast", // 1: a side on the own page won in the last ten hours
  "owedUs", // fen customers will pay later
  "copiesMade", // open offers of the house that were seen elsewhere first
  "unique", // drawings of the house that sell (sixty pieces in a week) and that nobody else makes
  "evenings", // spent so far on what is being drawn
  "ownHours", // hours to sew for shelf and orders, a person and day, planned
  "yesterday", // pieces sold on the last day
  "unsewn", // pieces sold that are not on the shelf
  "onTables", // pieces for the shelf that can be worked on: begun, not packed, with their cloth in the house
  "saleIn", // hours until the sale opens, 0 or less once it has; 9999 none is held
  "saleJoined", // offers signed up for it
  "saleSold", // pieces sold in it
  "saleBack", // pieces of them that came back
  "roll", // fen of uncut cloth in the house
  // of the Platform's credit
  "credit", // owed to it
  "creditRoom", // what it would still lend
  "ahead", // owed to the Platform, and to the dealer for cloth bought ahead
  // of work outside the house
  // of the house's own customers, off the Platform
  "customers", // who order now and then; 0 without a channel
  "channelShare", // bp of what was sold in the last two weeks that went through it
  "channelTimes", // bp: what a piece for them leaves, over what the best-selling piece of the shop leaves
  "loan", // fen owed to kin and lenders
  "outNow", // pieces that are outside now
  "takenShare", // bp of what was paid so far that came from work taken over from others
  "lastLinkPay", // bp of the law's value of a minute that reached the last hands, mean of all; 0 while the run lasts
  // of the house and who looks at it
  "sockets", // that get warm
  "extinguisher", // 1 there is one
  "faults", // kinds somebody would find now
  "building", // 1 the builder is in the house, or comes in the morning
  "built", // measures finished
  "measure", // (`of` a measure) 1 it is finished
  "bedNights", // nights somebody slept above a machine, counted by beds
  "toVisit", // hours until somebody comes to look, as far as the house knows; 9999 nobody has said so
  "visits", // so far
  "sealed", // 1 a strip is on the door
  "sealedHours", // since when
  "fined", // fen so far
  "hidden", // 1 bedding is elsewhere for the day
  "lanesBuilt", // bp of the houses of the lanes in order, the own one counted
  "lanesSealed", // neighbours behind a strip
  "lostToUnbuilt", // requests lost on price, since the own house is in order, to one that is not
  // of lanes that sew to order: the last seven days
  "villageNights", // bp of houses and nights with a light at three
  "villageNightsFirst", // the same in the first seven days of the run
  "villageBetter", // bp of houses in which an hour pays 3 % more than in the first week, something is left, and at most one night was sewn
  "across", // bp of what was asked for that went to the next township
  // of a table people sit down at
  "sittings", // that are over
  "toSitting", // hours until the next one is, 9999 none
  "wantsMet", // bp of what those who sat there last wanted that was agreed then
  // of a neighbour (`of`)
  "neighbourBuilt", // 1 its house is in order
  "neighbourSealed", // 1 it is behind a strip
  // of a person (`of`)
  "hrs", // since last sleep
  "todayHours", // since six in the morning
  "off", // days since the last free day
  "fatigue", // 0..1000
  "health", // 0..1000
  "trust", // 0..1000
  "offer", // a neighbour's offer, bp of present pay
  "signs", // warnings of an injury so far, 0..2
  "personOwed", // wages owed to the person
  "seatMet", // bp of what the person wants at the table that was agreed at the last sitting
  // of a couple at home (`of`)
  "atHome", // pieces that lie there now
  "homeNights", // hours they sewed for the house after ten at night
  "homeLate", // 1 by their own habits they will not be done in time
  "fromHome", // bundles that came back from them
  // of a side (`of`)
  "sideIn", // 1 it still plays
  // of a named neighbour (`of`)
  "copiedBy", // 1 it makes a drawing of the house
  // of a promise (`of`)
  "held", // times it was kept at a moment that tests it
  // of the village's houses
  "regard", // how they see this one, 0..1000, -1 without projects
  // of a project (`of`)
  "signatures", // with what the own share stands for
  "signaturesMissing", // until there are enough
  "freeRiders", // neighbours who have not signed
  "projectDays", // days in its present state
  // of a list of changed rules (`of`)
  "ruleHours", // in force for so many hours, -1 not in force
  "ruleStrength", // bp, 0 not in force
  // of somebody outside (`of`)
  "outside", // trust, 0..1000
] as const;

export type Quantity = (typeof QUANTITIES)[number];
/** Quantities that need `of`, and of what. */
export const OF_PERSON: readonly Quantity[] = [
  "hrs",
  "todayHours",
  "off",
  "fatigue",
  "health",
  "trust",
  "offer",
  "signs",
  "personOwed",
  "seatMet",
  "atHome",
  "homeNights",
  "homeLate",
  "fromHome",
  "neighbourBuilt",
  "neighbourSealed",
  "copiedBy",
];

/** Quantities of a project. */
export const OF_PROJECT: readonly Quantity[] = [
  "signatures",
  "signaturesMissing",
  "freeRiders",
  "projectDays",
];
/** Quantities of a list of changed rules. */
export const OF_RULE: readonly Quantity[] = ["ruleHours", "ruleStrength"];

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { flag: string; hours?: number | undefined }
  | { promise: string; is: "given" | "open" | "kept" | "broken" | "takenBack" }
  | { notice: string; is: "announced" | "inForce" }
  | { rule: string; is: "inForce" | "revoked" }
  | { project: string; is: ProjectStand }
  | { here: string }
  | { gone: string }
  | { seen: string; choice?: string | undefined }
  | { rain: true }
  | { early: true }
  | { luck: number; of: string }
  | {
      is: Quantity;
      of?: string | undefined;
      minus?: Quantity | undefined;
      min?: number | undefined;
      max?: number | undefined;
    };

/** Its state, or: talked about, built or standing · the own house has signed, for two shares · names hang on the board. */
const PROJECT_STANDS = [
  "talks",
  "building",
  "stands",
  "lapsed",
  "fell",
  "alive",
  "signed",
  "doubled",
  "named",
] as const;
export type ProjectStand = (typeof PROJECT_STANDS)[number];

type Word =
  | "all"
  | "any"
  | "not"
  | "flag"
  | "promise"
  | "notice"
  | "rule"
  | "project"
  | "here"
  | "gone"
  | "seen"
  | "rain"
  | "early"
  | "luck"
  | "is";

/** Which word a condition begins with: every condition has exactly one of them. */
function conditionWord(input: unknown): Word | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  return WORDS.find((word) => Object.hasOwn(input, word));
}

const WORDS: readonly Word[] = [
  "all",
  "any",
  "not",
  "flag",
  "promise",
  "notice",
  "rule",
  "project",
  "here",
  "gone",
  "seen",
  "rain",
  "early",
  "luck",
  "is",
];

/**
 * `here: id` the person is in the house, well and not gone · `flag` with `hours`: set at least so long ago ·
 * `luck: bp, of: name`: in so many of 10 000 runs; the same name has the same luck all through a run ·
 * `is … minus …`: the difference is compared · `min`, `max` inclusive · `{ "all": [] }` always holds.
 * The schema is picked by the first word, so that a fault is named in its own field and not as "no part of a union fits".
 */
export const ConditionSchema: v.GenericSchema<Condition> = v.lazy((input): v.GenericSchema<Condition> => {
  const word = conditionWord(input);
  return word ? CASES[word] : ANY_CASE;
});

const CASES: Readonly<Record<Word, v.GenericSchema<Condition>>> = {
  all: v.strictObject({ all: list(ConditionSchema, 12) }),
  any: v.strictObject({ any: list(ConditionSchema, 12) }),
  not: v.strictObject({ not: ConditionSchema }),
  flag: v.strictObject({ flag: Id, hours: v.optional(v.number()) }),
  promise: v.strictObject({
    promise: Id,
    is: v.picklist(["given", "open", "kept", "broken", "takenBack"]),
  }),
  notice: v.strictObject({ notice: Id, is: v.picklist(["announced", "inForce"]) }),
  rule: v.strictObject({ rule: Id, is: v.picklist(["inForce", "revoked"]) }),
  project: v.strictObject({ project: Id, is: v.picklist(PROJECT_STANDS) }),
  here: v.strictObject({ here: Id }),
  gone: v.strictObject({ gone: Id }),
  seen: v.strictObject({ seen: Id, choice: v.optional(Id) }),
  rain: v.strictObject({ rain: v.literal(true) }),
  early: v.strictObject({ early: v.literal(true) }),
  luck: v.strictObject({ luck: Whole(0, 10_000), of: Id }),
  is: v.strictObject({
    is: v.picklist(
      QUANTITIES,
      "a number to count: cash, late, trust … (all of them: npm run -s levels -- words)",
    ),
    of: v.optional(Id),
    minus: v.optional(v.picklist(QUANTITIES)),
    min: v.optional(v.number()),
    max: v.optional(v.number()),
  }),
};

const ANY_CASE: v.GenericSchema<Condition> = v.union(
  Object.values(CASES),
  "a condition: all, any, not, flag, is … (all of them: src/sim/schema/conditions.ts)",
);
