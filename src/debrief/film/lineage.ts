/** Who copied whom, from the days of a film: one entry whenever a house first makes a product it saw at another. */
import { type Look, OWN_HOUSE } from "../../sim/index.ts";
import type { Film, FilmHouse } from "./types.ts";

/** A house as a list names it: by the id of its people, else by its number. */
export interface Named {
  readonly id: string;
  readonly number: number;
}

export interface Copy {
  readonly day: number;
  readonly product: number;
  readonly look: Look;
  readonly who: Named;
  /** null: it was seen at a house that has closed since */
  readonly from: Named | null;
}

/** The own house. */
const OWN: Named = { id: OWN_HOUSE, number: -1 };

const named = ({ id, number }: FilmHouse): Named => ({ id, number });

/** In the order of the days, then of the lots. Houses that made a product when the run began copied before it. */
export function lineageOf({ days }: Pick<Film, "days">): Copy[] {
  const copies: Copy[] = [];
  const known = new Map<number, Named>();
  const makes = new Map<number, number>();
  days.forEach(({ day, houses, ownPages }, at) => {
    for (const page of ownPages) known.set(page, OWN);
    for (const house of houses) if (house.shop >= 0) known.set(house.shop, named(house));
    for (const house of houses) {
      if (house.shop < 0 || house.product < 0 || house.look === null) continue;
      const before = makes.get(house.lot);
      makes.set(house.lot, house.product);
      if (at === 0 || before === house.product || house.copiedFrom === -1) continue;
      copies.push({
        day,
        product: house.product,
        look: house.look,
        who: named(house),
        from: known.get(house.copiedFrom) ?? null,
      });
    }
  });
  return copies;
}
