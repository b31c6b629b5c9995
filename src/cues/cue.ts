/** What a fact sounds like. */
import { type Fact, type FactKind, isSchoolDay, type Setting } from "../sim/index.ts";
import { type Bus, SOUNDS, type SoundId } from "./sounds.ts";

/**
 * 3: stops the music or cannot be missed. 2: news. 1: colour, dropped first when much happens at once
 * or time runs fast. Captions follow the same order.
 */
export type Importance = 1 | 2 | 3;

export interface Cue {
  readonly sound: SoundId;
  /** key in captions/{en,de,zh}.json */
  readonly caption: SoundId;
  readonly importance: Importance;
  readonly bus: Bus;
}

type Sounding = readonly [SoundId, Importance];
type Rule<K extends FactKind> =
  | Sounding
  | null
  | ((fact: Extract<Fact, { kind: K }>, setting: Setting | undefined) => Sounding | null);

/** Sounds that belong to an hour of the day, whatever happens in it. */
const HOURS: Readonly<Record<number, Sounding>> = {
  5: ["rooster", 1],
  7: ["kettle", 1],
  12: ["bowl", 1],
  18: ["bowl", 1],
};

function hourOf(hour: number, setting: Setting | undefined): Sounding | null {
  if (hour % 24 === 16) return setting !== undefined && isSchoolDay(setting, hour) ? ["bell", 1] : null;
  return HOURS[hour % 24] ?? null;
}

