import { type Item, item, tagged } from "../kit/depth.ts";
import { blob, box, cyl, pt, shadow } from "../kit/iso.ts";
import { INK, mix, P, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, line, poly } from "../kit/shapes.ts";
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
import { rail } from "../props/goods.ts";
import { boat, moped, tricycle } from "../props/vehicles.ts";
import { bucket, dryingLine, duck, hen, pump, tray, willow } from "../props/yard.ts";
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
import { X, Z1, ZT } from "./plan.ts";
import { frontPieces, nightPanes, type ShellLook, sunSpots } from "./shell.ts";

const CLAY = tri("#a5664d");
const SHELL: ShellLook = {
  wall: ["#fbf1df", "#efe3cd", "#d9c7ab"],
  wainscot: ["#cfdde2", "#bccfd6", "#a4bbc4"],
  floor: ["#ddd3c2", "#cfc4b1", "#b9ad98"],
  band: "#d8b48c",
  roof: CLAY,
  parapet: "plain",
  bricks: "patches",
};

const BRICK_HOUSE = { wall: tri("#c98d6c"), roof: CLAY } as const;
const neighbours = (): Item[] => [
  neighbour({
    x: -10.3,
    y: 1.2,
    w: 4.8,
    d: 4.2,
    h: 2.3,
    ...BRICK_HOUSE,
    toYard: [
      [0.6, 0.9, 0.9, 0.9],
      [2, 1, 0, 1.8],
      [3.6, 0.8, 0.9, 0.9],
    ],
    toSide: [
      [0.8, 0.8, 1.1, 0.8],
      [2.5, 0.8, 1.1, 0.8],
    ],
  }),
  neighbour({
    x: 5.4,
    y: -8.4,
    w: 4.6,
    d: 3.6,
    h: 2.6,
    ...BRICK_HOUSE,
    toYard: [
      [0.7, 1, 1.1, 0.9],
      [2.9, 1, 1.1, 0.9],
    ],
    toSide: [[1.3, 0.9, 1.2, 0.9]],
  }),
  willow(-4.4, -1.6, 1.2, 2),
  willow(-0.9, -4.3, 1.3, 8),
  willow(11.9, -3.4, 1.25, 5),
];

/** Corrugated tin on posts along the side of the house: rain on it is so loud that numbers are shown by hand. */
function awning(): Item[] {
  const [x0, x1, y0, y1] = [-2.6, -0.3, 3.3, 7.9];
  const [low, high] = [1.85, 2.5];
  const patch = mix(CLAY[0], P.tin[1], 0.5);
  let tin = poly([pt(x1, y0, high), pt(x1, y1, high), pt(x0, y1, low), pt(x0, y0, low)], P.tin[0]);
  for (let i = 1; i < 19; i++) {
    const y = y0 + ((y1 - y0) * i) / 19;
    tin += line(pt(x1, y, high), pt(x0, y, low), lw(i % 2 ? 0.7 : 1.4), P.tin[i % 2 ? 2 : 1]);
  }
  tin += poly(
    [pt(x0, y0 + 1.1, low), pt(x0 + 0.9, y0 + 1.1, 2.1), pt(x0 + 0.9, y0 + 1.9, 2.1), pt(x0, y0 + 1.9, low)],
    patch,
    { sw: lw(0.6) },
  );
  tin += poly([pt(x1, y1, high), pt(x0, y1, low), pt(x0, y1, low - 0.09), pt(x1, y1, high - 0.09)], P.tin[2]);
  // The far post vanishes behind the wall of the house: it starts where one sees it again.
  const post = (y: number, from = 0): Item => {
    const [a, b] = [pt(x0 + 0.12, y, from), pt(x0 + 0.12, y, low)];
    const foot = from ? "" : blob(x0 + 0.12, y, 0, 0.13);
    return item(
      [x0 + 0.05, y - 0.08, from, x0 + 0.2, y + 0.08, low],
      foot + line(a, b, 8) + line(a, b, 4, P.wood[1]),
    );
  };
  const [jx, jy] = [-1.3, 8.35];
  const jar = item(
    [jx - 0.4, jy - 0.4, 0, jx + 0.4, jy + 0.4, 0.6],
    blob(jx, jy, 0, 0.4) +
      cyl(jx, jy, 0, 0.24, 0.55, tri("#7d5a48"), 0.34) +
      ell(...pt(jx, jy, 0.55), 22, 11, P.water[2], { sw: lw(0.8) }),
  );
  return [
    post(y0 + 0.2, 0.9),
    post(5.6),
    post(y1 - 0.15),
    jar,
    item([x0, y0, low - 0.05, x1, y1, high + 0.05], tin),
  ];
}

/** Maize hung up under the roof. */
function maize(): Item {
  const cob = (x: number, z: number) =>
    ell(...pt(x, 0.12, z), 5, 11, P.mustard[1], { sw: lw(0.7) }) +
    line(pt(x, 0.12, z + 0.16), pt(x, 0.12, z + 0.34), 2, P.leaf[1]);
  const bunch = (x: number) =>
    [
      [-0.12, -0.06],
      [0.12, -0.06],
      [0, -0.2],
      [0, 0],
    ]
      .map(([dx = 0, dz = 0]) => cob(x + dx, ZT - 0.62 + dz))
      .join("");
  return item([4, 0, ZT - 1.1, 5.4, 0.2, ZT - 0.2], bunch(4.3) + bunch(5));
}

