/** Every rule of platform, state and trade as one named, versioned set of numbers. Units as in state.ts; the passports say where each comes from. */
import * as v from "valibot";
import { Bp, CurveSchema, Fen, HourOfDay, Hours, Id, list, Passports, Whole } from "./basics.ts";

/** Points out of 100 in the public ranking formula. */
export const WeightsSchema = v.strictObject({
  price: Whole(0, 100),
  time: Whole(0, 100),
  rating: Whole(0, 100),
  onTime: Whole(0, 100),
  certificate: Whole(0, 100),
  reply: Whole(0, 100),
  fit: Whole(0, 100),
});
export type Weights = v.InferOutput<typeof WeightsSchema>;

const HouseRules = v.strictObject({
  split: v.tuple([Bp, Bp, Bp, Bp]),
  learn: CurveSchema,
  pile: Whole(1, 1000),
  setup: Whole(0, 60000),
  changeOp: Whole(0, 60000),
  paceStart: Whole(1, 12000),
  hourUp: v.pipe(list(Whole(0, 1000), 24), v.length(24)),
  nightUpBp: Bp,
  sleepBp: Bp,
  daySleepBp: Bp,
  idleBp: Bp,
  freeDayBp: Bp,
  tired: CurveSchema,
  nightLightBp: Bp,
  trustWork: CurveSchema,
  defect: CurveSchema,
  caughtBp: Bp,
  incidentPerMillion: Whole(0, 100000),
  riskByHour: v.pipe(list(Whole(0, 10000), 24), v.length(24)),
  nightSecondHalf: Whole(0, 10000),
  injuryHours: Hours,
  injuryCost: Fen,
  injuryTrust: Whole(0, 1000),
  injuryHealth: Whole(0, 1000),
  quitWeekBp: CurveSchema,
  quitUnwellBp: Bp,
  trustPay: Whole(0, 1000),
  trustLate: Whole(0, 1000),
  trustFree: Whole(0, 1000),
  trustLong: Whole(0, 1000),
  trustLongFrom: Whole(0, 24),
  trustNight: Whole(0, 1000),
  trustNightAsked: Whole(0, 1000),
  healthLoss: Whole(0, 100),
  unslept: Whole(0, 1000),
  healthGain: Whole(0, 100),
  exhausted: Whole(0, 1000),
  /** hours a person walks home and back do not work: lunch and supper */
  lunch: HourOfDay,
  jamPerMillion: Whole(0, 1000000),
  jamHours: Hours,
  serviceAfter: Whole(1, 10000),
  serviceCost: Fen,
});

const MoneyRules = v.strictObject({
  /** fen a day for the meals of one person */
  mealsDay: Fen,
  /** fen an hour by the county's minimum wage, and the standard and longest legal days and weeks */
  minimumHour: Fen,
  legalDay: Whole(1, 24),
  longestDay: Whole(1, 24),
  legalWeek: Whole(1, 168),
  legalMonthOvertime: Whole(0, 200),
  /** hours a day the hired may sew where the law is kept, in every house, with Sunday free; 0: nobody looks */
  hoursKept: Whole(0, 24),
  /** 1: overtime is paid as the law says */
  overtimePaid: Whole(0, 1),
  /** no piece rate under this, bp of the base rate; 0: no floor */
  rateFloorBp: Bp,
  overtimeBp: Bp,
  restDayBp: Bp,
  /** bp of the piece rate for what the hired sew between ten at night and six */
  nightPayBp: Bp,
  insuranceBp: Bp,
  clothCreditHours: Hours,
  clothLateBp: Bp,
  creditLine: Fen,
  loanDayBp: Bp,
});

const PlatformRules = v.strictObject({
  weights: WeightsSchema,
  /** full price points at this much under the making ceiling; full time points at this much under the asked time */
  priceFullBp: Bp,
  timeFullBp: Bp,
  newHouseReviews: Whole(0, 100),
  newHouseRating: Whole(100, 500),
  escrowHours: Hours,
  feeBp: Bp,
  insuranceBp: Bp,
  depositBp: Bp,
  advanceFeeBp: Bp,
  lateMaxBp: Bp,
  cancelBp: Bp,
  refundPerFaultBp: Bp,
  refundMaxBp: Bp,
  starsGood: Whole(100, 500),
  starsLate: Whole(100, 500),
  starsPerFault: Whole(0, 5000),
  ratingStep: Whole(1, 100),
  onTimeBp: Bp,
  badgePoints: Whole(0, 20),
  badgeHours: Hours,
});

