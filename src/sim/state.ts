/**
 * The world of one run: one plain, JSON-able object that the systems change in place.
 * Units, unless a name says otherwise: money in fen, time in hours since day 0, 00:00, rates in bp
 * (parts per ten thousand), work in hundredths of a minute, fatigue, health and trust 0..1000,
 * ratings 100..500 (1.00 to 5.00 stars).
 */
import type { Books } from "./ledger.ts";
import type { Weights } from "./schema/regime.ts";

/** Steps of a garment, in order: cutting, overlock, lockstitch, finishing (iron, trim, check, pack). */
export type Op = 0 | 1 | 2 | 3;
export const OPS: readonly Op[] = [0, 1, 2, 3];

/** A cell of the shift board: 0 off, 1 where needed, 2 to 5 = that operation + 2. */
export type Cell = 0 | 1 | 2 | 3 | 4 | 5;

/** What a person is seen doing in the present hour. */
export type Activity = "work" | "idle" | "rest" | "sleep" | "home" | "away" | "hurt" | "gone";

/** Why trust moved. Every change names one, so that a figure can answer "why?". */
export type TrustCause =
  | "hours"
  | "night"
  | "asked"
  | "freeDay"
  | "paid"
  | "paidLate"
  | "rate"
  | "promiseKept"
  | "promiseBroken"
  | "promiseTakenBack"
  | "injury"
  | "card"
  | "others";

export interface Person {
  id: string;
  /** key for luck: the place in the level's cast, which no decision can move */
  key: number;
  owner: boolean;
  /** hours of every day at which the person is elsewhere, whatever the board says */
  fixed: { from: number; to: number; schoolDays: boolean }[];
  /** bp by operation; 10 000 = trained */
  skill: [number, number, number, number];
  fatigue: number;
  health: number;
  trust: number;
  /** hours worked since 06:00, since the last sleep, since Sunday 24:00, in the last four weeks */
  today: number;
  row: number;
  week: number;
  month: number;
  /** days since the last day without work */
  sinceFree: number;
  /** the shift board: 24 cells, repeated every day */
  plan: Cell[];
  /** weekday off, 0 = Monday .. 6 = Sunday, -1 none */
  freeDay: number;
  /** kept on tonight until this hour (exclusive); 0 = not */
  tonight: number;
  /** was asked for it, not told: it costs less trust */
  asked: boolean;
  /** sent home tonight until this hour; 0 = not */
  restUntil: number;
  /** away (errand, clinic, school) until this hour; 0 = here */
  awayUntil: number;
  /** cannot work until this hour; 0 = well */
  hurtUntil: number;
  /** hour of leaving, -1 = here */
  gone: number;
  /** where they went: a person or place id, "" unknown */
  goneTo: string;
  activity: Activity;
  /** station index in World.stations, -1 none */
  station: number;
  op: Op | -1;
  order: number;
  /** half-made work, hundredths of a standard minute */
  acc: number;
  /** readable warnings so far, 0..2; the third is an injury */
  signs: number;
  injuries: number;
  owed: number;
  /** days the oldest unpaid wage has waited past its pay day */
  wait: number;
  /** personal rate, bp of the house rate */
  rateBp: number;
  advance: number;
  /** a neighbour's offer, fen a month; 0 none */
  offer: number;
  /** temporary changes of speed and defects, from cards */
  slowBp: number;
  slowUntil: number;
  /** this hour and last change of signs, so that a second warning does not follow on the heels of the first */
  signAt: number;
  /** hours and piece wages since the last Friday */
  payHours: number;
  payEarned: number;
  /** was heard to look elsewhere this week */
  looking: boolean;
  /** totals of the run */
  hours: number;
  nightHours: number;
  nights: number;
  longDays: number;
  earned: number;
  paid: number;
  legal: number;
  /** hours worked by day of the run, one bit per hour of the day */
  days: number[];
  trustBy: Partial<Record<TrustCause, number>>;
}

export interface Station {
  op: Op;
  /** hours worked since the last service */
  wear: number;
  /** out of order until this hour; 0 = runs */
  jamUntil: number;
  /** on loan until this hour; 0 = own */
  lentUntil: number;
}

