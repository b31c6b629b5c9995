/** Rules of a village that sews to order: money in fen, rates in bp, minutes of sewing, hours of a day. */
import * as v from "valibot";
import { Bp, CurveSchema, Fen, Hours, list, Whole } from "./basics.ts";

const Switch = Whole(0, 1);
const Span = (most: number) => v.tuple([Whole(0, most), Whole(0, most)]);

/** Points of the public score, about 20 000 in all. */
const Points = Whole(0, 100_000);

export const SewingRules = v.strictObject({
  workshops: Whole(2, 80),
  maxWorkshops: Whole(2, 120),
  /** founding houses alternate between small and large */
  smallPeople: Span(60),
  largePeople: Span(60),
  founderPeople: Span(60),
  newPeople: Span(60),
  newLargePeople: Span(60),
  /** undercutter, imitator, careful, subcontractor, innovator, high-roader */
  mixBp: v.tuple([Bp, Bp, Bp, Bp, Bp, Bp]),
  cash: v.tuple([Fen, Fen]),
  founderCash: v.tuple([Fen, Fen]),
  newCash: v.tuple([Fen, Fen]),
  credit: Fen,
  /** orders of a day: bp of 600 minutes for every founding person; season and festival weeks (F14) */
  loadBp: Bp,
  loadSaturdayBp: Bp,
  loadNoiseBp: Bp,
  season: Switch,
  seasonBp: Bp,
  festivalBp: Whole(0, 100_000),
  festivalWeeks: v.tuple([Whole(0, 51), Whole(0, 51)]),
  quantities: v.pipe(list(Whole(1, 100_000), 24), v.minLength(1)),
  minutes: Span(240),
  deadline: v.tuple([Hours, Hours]),
  ceilingBp: v.tuple([Bp, Bp]),
  usualPaidBp: Bp,
  memoryBp: Whole(0, 10_000),
  /** who sees a request; at most `mostBidders` of them are asked; houses under `carryFrom` people get no order above `carryPieces` */
  watchers: Span(40),
  mostBidders: Whole(1, 40),
  carryFrom: Whole(0, 60),
  carryPieces: Whole(0, 100_000),
  /** 1: paid in stages as the work goes on (E84) */
  staged: Switch,
  weights: v.strictObject({
    price: Points,
    time: Points,
    rating: Points,
    onTime: Points,
    certificate: Points,
    reply: Points,
    fit: Points,
    luck: Whole(1, 10_000),
  }),
  undercutBp: Bp,
  busyFromBp: Bp,
  rateTableBp: Bp,
  /** minutes of an order */
  rateBase: Fen,
  standardPeople: Whole(1, 60),
  learn: CurveSchema,
  setupPerPerson: Whole(0, 600),
  lineFrom: Whole(1, 100),
  lineQuantity: Whole(0, 100_000),
  lineBonusBp: Whole(0, 10_000),
  formalBp: Bp,
  ownerTimeBp: Bp,
  machineHouse: Whole(-1, 80),
  machineAll: Switch,
  machineBp: Whole(0, 10_000),
  training: Switch,
  trainingBp: Bp,
  /** hours and what they do to people */
  dayMinutes: CurveSchema,
  fatigueUp: Whole(0, 10_000),
  fatigueRestBp: Whole(0, 10_000),
  fatigueCostBp: Whole(0, 10_000),
  riskLong: Whole(1000, 10_000),
  riskVeryLong: Whole(1000, 10_000),
  /** passing on */
  passOn: Switch,
  passDeep: Whole(1, 3),
  passLeast: Whole(0, 100_000),
  passPartBp: Whole(0, 10_000),
  subcontractBp: Whole(0, 10_000),
  operationBp: Whole(0, 10_000),
  cutBp: v.tuple([Whole(0, 10_000), Whole(0, 10_000)]),
  refuseUnderBp: Whole(0, 10_000),
  couples: Whole(0, 1000),
  coupleMinutes: Whole(0, 1440),
  coupleRateBp: Whole(0, 10_000),
  /** money of a week and a month */
  rent: Fen,
  rentPerPerson: Fen,
  ownerNeed: Fen,
  penaltyBp: Whole(0, 10_000),
  payLeastBp: Bp,
  payMostBp: Bp,
  payDownBp: Bp,
  payUpBp: Bp,
  /** no piece rate under this, bp of `rateBase`; 0: no floor */
  rateFloorBp: Bp,
  hireCash: Fen,
  mostPeople: Whole(2, 60),
  founderBp: Whole(0, 10_000),
  entryBp: Bp,
  newSmallBp: Whole(0, 10_000),
  /** the law: legal day for the hired, in all houses inspected this month or in one (-1: in none) */
  legalAll: Switch,
  legalHouse: Whole(-1, 80),
  legalHours: Whole(1, 24),
  overtimePay: Switch,
  overtimeBp: Bp,
  enforceBp: Whole(0, 10_000),
  /** nights a week past midnight that a house may sew, 7: any; bp of the rate the hired get for them, 10 000 as by day */
  nightsWeek: Whole(0, 7),
  nightPayBp: Bp,
  /** bp of a day's orders that go to the next township for each bp paid over the first days; 0: none do */
  acrossBp: Whole(0, 200_000),
});
export type SewingRules = v.InferOutput<typeof SewingRules>;
