/** The closed vocabulary of effects in level data. A new word is one case here and one in `src/sim/effects.ts`. */
import * as v from "valibot";
import { Bp, Fen, HourOfDay, Hours, Id, Whole } from "./basics.ts";
import { SAFETY_EFFECTS } from "./safety.ts";

/** A person id, or "house" (all hired), "owners", "all", "willing" (hired with trust 450 and fatigue under 700), "it" (the card's person). */
const Who = Id;
const Op = Whole(0, 3);
const Accounts = v.picklist([
  "other",
  "penalties",
  "refunds",
  "care",
  "courier",
  "machines",
  "training",
  "meals",
  "rent",
  "sales",
  // a share of the house, paid in by one of its people
  "equity",
]);

/** One schema a word; the first field names it. */
export const EFFECTS = {
  /** remember something; read by conditions, endings, witnesses */
  set: v.strictObject({ set: Id }),
  /** money in (+) or out (-), booked under an account */
  money: v.strictObject({ money: Fen, as: Accounts }),
  /** borrowed from kin: into the tin, and owed until there is money to spare */
  loan: v.strictObject({ loan: Fen }),
  /** an advance on wages to a person; worked off from later wages */
  advance: v.strictObject({ advance: Fen, who: Who }),
  /** points of trust, of 1000 */
  trust: v.strictObject({ trust: Whole(-500, 500), who: Who }),
  /** trust of somebody outside the house */
  outside: v.strictObject({ outside: Whole(-500, 500), who: Id }),
  /** points of tiredness, of 1000 */
  fatigue: v.strictObject({ fatigue: Whole(-500, 500), who: Who }),
  /** points of health, of 1000 */
  health: v.strictObject({ health: Whole(-500, 500), who: Who }),
  /** stay tonight until this hour of the night (0..8 = next morning); `asked` halves what it costs in trust */
  keepOn: v.strictObject({ keepOn: Who, until: HourOfDay, asked: v.optional(v.boolean()) }),
  /** at the machine no longer, until this hour next morning */
  sendHome: v.strictObject({ sendHome: Who, until: HourOfDay }),
  /** regular extra hours from..to (may pass midnight) for some days */
  extra: v.strictObject({ extra: Who, from: HourOfDay, to: HourOfDay, days: Whole(1, 60) }),
  /** weekly free day, 0 Monday .. 6 Sunday, -1 none */
  freeDay: v.strictObject({ freeDay: Whole(-1, 6), who: Who }),
  /** out of the house for some hours from now */
  away: v.strictObject({ away: Who, hours: Hours }),
  /** stays out until healthy again: hours, and care paid by `money` */
  hurt: v.strictObject({ hurt: Who, hours: Hours }),
  /** leaves for good */
  leave: v.strictObject({ leave: Who, to: Id }),
  /** a person of the level's `later` list comes into the house */
  join: v.strictObject({ join: Id }),
  /** personal piece rate, bp of the house rate */
  rate: v.strictObject({ rate: Bp, who: Who }),
  /** a neighbour's offer, fen a month; 0 = it is off the table */
  offer: v.strictObject({ offer: Whole(0, 10_000_000), who: Who }),
  /** bp of a trained hand at one operation */
  skill: v.strictObject({ skill: Whole(-5000, 5000), who: Who, op: Op }),
  /** speed of a person for some hours, bp */
  speed: v.strictObject({ speed: Bp, who: Who, hours: Hours }),
  /** a station more or fewer, or out of use (-1), or on loan (1), for some hours */
  station: v.strictObject({ station: Whole(-1, 1), op: Op, hours: v.optional(Hours) }),
  /** beds above the machines, more or fewer */
  beds: v.strictObject({ beds: Whole(-3, 3) }),
  /** a way out more, or blocked */
  exits: v.strictObject({ exits: Whole(-1, 1) }),
  /** tell the shop of the card's order (or the most urgent) that it will be late */
  tell: v.strictObject({ tell: v.literal(true) }),
  /** tell every shop whose order will be late */
  tellAll: v.strictObject({ tellAll: v.literal(true) }),
  /** give back every order that will be late, whose shop knows nothing, and that nobody has begun */
  giveBack: v.strictObject({ giveBack: v.literal(true) }),
  /** send what is packed of that order with the next courier and close it; true = told the shop */
  shipShort: v.strictObject({ shipShort: v.boolean() }),
  /** the price of the pieces that were missing when an order was last sent short without a word: taken all the same, or paid back */
  shortMoney: v.strictObject({ shortMoney: v.picklist(["taken", "repaid"]) }),
  /** the card's order waits: that many hours more to its deadline */
  moreTime: v.strictObject({ moreTime: Hours }),
  /** change of the shown rating, hundredths of a star */
  rating: v.strictObject({ rating: Whole(-100, 100) }),
  /** the courier waits that many hours today */
  courierWaits: v.strictObject({ courierWaits: Hours }),
  /** future requests of a shop: deadline bp of the usual */
  deadline: v.strictObject({ deadline: Bp, shop: Id }),
  /** cost of a neighbour's bids, bp change */
  rival: v.strictObject({ rival: Whole(-3000, 3000), who: Id }),
  /** a fixed order, outside the app */
  order: v.strictObject({
    order: v.strictObject({
      shop: Id,
      style: Id,
      /** a component, which comes cut */
      part: v.optional(Id),
      /** from somebody of the lanes, who has it from somebody else */
      taken: v.optional(v.literal(true)),
      quantity: Whole(1, 10000),
      price: Fen,
      hours: Hours,
      penaltyBp: Bp,
      /** paid so many hours after it has left the house; at once without */
      payAfter: v.optional(Whole(1, 10_000)),
      /** the customer does this step */
      without: v.optional(Op),
    }),
  }),
  /** the promise is given */
  promise: v.strictObject({ promise: Id }),
  /** the promise is recorded as broken now */
  breakPromise: v.strictObject({ breakPromise: Id }),
  /** a card opens after some hours, if its condition then holds */
  card: v.strictObject({ card: Id, after: Hours }),
  /** night badge: replies at night that count from now */
  badge: v.strictObject({ badge: Whole(-7, 7) }),
  /** bid of the open request: price change a piece, that many hours faster; places the bid at once */
  bid: v.strictObject({ bid: Fen, faster: Hours }),
  /** all own prices changed by bp */
  price: v.strictObject({ price: Whole(-9000, 30_000) }),
  /** all own advertising changed by bp */
  ad: v.strictObject({ ad: Whole(-10_000, 100_000) }),
  /** pieces more or fewer on the shelf of the best-selling listing */
  stock: v.strictObject({ stock: Whole(-1000, 1000) }),
  /** neighbours who make the best-selling own product keep to this price (0: the present own one) until it does not pay */
  floor: v.strictObject({ floor: Fen, days: v.optional(Whole(1, 60)) }),
  /** the same neighbours stop advertising for some days, each until it does not pay */
  adTruce: v.strictObject({ adTruce: Whole(1, 60) }),
  /** a named neighbour pays for the pattern and makes the best-selling own product (of a style) from now on */
  sellPattern: v.strictObject({ sellPattern: Fen, who: Id, style: v.optional(Id) }),
  /** a named neighbour gives up what was drawn in this house, for a style of the village */
  stopCopy: v.strictObject({ stopCopy: Id }),
  /** the house gives up what it copied */
  dropCopies: v.strictObject({ dropCopies: v.literal(true) }),
  /** a new version of the best-selling own product, that many evenings of the first designer who is there */
  version: v.strictObject({ version: Whole(1, 30) }),
  /** an original by somebody else: on the page at once */
  newProduct: v.strictObject({ newProduct: v.literal(true) }),
  /** more returns for some days */
  returns: v.strictObject({ returns: Whole(-5000, 9000), days: Whole(1, 60) }),
  /** price of cloth from now on, bp of the usual */
  cloth: v.strictObject({ cloth: Whole(3000, 20_000) }),
  /** the best-selling listing is off the page for some days */
  takeDown: v.strictObject({ takeDown: Whole(1, 60) }),
  /** signs offers up for the sale at this share off, or takes them out again (0): all of them, or the best-selling one */
  joinSale: v.strictObject({ joinSale: v.picklist(["all", "best"]), bp: Whole(0, 9000) }),
  /** pieces more or fewer of the best-selling offer that may be sold before they are sewn */
  reserve: v.strictObject({ reserve: Whole(-1000, 1000) }),
  /** drawn on the Platform's credit, as far as it lends */
  borrow: v.strictObject({ borrow: Fen }),
  /** the Platform's credit has another limit for some hours */
  creditOffer: v.strictObject({ creditOffer: Fen, hours: Hours }),
  /** cloth bought ahead: on the dealer's book, for cash, or for cash that the Platform lends; below 0 it goes back to the dealer */
  buyCloth: v.strictObject({ buyCloth: Fen, pay: v.picklist(["dealer", "platform", "cash"]) }),
  /** the Platform lends what the dealer has written up for cloth bought ahead, and he is paid, as far as it lends */
  clothOn: v.strictObject({ clothOn: v.literal("platform") }),
  /** the cloth dealer lends so much more, or less, than the level says */
  dealer: v.strictObject({ dealer: Fen }),
  /** nobody is paid on a pay day within so many hours; it is late in people's eyes */
  wagesWait: v.strictObject({ wagesWait: Hours }),
  /** pays these people all that is owed to them now */
  payOwed: v.strictObject({ payOwed: Who }),
  /** fen more that each of these people has earned, paid with the wages */
  bonus: v.strictObject({ bonus: Whole(0, 1_000_000), who: Who }),
  /** fen a week of rent more, or less */
  rent: v.strictObject({ rent: Fen }),
  /** answers the consultants, as the decision of the same name does */
  visit: v.strictObject({ visit: v.picklist(["prepare", "stage", "decline"]) }),
  /** hands out this share of what nobody has begun of the card's order (or the most urgent), at what they ask; `shelf`: of a batch for the own shelf, to whoever has room if the one asked has none */
  giveOut: v.strictObject({ giveOut: Id, bp: Bp, shelf: v.optional(v.literal(true)) }),
  /** the bundle that lies at a couple's: sew it through tonight, give half of what is unsewn back, or all of it */
  atHome: v.strictObject({ atHome: Id, bundle: v.picklist(["night", "half", "back"]) }),
  /** what is paid for the bundle at a couple's, and what of it reaches them, changed by bp */
  homePrice: v.strictObject({ homePrice: Whole(-9000, 9000), who: Id }),
  /** bp of the pay for the last bundle of a couple are kept back; a broker passes it down */
  deduct: v.strictObject({ deduct: Bp, who: Id }),
  /** a list of changed rules is in force from now on, at bp of its strength (all of it if absent) */
  agree: v.strictObject({ agree: Id, at: v.optional(Whole(100, 10_000)) }),
  /** the list is no longer in force */
  revoke: v.strictObject({ revoke: Id }),
  /** the list holds more or less strictly, by so many bp */
  strength: v.strictObject({ strength: Whole(-10_000, 10_000), of: Id }),
  /** so many pieces of a style (of a side, where fixtures name them) for the own shelf; the page opens if there is none */
  batch: v.strictObject({ batch: Whole(1, 10_000), style: Id, side: v.optional(Id) }),
  /** somebody takes up to so many of them off the shelf, fen a piece, paid at once */
  bulk: v.strictObject({ bulk: Whole(1, 10_000), style: Id, side: v.optional(Id), each: Fen }),
  /** all whose side is out or whose matches are over leaves the shelf at so much a piece */
  clear: v.strictObject({ clear: Fen }),
  /** so many of them on the shelf are turned into pieces of another style, on a page of its own */
  turn: v.strictObject({ turn: Whole(1, 10_000), style: Id, side: v.optional(Id), into: Id }),
  /** what `clear` would clear becomes cloth: `per` pieces make one of another style */
  remake: v.strictObject({ remake: Id, per: Whole(1, 100), look: Whole(0, 959) }),
  /** a style on the page at once, with the demand the level knows and what it falls to; compared by so many bp a further listing */
  newOffer: v.strictObject({
    newOffer: Id,
    look: Whole(0, 959),
    demand: Bp,
    lasting: Bp,
    comparedBp: v.optional(Whole(0, 10_000)),
  }),
  /** shops more or fewer on the clerk's list that sell nothing */
  onPaper: v.strictObject({ onPaper: Whole(-9, 9) }),
  /** somebody opens a shop in the village: character as in `mixBp`, people; with the best-selling own product, or another */
  openShop: v.strictObject({
    openShop: Id,
    kind: Whole(0, 5),
    people: Whole(1, 20),
    same: v.optional(v.literal(true)),
  }),
  /** what carrying a parcel to the courier takes from now on: fen, and minutes of somebody of the house */
  carry: v.strictObject({ carry: Whole(0, 1000), minutes: v.optional(Whole(0, 30)) }),
  /** the Platform puts the house better or worse on its pages for some days, bp of the ordinary */
  seen: v.strictObject({ seen: Whole(1000, 30_000), days: Whole(1, 60) }),
  /** the house has the consultants' certificate, or no longer */
  certificate: v.strictObject({ certificate: v.boolean() }),
  /** how the lanes see the house, 0..1000, moves */
  regard: v.strictObject({ regard: Whole(-500, 500) }),
  /** somebody of the village calls the neighbours together about a project */
  propose: v.strictObject({ propose: Id }),
  /** the house signs it, for one share or two */
  sign: v.strictObject({ sign: Id, shares: v.optional(Whole(1, 2)) }),
  /** that many neighbours more sign, the readiest first, or the least ready leave */
  signers: v.strictObject({ signers: Whole(-60, 60), of: Id }),
  /** the number of a project that binds to one, bp of the standard cost: under it nobody who signs bids */
  number: v.strictObject({ number: Bp, of: Id }),
  /** the payers' names hang on the board */
  payersNamed: v.strictObject({ payersNamed: Id }),
  /** the house takes its own name off the list */
  leaveProject: v.strictObject({ leaveProject: Id }),
  ...SAFETY_EFFECTS,
  /** the house's own channel opens, with so many customers who come along; or so many more find it */
  customers: v.strictObject({ customers: Whole(-40, 40) }),
  /** give up the house: closes the run with this ending */
  end: v.strictObject({ end: Id }),
} as const;

export type EffectWord = keyof typeof EFFECTS;
export type EffectOf<W extends EffectWord> = v.InferOutput<(typeof EFFECTS)[W]>;
export type Effect = { [W in EffectWord]: EffectOf<W> }[EffectWord];

const WORDS = Object.keys(EFFECTS) as EffectWord[];

/** Which word an effect begins with: every effect has exactly one of them. */
export function effectWord(input: unknown): EffectWord | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  return WORDS.find((word) => Object.hasOwn(input, word));
}

const anyEffect: v.GenericSchema<Effect> = v.union(
  Object.values(EFFECTS),
  "an effect: set, money, trust … (all of them: npm run -s levels -- words)",
);

/** The schema is picked by the first word, so that a fault is named in its own field and not as "no part of a union fits". */
export const EffectSchema: v.GenericSchema<Effect> = v.lazy((input): v.GenericSchema<Effect> => {
  const word = effectWord(input);
  return word ? (EFFECTS[word] as v.GenericSchema<Effect>) : anyEffect;
});
