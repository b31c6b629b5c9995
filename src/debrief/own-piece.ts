/**
 * One piece of the own shop taken apart: the listing that sent most. Its parts are what was really paid over the run,
 * divided by the pieces that left; they add up to the mean price exactly, and what is left is the owners'.
 */
import { div, type Listing, type Setting, share, type World } from "../sim/index.ts";
import { type PieceView, part, setterOfRent } from "./parts.ts";

/** The listing that sent most pieces, the later of equals; undefined before a parcel has left. */
function bestSeller(world: World): Listing | undefined {
  let best: Listing | undefined;
  for (const l of world.own?.listings ?? []) if (l.shipped > 0 && l.shipped >= (best?.shipped ?? 1)) best = l;
  return best;
}

/** Fen a piece of what was sewn for it, all batches together; `cloth` as last bought where none is through. */
function madeFor(world: World, listing: Listing): { cloth: number; finish: number; sewing: number } {
  let [pieces, cloth, finish, sewing] = [0, 0, 0, 0];
  for (const o of world.orders) {
    if (o.listing !== listing.id || o.shipped === 0) continue;
    pieces += o.shipped;
    cloth += o.cloth * o.shipped;
    finish += o.wagesBy[0] + o.wagesBy[3];
    sewing += o.wagesBy[1] + o.wagesBy[2];
  }
  if (pieces === 0) return { cloth: listing.cloth, finish: 0, sewing: 0 };
  return { cloth: div(cloth, pieces), finish: div(finish, pieces), sewing: div(sewing, pieces) };
}

/** Undefined in a level without an own shop, and before its first parcel. */
export function ownPiece(world: World, setting: Setting): PieceView | undefined {
  const listing = bestSeller(world);
  const rules = setting.village?.shops;
  if (!listing || !rules) return undefined;
  const n = listing.shipped;
  const price = div(listing.sales, n);
  const outside = [
    part("advertising", div(listing.ads, n), "auction", "derived", "S66"),
    part("commission", share(price, rules.commissionBp), "platform", "makers", "S38"),
    part("parcel", div(listing.parcels, n), "courier", "makers", "E81"),
    part("returns", div(listing.refunds, n), "buyers", "derived", "S37"),
  ];
  const left = price - outside.reduce((sum, { fen }) => sum + fen, 0);
  const made = madeFor(world, listing);
  const all = world.orders.reduce((sum, o) => sum + o.shipped, 0);
  const rent = all > 0 ? div(world.books.rent + world.books.meals, all) : 0;
  const inside = [
    part("cloth", made.cloth, "clothMarket", "makers", "E88"),
    part("rentAndMeals", rent, setterOfRent(world), "makers", "S71"),
    part("you", left - made.cloth - rent - made.finish - made.sewing, "rest", "derived", "E46"),
    part("cutAndFinish", made.finish, "you", "derived", "S74"),
    part("sewing", made.sewing, "you", "derived", "S74"),
  ];
  return {
    order: -1,
    style: listing.style,
    shop: "",
    pieces: n,
    online: price,
    price: left,
    outside,
    inside,
  };
}
