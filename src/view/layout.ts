/** What the art knows of each house: where pieces, beds, lamps and stations are. Read from the files the pictures are built with. */
import sanliuwan from "../../assets/art/houses/sanliuwan.json";
import scene from "../../assets/art/scene.json";
import type { Box, Spot } from "./iso.ts";

export type StationType = "cut" | "over" | "lock" | "finish";
/** Stations by operation of the sim. */
export const TYPES: readonly StationType[] = ["cut", "over", "lock", "finish"];

export interface Piece {
  readonly atlas: string;
  readonly frame: string;
  readonly x: number;
  readonly y: number;
  /** null: always in front */
  readonly b: Box | null;
  readonly when: "both" | "day" | "night";
  readonly tag?: string;
}

export interface StationPlan {
  readonly parts: readonly { readonly frame: string; readonly cover?: string; readonly b: Box }[];
  readonly worker: Spot & { readonly sit: boolean; readonly flip: boolean };
}

export interface HouseLayout {
  readonly id: string;
  readonly furniture: readonly Piece[];
  /** outlines in pixels of the picture: the open rooms below and above, and all of the house */
  readonly low: readonly Point[];
  readonly up: readonly Point[];
  readonly all: readonly Point[];
  /** x of each tube light */
  readonly tubes: readonly number[];
  readonly beds: readonly (Spot & { readonly tag: string })[];
  readonly slots: readonly { readonly type: StationType; readonly x: number; readonly y: number }[];
  readonly litWindows: readonly Spot[];
}
export type Point = readonly [number, number];

// The files are made by our own art build, which writes these shapes; JSON modules lose tuples and words.
export const STATION_PLANS = scene.stations as unknown as Readonly<Record<StationType, StationPlan>>;
// The first level's house comes with the code, so that a first visit asks for one file less.
const AT_ONCE: Readonly<Record<string, unknown>> = { sanliuwan };
const LATER = import.meta.glob<unknown>(
  ["../../assets/art/houses/*.json", "!../../assets/art/houses/sanliuwan.json"],
  { import: "default" },
);
/** Where a place has no house of its own: the lanes behind Dengtang, and whatever an author invents. */
const RENTED = "dengtang";

/** The house of a level's place, at once if it came with the code. */
export function houseOf(place: string): HouseLayout | Promise<HouseLayout> {
  const here = AT_ONCE[place];
  if (here !== undefined) return here as HouseLayout;
  const fetch = LATER[`../../assets/art/houses/${place}.json`];
  if (fetch !== undefined) return fetch() as Promise<HouseLayout>;
  if (place === RENTED) throw new Error(`view: there is no house ${RENTED}`);
  return houseOf(RENTED);
}

export interface Slot {
  readonly type: StationType;
  readonly x: number;
  readonly y: number;
}

/** Floor left over where a workshop has more machines than its house has places. */
const SPARE: readonly Omit<Slot, "type">[] = [
  { x: 3.75, y: 5.95 },
  { x: 1.5, y: 5.95 },
  { x: 3.75, y: 4.15 },
  { x: 3.75, y: 2.35 },
];

/** A place on the floor for each station, by its type in the order of the house; null where the floor is full. */
export function placeStations(house: HouseLayout, ops: readonly number[]): (Slot | null)[] {
  const free = [...house.slots];
  const take = (type: StationType): Slot | null => {
    const at = free.findIndex((slot) => slot.type === type);
    return at < 0 ? null : (free.splice(at, 1)[0] ?? null);
  };
  const placed = ops.map((op) => take(TYPES[op] ?? "lock"));
  const used = (x: number, y: number) => placed.some((slot) => slot !== null && slot.x === x && slot.y === y);
  return placed.map((slot, i) => {
    if (slot !== null) return slot;
    const type = TYPES[ops[i] ?? 2] ?? "lock";
    const spare = type === "lock" || type === "over" ? SPARE.find(({ x, y }) => !used(x, y)) : undefined;
    if (!spare) return null;
    const made = { type, ...spare };
    placed[i] = made;
    return made;
  });
}
