/** What the art knows of each house: where pieces, beds, lamps and stations are. Read from the files the pictures are built with. */
import sanliuwan from "../../assets/art/houses/sanliuwan.json";
import scene from "../../assets/art/scene.json";
import type { Box, Spot } from "./iso.ts";

export type StationType = "cut" | "over" | "lock" | "finish";

/** Postures that are drawn of somebody at work or at rest. */
export type Pose =
  | "sew"
  | "cut"
  | "iron"
  | "check"
  | "pack"
  | "print"
  | "prime"
  | "paint"
  | "shear"
  | "fold"
  | "stand"
  | "rest"
  | "eat"
  | "phone"
  | "talk"
  | "read"
  | "load"
  | "sleep";
/** Stations by operation of the sim. */
const TYPES: readonly StationType[] = ["cut", "over", "lock", "finish"];

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
  /** light on the ground before the open door, pixels of the picture; empty where nobody leaves to a yard */
  readonly wedge: readonly Point[];
  /** middle of the door along the front */
  readonly door: number | null;
  /** x of each tube light */
  readonly tubes: readonly number[];
  readonly beds: readonly (Spot & { readonly tag: string })[];
  readonly slots: readonly Slot[];
  readonly ways: Ways;
  /** where a break is taken, the yard first */
  readonly pauses: readonly (Spot & { readonly sit: boolean; readonly flip: boolean })[];
  readonly desk: Spot;
  /** who fetches the parcels, and where they load */
  readonly courier: Spot & { readonly who: string; readonly flip?: boolean };
  /** where somebody stands who has come to say something */
  readonly guest: Spot;
  /** where the work is another than sewing: the station drawn for a step, and what people do there hour by hour */
  readonly crafts: Readonly<
    Partial<Record<StationType, { readonly as: string; readonly poses: readonly Pose[] }>>
  >;
  readonly litWindows: readonly Spot[];
  /** middle and radius of the clock, and the wall it hangs on: back (along x) or side (along y) */
  readonly clock: Spot & { readonly r: number; readonly wall: "back" | "side" };
}

/** Crossings and the ways between them, a tree. */
export interface Ways {
  readonly nodes: Readonly<Record<string, readonly [x: number, y: number, z: number]>>;
  readonly edges: readonly (readonly [string, string])[];
}
export type Point = readonly [number, number];

// The files are made by our own art build, which writes these shapes; JSON modules lose tuples and words.
const STATION_PLANS = scene.stations as unknown as Readonly<Record<string, StationPlan>>;

/** The station that stands for a step of the work in a house. */
export function planOf(house: Pick<HouseLayout, "crafts">, type: StationType): StationPlan {
  const plan = STATION_PLANS[house.crafts[type]?.as ?? type];
  if (!plan) throw new Error(`view: no station ${type}`);
  return plan;
}
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
  /** a second place at the table of another slot: nothing more is drawn */
  readonly shared?: boolean;
}

const isMachine = (type: StationType): boolean => type === "lock" || type === "over";

/**
 * A place on the floor for each station, by its type in the order of the house. Machines of one kind take what those of
 * the other leave; null where the floor is full.
 */
export function placeStations(house: HouseLayout, ops: readonly number[]): (Slot | null)[] {
  const free = [...house.slots];
  const take = (fits: (slot: Slot) => boolean): Slot | null => {
    const at = free.findIndex(fits);
    return at < 0 ? null : (free.splice(at, 1)[0] ?? null);
  };
  const types = ops.map((op) => TYPES[op] ?? "lock");
  const placed = types.map((type) => take((slot) => slot.type === type));
  return placed.map((slot, i) => {
    const type = types[i] ?? "lock";
    if (slot !== null || !isMachine(type)) return slot;
    const spare = take((it) => isMachine(it.type));
    return spare === null ? null : { ...spare, type };
  });
}
