import { type Item, item, tagged } from "../kit/depth.ts";
import { pt, rectX, rectY } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { mix, P, tri } from "../kit/palette.ts";
import { withPen } from "../kit/pen.ts";
import { g, line, shift } from "../kit/shapes.ts";
import { greenOf } from "../lanes/greens.ts";
import { airingPole } from "../props/airing.ts";
import {
  drum,
  dryingRack,
  flagRail,
  gong,
  inkShelf,
  maskBoxes,
  wallOfFaces,
} from "../props/faces-on-walls.ts";
import { bed, extinguisher, fan, plant, stool, teaTable } from "../props/furniture.ts";
import { moped, tricycle } from "../props/vehicles.ts";
import { bucket, hen } from "../props/yard.ts";
import { neighbour } from "../village/neighbour.ts";
import { clothOnStairs, clothRolls, doorParcels, slippers, spareBoxes } from "./contents.ts";
import { gallery, stairs } from "./gallery.ts";
import { flatGround, opera } from "./grounds/flat.ts";
import type { HouseLook } from "./houses.ts";
import { BEDS, PAUSES, SLOTS, WAYS } from "./luoguyang-plan.ts";
import { HOUSE_LINE, X, Y, Z1, ZT } from "./plan.ts";
import { frontPieces, nightPanes, type ShellLook, sunSpots } from "./shell.ts";

const ROOF = tri("#b9573d");
const WINDOWS = [
  [2.4, 3.75, 1.1, 1],
  [9.9, 3.75, 1.1, 1],
] as const;

const SHELL: ShellLook = {
  wall: ["#efc5a6", "#e3b08d", "#c88e6c"],
  wainscot: ["#d9d2c6", "#c9c1b3", "#aca394"],
  floor: ["#e2cdb6", "#d3bca1", "#bb9f81"],
  band: "#f3e6cf",
  roof: ROOF,
  parapet: "swallow",
  bricks: "none",
  windows: WINDOWS,
  extra: (wall) => ({ back: stonesInBrick, side: () => "", gable: gableWindow })[wall](),
};

/** Walls of the coast after an old earthquake: stones and bricks as they lay about, each in its row. */
function stonesInBrick(): string {
  const chance = luck(23);
  const seam = mix(SHELL.wall[2], "#2a2130", 0.12);
  let s = "";
  for (let z = Z1 + 0.62; z < ZT - 0.25; z += 0.42)
    for (let x = 0.15 + chance() * 0.8; x < X - 0.8; x += 1.1 + chance() * 0.9) {
      const w = 0.42 + chance() * 0.3;
      s +=
        chance() > 0.45
          ? rectY(0, x, z, x + w, z + 0.32, P.stone[chance() > 0.5 ? 0 : 1], { sw: 1.3, stroke: P.stone[2] })
          : line(pt(x, 0, z + 0.1), pt(x + w, 0, z + 0.1), 1.5, seam) +
            line(pt(x, 0, z + 0.24), pt(x + w * 0.8, 0, z + 0.24), 1.5, seam);
    }
  for (let z = 1.15; z < Z1 - 0.3; z += 0.42)
    for (let y = 3.3 + chance() * 0.6; y < Y - 0.6; y += 1 + chance() * 0.8)
      if (chance() > 0.5 && (y < 6.1 || y > 7.6))
        s += rectX(0, y, z, y + 0.4 + chance() * 0.2, z + 0.3, mix(P.stone[2], "#2a2130", 0.1), {
          sw: 1.3,
          stroke: mix(P.stone[2], "#2a2130", 0.35),
        });
  return s;
}

/** The window to which all faces look. */
const gableWindow = (): string =>
  rectX(0, 0.86, 3.54, 1.94, 4.46, P.plank[2]) +
  rectX(0, 0.92, 3.6, 1.88, 4.4, "#e9f4f2") +
  line(pt(0, 1.4, 3.6), pt(0, 1.4, 4.4), 4, P.plank[2]) +
  line(pt(0, 0.92, 4.1), pt(0, 1.88, 4.1), 4, P.plank[2]);

const brick = { swallow: true, wall: P.brick, roof: ROOF } as const;
const granite = { swallow: true, wall: P.stone, roof: tri("#a84a35") } as const;
const neighbours = (): Item[] => [
  neighbour({
    x: -8.3,
    y: 1.8,
    w: 5,
    d: 4.4,
    h: 2.8,
    ...granite,
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
    x: 3.6,
    y: -8,
    w: 5.2,
    d: 3.8,
    h: 3.2,
    ...brick,
    toYard: [
      [1, 1, 1.8, 1],
      [3.6, 1, 1.8, 1],
    ],
    toSide: [
      [0.8, 0.8, 1.7, 1],
      [2.3, 0.8, 1.7, 1],
    ],
  }),
  opera(12.6, -1.7),
  banyan(-3.6, -1.4, 1.4),
  banyan(12.6, -9.6, 1.5),
];

