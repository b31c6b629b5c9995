/** The player's decisions as data. One file a kind beside this one holds `check` and `apply`; `index.ts` maps kind to file. */
import type { Fact } from "../facts.ts";
import type { Because } from "../schema/card.ts";
import type { Cell } from "../state.ts";

export type Command =
  /** one hour passes */
  | { kind: "advance" }
  /** offer to make a request at `price` fen a piece within `hours`; may be changed until the request closes */
  | { kind: "bid"; request: number; price: number; hours: number }
  /** take back the bid */
  | { kind: "withdraw"; request: number }
  /** board: cells [from, to) of the person's day (to may be 24) become `cell` */
  | { kind: "shift"; who: string; from: number; to: number; cell: Cell }
  /** weekly free day of one person (0 Monday .. 6 Sunday, -1 none) */
  | { kind: "freeDay"; who: string; weekday: number }
  /** stay tonight until `until` (hour of the night, 0..8) */
  | { kind: "keepOn"; who: string; until: number }
  /** off the machine until the next morning */
  | { kind: "sendHome"; who: string }
  | { kind: "choose"; card: string; choice: string }
  | { kind: "putOff"; card: string }
  | { kind: "because"; card: string; reason: Because }
  | { kind: "give"; promise: string }
  | { kind: "takeBack"; promise: string }
  /** fen a standard minute of the house */
  | { kind: "setRate"; rate: number }
  | { kind: "setPolicy"; policy: "overtime" | "payDay" | "meals" | "insurance"; value: number }
  /** tell the shop now that an order will be late */
  | { kind: "tell"; order: number }
  /** give an order back */
  | { kind: "cancel"; order: number }
  | { kind: "payWages" }
  | { kind: "payCloth"; order: number }
  | { kind: "repayLoan"; fen: number }
  /** the Platform lends against escrow, for a fee */
  | { kind: "takeAdvance"; order: number }
  | { kind: "service"; station: number }
  /** the week's one prediction; then the book is closed, shown to the house or not */
  | { kind: "predict"; guess: number }
  | { kind: "closeBook"; shared: boolean }
  /** finish now: a full ending from here */
  | { kind: "finish" }
  /** draw in the evenings: an original (`from` -1) or a copy of a product seen in the lanes; `style` says what it is sewn like */
  | { kind: "design"; who: string; from: number; style: string; look: number }
  | { kind: "dropDesign" }
  /** take an offer off the page for good; what is on the shelf goes to a jobber */
  | { kind: "closeListing"; listing: number }
  /** sew a batch for the shelf */
  | { kind: "sew"; listing: number; quantity: number }
  /** fen a piece */
  | { kind: "price"; listing: number; price: number }
  /** fen a day */
  | { kind: "ad"; listing: number; fen: number }
  /** pieces that may be sold before they are sewn */
  | { kind: "reserve"; listing: number; pieces: number }
  /** cheaper by `cutBp` for some days */
  | { kind: "promote"; listing: number; cutBp: number; days: number }
  /** give pieces of an order to somebody else at `price` fen a piece, or agree to what they asked for */
  | { kind: "passOn"; order: number; pieces: number; to: string; price: number }
  /** fetch everything of an order that is outside the house */
  | { kind: "takeBackWork"; order: number }
  /** take on a neighbour's work */
  | { kind: "takeWork"; offer: number }
  /** sew a sample for a request that wants to see one first */
  | { kind: "sample"; request: number }
  /** half of the pieces after `hours` already, the rest as promised; 0 all at once */
  | { kind: "splitDelivery"; request: number; hours: number }
  /** the consultants come: prepare the house, stage the visit, or decline */
  | { kind: "consult"; how: "prepare" | "stage" | "decline" }
  /** a shop's claim of an order: pay it, offer half, show photos and weights */
  | { kind: "answerClaim"; order: number; how: "pay" | "half" | "photos" }
  /** call the neighbours together about a project of the village */
  | { kind: "propose"; project: string }
  /** one share or two */
  | { kind: "sign"; project: string; shares: number }
  /** hang the payers' names on the board */
  | { kind: "namePayers"; project: string }
  /** take the own name off the list */
  | { kind: "leaveProject"; project: string }
  /** put something right about the house */
  | { kind: "build"; measure: string }
  /** sign an offer up for the sale at a share off; 0 takes it out again */
  | { kind: "joinSale"; listing: number; cutBp: number }
  /** draw on the Platform's credit, and pay it back */
  | { kind: "borrow"; fen: number }
  | { kind: "repayCredit"; fen: number }
  /** cloth bought ahead, worth `fen`, on the dealer's book or for cash */
  | { kind: "buyCloth"; fen: number; credit: boolean };

export type CommandKind = Command["kind"];

/** Why a decision is not possible now; the words stand in the catalogue under refusals.<reason>. */
export type Reason =
  | "runOver"
  | "cardOpen"
  | "bookOpen"
  | "noSuchRequest"
  | "requestClosed"
  | "priceTooHigh"
  | "priceTooLow"
  | "hoursTooLong"
  | "hoursTooShort"
  | "noBid"
  | "noSuchPerson"
  | "personGone"
  | "personHurt"
  | "badHours"
  | "nothingChanges"
  | "tooTired"
  | "notTonight"
  | "refuses"
  | "noSuchCard"
  | "noSuchChoice"
  | "mustDecide"
  | "alreadyGiven"
  | "noSuchPromise"
  | "notGiven"
  | "rateOutOfRange"
  | "badValue"
  | "noSuchOrder"
  | "orderDone"
  | "alreadyTold"
  | "notLate"
  | "nothingOwed"
  | "notEnoughCash"
  | "noEscrow"
  | "noSuchStation"
  | "noBook"
  | "noQuestion"
  | "noShop"
  | "noSuchListing"
  | "cannotDraw"
  | "alreadyDrawing"
  | "notDrawing"
  | "noSuchProduct"
  | "ownProduct"
  | "noSuchStyle"
  | "tooManyListings"
  | "quantityOutOfRange"
  | "priceOutOfRange"
  | "adOutOfRange"
  | "dealerRefuses"
  | "passingForbidden"
  | "noSuchTaker"
  | "piecesOutOfRange"
  | "alreadyAsked"
  | "asksMore"
  | "nothingOutside"
  | "noSuchOffer"
  | "offerGone"
  | "sampleFirst"
  | "sampleRefused"
  | "noSample"
  | "noVisit"
  | "visitAnswered"
  | "lawSays"
  | "sideOut"
  | "noSuchProject"
  | "alreadyTalked"
  | "notTalked"
  | "notYet"
  | "talkedOut"
  | "otherProject"
  | "tooLittleTrust"
  | "alreadySigned"
  | "notSigned"
  | "noSuchMeasure"
  | "measureDone"
  | "builderBusy"
  | "noSuchClaim"
  | "claimAnswered"
  | "noOwnerFree"
  | "noSale"
  | "signUpClosed"
  | "cutOutOfRange"
  | "noCredit"
  | "overLimit"
  | "sumOutOfRange";

export interface Refusal {
  reason: Reason;
  /** figures for the sentence, e.g. the least price */
  values?: Record<string, number | string>;
}

export interface Step {
  facts: Fact[];
  refusal?: Refusal;
}
