/** Rules of a village of online shops: money in fen, rates in bp, weights 10 000 = one ordinary listing. A round is `roundDays` days. */
import * as v from "valibot";
import { Bp, Fen, list, Whole } from "./basics.ts";
import { SaleRules } from "./sale.ts";

const Switch = Whole(0, 1);
/** undercutter, imitator, careful, subcontractor, innovator, high-roader */
const ByCharacter = v.tuple([Bp, Bp, Bp, Bp, Bp, Bp]);

/** One house that saves, trains and builds a channel of its own: made-to-measure (S76 to S80). `house` -1: nobody tries. */
const LadderSchema = v.strictObject({
  house: Whole(-1, 80),
  capital: Fen,
  credit: Fen,
  reserve: Fen,
  trainRounds: Whole(0, 100),
  trainCost: Fen,
  /** a trained person is hired away, bp a round and person; two persons are trained */
  poachBp: Bp,
  channelRounds: Whole(0, 100),
  channelCost: Fen,
  /** price outside the village's market and extra cost of a piece made to measure, bp (E85) */
  priceBp: Whole(0, 100_000),
  extraCostBp: Bp,
});

export const ShopRules = v.strictObject({
  roundDays: Whole(1, 28),
  workshops: Whole(2, 80),
  emptyHouses: Whole(0, 80),
  maxWorkshops: Whole(2, 120),
  products: Whole(1, 40),
  mostProducts: Whole(1, 80),
  mixBp: ByCharacter,
  people: v.tuple([Whole(1, 60), Whole(1, 60)]),
  cash: v.tuple([Fen, Fen]),
  entrantCash: v.tuple([Fen, Fen]),
  /** imitation: who looks (bp a round), how many houses are seen, from how much more a counter tempts, who then copies */
  imitation: Switch,
  imitateProfit: Switch,
  lookBp: Bp,
  neighbours: Whole(1, 60),
  copyMinGainBp: Whole(0, 100_000),
  copyBp: ByCharacter,
  copyPriceBp: Bp,
  originalBp: Bp,
  originalInnovatorBp: Bp,
  originalNewBp: Bp,
  /** a register of patterns stops this share of copies; whoever is stopped pays a fine */
  registerBp: Bp,
  registerFine: v.optional(Fen, 0),
  /** demand and its trend */
  buyers: Whole(0, 1_000_000),
  outsideListings: Whole(0, 1000),
  outsidePrice: v.tuple([Fen, Fen]),
  noisePercent: Whole(0, 100),
  novelty: v.tuple([Bp, Bp]),
  firstHit: v.tuple([Whole(0, 500), Whole(0, 500)]),
  hitBp: Bp,
  hitRise: Whole(1, 50),
  hitTop: v.tuple([Whole(0, 100_000), Whole(0, 100_000)]),
  hitKeepBp: Bp,
  hitFallBp: Bp,
  /** visibility, and what buyers make of a price: utility in hundredths for the whole outside price */
  organicFloor: Bp,
  betaLow: Whole(0, 5000),
  betaHigh: Whole(0, 5000),
  search: Switch,
  searchFree: Whole(0, 200),
  searchPerCopyBp: Bp,
  searchMaxBp: Whole(0, 10_000),
  ratingPerTenth: Whole(0, 1000),
  reviewTarget: Whole(1, 10_000),
  reviewWorthBp: Bp,
  trustFloorBp: Bp,
  /** advertising auction */
  adAuction: Switch,
  adShareBp: Whole(0, 10_000),
  adStart: v.tuple([Fen, Fen]),
  adLeast: Fen,
  adUpBp: Bp,
  adDownBp: Bp,
  adMoveBp: Bp,
  adFollowBp: Bp,
  outsideAds: Whole(0, 100),
  /** prices, costs and accounts of a round */
  settleRounds: Whole(0, 100),
  priceStepsBp: v.pipe(list(Bp, 9), v.minLength(1)),
  priceMoveBp: Bp,
  newPriceBp: Bp,
  costBp: Bp,
  squeezeBp: Whole(0, 10_000),
  squeezeUp: Whole(0, 100),
  squeezeDown: Whole(0, 100),
  parcel: Fen,
  parcelMin: Fen,
  commissionBp: Bp,
  returnsBp: Whole(0, 10_000),
  returnWasteBp: Whole(0, 10_000),
  capPerPerson: Whole(1, 100_000),
  capPrice: Fen,
  rent: Fen,
  rentPerPerson: Fen,
  ownerNeed: Fen,
  credit: Fen,
  failRounds: Whole(1, 100),
  counterKeepBp: Whole(0, 10_000),
  /** newcomers: chance a round, bp at a top counter of `entryCounter`; the title of Taobao village */
  entryBp: Bp,
  entryCounter: Whole(1, 1_000_000),
  entryCopyBp: Bp,
  youngRounds: Whole(0, 500),
  titleRound: Whole(0, 10_000),
  /** shops on the clerk's list from which the village has it; absent: by the round alone */
  titleShops: v.optional(Whole(1, 200)),
  titleEntryBp: Bp,
  titleRentBp: Bp,
  titleParcelBp: Bp,
  ladder: LadderSchema,
  /** the year's sale, where there is one */
  sale: v.optional(SaleRules),
});
export type ShopRules = v.InferOutput<typeof ShopRules>;
