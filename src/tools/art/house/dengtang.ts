import { type Item, tagged } from "../kit/depth.ts";
import { P, tri } from "../kit/palette.ts";
import {
  bed,
  cupboard,
  desk,
  extinguisher,
  fan,
  plant,
  schoolBag,
  stool,
  teaTable,
  thermos,
} from "../props/furniture.ts";
import { rail } from "../props/goods.ts";
import { boat, moped, tricycle } from "../props/vehicles.ts";
import { bucket, dryingLine, duck, hen, tray, willow } from "../props/yard.ts";
import { neighbour } from "../village/neighbour.ts";
import {
  clothOnStairs,
  clothRolls,
  doorParcels,
  finishedCrate,
  slippers,
  spareBoxes,
  washing,
} from "./contents.ts";
import { gallery, stairs } from "./gallery.ts";
import type { HouseLook } from "./houses.ts";
import { Z1 } from "./plan.ts";
import { frontPieces, nightPanes, type ShellLook, sunSpots } from "./shell.ts";

const SHELL: ShellLook = {
  wall: P.lime,
  wainscot: ["#c3d8c6", "#b4cdb9", "#9dbba6"],
  floor: P.floor,
  band: "#e6cfa6",
  roof: P.tile,
  parapet: "stepped",
  bricks: "none",
};

const neighbours = (): Item[] => [
  neighbour({
    x: -8.3,
    y: 1.8,
    w: 5,
    d: 4.4,
    h: 2.9,
    horse: true,
    toYard: [
      [0.6, 0.9, 1.1, 1],
      [2, 1, 0, 2],
      [3.6, 0.9, 1.1, 1],
    ],
    toSide: [
      [0.8, 0.8, 1.3, 0.9],
      [2.6, 0.8, 1.3, 0.9],
    ],
  }),
  neighbour({
    x: 3.4,
    y: -8.4,
    w: 5.4,
    d: 3.8,
    h: 3.6,
    horse: true,
    toSide: [
      [0.8, 0.8, 1.8, 1],
      [2.3, 0.8, 1.8, 1],
    ],
    toYard: [
      [1, 1, 2, 1],
      [4, 1, 2, 1],
    ],
  }),
  neighbour({ x: 8.6, y: -4.9, w: 3.2, d: 3.4, h: 2.5, toYard: [[0.9, 1, 1, 1]] }),
  neighbour({
    x: -14.4,
    y: 2.2,
    w: 5.2,
    d: 4.4,
    h: 2.8,
    horse: true,
    toYard: [
      [0.6, 0.9, 1.1, 1],
      [2.1, 1, 0, 2],
      [3.8, 0.9, 1.1, 1],
    ],
    toSide: [[1.8, 0.9, 1.2, 1]],
  }),
  willow(-5, -2.2, 1.15, 2),
  willow(-1.6, -4.6, 1.25, 8),
  willow(12, -7.4, 1.2, 5),
  willow(-9.2, 9, 0.9, 4),
];

const BEDS = [
  { tag: "bed1", x: 1.5, y: 0.12, z: Z1 },
  { tag: "bed2", x: 3.05, y: 0.12, z: Z1 },
  { tag: "bed3", x: 4.6, y: 0.12, z: Z1 },
  { tag: "bed4", x: 7.4, y: 0.12, z: Z1 },
] as const;
const QUILTS = [
  { quilt: P.red, pattern: 1 },
  { quilt: P.jade, pattern: 0 },
  { quilt: P.plum, pattern: 2 },
  { quilt: P.indigo, pattern: 0, w: 1.55 },
] as const;

const pieces = (): Item[] => [
  ...nightPanes(),
  ...sunSpots(),
  ...clothRolls(),
  teaTable(7.3, 1.5),
  stool(6.9, 2.2),
  stool(9, 2.2),
  plant(11, 2.55, 0),
  spareBoxes(),
  ...tagged("rail", [rail(11, 3.4, 1.9, [P.indigo, P.steel, P.red, P.indigo, P.cream])]),
  ...tagged("fan", [fan(1.1, 7.25)]),
  ...finishedCrate(),
  ...doorParcels(),
  stairs(),
  ...clothOnStairs(),
  ...tagged("extinguisher", [extinguisher(7.82, 0.55)]),
  ...gallery(),
  ...BEDS.flatMap(({ tag, x, y, z }, i) => tagged(tag, [bed(x, y, z, QUILTS[i] ?? QUILTS[0])])),
  cupboard(6.05, 0.1, Z1),
  desk(9.5, 0.15, Z1, false),
  stool(10, 1, Z1, 0.36),
  ...tagged("schoolbag", [schoolBag(9.25, 1.4, Z1)]),
  ...tagged("bed1", [slippers(1.8, 2.5, P.jade)]),
  ...tagged("bed2", [slippers(3.4, 2.52, P.red)]),
  washing(7.1, [P.cream, P.red, P.jade, P.denim]),
  ...frontPieces(SHELL),
  stool(3.5, 8.75, 0, 0.42),
  { ...thermosInYard(), when: "day" },
  ...tagged("moped", [moped(0.35, 9.2)]),
  ...tagged("courier", [tricycle(6.1, 9.7, P.leaf, 5)]),
  plant(5.3, 8.5, 0, 1.1),
  plant(11.9, 8.7, 0, 1.2),
  plant(7.6, 8.55, 0),
  bucket(10.8, 8.65),
  boat(14.2, -1.4, -0.9),
  ...(
    [
      [13.9, 3.6],
      [14.5, 4.3],
      [13.8, 5],
    ] as const
  ).map(([x, y]): Item => ({ ...duck(x, y, -0.9), when: "day" })),
  { ...dryingLine(-2.9, 8.7, true), when: "day" },
  { ...dryingLine(-2.9, 8.7, false), when: "night" },
  ...[
    tray(3.3, 10.5, P.red[1]),
    tray(4.2, 10.75, P.mustard[1]),
    hen(5.2, 11.3, P.wood, false),
    hen(3.4, 11.2, P.lime, true),
    hen(2.3, 11, tri("#8a4b32"), false),
  ].map((i): Item => ({ ...i, when: "day" })),
];

function thermosInYard(): Item {
  return { b: [3.95, 8.9, 0, 4.1, 9.05, 0.6], s: thermos(4, 8.95, 0, P.red) };
}

/** Dengtang, level 2: ground floor and upstairs rented from Qiu, white walls, grey tiles, the canal. */
export const DENGTANG: HouseLook = {
  shell: SHELL,
  ground: { soil: "#cdbf9f", field: "#b5bd8f", furrow: "#9aa873", corn: false },
  neighbours,
  pieces,
  beds: BEDS,
  slots: [
    { type: "lock", x: 1.5, y: 2.35 },
    { type: "lock", x: 1.5, y: 4.15 },
    { type: "over", x: 3.75, y: 2.35 },
    { type: "lock", x: 3.75, y: 4.15 },
    { type: "over", x: 3.75, y: 5.95 },
    { type: "lock", x: 1.5, y: 5.95 },
    { type: "cut", x: 6.5, y: 3.55 },
    { type: "cut", x: 8.2, y: 3.55, shared: true },
    { type: "finish", x: 6.5, y: 6.1 },
    { type: "finish", x: 9, y: 5.75 },
  ],
  litWindows: [
    { x: -7.25, y: 6.2, z: 1.6 },
    { x: 7.9, y: -4.6, z: 2.5 },
  ],
};
