import { type Item, item, tagged } from "../kit/depth.ts";
import { P, tri } from "../kit/palette.ts";
import { airingPole, type Hanging } from "../props/airing.ts";
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
} from "../props/furniture.ts";
import { parcels, rail, roll, stack } from "../props/goods.ts";
import { boat, moped, tricycle } from "../props/vehicles.ts";
import { bucket, duck } from "../props/yard.ts";
import { slippers, washing } from "./contents.ts";
import { gallery, stairs } from "./gallery.ts";
import { CREEK, creekGround, footbridge } from "./grounds/creek.ts";
import type { HouseLook } from "./houses.ts";
import { Z1 } from "./plan.ts";
import { jinsDoor, neighbours, storeBed } from "./qianbang-lane.ts";
import { BEDS, PAUSES, PLAN, SLOTS, TUBES, WAYS } from "./qianbang-plan.ts";
import { frontPieces, nightPanes, type ShellLook, sunSpots } from "./shell.ts";
import {
  chalkLine,
  fireWall,
  laneStools,
  mortar,
  outsideStairs,
  plugBoard,
  sealStrips,
} from "./states/safety.ts";

const WINDOWS = [
  [2.2, 3.75, 1.2, 1],
  [5.6, 3.75, 1.2, 1],
] as const;
const SHELL: ShellLook = {
  wall: ["#fbf7ec", "#efe9da", "#d6cfbe"],
  wainscot: ["#cfd6d8", "#bdc6c9", "#a5b0b4"],
  floor: ["#ddd6c9", "#cfc7b8", "#b8af9e"],
  band: "#d9cdb0",
  roof: P.tile,
  parapet: "stepped",
  bricks: "patches",
  plan: PLAN,
  open: true,
  windows: WINDOWS,
};

const LEADS = [
  [
    [4.9, 3.05],
    [4.9, 3.3],
    [3.9, 3.35],
    [3.9, 3.2],
  ],
  [
    [4.95, 3.05],
    [4.95, 3.5],
    [3.1, 3.65],
    [2.1, 3.6],
    [2.1, 3.2],
  ],
  [
    [5, 3.05],
    [5, 5.1],
    [4.2, 5.2],
    [4.2, 4.9],
  ],
  [
    [5.05, 3.05],
    [5.1, 5.35],
    [2.2, 5.5],
    [2.2, 5.1],
  ],
  [
    [5.1, 3.05],
    [5.2, 6.9],
    [4.3, 7],
    [4.3, 6.8],
  ],
] as const;

const rolls = (n: number): string =>
  [P.indigo, P.cream, P.red, P.steel, P.jade]
    .slice(0, n)
    .map((c, i) => roll(2.5 + (i % 3) * 0.42 + (i > 2 ? 0.2 : 0), 0.5, i > 2 ? 0.27 : 0, c, 1))
    .join("");

const parcelSpots = [
  [8.4, 6.95, 0],
  [8.6, 7.4, 0],
  [8.05, 7.35, 0],
  [8.45, 7.1, 0.36],
  [8.65, 6.5, 0],
  [8.6, 6.8, 0.36],
] as const;
const doorPile = (n: number): Item =>
  item(
    [8, 6.4, 0, 9.15, 7.9, 1],
    parcels(
      [0, 0, 0, 0, 0, 0],
      [...parcelSpots.slice(0, n)].sort((a, b) => a[2] - b[2] || a[0] + a[1] - b[0] - b[1]),
      0.46,
      0.4,
    ).s,
  );

const QUILTS = [
  { at: 3.05, w: 0.95, drop: 0.95, c: P.red, print: "squares" },
  { at: 4.15, w: 0.95, drop: 0.9, c: P.jade, print: "stripes" },
  { at: 5.25, w: 0.95, drop: 0.95, c: P.plum, print: "squares" },
  { at: 6.35, w: 1.05, drop: 0.9, c: P.indigo, print: "stripes" },
] as const;

const CLOTHES = [
  { at: 3.6, w: 0.7, drop: 0.6, c: P.cream },
  { at: 4.7, w: 0.5, drop: 0.75, c: P.denim },
  { at: 6.1, w: 0.9, drop: 0.55, c: P.lime },
] as const;
const overWater = (things: readonly Hanging[]): Item => airingPole(2.9, 12.7, 4.6, 0.85, things, CREEK.water);

