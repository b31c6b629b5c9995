/** What a house of the village shows: frames by its state. Pure. */
import { type LaneHouse, OWN_HOUSE } from "../../sim/index.ts";
import type { Lanes } from "../../store/index.ts";
import { type Awake, awakeAt, familyAwake, luckOf, ownAwake } from "./awake.ts";
import { type Front, WALLS } from "./plan.ts";

/** Frames of a house from back to front; "" nothing there. */
export interface Look {
  readonly storeys: 1 | 2;
  readonly body: string;
  readonly lit: string;
  readonly cloth: string;
  readonly edge: string;
  /** board, and what is drawn on it */
  readonly sign: string;
  readonly ware: string;
  /** boards, lanterns or parcels */
  readonly extra: string;
  readonly awake: Awake;
}

/** From so many people on a house has a second storey. */
const TALL = 6;
/** So many rounds a house counts as new. */
const NEW_FOR = 7;

const bodyOf = (storeys: 1 | 2, front: Front, lot: number): string =>
  `home_${storeys}${front}${luckOf(lot * 3 + 1, WALLS)}`;
const litOf = (storeys: 1 | 2, front: Front, awake: Awake): string =>
  awake > 0 ? `lit_${storeys}${front}_${awake}` : "";

/** What other houses make that the level has no style of, by what it has styles of. */
const OTHERS: readonly (readonly string[])[] = [
  ["tshirt", "shirt", "dress", "trousers", "skirt", "jacket", "overall"],
  ["duvet", "pillow", "cloth", "curtain", "towel", "cushion"],
  ["mask", "headdress", "beard", "keyring", "bag", "flag", "scarf", "pennants"],
];

/** The ware at a place of the first axis: the level's own kinds first, then others of the same trade. */
export function wareAt(wares: readonly string[], n: number): string {
  const family = OTHERS.find((names) => names.includes(wares[0] ?? "")) ?? OTHERS[0] ?? [];
  return [...wares, ...family.filter((name) => !wares.includes(name))][n] ?? "tshirt";
}

/** Same look, same picture: colour, print and edge of the cloth, ware and shape of the board. */
function cloths(
  look: LaneHouse["look"],
  front: Front,
  wares: readonly string[],
): Pick<Look, "cloth" | "edge" | "sign" | "ware"> {
  if (look === null) return { cloth: `awn_${front}_plain`, edge: "", sign: "", ware: "" };
  return {
    cloth: `awn_${front}_${look.colour}_${look.print}`,
    edge: `edge_${front}_${look.colour}_${look.cut}`,
    sign: `board_${look.cloth}`,
    ware: `ware_${wareAt(wares, look.garment)}`,
  };
}

const NO_CLOTH = { cloth: "", edge: "", sign: "", ware: "" } as const;

/** A house of the run. `usual` is the mean sales counter, by which parcels at the door are many or few. */
export function lookOf(house: LaneHouse, front: Front, lanes: Lanes, usual: number): Look {
  const storeys =
    house.id === OWN_HOUSE || house.people >= TALL || (house.people === 0 && luckOf(house.lot, 3) === 0)
      ? 2
      : 1;
  const body = bodyOf(storeys, front, house.lot);
  if (!house.open) {
    const isEmpty = house.shop < 0 && house.people === 0;
    return { storeys, body, lit: "", ...NO_CLOTH, extra: `${isEmpty ? "let" : "shut"}_${front}`, awake: 0 };
  }
  const clock = lanes.hour % 24;
  const awake = house.id === OWN_HOUSE ? ownAwake(lanes.ownAwake) : awakeAt(house, clock);
  const isNew = house.born > 0 && lanes.round - house.born < NEW_FOR;
  const isWaiting = clock >= 10 && clock < 20 && house.counter > usual;
  const parcels = isWaiting ? `parcels_${front}_${house.counter > 2 * usual ? 2 : 1}` : "";
  return {
    storeys,
    body,
    lit: litOf(storeys, front, awake),
    ...cloths(house.look, front, lanes.wares),
    extra: isNew ? `new_${front}` : parcels,
    awake,
  };
}

/** What stands on a lot that is no house of the run: a family's house, a bed of greens, a tree, building ground. */
export function fillerLook(lot: number, front: Front, clock: number): Look {
  const kind = luckOf(lot, 5);
  const storeys = 1;
  if (kind >= 3)
    return {
      storeys,
      body: ["garden", "tree"][kind - 3] ?? "garden",
      lit: "",
      ...NO_CLOTH,
      extra: "",
      awake: 0,
    };
  const awake = familyAwake(lot, clock);
  return {
    storeys,
    body: bodyOf(storeys, front, lot),
    lit: litOf(storeys, front, awake),
    ...NO_CLOTH,
    extra: "",
    awake,
  };
}

/** bp of the price outside: below the first limit is step 0, and so on; 4 is equal. */
const PRICE_LIMITS = [7000, 8000, 9000, 9700, 10300, 11000, 12000, 13500] as const;

/** Step 0 .. 8 of the measuring rod, −1 where nothing can be compared. */
export function priceStep(house: LaneHouse, lanes: Lanes): number {
  const outside = lanes.view.products.find(({ id }) => id === house.product)?.outsidePrice ?? 0;
  if (!house.open || outside <= 0 || house.price <= 0) return -1;
  const bp = Math.floor((house.price * 10000) / outside);
  return PRICE_LIMITS.filter((limit) => bp > limit).length;
}

/** Hours a week of a person: below the first limit is step 0; the first is the week of the law. */
const HOUR_LIMITS = [44, 56, 68, 80] as const;

/** Step 0 .. 4 of the shade on the roof, −1 where no hours are known. */
export const hoursStep = (house: LaneHouse): number =>
  house.open && house.hoursWeek > 0 ? HOUR_LIMITS.filter((limit) => house.hoursWeek > limit).length : -1;