export interface RivalBid {
  rival: number;
  /** the hour the bid comes in; the app knows it from then on */
  at: number;
  price: number;
  hours: number;
  score: number;
}

export interface Bid {
  at: number;
  price: number;
  hours: number;
  score: number;
}

export interface Request {
  id: number;
  shop: string;
  style: string;
  quantity: number;
  /** ceiling price a piece, cloth included */
  ceiling: number;
  /** public standard making cost a piece (S59) and cloth a piece */
  standard: number;
  cloth: number;
  /** hours from award to courier */
  hours: number;
  quality: number;
  /** late penalty in bp of the fee, per started day */
  penaltyBp: number;
  postedAt: number;
  closesAt: number;
  /** neighbours who will bid; only those with `at` up to now may be shown */
  bids: RivalBid[];
  mine: Bid | null;
  /** hour of our first answer, -1 none; a bid taken back and made again keeps it */
  repliedAt: number;
}

export type OrderState = "open" | "packed" | "shipped" | "settled" | "cancelled";

export interface Order {
  id: number;
  shop: string;
  style: string;
  quantity: number;
  price: number;
  cloth: number;
  standard: number;
  quality: number;
  penaltyBp: number;
  acceptedAt: number;
  due: number;
  /** the cloth is in the house from this hour on */
  clothAt: number;
  /** pieces waiting before each operation */
  at: [number, number, number, number];
  /** standard hundredths of a minute a piece by operation */
  std: [number, number, number, number];
  packed: number;
  /** pieces with a fault that nobody saw */
  slipped: number;
  /** pieces sent back to the machine in all, and those of them not sewn again yet (nobody pays for them) */
  reworked: number;
  reworkLeft: number;
  /** one bit per person who has set up for this order */
  ready: number;
  /** hundredths of a minute spent on it by everybody, set-up and rework included */
  minutes: number;
  /** wages earned on it, and minutes of the owners */
  wages: number;
  wagesBy: [number, number, number, number];
  ownerMinutes: number;
  nightMinutes: number;
  told: number;
  shippedAt: number;
  shipped: number;
  state: OrderState;
  deposit: number;
  received: number;
  fee: number;
  penalty: number;
  refund: number;
  /** hands outside this house that touched it */
  chain: number;
  stars: number;
  /** through the app: deposit, escrow, fee and review; else paid in cash when the courier takes it */
  app: boolean;
  /** pieces never delivered, because the order was sent short */
  short: number;
}

export interface Escrow {
  order: number;
  fen: number;
  freeAt: number;
}

export interface Bill {
  order: number;
  fen: number;
  dueAt: number;
}

export interface Review {
  order: number;
  shop: string;
  at: number;
  stars: number;
  lateHours: number;
  faults: number;
}

/** What the Platform shows of this house. */
export interface Standing {
  rating: number;
  reviews: Review[];
  reviewCount: number;
  onTimeBp: number;
  certificate: boolean;
  /** replies given between 0 and 5 */
  nightReplies: number;
  streak: number;
  badgeUntil: number;
  /** hour of the last reply given between 0 and 5, -1 none */
  repliedAt: number;
  rank: number;
  taken: number;
}

export interface Rival {
  id: string;
  /** 0 undercutter, 1 imitator, 2 careful, 3 subcontractor, 4 innovator, 5 high-roader */
  kind: number;
  people: number;
  costBp: number;
  /** open minutes of work */
  load: number;
  rating: number;
  onTimeBp: number;
  certificate: boolean;
  /** lit at three last night */
  lit: boolean;
}

export type PromiseState = "open" | "kept" | "broken" | "takenBack";

export interface PromiseEntry {
  id: string;
  givenAt: number;
  endedAt: number;
  state: PromiseState;
  /** times it held at a checked moment */
  held: number;
  /** what it is measured against: the house rate on the day it was given */
  value: number;
}

export interface OpenCard {
  id: string;
  openedAt: number;
  /** may be put off for six hours */
  canWait: boolean;
  /** the order, person or request it is about; -1 or "" none */
  order: number;
  person: string;
}