/** One decision for every kind of fact: a fact nobody has decided about does not compile. `null` is silence on purpose. */
const RULES: { readonly [K in FactKind]: Rule<K> } = {
  hourPassed: ({ hour }, setting) => hourOf(hour, setting),
  // Midnight makes no sound of its own; rain is heard as long as it falls (ambience.ts).
  dayBegan: null,
  eveningCame: ({ missing }) => (missing > 0 ? ["neon", 2] : ["light", 1]),
  nightBegan: ({ lit }) => (lit ? ["neon", 2] : null),
  requestPosted: ["buzz", 1],
  requestClosed: null,
  bidPlaced: ["tap", 1],
  bidWon: ["stamp", 2],
  bidLost: ["buzz", 2],
  clothArrived: ["bundle", 2],
  piecesPacked: null,
  orderPacked: ["tape", 2],
  // Sent is not paid: the coins slide into the box of the Platform.
  orderShipped: ["escrow", 2],
  orderCannotBeKept: ["phone", 3],
  orderCancelled: ["letter", 3],
  shopTold: ["tap", 1],
  shopAgreed: ["buzz", 2],
  shopRefused: ["buzz", 2],
  courierCame: ({ parcels }) => [parcels > 0 ? "parcel" : "moped", 2],
  reviewCame: ["review", 2],
  refunded: ["letter", 2],
  escrowReleased: ["release", 2],
  advanceTaken: ["release", 2],
  wagesPaid: ["wages", 2],
  wagesLate: ["drawer", 2],
  billPaid: ["coin", 1],
  billLate: ["knock", 2],
  insolvencyWarned: ["knock", 3],
  machineJammed: ["jam", 2],
  machineRuns: ["start", 1],
  machineServed: ["oil", 1],
  keptOn: ["chair", 1],
  sentHome: ["door", 1],
  refused: ["refusal", 3],
  warningSeen: ({ sign }) => [sign === 1 ? "thread" : "iron", 3],
  hurt: ["needle", 3],
  wellAgain: ["door", 1],
  offerMade: ["phone", 2],
  mayLeave: ["keys", 2],
  left: ["gate", 3],
  joined: ["door", 2],
  // Trust is seen in faces and asked for in panels; a sound would make a score of it.
  trustMoved: null,
  shiftChanged: ["pencil", 1],
  policyChanged: ["pencil", 1],
  promiseGiven: ["pencil", 2],
  promiseEnded: ({ state }) => (state === "kept" ? ["page", 2] : ["tear", 3]),
  cardOpened: ["page", 2],
  cardChosen: ["slip", 1],
  cardPutOff: ["page", 1],
  becauseGiven: ["pencil", 1],
  noticeAnnounced: ["notice", 3],
  noticeInForce: ["notice", 2],
  ruleAgreed: ["stamp", 3],
  ruleRevoked: ["tear", 3],
  projectProposed: ["slip", 2],
  projectSigned: ["pencil", 2],
  projectJoined: ["pencil", 2],
  projectPaid: ["coin", 2],
  projectQuit: ["tear", 2],
  tableSat: ["door", 3],
  numberSet: ["pencil", 2],
  projectBegan: ["bell", 2],
  projectStands: ["stamp", 3],
  projectLapsed: ["drawer", 2],
  projectLeft: ["gate", 2],
  projectFell: ["tear", 3],
  payersNamed: ["notice", 2],
  projectBroken: ["tear", 3],
  badgeEarned: ["nudge", 2],
  streakEnded: ["nudge", 2],
  reckoningOpened: ["book", 2],
  reckoningClosed: ["book", 2],
  predictionCame: ["page", 1],
  goalReached: ["wages", 2],
  goalMissed: ["drawer", 2],
  runEnded: ["light", 3],
  designBegan: ["pencil", 1],
  designDone: ["page", 2],
  designDropped: ["page", 1],
  listingOpened: ["notice", 2],
  listingClosed: ["drawer", 2],
  batchBegan: ["scissors", 1],
  batchDone: ["tape", 2],
  priceSet: ["pencil", 1],
  adSet: ["pencil", 1],
  reserveSet: ["pencil", 1],
  promoted: ["pencil", 1],
  roundPassed: null,
  sold: ["buzz", 1],
  soldOut: ["buzz", 2],
  parcelsSent: ["parcel", 2],
  carriedDown: ["door", 1],
  salesLost: ["letter", 3],
  salesPaid: ["release", 2],
  returned: ["knock", 2],
  shopReviewed: ["review", 1],
  // Money for being seen goes without a sound, as it does on the screen.
  adPaid: null,
  copyStopped: ["stamp", 3],
  customerAsked: ["letter", 2],
  customersMoved: ({ by }) => (by > 0 ? ["door", 1] : ["gate", 2]),
  copied: ({ first }) => (first ? ["phone", 3] : null),
  priceFell: ["nudge", 2],
  hitBegan: ["buzz", 3],
  bulkSold: ["bundle", 2],
  customerPaid: ["wages", 2],
  matchPlayed: ["buzz", 1],
  sideOut: ({ shelf }) => [shelf > 0 ? "drawer" : "buzz", shelf > 0 ? 3 : 1],
  shopOpened: ["door", 1],
  shopClosed: ["gate", 2],
  titleWon: ["stamp", 3],
  pactMade: ["bowl", 2],
  floorLeft: ["gate", 2],
  truceLeft: ["gate", 2],
  houseOpened: ["door", 1],
  houseClosed: ["gate", 2],
  tierChanged: ["notice", 2],
  takerAnswered: ({ answer }) => (answer === "takes" ? ["bundle", 2] : ["knock", 2]),
  workBack: ["bundle", 2],
  toppedUp: ["coin", 2],
  workOffered: ["knock", 2],
  workTaken: ["bundle", 1],
  sampleBegan: ["thread", 1],
  sampleShown: ({ faults }) => (faults > 0 ? ["letter", 2] : ["stamp", 2]),
  splitAgreed: ["pencil", 1],
  firstPartSent: ["parcel", 2],
  visitAnnounced: ["notice", 3],
  visitAnswered: ["pencil", 1],
  reportCame: ["stamp", 3],
  disputeOpened: ["letter", 3],
  disputeSettled: ["stamp", 2],
  worksBegan: ["knock", 2],
  worksDone: ["door", 2],
  inspectionAnnounced: ["notice", 3],
  inspected: ({ verdict }) => [verdict === "sealed" ? "tape" : "stamp", 3],
  unsealed: ["page", 3],
  laneBuilt: ["knock", 1],
  lanesSealed: ["tape", 2],
  claimAnswered: ({ isAgreed }) => (isAgreed ? ["wages", 2] : ["tap", 1]),
  saleJoined: ["pencil", 1],
  saleOpened: ["buzz", 3],
  saleClosed: ["stamp", 2],
  creditDrawn: ["release", 2],
  creditPaid: ({ taken }) => [taken ? "escrow" : "coin", 2],
  creditOffered: ["notice", 2],
  clothBought: ["bundle", 2],
};

/** The cue of one sound, for what the interface itself makes heard (a nudge on the bid sheet). */
export const cueOf = (sound: SoundId, importance: Importance = 2): Cue => ({
  sound,
  caption: sound,
  importance,
  bus: SOUNDS[sound].bus,
});

/** What a fact sounds like, or null for silence. The school bell needs the setting, which knows the weekday. */
export function cueFor(fact: Fact, setting?: Setting): Cue | null {
  const rule = RULES[fact.kind] as Rule<FactKind>;
  const sounding = typeof rule === "function" ? rule(fact as never, setting) : rule;
  return sounding === null ? null : cueOf(...sounding);
}
