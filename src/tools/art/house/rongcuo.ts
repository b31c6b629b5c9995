import { type Item, item, tagged } from "../kit/depth.ts";
import { pt } from "../kit/iso.ts";
import { P, tri } from "../kit/palette.ts";
import { withPen } from "../kit/pen.ts";
import { g, shift } from "../kit/shapes.ts";
import { greenOf } from "../lanes/greens.ts";
import { bed, cupboard, desk, extinguisher, fan, plant, schoolBag, stool } from "../props/furniture.ts";
import { rail } from "../props/goods.ts";
import { altar, dummy, ownRack, oysters, phoneStand } from "../props/shop.ts";
import { boat, moped, tricycle } from "../props/vehicles.ts";
import { bucket, dryingLine, hen } from "../props/yard.ts";
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
import { DENGTANG } from "./dengtang.ts";
import { gallery, stairs } from "./gallery.ts";
import type { HouseLook } from "./houses.ts";
import { HOUSE_LINE, Z1 } from "./plan.ts";
import { frontPieces, nightPanes, type ShellLook, sunSpots } from "./shell.ts";

/** Burnt tiles of the coast. */
const ROOF = tri("#b9573d");
/** The colour the Lins sell under, until everybody does. */
const OWN = P.mustard;

const SHELL: ShellLook = {
  wall: ["#e8b394", "#dc9f7c", "#c07c5c"],
  wainscot: P.stone,
  floor: ["#ead4bd", "#ddc2a7", "#c6a488"],
  band: "#efe2cb",
  roof: ROOF,
  parapet: "swallow",
  bricks: "all",
};

const brick = { swallow: true, wall: P.brick, roof: ROOF } as const;
const granite = { swallow: true, wall: P.stone, roof: tri("#a84a35") } as const;
const TO_YARD = [
  [0.6, 0.9, 1.1, 1],
  [2, 1, 0, 2],
  [3.6, 0.9, 1.1, 1],
] as const;

const neighbours = (): Item[] => [
  neighbour({
    x: -8.3,
    y: 1.8,
    w: 5,
    d: 4.4,
    h: 2.8,
    ...brick,
    toYard: TO_YARD,
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
    h: 3.4,
    ...granite,
    toSide: [
      [0.8, 0.8, 1.8, 1],
      [2.3, 0.8, 1.8, 1],
    ],
    toYard: [
      [1, 1, 2, 1],
      [4, 1, 2, 1],
    ],
  }),
  neighbour({ x: 8.6, y: -4.9, w: 3.2, d: 3.4, h: 2.4, ...brick, toYard: [[0.9, 1, 1, 1]] }),
  neighbour({
    x: -14.4,
    y: 2.2,
    w: 5.2,
    d: 4.4,
    h: 2.8,
    ...granite,
    toYard: TO_YARD,
    toSide: [[1.8, 0.9, 1.2, 1]],
  }),
  banyan(-3.4, -1.6, 1.5),
  banyan(13.2, -9.4, 1.6),
  banyan(-9.6, 9.6, 1.3),
];

function banyan(x: number, y: number, k: number): Item {
  const [a, b] = pt(x, y);
  const s = withPen({ lw: HOUSE_LINE / k }, greenOf("banyan"));
  return item([x - 0.4, y - 0.4, 0, x + 0.4, y + 0.4, 3], g(s, { t: shift(a, b, ` scale(${k})`) }));
}

const QUILTS = [
  { quilt: tri("#58a3cc"), pattern: 0 },
  { quilt: tri("#8268b8"), pattern: 2 },
  { quilt: tri("#d9a58f"), pattern: 1 },
  { quilt: tri("#3a3544"), pattern: 1, w: 1.55 },
] as const;

// Two for hired people, the third his mother's, the large one his.
const BEDS = DENGTANG.beds.map((it) => (it.tag === "bed3" ? { ...it, tag: "bed-mother" } : it));

const pieces = (): Item[] => [
  ...nightPanes(),
  ...sunSpots(),
  ...clothRolls(),
  altar(6.75, 1.62),
  stool(9, 2.2),
  plant(11, 2.55, 0),
  spareBoxes(),
  dummy(6.12, 2.5, OWN),
  phoneStand(9.6, 2.95),
  ...tagged("rail", [rail(11, 3.4, 1.9, [OWN, OWN, P.steel, OWN, P.indigo])]),
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
  ...tagged("bed1", [slippers(1.8, 2.5, P.indigo)]),
  ...tagged("bed2", [slippers(3.4, 2.52, P.plum)]),
  washing(7.1, [OWN, P.cream, OWN, P.denim]),
  ...frontPieces(SHELL),
  stool(3.5, 8.75, 0, 0.42, P.red),
  stool(2.7, 9, 0, 0.36, P.indigo),
  { ...ownRack(5.95, 8.62, OWN), when: "day" },
  ...tagged("moped", [moped(0.35, 9.2)]),
  ...tagged("courier", [tricycle(6.1, 9.7, P.leaf, 5)]),
  plant(5.2, 8.5, 0, 1.1),
  plant(11.9, 9.3, 0, 1.2),
  bucket(10.8, 8.65),
  boat(14.2, -1.4, -0.9),
  boat(14.6, 4.4, -0.9),
  { ...dryingLine(-2.9, 8.7, true), when: "day" },
  { ...dryingLine(-2.9, 8.7, false), when: "night" },
  ...[
    oysters(3.1, 9.6),
    oysters(3.7, 9.9),
    hen(5.2, 11.3, P.wood, false),
    hen(3.4, 11.2, tri("#8a4b32"), true),
  ].map((i): Item => ({ ...i, when: "day" })),
];

/** Rongcuo, level 4: the Lins' red brick house by the water, machines in the ancestors' hall, the altar kept free. */
export const RONGCUO_HOUSE: HouseLook = {
  shell: SHELL,
  ground: { soil: "#d3c3a0", field: "#c3bd86", furrow: "#aca871", corn: false },
  neighbours,
  pieces,
  beds: BEDS,
  slots: DENGTANG.slots,
  courier: { who: "courier", x: 5.55, y: 10.2, z: 0 },
  litWindows: DENGTANG.litWindows,
};