export interface CardRecord {
  id: string;
  at: number;
  choice: string;
  /** it was the most prominent choice */
  prominent: boolean;
  because: string;
}

export interface Timer {
  at: number;
  /** card to open, or effects of a choice to apply later */
  card: string;
  choice: string;
  index: number;
  person: string;
  order: number;
}

/** Extra hours agreed with one person for some days, beside the board. */
export interface Extra {
  who: string;
  from: number;
  to: number;
  until: number;
}

export interface Policy {
  /** fen a standard minute */
  rate: number;
  /** 0 none, 1 as the law says */
  overtime: 0 | 1;
  /** 0 weekly on Friday, 1 monthly, 2 when the Platform releases the money */
  payDay: 0 | 1 | 2;
  meals: 0 | 1;
  insurance: 0 | 1;
}

export interface Prediction {
  week: number;
  question: string;
  guess: number;
  /** null until the week is over */
  came: number | null;
}

export interface Week {
  week: number;
  cash: number;
  escrow: number;
  debts: number;
  wages: number;
  hours: number;
  ownerHours: number;
  nights: number;
  rating: number;
  onTimeBp: number;
  taken: number;
  /** orders */
  won: number;
  delivered: number;
  late: number;
  lit: number;
  trust: number;
}

export interface House {
  /** beds above the machines */
  beds: number;
  exits: number;
  extinguisher: boolean;
  /** stored things narrow the stairs */
  crowded: boolean;
}

export interface Reckoning {
  week: number;
  shared: boolean;
}

export interface Tally {
  won: number;
  bids: number;
  delivered: number;
  late: number;
  cancelled: number;
  pieces: number;
  passedOn: number;
  minutesPassedOn: number;
  faults: number;
  returns: number;
  jams: number;
  incidents: number;
  injuries: number;
  refusals: number;
  left: number;
  keptOn: number;
  nightsLit: number;
  /** large buttons taken and shown */
  prominentTaken: number;
  prominentShown: number;
  /** person-hours by kind of day (up to 10, 11 to 12, over 12 hours) and incidents in them (F11) */
  hoursByDay: [number, number, number];
  incidentsByDay: [number, number, number];
  stationHours: number;
  stationUsed: number;
  bidUnderStandard: number;
  letDown: number;
}

export interface Ended {
  id: string;
  runnerUp: string;
  at: number;
  /** the player pressed "finish now" */
  early: boolean;
}

export interface World {
  rules: number;
  level: string;
  regime: string;
  seed: number;
  hour: number;
  ended: Ended | null;
  books: Books;
  people: Person[];
  stations: Station[];
  orders: Order[];
  requests: Request[];
  rivals: Rival[];
  standing: Standing;
  escrow: Escrow[];
  bills: Bill[];
  /** pieces made in this house by style */
  learned: Record<string, number>;
  /** hundredths of a standard minute a person-hour, measured; and today's count for it */
  pace: number;
  dayStandard: number;
  dayHours: number;
  policy: Policy;
  house: House;
  promises: PromiseEntry[];
  /** flag -> hour it was set */
  flags: Record<string, number>;
  /** trust of people outside the house, 0..1000 */
  outside: Record<string, number>;
  card: OpenCard | null;
  cards: CardRecord[];
  /** card -> hour before which it may not open again */
  cardWait: Record<string, number>;
  /** no new dilemma before this hour, unless it cannot wait */
  quietUntil: number;
  timers: Timer[];
  extras: Extra[];
  /** ranking weights in force, and the announced change, if any */
  weights: Weights;
  notices: { id: string; announcedAt: number; inForceAt: number; applied: boolean }[];
  reckoning: Reckoning | null;
  predictions: Prediction[];
  weeks: Week[];
  rain: boolean;
  tally: Tally;
  /** shop -> bp of the usual hours it asks for, where a card has changed them */
  shopHoursBp: Record<string, number>;
  /** the courier waits: parcels count as taken at `tour` until `until`; -1 none */
  courier: { tour: number; until: number };
  nextOrder: number;
  nextRequest: number;
  /** hour of the last insolvency warning, -1 none, and how many so far */
  brokeAt: number;
  brokeWarnings: number;
}
