/** Figures about the sale, held money and credit that a card's text may quote. */
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";
import { saleView } from "./sale.ts";

export interface SaleParams {
  /** pieces of the offers in the sale: on the shelf or at the machines, and what they may sell in it in all */
  saleShelf: number;
  saleAsks: number;
  /** pieces sold in it, those of them that were not on the shelf, fen they were sold for, pieces that came back */
  saleSold: number;
  saleBeyond: number;
  saleMoney: number;
  saleBack: number;
  /** fen the Platform holds, is owed, and the dealer is owed */
  creditOwed: number;
  clothOwed: number;
  /** pieces of the own shop on the last day */
  soldYesterday: number;
}

/** What a card may quote of sale, credit and shelf; zeros where the level has none of them. */
export function saleParams(world: World, setting: Setting): SaleParams {
  const view = saleView(world, setting);
  const joined = view?.offers.filter((o) => o.cutBp > 0) ?? [];
  const { tally } = view ?? { tally: null };
  return {
    saleShelf: joined.reduce((sum, o) => sum + o.shelf, 0),
    saleAsks: joined.reduce((sum, o) => sum + o.sells, 0),
    saleSold: tally?.pieces ?? 0,
    saleBeyond: tally?.beyond ?? 0,
    saleMoney: tally?.fen ?? 0,
    saleBack: tally?.back ?? 0,
    creditOwed: Math.max(0, -world.books.credit),
    clothOwed: Math.max(0, -world.books.cloth),
    soldYesterday: world.own?.listings.reduce((sum, l) => sum + (l.days[l.days.length - 1] ?? 0), 0) ?? 0,
  };
}
