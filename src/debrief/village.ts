/** The village after the end: its days beside the figures of the paper, and what this house left in it. */
import { div, figureOf, type Listing, type Setting, type VillageDay, type World } from "../sim/index.ts";

/** A figure of this run beside the one of the paper, bp. */
export interface PaperRow {
  readonly id: "same" | "below" | "ads";
  readonly last: number;
  /** the highest of any day; for advertising the median of the neighbours' shops */
  readonly other: number;
  readonly paper: number;
  readonly source: string;
}

/** Something this house did to the lanes, out of so much. */
export interface Footprint {
  readonly id: "nights" | "bids" | "letDown" | "unpaid" | "under" | "copied" | "lost";
  readonly value: number;
  readonly of: number;
}

export interface VillagePage {
  /** empty in a level without shops */
  readonly paper: readonly PaperRow[];
  readonly days: readonly VillageDay[];
  readonly footprint: readonly Footprint[];
  /** points of the village's ledger are counted from the footprint */
  readonly hasShops: boolean;
  readonly nights: number;
}

/** About 60 per cent identical products, prices about 40 per cent lower (S70); advertising about 45 per cent of the cost price (S66). */
const PAPER = { same: 6000, below: 4000, ads: 4500 } as const;

/** Advertising of the run against the cost price (cloth and wages) of the pieces that left, bp. */
function ownAds(world: World): number {
  let [ads, cost] = [0, 0];
  for (const l of world.own?.listings ?? []) {
    const made = world.orders.filter((o) => o.listing === l.id && o.shipped > 0);
    const pieces = made.reduce((sum, o) => sum + o.shipped, 0);
    const spent = made.reduce((sum, o) => sum + o.cloth * o.shipped + o.wages, 0);
    ads += l.ads;
    cost += l.shipped * (pieces > 0 ? div(spent, pieces) : l.cloth);
  }
  return cost > 0 ? div(ads * 10000, cost) : 0;
}

/** The same for the middle one of the neighbours, over all they ever paid. */
function neighboursAds(world: World): number {
  const shares = (world.market?.shops ?? [])
    .filter((s) => !s.guest && s.books.goods > 0)
    .map((s) => div(s.books.ads * 10000, s.books.goods))
    .sort((a, b) => a - b);
  return shares[div(shares.length, 2)] ?? 0;
}

function paperRows(world: World): PaperRow[] {
  const days = world.villageDays;
  const most = (read: (day: VillageDay) => number): number => Math.max(0, ...days.map(read));
  const last = days.at(-1);
  const below = (day: VillageDay): number => 10000 - day.priceBp;
  return [
    { id: "same", last: last?.sameBp ?? 0, other: most((d) => d.sameBp), paper: PAPER.same, source: "S70" },
    { id: "below", last: last ? below(last) : 0, other: most(below), paper: PAPER.below, source: "S70" },
    { id: "ads", last: ownAds(world), other: neighboursAds(world), paper: PAPER.ads, source: "S66" },
  ];
}

function footprintOf(world: World, nights: number): Footprint[] {
  const { tally, own } = world;
  const lit: Footprint = { id: "nights", value: tally.nightsLit, of: nights };
  if (own) {
    const { listings } = own;
    const sum = (read: (l: Listing) => number): number => listings.reduce((n, l) => n + read(l), 0);
    const sold = sum((l) => l.sold);
    return [
      lit,
      { id: "under", value: sold > 0 ? div(own.underBp, sold) : 0, of: sold },
      { id: "copied", value: sum((l) => (l.original ? 0 : l.sold)), of: sold },
      { id: "lost", value: sum((l) => l.lost), of: sold },
    ];
  }
  const passed = div(tally.minutesPassedOn, 60);
  return [
    lit,
    { id: "bids", value: tally.bidUnderStandard, of: tally.bids },
    { id: "letDown", value: tally.letDown, of: tally.won },
    ...(passed > 0 ? [{ id: "unpaid", value: div(tally.minutesUnpaid, 60), of: passed } as const] : []),
  ];
}

/** The figures of the page; `setting` tells whether the lanes hold shops. */
export function villagePage(world: World, setting: Setting): VillagePage {
  const nights = Math.max(1, Math.floor((world.hour + 21) / 24));
  const hasShops = figureOf("shops")(world, setting) > 0;
  return {
    paper: hasShops ? paperRows(world) : [],
    days: world.villageDays,
    footprint: footprintOf(world, nights),
    hasShops,
    nights,
  };
}
