import type { Box } from "../kit/depth.ts";
import { box, cyl, onZ, pt, shadow } from "../kit/iso.ts";
import { P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, line, path, poly } from "../kit/shapes.ts";
import { bagTable, foldTable, paintTable, primeBench, printTable, wideTable } from "./crafts.ts";
import { table } from "./furniture.ts";
import { roll, stack } from "./goods.ts";
import type { Pile } from "./piles.ts";

/** Stations of a sewing house, one for each step of the work. */
export const STATION_TYPES = ["lock", "over", "cut", "finish"] as const;
export type StationType = (typeof STATION_TYPES)[number];
/** What stands in their place where the work is another. */
const CRAFT_TYPES = ["print", "prime", "paint", "wide", "fold", "bag"] as const;
export type CraftType = (typeof CRAFT_TYPES)[number];

/** Floor shadow and stool of a machine. The sitting worker is drawn between this and the table. */
export const seat = (): string => shadow(0.2, 0.2, 1.6, 1.62) + cyl(0.44, 0.95, 0, 0.13, 0.5, P.wood);

const legs = (): string => {
  const leg = (x: number, y: number) => box(x, y, 0, 0.08, 0.1, 0.62, P.steel);
  return (
    leg(0.86, 0.2) +
    leg(0.86, 1.6) +
    leg(1.5, 0.2) +
    box(1.02, 0.5, 0.04, 0.34, 0.34, 0.24, P.dark) +
    box(0.8, 0.14, 0.62, 0.86, 1.62, 0.07, P.wood) +
    leg(1.5, 1.6)
  );
};
const cloth = (x: number, y: number, w: number, d: number, c: Tone, hangs: boolean): string =>
  onZ(
    0.69,
    [
      [x, y],
      [x + w, y],
      [x + w, y + d],
      [x, y + d],
    ],
    c[0],
  ) +
  (hangs
    ? poly(
        [
          pt(x + w, y, 0.69),
          pt(x + w, y + d, 0.69),
          pt(x + w + 0.03, y + d - 0.03, 0.38),
          pt(x + w + 0.03, y + d * 0.45, 0.46),
          pt(x + w + 0.03, y + 0.04, 0.36),
        ],
        c[2],
      )
    : "");
const waiting = (count: number, c: Tone): string =>
  Array.from({ length: count }, (_, i) =>
    box(0.9 + (i % 2) * 0.02, 0.2, 0.69 + i * 0.05, 0.34, 0.3, 0.05, c, { sw: lw(0.8) }),
  ).join("");
const finished = (count: number, c: Tone): string =>
  Array.from({ length: count }, (_, i) =>
    box(1.24, 1.42, 0.69 + i * 0.05, 0.32, 0.3, 0.05, c, { sw: lw(0.8) }),
  ).join("");

function lockstitch(c: Tone): string {
  const [wx, wy] = pt(1.16, 0.53, 1.16);
  return (
    box(0.98, 0.55, 0.69, 0.36, 0.84, 0.05, P.steel) +
    box(1.06, 0.56, 0.74, 0.2, 0.18, 0.44, P.cream) +
    box(1.06, 0.56, 1.1, 0.2, 0.78, 0.18, P.cream) +
    box(1.06, 1.16, 0.94, 0.2, 0.2, 0.18, P.cream) +
    line(pt(1.16, 1.27, 0.94), pt(1.16, 1.27, 0.78), 3, P.dark[0]) +
    cyl(1.16, 0.66, 1.28, 0.045, 0.13, c) +
    line(pt(1.27, 0.8, 1.19), pt(1.27, 1.02, 1.19), 4, P.indigo[1]) +
    ell(wx, wy, 7, 11, P.dark[1]) +
    ell(wx, wy, 3, 5, P.steel[1], { sw: 0 })
  );
}

function overlock(c: Tone): string {
  const cones = [P.red, c, P.mustard].map(
    (t, i) =>
      cyl(0.97, 0.66 + i * 0.2, 1.19, 0.06, 0.2, t, 0.02) +
      line(pt(0.97, 0.66 + i * 0.2, 1.39), pt(0.97, 0.66 + i * 0.2, 1.55), 1.2, t[1]),
  );
  return (
    box(0.98, 0.62, 0.69, 0.42, 0.6, 0.34, P.steel) +
    box(1.02, 0.66, 1.03, 0.3, 0.4, 0.16, P.cream) +
    box(1.2, 1.22, 0.69, 0.18, 0.16, 0.12, P.steel) +
    line(pt(0.96, 0.6, 0.7), pt(0.96, 0.6, 1.55), 3.4, P.dark[1]) +
    line(pt(0.96, 0.5, 1.55), pt(0.96, 1.1, 1.55), 3, P.dark[1]) +
    cones.join("")
  );
}

function hood(): string {
  const q = (pts: readonly (readonly [number, number, number])[], fill: string) =>
    poly(
      pts.map((p) => pt(...p)),
      fill,
    );
  return (
    q(
      [
        [0.94, 1.44, 0.69],
        [1.46, 1.44, 0.69],
        [1.36, 1.36, 1.26],
        [1.04, 1.36, 1.26],
      ],
      P.jade[1],
    ) +
    q(
      [
        [1.46, 1.44, 0.69],
        [1.46, 0.5, 0.69],
        [1.36, 0.6, 1.34],
        [1.36, 1.36, 1.26],
      ],
      P.jade[2],
    ) +
    q(
      [
        [1.04, 1.36, 1.26],
        [1.36, 1.36, 1.26],
        [1.36, 0.6, 1.34],
        [1.04, 0.6, 1.34],
      ],
      P.jade[0],
    )
  );
}

