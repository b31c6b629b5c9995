/** Which lamps burn: where somebody is awake in the dark, and nowhere else. Pure. */
import type { Spot } from "./iso.ts";
import type { HouseLayout } from "./layout.ts";
import type { Pool } from "./light.ts";
import type { Place } from "./places.ts";

export interface Lit {
  /** by tube, left to right */
  readonly tubes: readonly boolean[];
  /** faces lit by a phone */
  readonly phones: readonly Spot[];
  readonly desk: boolean;
  readonly pools: readonly Pool[];
}

const WARM = "#fff3d2";
const pool = (room: "low" | "up", x: number, y: number, z: number, r: number, c: string, a = 1): Pool => ({
  room,
  x,
  y,
  z,
  r,
  c,
  a,
});

/** Pools of each tube, x from its left end: the machines below it, and a little more light on the wall side. */
const TUBE_POOLS: readonly ((x: number) => readonly Pool[])[] = [
  (x) => [
    pool("low", x + 0.9, 4, 0.6, 3.4, WARM),
    pool("low", x + 0.3, 3.2, 1.2, 2.4, "#fff6e0"),
    pool("low", x + 1.2, 6.4, 0.6, 2, "#fff0cc", 0.5),
  ],
  (x) => [pool("low", x + 0.3, 4.6, 0.6, 3.2, WARM, 0.95)],
  (x) => [pool("low", x + 0.1, 5.2, 0.6, 2.9, "#fff0cc", 0.9)],
];

const isAwakeBelow = (p: Place): boolean => p.bed === "" && p.z < 1.5 && p.y < 8;

function deskPool({ desk: { x, y, z } }: HouseLayout): Pool {
  return pool(z > 1.5 ? "up" : "low", x, y - 0.2, z + 0.4, 1.6, "#ffe2a8", 0.95);
}

/** Lamps for the people to be seen, if it is dark. */
export function lampsFor(places: readonly Place[], house: HouseLayout, dark: boolean): Lit {
  if (!dark) return { tubes: house.tubes.map(() => false), phones: [], desk: false, pools: [] };
  const below = places.filter(isAwakeBelow);
  const tubes = house.tubes.map((x, i) => {
    const from = i === 0 ? -1 : x - 0.55;
    const to = i === house.tubes.length - 1 ? 99 : x + 2.35;
    return below.some((p) => p.x >= from && p.x < to);
  });
  const phones = places.filter((p) => p.pose === "phone").map(({ x, y, z }) => ({ x, y, z: z + 0.45 }));
  const desk = places.some((p) => p.pose === "read");
  const pools = [
    ...house.tubes.flatMap((x, i) => (tubes[i] ? (TUBE_POOLS[i]?.(x) ?? []) : [])),
    ...phones.map((p) => pool(p.z > 2 ? "up" : "low", p.x + 0.25, p.y - 0.1, p.z, 1.7, "#b4dbff", 0.95)),
    ...(desk ? [deskPool(house)] : []),
  ];
  return { tubes, phones, desk, pools };
}

/** Neighbours' windows alight: in the evening all, deep at night as many as the village has houses awake. */
export function windowsLit(count: number, clock: number, neighboursLit: number): number {
  if (clock >= 17 && clock < 22) return count;
  if (clock >= 6 && clock < 17) return 0;
  return Math.min(count, Math.ceil((neighboursLit * count) / 6000));
}
