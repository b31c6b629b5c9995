/** The Platform's credit, and the cloth dealer's book beside it. */
import { share } from "../fixed.ts";
import { creditLimit, creditRoom } from "../market/credit.ts";
import type { Setting } from "../setting.ts";
import { tradeOf } from "../shop/own.ts";
import { dealerLimit, rollOf, rollOwed } from "../shop/roll.ts";
import type { World } from "../state.ts";

export interface CreditView {
  /** fen the Platform lends in all, still lends, and is owed; interest a day as it stands */
  limit: number;
  room: number;
  owed: number;
  dayFen: number;
  dayBp: number;
  /** hour until which a larger limit holds; -1 none */
  offerUntil: number;
}

/** Null where the Platform lends nothing. */
export function creditView(world: World, setting: Setting): CreditView | null {
  const { credit } = setting.level;
  if (!credit) return null;
  const owed = Math.max(0, -world.books.credit);
  const { offer } = world;
  return {
    limit: creditLimit(world, setting),
    room: creditRoom(world, setting),
    owed,
    dayFen: share(owed, credit.dayBp),
    dayBp: credit.dayBp,
    offerUntil: offer && world.hour < offer.until ? offer.until : -1,
  };
}

export interface ClothView {
  /** fen of uncut cloth that lies in the house */
  roll: number;
  /** owed to the dealer, and the most the dealer lends */
  owed: number;
  limit: number;
  /** of what is owed to the dealer, what was bought ahead */
  ahead: number;
}

/** Cloth bought ahead; null in a level without an own shop. */
export function clothView(world: World, setting: Setting): ClothView | null {
  const trade = tradeOf(world, setting);
  if (!trade) return null;
  return {
    roll: rollOf(world),
    owed: Math.max(0, -world.books.cloth),
    limit: dealerLimit(trade),
    ahead: rollOwed(world),
  };
}