const BEDS = [
  { tag: "bed-ground", x: 7.15, y: 0.3, z: 0 },
  { tag: "bed-up", x: 6.5, y: 0.12, z: Z1 },
  { tag: "bed1", x: 1.5, y: 0.12, z: Z1 },
  { tag: "bed2", x: 3.5, y: 0.12, z: Z1 },
] as const;
const GRANDMAS = { quilt: tri("#7a6b93"), pattern: 2 } as const;

const pieces = (): Item[] => [
  ...nightPanes(),
  ...sunSpots(),
  ...clothRolls(),
  ...tagged("bed-ground", [bed(7.15, 0.3, 0, GRANDMAS), slippers(8.5, 1.6, P.dark, 0)]),
  ...tagged("bed-up", [bed(6.5, 0.12, Z1, GRANDMAS), slippers(6.8, 2.5, P.dark)]),
  teaTable(9, 2),
  stool(8.65, 2.75),
  plant(11, 2.55, 0),
  spareBoxes(),
  ...tagged("rail", [rail(11, 3.4, 1.9, [P.steel, P.indigo, P.steel, P.red, P.cream])]),
  ...tagged("fan", [fan(1.1, 7.25)]),
  ...finishedCrate(),
  ...doorParcels(),
  stairs(),
  ...clothOnStairs(),
  ...tagged("extinguisher", [extinguisher(7.82, 0.55)]),
  ...gallery(),
  ...tagged("bed1", [
    bed(1.5, 0.12, Z1, { quilt: P.indigo, pattern: 0, w: 1.6 }),
    slippers(1.8, 2.5, P.jade),
    slippers(2.5, 2.5, P.red),
  ]),
  ...tagged("bed2", [bed(3.5, 0.12, Z1, { quilt: tri("#6f9fd0"), pattern: 1, w: 1.1 })]),
  cupboard(5.05, 0.1, Z1),
  desk(9.5, 0.15, Z1, true),
  stool(10, 1, Z1, 0.36),
  ...tagged("schoolbag", [schoolBag(9.25, 1.4, Z1)]),
  washing(8, [P.cream, P.lime, P.denim]),
  maize(),
  ...frontPieces(SHELL),
  ...awning(),
  stool(3.5, 8.75, 0, 0.42),
  ...tagged("moped", [moped(0.35, 9.4, P.steel)]),
  ...tagged("courier", [tricycle(6.1, 9.7, P.leaf, 5)]),
  pump(11.2, 9.6),
  bucket(10.7, 10.1),
  plant(5.3, 8.5, 0, 1.1),
  boat(14.2, -1.4, -0.9),
  ...(
    [
      [13.9, 3.6],
      [14.5, 4.3],
      [13.8, 5],
    ] as const
  ).map(([x, y]): Item => ({ ...duck(x, y, -0.9), when: "day" })),
  { ...dryingLine(-3.3, 9.3, true), when: "day" },
  { ...dryingLine(-3.3, 9.3, false), when: "night" },
  ...[
    tray(3.3, 10.5, P.red[1]),
    tray(4.2, 10.75, P.leaf[1]),
    hen(5.2, 11.1, P.wood, false),
    hen(3, 11.3, P.lime, true),
    hen(1.9, 11, tri("#8a4b32"), false),
  ].map((i): Item => ({ ...i, when: "day" })),
  item(
    [X + 0.2, 5.8, 0, X + 0.75, 7, 1],
    shadow(X + 0.2, 5.9, 0.6, 1.1) +
      box(X + 0.25, 5.9, 0, 0.45, 0.5, 0.62, tri("#c9b58d")) +
      box(X + 0.25, 6.45, 0, 0.45, 0.5, 0.55, tri("#d6c6a0")) +
      line(pt(X + 0.7, 6.15, 0.62), pt(X + 0.7, 6.15, 0.4), 3, INK),
  ),
];

/** Sanliuwan, level 1: the Zhaos' own house, brick under plaster, tin awning, grandmother's bed below. */
export const SANLIUWAN: HouseLook = {
  shell: SHELL,
  ground: { soil: "#d0bd96", field: "#bcc08a", furrow: "#a3ab6e", corn: true },
  neighbours,
  pieces,
  beds: BEDS,
  slots: [
    { type: "lock", x: 1.5, y: 2.35 },
    { type: "over", x: 3.75, y: 2.35 },
    { type: "cut", x: 6.5, y: 3.55 },
    { type: "finish", x: 6.5, y: 6.1 },
    { type: "lock", x: 1.5, y: 4.15 },
    { type: "lock", x: 3.75, y: 4.15 },
    { type: "finish", x: 9, y: 5.75 },
    { type: "lock", x: 3.75, y: 5.95 },
    { type: "lock", x: 1.5, y: 5.95 },
  ],
  litWindows: [
    { x: -9.25, y: 5.4, z: 1.35 },
    { x: 6.6, y: -4.8, z: 1.55 },
  ],
};