function cuttingTable(c: Tone, pile: Pile): string {
  const top = 0.66 + Math.max(1, pile * 0.4) * 0.045;
  const piece = (pts: readonly (readonly [number, number])[]) => onZ(top, pts, P.cream[0], { sw: lw(0.7) });
  const lay = pile
    ? stack(0.25, 0.2, 0.66, 2.5, 1.05, Math.round(pile * 0.4), [c], 0.045) +
      piece([
        [0.45, 0.4],
        [1.15, 0.3],
        [1.3, 0.6],
        [1.8, 0.6],
        [1.8, 1],
        [0.5, 1.05],
      ]) +
      piece([
        [1.95, 0.4],
        [2.6, 0.4],
        [2.5, 1],
        [2, 1],
      ]) +
      line(pt(0.6, 0.55, top), pt(1.6, 0.8, top), 1.4, P.red[1]) +
      line(pt(2.1, 0.5, top), pt(2.3, 0.9, top), 1.4, P.red[1]) +
      roll(3.05, 0.15, 0.66, c, 1.05)
    : "";
  return (
    table(0, 0, 3.6, 1.45, 0.66) +
    lay +
    path(`M${pt(2.8, 1.2, 0.66)} l16,-8 l2,3 l-16,8 Z`, P.mustard[1], { sw: lw(0.7) })
  );
}

const finishTable = (c: Tone, pile: Pile): string =>
  table(0, 0, 1.6, 0.8, 0.64) +
  onZ(
    0.66,
    [
      [0.08, 0.07],
      [1.08, 0.07],
      [1.08, 0.73],
      [0.08, 0.73],
    ],
    P.cream[1],
    { sw: lw(0.7) },
  ) +
  (pile
    ? onZ(
        0.67,
        [
          [0.25, 0.2],
          [0.85, 0.2],
          [0.9, 0.65],
          [0.3, 0.65],
        ],
        c[0],
      ) + stack(1.15, 0.12, 0.66, 0.34, 0.5, pile, [c])
    : "");

const CRAFTS: Record<CraftType, (goods: Tone | null, pile: Pile) => string> = {
  print: printTable,
  prime: primeBench,
  paint: (goods, pile) => paintTable(pile, goods !== null),
  wide: wideTable,
  fold: foldTable,
  bag: bagTable,
};

/** A station without its seat. `null` goods: covered or cleared, nobody works here. */
export function station(type: StationType | CraftType, goods: Tone | null, pile: Pile = 0): string {
  if (type in CRAFTS) return CRAFTS[type as CraftType](goods, goods ? pile : 0);
  if (type === "cut") return cuttingTable(goods ?? P.cream, goods ? pile : 0);
  if (type === "finish") return finishTable(goods ?? P.cream, goods ? pile : 0);
  if (!goods) return legs() + hood();
  const machine = type === "lock" ? lockstitch(goods) : overlock(goods);
  return (
    legs() +
    waiting(pile, goods) +
    cloth(1.24, 0.98, 0.42, 0.44, goods, true) +
    machine +
    cloth(1.1, 1.38, 0.36, 0.3, goods, false) +
    finished(pile ? 3 : 0, goods)
  );
}

interface StationPlan {
  /** Pieces in the order far to near, each with its box relative to the station's corner. */
  parts: readonly { frame: string; cover?: string; b: Box }[];
  worker: { x: number; y: number; z: number; sit: boolean; flip: boolean; pose: string };
}
const machine = (type: "lock" | "over"): StationPlan => ({
  parts: [
    { frame: "st_stool", b: [0.22, 0.72, -0.02, 0.66, 1.16, 0.5] },
    { frame: `st_${type}_{goods}_{pile}`, cover: `st_${type}_cover`, b: [0.8, 0.14, 0, 1.7, 1.78, 1.3] },
  ],
  worker: { x: 0.42, y: 0.95, z: 0.62, sit: true, flip: false, pose: "sew" },
});

const tableOf = (type: string, w: number, d: number, x: number): StationPlan => ({
  parts: [{ frame: `st_${type}_{goods}_{pile}`, cover: `st_${type}_cover`, b: [0, 0, 0, w, d, 1] }],
  worker: { x, y: -0.36, z: 0, sit: false, flip: true, pose: "stand" },
});

/** How a scene puts a station together from sprites, and where its worker is. */
export const STATION_PLANS: Record<StationType | CraftType, StationPlan> = {
  print: tableOf("print", 3.4, 1.2, 1.2),
  prime: tableOf("prime", 2.6, 1.1, 0.7),
  paint: {
    parts: [
      { frame: "st_stool", b: [0.22, 0.72, -0.02, 0.66, 1.16, 0.5] },
      { frame: "st_paint_any_{pile}", cover: "st_paint_cover", b: [0.8, 0.14, 0, 1.7, 1.78, 1.3] },
    ],
    worker: { x: 0.42, y: 0.95, z: 0.62, sit: true, flip: false, pose: "paint" },
  },
  wide: tableOf("wide", 4.2, 2, 1.7),
  fold: tableOf("fold", 1.8, 0.9, 0.7),
  bag: tableOf("bag", 1.7, 0.86, 0.6),
  lock: machine("lock"),
  over: machine("over"),
  cut: {
    parts: [{ frame: "st_cut_{goods}_{pile}", cover: "st_cut_cover", b: [0, 0, 0, 3.6, 1.45, 1] }],
    worker: { x: 0.85, y: -0.35, z: 0, sit: false, flip: true, pose: "cut" },
  },
  finish: {
    parts: [{ frame: "st_finish_{goods}_{pile}", cover: "st_finish_cover", b: [0, 0, 0, 1.6, 0.8, 1] }],
    worker: { x: 0.55, y: -0.38, z: 0, sit: false, flip: true, pose: "iron" },
  },
};
