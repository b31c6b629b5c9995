/** The ground plan of both villages, in world units: where the lanes run and where houses may stand. */
import { U, V, W } from "../kit/iso.ts";

/** The picture at 1x: kit px times `scale`, moved by (ox, oy). Larger than any window needs, because one looks closely. */
export const VILLAGE = { w: 2000, h: 1125, scale: 0.57, ox: 990, oy: 555 } as const;
/** Outline that becomes 2 px on the picture. */
export const VILLAGE_LINE = 2 / VILLAGE.scale;

export type Front = "x" | "y";
export type Province = "jiangsu" | "fujian";

/** Every house stands on a lot of this size, so that one drawing serves them all. */
export const LOT = { w: 2.4, d: 2.4 } as const;
/** Eaves of one storey and of two, and the ridge above them. */
export const HEIGHTS = [1.3, 2.05] as const;
export const RISE = 0.62;
/** How many houses a village can have. */
const MOST = 64;

export interface LotPlan {
  x: number;
  y: number;
  front: Front;
}

type Area = readonly [x0: number, y0: number, x1: number, y1: number];

export interface VillagePlan {
  /** Left edges of the rows of houses; a lane runs to the right of each. */
  rows: readonly number[];
  /** Near edges of the lanes that cross them, each 1.4 wide. */
  cross: readonly number[];
  /** The open strip through the middle: a canal with its banks, or the old street. */
  middle: readonly [number, number];
  /** Ground that larger buildings, ponds and squares take. */
  taken: readonly Area[];
}

export const LANE = 1.4;
export const CROSS = 1.4;

export const PLANS: Readonly<Record<Province, VillagePlan>> = {
  jiangsu: {
    rows: [-23.8, -20, -16.2, -12.4, -8.6, -4.8, 4.2, 8, 11.8, 15.6, 19.4, 23.2],
    cross: [-29.2, -20.3, -11.4, -2.5, 6.4, 15.3, 24.2],
    middle: [0, 2.5],
    taken: [
      [4.1, -10.1, 10.5, -2.5],
      [-8.7, 7.8, -2.4, 12.9],
      [-8.7, -10.1, -5.6, -7.4],
    ],
  },
  fujian: {
    rows: [-25, -21.2, -17.4, -13.6, -9.8, -6, 2.6, 6.4, 10.2, 14, 17.8, 21.6],
    cross: [-28.2, -19.3, -10.4, -1.5, 7.4, 16.3, 25.2],
    middle: [-2.2, 2.6],
    taken: [
      [2.5, -9.1, 10.3, -1.5],
      [-9.9, -0.1, -3.6, 5],
      [-6.1, 8.8, -2.2, 11.4],
    ],
  },
};

const onPicture = (x: number, y: number, z = 0): readonly [number, number] => [
  (x - y) * U * VILLAGE.scale + VILLAGE.ox,
  ((x + y) * V - z * W) * VILLAGE.scale + VILLAGE.oy,
];

/** The whole house, eaves, ridge and awning, lies inside the picture. */
function isWhole(x: number, y: number): boolean {
  const left = onPicture(x, y + LOT.d)[0];
  const right = onPicture(x + LOT.w, y)[0];
  const top = onPicture(x + LOT.w / 2, y, HEIGHTS[1] + RISE)[1];
  const foot = onPicture(x + LOT.w + 0.8, y + LOT.d + 0.3)[1];
  return left > 8 && right < VILLAGE.w - 8 && top > 16 && foot < VILLAGE.h - 10;
}

/** Everywhere a house would fit, in the picture or at its edge; the middle of the village first. */
function sites(province: Province): LotPlan[] {
  const { rows, cross, taken } = PLANS[province];
  const isFree = (x: number, y: number): boolean =>
    taken.every(([x0, y0, x1, y1]) => x + LOT.w <= x0 || x >= x1 || y + LOT.d <= y0 || y >= y1);
  const found: LotPlan[] = [];
  for (const x of rows)
    for (const [i, start] of cross.entries()) {
      const from = start + CROSS;
      const pitch = ((cross[i + 1] ?? start + 8.9) - from) / 3;
      for (const k of [0, 1, 2]) {
        const y = Math.round((from + k * pitch + 0.05) * 100) / 100;
        const isCorner = k === 2 && (i + Math.round(x)) % 2 === 0;
        if (isFree(x, y)) found.push({ x, y, front: isCorner ? "y" : "x" });
      }
    }
  const far = ({ x, y }: LotPlan): number => {
    const [a, b] = onPicture(x + LOT.w / 2, y + LOT.d / 2);
    return Math.hypot((a - VILLAGE.w / 2) / 16, (b - VILLAGE.h / 2) / 9);
  };
  return found.sort((a, b) => far(a) - far(b) || a.x - b.x || a.y - b.y);
}

/** Lots of a province; a village with fewer houses fills the first of them. */
export const lotsOf = (province: Province): LotPlan[] =>
  sites(province)
    .filter(({ x, y }) => isWhole(x, y))
    .slice(0, MOST);

/** Where no house stands although there is room: trees and beds grow there. */
export function openGround(province: Province): LotPlan[] {
  const lots = lotsOf(province);
  const isSeen = ({ x, y }: LotPlan): boolean => {
    const [a, b] = onPicture(x + 1.2, y + 1.2);
    return a > -60 && a < VILLAGE.w + 60 && b > -20 && b < VILLAGE.h + 90;
  };
  return sites(province).filter(
    (site) => isSeen(site) && !lots.some(({ x, y }) => x === site.x && y === site.y),
  );
}