const pieces = (): Item[] => [
  ...nightPanes(WINDOWS),
  ...sunSpots(PLAN),
  ...tagged("rolls-1", [item([2.3, 0.3, 0, 4.2, 1.6, 0.5], rolls(2))]),
  ...tagged("rolls-2", [item([2.3, 0.3, 0, 4.2, 1.6, 0.9], rolls(5))]),
  ...tagged("bed4", [
    bed(6.7, 0.25, 0, { quilt: P.indigo, pattern: 0, w: 1.55 }),
    slippers(7, 2.6, P.jade, 0),
  ]),
  teaTable(4.9, 1.3),
  stool(6.45, 1.9),
  ...tagged("rail", [rail(9.02, 3.95, 1.4, [P.indigo, P.steel, P.red, P.cream])]),
  ...tagged("fan", [fan(8.85, 3.5)]),
  ...tagged("finished-1", [
    item([7.75, 4.85, 0.3, 8.4, 5.4, 0.6], stack(7.8, 4.9, 0, 0.42, 0.42, 4, [P.steel, P.indigo])),
  ]),
  ...tagged("finished-2", [
    item([7.75, 4.85, 0, 8.4, 5.4, 0.7], stack(7.8, 4.9, 0, 0.42, 0.42, 9, [P.steel, P.indigo])),
  ]),
  ...tagged("parcels-1", [doorPile(2)]),
  ...tagged("parcels-2", [doorPile(4)]),
  ...tagged("parcels-3", [doorPile(6)]),
  stairs(),
  ...tagged("stairs-blocked", [
    item(
      [0.1, 3.4, 1.5, 1, 5.9, 3],
      roll(0.5, 4.55, 1.3, P.indigo, 0.75, 0.13) + roll(0.62, 5, 0.95, P.red, 0.75, 0.13),
    ),
  ]),
  ...tagged("extinguisher", [extinguisher(7.82, 0.55)]),
  ...gallery({ X: PLAN.X, posts: [4.95, 9], tubes: TUBES }),
  ...plugBoard(5.02, LEADS),
  ...chalkLine(),
  ...mortar(),
  ...fireWall(),
  ...outsideStairs(PLAN.X),
  ...tagged("bed1", [bed(1.45, 0.12, Z1, { quilt: P.plum, pattern: 2 }), slippers(1.75, 2.5, P.red)]),
  ...tagged("bed2", [bed(2.95, 0.12, Z1, { quilt: P.red, pattern: 1 }), slippers(3.25, 2.5, P.indigo)]),
  ...tagged("bed3", [bed(4.45, 0.12, Z1, { quilt: tri("#a9794a"), pattern: 0 })]),
  cupboard(5.85, 0.1, Z1),
  desk(7.5, 0.15, Z1, false),
  stool(8, 1, Z1, 0.36),
  ...tagged("schoolbag", [schoolBag(7.25, 1.4, Z1)]),
  washing(6.3, [P.red, P.cream, P.denim], PLAN.X),
  ...frontPieces(SHELL),
  ...sealStrips(6.95, 8.25, 8.22),
  stool(3.5, 8.75, 0, 0.42),
  plant(5.6, 8.5, 0, 1.1),
  plant(9.4, 8.55, 0, 1.1),
  ...tagged("moped", [moped(0.35, 9, P.steel)]),
  ...tagged("courier", [tricycle(5.6, 9.4, P.leaf, 5)]),
  bucket(2.6, 10.4),
  ...storeBed(),
  ...jinsDoor(),
  ...laneStools(11, 3.2),
  boat(-1.2, 12.1, CREEK.water),
  ...(
    [
      [5.2, 12.3],
      [5.9, 12.8],
      [6.6, 12.2],
    ] as const
  ).map(([x, y]): Item => ({ ...duck(x, y, CREEK.water), when: "day" })),
  ...tagged("bedding", [{ ...overWater(QUILTS), when: "day" }]),
  ...tagged("washday", [{ ...overWater(CLOTHES), when: "day" }]),
  { ...overWater([]), when: "night" },
];

/** Qianbang, level 8: a narrow house on the creek, one staircase, three beds above nine plugs. */
export const QIANBANG: HouseLook = {
  shell: SHELL,
  ground: {
    soil: "#cfc4a8",
    field: "#b5bd8f",
    furrow: "#9aa873",
    corn: false,
    draw: () => creekGround("#cfc4a8", "#b5bd8f") + footbridge(0.3),
  },
  neighbours,
  pieces,
  beds: BEDS,
  slots: SLOTS,
  tubes: TUBES,
  ways: WAYS,
  pauses: PAUSES,
  desk: { x: 8, y: 1, z: Z1 + 0.4 },
  courier: { who: "sunlei", x: 5, y: 9.9, z: 0 },
  litWindows: [
    { x: -4.5, y: 7.5, z: 1.5 },
    { x: 15.5, y: 1.6, z: 1.4 },
  ],
};
