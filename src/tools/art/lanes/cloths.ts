import cloths from "../../../../assets/cloths.json";
import { INK, mix, P, type Tone, tri } from "../kit/palette.ts";
import {
  type AwningPlace,
  area,
  type Cut,
  clothOf,
  hem,
  type Inks,
  outline,
  type Pattern,
  printed,
} from "../village/prints.ts";

/**
 * Colours of cloth by their number in a look: any two stay apart (ΔE ≥ 15) for every kind of colour vision, by day, by
 * lamplight and in the dark; `tests/tools/art.test.ts` checks them.
 */
export const CLOTHS: readonly string[] = cloths.colours;
/** Prints by their number in a look. */
export const PRINTS: readonly Pattern[] = ["stripe", "dot", "zig", "check", "band", "cross"];
/** Lower edges by the number of the cut in a look. */
export const CUTS: readonly Cut[] = ["scallop", "straight", "tongue", "fringe"];

const isLight = (hex: string): boolean =>
  [1, 3, 5].reduce((sum, i) => sum + Number.parseInt(hex.slice(i, i + 2), 16), 0) > 390;
const inksOn = (hex: string): Inks =>
  isLight(hex)
    ? { figure: P.dark[1], second: mix(hex, INK, 0.45) }
    : { figure: P.cream[0], second: mix(hex, "#ffffff", 0.45) };

const toneOf = (colour: number): Tone => tri(CLOTHS[colour % CLOTHS.length] ?? P.red[1]);

/** The cloth of an awning without its lower edge. */
export function awningCloth(place: AwningPlace, colour: number, print: number): string {
  const c = toneOf(colour);
  const q = clothOf(place);
  return (
    area(q, 0, 1, 0, 1, c[1]) +
    printed(PRINTS[print % PRINTS.length] ?? "stripe", q, inksOn(c[1])) +
    outline(q)
  );
}

/** The lower edge of an awning. */
export const awningEdge = (place: AwningPlace, colour: number, cut: number): string =>
  hem(clothOf(place), CUTS[cut % CUTS.length] ?? "scallop", toneOf(colour)[place.face === "x" ? 2 : 1]);

/** Undyed cloth over the door of a house that has no product of its own and sews what is ordered. */
export function plainAwning(place: AwningPlace): string {
  const q = clothOf(place);
  const seams = [1, 2, 3].map((i) => area(q, i / 4 - 0.012, i / 4 + 0.012, 0, 1, P.cream[2])).join("");
  return area(q, 0, 1, 0, 1, P.cream[1]) + seams + hem(q, "straight", P.cream[2]) + outline(q);
}