function banyan(x: number, y: number, k: number): Item {
  const [a, b] = pt(x, y);
  const s = withPen({ lw: HOUSE_LINE / k }, greenOf("banyan"));
  return item([x - 0.4, y - 0.4, 0, x + 0.4, y + 0.4, 3], g(s, { t: shift(a, b, ` scale(${k})`) }));
}

/** The colours of a summer, on a line from end to end of the yard. */
const FLAGS = [P.red, P.steel, P.jade, P.mustard, tri("#e8893a"), tri("#8f6fc4"), P.dark, tri("#9cc9ea")].map(
  (c, i) => ({ at: -2.9 + i * 0.72, w: 0.56, drop: 0.72, c }),
);
const QUILTS = [
  { quilt: tri("#9db4cc"), pattern: 2 },
  { quilt: tri("#9a7fd0"), pattern: 1 },
  { quilt: tri("#f0836e"), pattern: 1 },
  { quilt: P.red, pattern: 2, w: 1.5 },
] as const;

const pieces = (): Item[] => [
  ...nightPanes(WINDOWS),
  ...sunSpots(),
  ...clothRolls(),
  teaTable(5.75, 1.35),
  stool(7.4, 1.7),
  spareBoxes(),
  inkShelf(4.1, 2.15),
  ...tagged("rail", [flagRail(11.1, 4.3, 2, [P.red, P.steel, P.jade, P.mustard])]),
  ...tagged("fan", [fan(1.05, 7.25)]),
  ...tagged("finished-1", [maskBoxes(9.75, 5.35, 3)]),
  ...tagged("finished-2", [maskBoxes(9.75, 5.35, 6)]),
  ...doorParcels(),
  stairs(),
  ...clothOnStairs(),
  ...tagged("extinguisher", [extinguisher(7.82, 0.55)]),
  ...gallery(),
  wallOfFaces(4.3, 4.72, 10, 2),
  dryingRack(6.2, 2.25, Z1, 6),
  ...BEDS.flatMap(({ tag, x, y, z }, i) => tagged(tag, [bed(x, y, z, QUILTS[i] ?? QUILTS[0])])),
  ...tagged("bed1", [slippers(1.6, 2.5, P.indigo)]),
  ...tagged("bed2", [slippers(3, 2.52, P.plum)]),
  ...frontPieces(SHELL),
  stool(3.5, 8.75, 0, 0.42, P.red),
  ...tagged("day-gong", [gong(6.5, 8.75, false)]),
  ...tagged("noon-gong", [gong(6.5, 8.75, true)]),
  drum(5.95, 8.85),
  { ...airingPole(-3.3, 9.6, 6.2, 1.5, FLAGS), when: "day" },
  { ...airingPole(-3.3, 9.6, 6.2, 1.5, []), when: "night" },
  ...tagged("moped", [moped(0.35, 10.2)]),
  ...tagged("courier", [tricycle(6.1, 9.7, P.leaf, 5)]),
  plant(5.2, 8.5, 0, 1.1),
  bucket(10.8, 8.65),
  ...[hen(4.6, 11.2, P.wood, false), hen(3.2, 11, tri("#8a4b32"), true)].map(
    (i): Item => ({ ...i, when: "day" }),
  ),
];

/** Luoguyang, level 5: print tables below, masks drying above, a wall of faces that look to the window. */
export const LUOGUYANG_HOUSE: HouseLook = {
  shell: SHELL,
  ground: { soil: "#d3c198", field: "#c3bd86", furrow: "#aca871", corn: false, draw: flatGround },
  neighbours,
  pieces,
  beds: BEDS,
  slots: SLOTS,
  crafts: {
    cut: { as: "prime", poses: ["prime"] },
    over: { as: "print", poses: ["print"] },
    finish: { as: "paint", poses: ["paint"] },
  },
  ways: WAYS,
  pauses: PAUSES,
  desk: { x: 9.6, y: 2.4, z: Z1 + 0.4 },
  courier: { who: "courier", x: 5.55, y: 10.2, z: 0 },
  litWindows: [
    { x: -7.25, y: 6.2, z: 1.6 },
    { x: 5.1, y: -4.2, z: 2.3 },
  ],
};
