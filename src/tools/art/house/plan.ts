import { pt } from "../kit/iso.ts";
import type { P2 } from "../kit/shapes.ts";

// All houses stand on one plan, so that one scene and one light map serve them; some are shorter, have their door
// elsewhere, or no gallery.
/** Ground floor X by Y units; the gallery is M deep at height Z1; the back wall ends at ZT. */
export const X = 11.4;
export const Y = 8;
export const M = 3;
export const Z1 = 2.7;
export const ZT = 5.2;

/** Heights of what is painted on the floor: below everything that stands there. */
export const FLAT = [-0.05, -0.035] as const;

export interface Plan {
  /** Length along x. */
  X: number;
  /** The open door in the front, from x to x; null where nobody leaves to the yard. */
  door: readonly [from: number, to: number] | null;
  /** Beds above the machines, or one storey of this height. */
  storeys: "gallery" | number;
  /** Where the side wall of one storey begins to fall, and its height at the front. */
  falls?: readonly [y: number, z: number];
}
export const STANDARD: Plan = { X, door: [8.44, 9.78], storeys: "gallery" };

/** The picture at 1x: kit px times `scale`, moved by (ox, oy). */
export const PICTURE = { w: 1600, h: 900, scale: 0.78, ox: 716, oy: 352 } as const;
/** Outline that becomes 2 px on the picture. */
export const HOUSE_LINE = (2 / PICTURE.scale) * 0.98;

/** x of each tube light under the edge of the gallery; each is 1.5 long. */
export const TUBES: readonly number[] = [2, 4.9, 7.8];

/** Where the clock hangs in the long houses, free of windows, beds and laundry: one sees it from everywhere. */
export const CLOCK = { x: 1.35, y: 0, z: 4.05, r: 0.56, wall: "back" } as const;

/** Outlines of the open rooms, kit px: light stays inside its room, rain outside of `all`. */
export const rooms = {
  low: (plan: Plan = STANDARD): readonly P2[] =>
    plan.storeys === "gallery"
      ? [
          pt(0, 0, 0),
          pt(0, 0, Z1),
          pt(0, Y, Z1),
          pt(0, Y, 0),
          pt(plan.X, Y, 0),
          pt(plan.X, 0, 0),
          pt(plan.X, 0, Z1 - 0.16),
          pt(plan.X, M, Z1 - 0.16),
          pt(0, M, Z1 - 0.16),
        ]
      : [
          pt(0, Y, 0),
          pt(0, Y, plan.falls?.[1] ?? plan.storeys),
          pt(0, plan.falls?.[0] ?? Y, plan.storeys),
          pt(0, 0, plan.storeys),
          pt(plan.X, 0, plan.storeys),
          pt(plan.X, 0, 0),
          pt(plan.X, Y, 0),
        ],
  up: (plan: Plan = STANDARD): readonly P2[] =>
    plan.storeys === "gallery"
      ? [
          pt(0, M, Z1),
          pt(0, M, ZT - 0.35),
          pt(0, 0, ZT + 0.8),
          pt(0, 0, ZT),
          pt(plan.X, 0, ZT),
          pt(plan.X, 0, Z1),
          pt(plan.X, M, Z1),
        ]
      : [],
  all: (plan: Plan = STANDARD): readonly P2[] =>
    plan.storeys === "gallery"
      ? [
          pt(0, Y, 0),
          pt(0, Y, Z1),
          pt(0, M, Z1),
          pt(0, M, ZT),
          pt(0, 0, ZT + 0.8),
          pt(plan.X, 0, ZT),
          pt(plan.X, 0, 0),
          pt(plan.X + 0.18, Y, 0),
          pt(plan.X, Y, 0),
        ]
      : rooms.low(plan),
};

/** Kit px to px of the picture. */
export const onPicture = ([a, b]: P2): P2 => [
  Math.round((a * PICTURE.scale + PICTURE.ox) * 10) / 10,
  Math.round((b * PICTURE.scale + PICTURE.oy) * 10) / 10,
];
