/** What the art knows of the two villages: where houses, things and ways are. Read from the file the pictures are built with. */
import file from "../../../assets/art/village.json";
import type { Box } from "../iso.ts";

export type Front = "x" | "y";
type Point = readonly [number, number];

export interface Lot {
  readonly x: number;
  readonly y: number;
  readonly front: Front;
}

export interface Thing {
  readonly frame: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly b: Box;
  /** what shines of it at night */
  readonly lit?: string;
  /** stands in these places alone · everywhere but there */
  readonly only?: readonly string[];
  readonly not?: readonly string[];
  /** stands once houses have agreed on it and built it: id of the project */
  readonly built?: string;
}

export interface Village {
  /** the middle of the village first */
  readonly lots: readonly Lot[];
  readonly things: readonly Thing[];
  readonly ways: readonly { readonly frame: string; readonly way: readonly Point[] }[];
  /** outline of the visible slope of a roof in pixels, around the corner of its lot, by storeys and front */
  readonly roofs: Readonly<Record<string, readonly Point[]>>;
}

// The file is made by our own art build, which writes these shapes; JSON modules lose tuples and words.
const VILLAGES = file.provinces as unknown as Readonly<Record<string, Village>>;
export const { world: WORLD, lot: LOT, walls: WALLS, heights: HEIGHTS, rise: RISE } = file;
const [U = 64, V = 32, W = 70] = file.unit;
const [OX = 0, OY = 0] = file.origin;
const { scale } = file;

/** World units to pixels of the village's picture. */
export const at = (x: number, y: number, z = 0): { x: number; y: number } => ({
  x: (x - y) * U * scale + OX,
  y: ((x + y) * V - z * W) * scale + OY,
});

/** World units to pixels, as a length along the ground. */
export const UNIT = U * scale;

/** The village of a province, with what stands in one place alone; any other place has what is usual there. */
export function villageOf(province: string, place = ""): Village {
  const found = VILLAGES[province] ?? VILLAGES.jiangsu;
  if (!found) throw new Error("view: village.json has no village jiangsu");
  const isHere = ({ only, not }: Thing): boolean =>
    (only?.includes(place) ?? true) && !(not?.includes(place) ?? false);
  return { ...found, things: found.things.filter(isHere) };
}

/** The room a house takes. */
export const boxOf = ({ x, y }: Lot, storeys: 1 | 2): Box => [
  x,
  y,
  0,
  x + LOT.w,
  y + LOT.d,
  (HEIGHTS[storeys - 1] ?? 2) + RISE,
];

/** The middle of a lot on the picture, at a height. */
export const middle = ({ x, y }: Lot, z: number): { x: number; y: number } =>
  at(x + LOT.w / 2, y + LOT.d / 2, z);

/**
 * The place of a house in the picture: lot by lot as the run counts them, but the own house stands in the middle,
 * where one begins to look.
 */
export const placeOf = (lot: number, own: number): number => (lot === own ? 0 : lot === 0 ? own : lot);
