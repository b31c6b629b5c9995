import { pt } from "../kit/iso.ts";
import type { P2 } from "../kit/shapes.ts";

// Both houses stand on the same plan, so that one scene, one light map and one set of walks serve them.
/** Ground floor X by Y units; the gallery is M deep at height Z1; the back wall ends at ZT. */
export const X = 11.4;
export const Y = 8;
export const M = 3;
export const Z1 = 2.7;
export const ZT = 5.2;

/** The picture at 1x: kit px times `scale`, moved by (ox, oy). */
export const PICTURE = { w: 1600, h: 900, scale: 0.78, ox: 716, oy: 352 } as const;
/** Outline that becomes 2 px on the picture. */
export const HOUSE_LINE = (2 / PICTURE.scale) * 0.98;

/** x of each tube light under the edge of the gallery; each is 1.5 long. */
export const TUBES: readonly number[] = [2, 4.9, 7.8];

/** Outlines of the open rooms, kit px: light stays inside its room, rain outside of `all`. */
export const rooms = {
  low: (): readonly P2[] => [
    pt(0, 0, 0),
    pt(0, 0, Z1),
    pt(0, Y, Z1),
    pt(0, Y, 0),
    pt(X, Y, 0),
    pt(X, 0, 0),
    pt(X, 0, Z1 - 0.16),
    pt(X, M, Z1 - 0.16),
    pt(0, M, Z1 - 0.16),
  ],
  up: (): readonly P2[] => [
    pt(0, M, Z1),
    pt(0, M, ZT - 0.35),
    pt(0, 0, ZT + 0.8),
    pt(0, 0, ZT),
    pt(X, 0, ZT),
    pt(X, 0, Z1),
    pt(X, M, Z1),
  ],
  all: (): readonly P2[] => [
    pt(0, Y, 0),
    pt(0, Y, Z1),
    pt(0, M, Z1),
    pt(0, M, ZT),
    pt(0, 0, ZT + 0.8),
    pt(X, 0, ZT),
    pt(X, 0, 0),
    pt(X + 0.18, Y, 0),
    pt(X, Y, 0),
  ],
};

/** Kit px to px of the picture. */
export const onPicture = ([a, b]: P2): P2 => [
  Math.round((a * PICTURE.scale + PICTURE.ox) * 10) / 10,
  Math.round((b * PICTURE.scale + PICTURE.oy) * 10) / 10,
];