export const OrderRules = v.strictObject({
  rateBase: Fen,
  setupPerPerson: Whole(0, 600),
  standardPeople: Whole(1, 20),
  learn: CurveSchema,
  ceilingBp: v.tuple([Bp, Bp]),
  /** hours shops ask for, bp of what the level says; a village has deadlines of its own */
  hoursBp: Whole(1000, 200_000),
  watchers: v.tuple([Whole(0, 40), Whole(0, 40)]),
  undercutBp: Bp,
  noiseBp: Bp,
  fullBp: Bp,
  rateTableBp: Bp,
  /** what owners reckon for their own minutes, bp of the rate */
  ownerTimeBp: Bp,
  /** character of nameless neighbours: undercutter, imitator, careful, subcontractor, innovator, high-roader */
  mixBp: v.tuple([Bp, Bp, Bp, Bp, Bp, Bp]),
  /** background work of the village: bp of its day capacity */
  villageLoadBp: Bp,
  dayMinutes: Whole(60, 1440),
  nightMinutes: Whole(60, 1440),
});

/** Work that leaves the house (S73), and who answers for it. */
const PassingRules = v.strictObject({
  /** 1: work may leave the house */
  allowed: Whole(0, 1),
  /** 1: whoever gives work out answers for the legal value of the hours down the chain */
  liable: Whole(0, 1),
  /** what a house keeps that hands work on, bp; what a couple at home is content with, bp of the base rate a minute */
  cutBp: v.tuple([Whole(0, 10_000), Whole(0, 10_000)]),
  coupleBp: Whole(0, 20_000),
  /** bp more that a taker asks for who would like to be asked again */
  bargainBp: v.tuple([Whole(0, 10_000), Whole(0, 10_000)]),
  answerHours: v.tuple([Whole(1, 24), Whole(1, 24)]),
  /** pieces spoiled by the way and by other hands, bp a link, beside what tired hands spoil */
  linkDefectBp: Whole(0, 5000),
  /** withheld from what comes back late, bp */
  lateBp: Whole(0, 10_000),
  fewest: Whole(1, 1000),
});

/** What the matchmaker adds: consultants, disputes, insurance. */
const MatchmakerRules = v.strictObject({
  /** consultants: fen for a visit well prepared and a staged one; hours everybody loses to preparing */
  prepareCost: Fen,
  prepareHours: Whole(0, 24),
  stageCost: Fen,
  /** bp of staged visits that are seen through, and stars lost then */
  stageSeenBp: Whole(0, 10_000),
  stageRating: Whole(0, 200),
  /** points of 25 from which the certificate is given */
  certificateFrom: Whole(5, 25),
  /** refunds from this share of the fee on are disputed; hours until it is settled */
  disputeFromBp: Bp,
  disputeHours: Hours,
  /** what evidence takes off a claim: word in time, a sample the shop has seen; what work outside the house adds */
  toldOffBp: Whole(0, 10_000),
  sampleOffBp: Whole(0, 10_000),
  passedOnBp: Whole(0, 10_000),
  /** photos and weights: hours of an owner, and what they take off a claim */
  photosHours: Whole(0, 24),
  photosOffBp: Whole(0, 10_000),
  /** part of what is due that the insurance pays, bp */
  insuredBp: Whole(0, 10_000),
  /** hundredths of a star lost by a claim found due by half or more */
  lostRating: Whole(0, 200),
});

export const RegimeSchema = v.strictObject({
  id: Id,
  version: Whole(1, 1000),
  house: HouseRules,
  money: MoneyRules,
  platform: PlatformRules,
  orders: OrderRules,
  passing: PassingRules,
  matchmaker: MatchmakerRules,
  passports: Passports,
});
export type Regime = v.InferOutput<typeof RegimeSchema>;
