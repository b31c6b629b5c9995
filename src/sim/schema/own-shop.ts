/** What a level says about the village it stands in and about the house's own shop there. */
import * as v from "valibot";
import { Bp, Fen, Hours, Id, list, Whole } from "./basics.ts";
import { SaleRules } from "./sale.ts";
import { RuleChange } from "./village.ts";

/** A neighbour with a name: takes the place of one of the founding shops, in this order. */
const NeighbourData = v.strictObject({ id: Id, kind: Whole(0, 5), people: Whole(1, 60) });

export const LevelVillage = v.strictObject({
  /** a file of _shared/villages */
  preset: Id,
  /** a round of the market is that many days; flows are scaled to it */
  roundDays: Whole(1, 28),
  named: list(NeighbourData, 12),
  /** rounds of the market before the first hour, for the lanes to look lived in */
  before: Whole(0, 60),
  /** first hit of the village by luck, in rounds from the first day; the preset's own if absent */
  firstHit: v.optional(v.tuple([Whole(0, 500), Whole(0, 500)])),
  /** shops on the clerk's list from which the village has its title */
  titleShops: v.optional(Whole(1, 200)),
  /** rules of the preset that are others in this level */
  changes: v.optional(list(RuleChange, 20)),
  /** the Platform's sale in these weeks: rounds are days of the run here, from 0 */
  sale: v.optional(SaleRules),
});
export type LevelVillage = v.InferOutput<typeof LevelVillage>;

const StartListing = v.strictObject({
  style: Id,
  /** 0 cut, 1 cloth, 2 print, 3 colour of the look; see src/sim/shop/look.ts */
  look: Whole(0, 959),
  price: Fen,
  ad: Fen,
  stock: Whole(0, 1000),
  /** pieces of the last thirty days */
  counter: Whole(0, 10_000),
  /** demand now, and what it falls to, bp of the ordinary: an old style goes out of fashion */
  trend: Bp,
  floor: Bp,
  /** of this house's own table: whoever makes it copies it */
  drawn: v.optional(v.literal(true)),
});

export const OwnShopData = v.strictObject({
  /** who can draw, best first */
  designers: v.pipe(list(Id, 6), v.minLength(1)),
  /** evenings an original takes, and hours of an evening */
  designDays: v.tuple([Whole(1, 30), Whole(1, 30)]),
  eveningHours: Whole(1, 6),
  /** chance that buyers like an original, bp, and demand for one they like and one they do not, bp of the ordinary */
  likedBp: Whole(0, 10_000),
  liked: v.tuple([Bp, Bp]),
  other: v.tuple([Bp, Bp]),
  sampleCost: Fen,
  copyCost: Fen,
  /** evenings a copy takes */
  copyNights: Whole(1, 10),
  /** the first original becomes the village's first hit that many days after it is listed, unless another was before */
  hitAfter: v.optional(Whole(1, 60)),
  /** the way to where the courier stops: fen a parcel, or minutes a parcel of somebody of the house, who is away for it */
  carry: v.optional(v.strictObject({ fen: Fen, minutes: Whole(0, 30), who: Id })),
  /** hours from sale to the courier that still counts as on time */
  sendHours: Hours,
  /** standard minutes at the finishing table for bag, label and tape of one parcel; without: nobody reckons them */
  parcelMinutes: v.optional(Whole(1, 30)),
  /** days on the road, days the Platform holds the money after that, days until what is not liked is back */
  roadDays: Whole(0, 20),
  escrowDays: Whole(0, 60),
  returnsDays: Whole(1, 40),
  /** more returns while a product is in fashion, bp of its trend above the ordinary */
  hitReturnsBp: Bp,
  /** price of cloth at the start, bp of the usual: small lots cost more */
  clothBp: Whole(3000, 20_000),
  /** fen of unpaid cloth at which the dealer wants money first */
  clothLimit: Fen,
  /** cloth that lies there uncut on the first day, written up by the dealer */
  roll: v.optional(Fen),
  /** what a jobber gives for a piece on the shelf, bp of its cloth */
  jobberBp: Bp,
  mostListings: Whole(1, 12),
  /** price of the drawn style's listing when it opens, bp of the usual price online */
  openPriceBp: Bp,
  openAd: Fen,
  /** pieces a new offer may sell before they are sewn */
  openReserve: Whole(0, 500),
  listings: list(StartListing, 6),
  /** what lies half-drawn on the table in the first hour */
  drawing: v.optional(v.strictObject({ who: Id, style: Id, look: Whole(0, 959), evenings: Whole(1, 30) })),
});
export type OwnShopData = v.InferOutput<typeof OwnShopData>;
