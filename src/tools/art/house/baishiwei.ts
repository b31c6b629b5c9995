import { type Item, item, tagged } from "../kit/depth.ts";
import { box, cyl, pt, rectX } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { INK, mix, P, tri } from "../kit/palette.ts";
import { lw, withPen } from "../kit/pen.ts";
import { ell, g, line, shift } from "../kit/shapes.ts";
import { greenOf } from "../lanes/greens.ts";
import {
  bed,
  cupboard,
  desk,
  extinguisher,
  fan,
  plant,
  schoolBag,
  stool,
  table,
  teaTable,
  thermos,
} from "../props/furniture.ts";
import { rail } from "../props/goods.ts";
import { bucket, dryingLine, hen, tray } from "../props/yard.ts";
import { neighbour } from "../village/neighbour.ts";
import { clothOnStairs, clothRolls, finishedCrate, slippers, spareBoxes, washing } from "./contents.ts";
import { DENGTANG } from "./dengtang.ts";
import { gallery, stairs } from "./gallery.ts";
import {
  balustrade,
  brassPlate,
  cableLift,
  fog,
  stepBags,
  tallyBoard,
  teaShed,
  wovenBag,
} from "./grounds/hill-things.ts";
import { hillGround } from "./grounds/hills.ts";
import type { HouseLook } from "./houses.ts";
import { HOUSE_LINE, Y, Z1 } from "./plan.ts";
import { frontPieces, nightPanes, type ShellLook, sunSpots } from "./shell.ts";
import { LONG_PAUSES, LONG_WAYS } from "./ways.ts";

const GRANITE = ["#d9d5cb", "#bfbab0", "#9a958b"] as const;
const ROOF = tri("#6d6a70");

const SHELL: ShellLook = {
  wall: ["#fbf8f0", "#efeade", "#cfc8b8"],
  wainscot: GRANITE,
  floor: ["#cfc6b4", "#c0b6a2", "#a89d88"],
  band: "#d8d2c4",
  roof: ROOF,
  parapet: "plain",
  bricks: "none",
  open: true,
  extra: (wall) => (wall === "side" ? graniteWall() : ""),
};

/** White stone up to the gallery, laid in courses. */
function graniteWall(): string {
  const chance = luck(41);
  let s = rectX(0, 0, 1, Y, Z1 - 0.1, GRANITE[2], { sw: lw(0.7) });
  const seam = mix(GRANITE[2], INK, 0.22);
  for (let z = 0.36; z < Z1 - 0.2; z += 0.36) {
    s += line(pt(0, 3.1, z), pt(0, Y, z), 1.4, seam);
    for (let y = 3.2 + chance() * 0.6; y < Y; y += 0.7 + chance() * 0.4)
      s += line(pt(0, y, z), pt(0, y, z - 0.36), 1.4, seam);
  }
  return s;
}

const HILL = { wall: GRANITE, roof: ROOF } as const;
/** A house on another terrace: drawn at the ground and lifted. */
function lifted(it: Item, z: number): Item {
  const [, dy] = pt(0, 0, z);
  const [x0, y0, z0, x1, y1, z1] = it.b;
  return { ...it, b: [x0, y0, z0 + z, x1, y1, z1 + z], s: g(it.s, { t: shift(0, dy) }) };
}
const neighbours = (): Item[] => [
  neighbour({
    x: -8.4,
    y: 1.2,
    w: 4.8,
    d: 4.2,
    h: 2.5,
    ...HILL,
    toYard: [
      [0.6, 0.9, 0.9, 0.9],
      [2, 1, 0, 1.8],
      [3.5, 0.8, 0.9, 0.9],
    ],
    toSide: [[1.5, 0.9, 1.1, 0.9]],
  }),
  lifted(
    neighbour({
      x: 5.2,
      y: -8.6,
      w: 4.6,
      d: 3.4,
      h: 2.5,
      wall: tri("#d9b98a"),
      roof: ROOF,
      toYard: [
        [0.8, 0.9, 1, 0.9],
        [2.8, 0.9, 1, 0.9],
      ],
      toSide: [[1.2, 0.9, 1.1, 0.9]],
    }),
    0.8,
  ),
  pine(-4.2, -3.4, 1.3),
  pine(1.2, -6.6, 1.1),
  pine(11.4, -7.4, 1.3),
  teaShed(12.4, -1.9),
];

/** A hill tree: the camphor of the lanes, darker. */
function pine(x: number, y: number, k: number): Item {
  const [a, b] = pt(x, y);
  const s = withPen({ lw: HOUSE_LINE / k, tint: [0.86, 0.92, 0.88] }, greenOf("tree"));
  return item([x - 0.4, y - 0.4, 0, x + 0.4, y + 0.4, 3], g(s, { t: shift(a, b, ` scale(${k})`) }));
}

const QUILTS = [
  { quilt: tri("#7d8f5a"), pattern: 0 },
  { quilt: tri("#8268b8"), pattern: 2 },
  { quilt: tri("#d9a58f"), pattern: 1 },
  { quilt: tri("#3a3544"), pattern: 1, w: 1.55 },
] as const;
// Two for hired people, the third his mother's, the large one his.
const BEDS = DENGTANG.beds.map((it) => (it.tag === "bed3" ? { ...it, tag: "bed-mother" } : it));

/** Flat baskets of tea on a stand, to wither. */
function witheringStand(x: number, y: number): Item {
  const post = (dx: number): string =>
    line(pt(x + dx, y, 0), pt(x + dx, y, 1.5), 6) +
    line(pt(x + dx, y, 0), pt(x + dx, y, 1.5), 3, P.mustard[2]);
  const basket = (z: number): string => {
    const [a, b] = pt(x + 0.5, y, z + 0.08);
    return cyl(x + 0.5, y, z, 0.42, 0.08, P.wood, 0.46) + ell(a, b, 33, 14, "#6f8f4a", { sw: lw(0.6) });
  };
  return item(
    [x - 0.05, y - 0.45, 0, x + 1.1, y + 0.45, 1.6],
    post(0) + basket(0.4) + basket(0.86) + basket(1.3) + post(1),
  );
}

/** The table by the door where bags are filled. */
const packingTable = (): Item =>
  item(
    [10.05, 6.7, 0, 11.2, 7.7, 1.2],
    table(10.05, 6.75, 1.1, 0.85, 0.6) +
      wovenBag(10.2, 6.9, 0.6) +
      box(10.9, 7.2, 0.6, 0.18, 0.14, 0.1, P.mustard),
  );

const pieces = (): Item[] => [
  ...nightPanes(),
  ...sunSpots(),
  ...clothRolls(),
  teaTable(7.3, 1.5),
  stool(6.9, 2.2),
  stool(9, 2.2),
  plant(11, 2.55, 0),
  spareBoxes(),
  ...tagged("rail", [rail(11, 3.4, 1.9, [P.mustard, P.mustard, P.steel, P.mustard, P.indigo])]),
  ...tagged("fan", [fan(1.1, 7.25)]),
  ...finishedCrate(),
  packingTable(),
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
  washing(7.1, [P.mustard, P.cream, P.denim, P.mustard]),
  ...frontPieces(SHELL),
  ...brassPlate(7.5),
  ...balustrade(),
  ...stepBags(),
  ...cableLift(-0.4, 9.5),
  stool(3.5, 8.75, 0, 0.42),
  { ...item([3.95, 8.9, 0, 4.1, 9.05, 0.6], thermos(4, 8.95, 0, P.jade)), when: "day" },
  witheringStand(6.5, 9.2),
  tallyBoard(-2.6, 7.9),
  plant(5.3, 8.5, 0, 1.1),
  bucket(10.6, 8.6),
  { ...dryingLine(-3.9, 9.6, true), when: "day" },
  { ...dryingLine(-3.9, 9.6, false), when: "night" },
  ...[tray(8, 9.6, "#6f8f4a"), hen(0, 9.2, P.wood, false), hen(-0.9, 8.7, tri("#8a4b32"), true)].map(
    (i): Item => ({ ...i, when: "day" }),
  ),
  ...fog(),
];

/** Baishiwei, level 6: the Xus' house at the top of ninety-two steps. */
export const BAISHIWEI: HouseLook = {
  shell: SHELL,
  ground: { soil: "#b9a777", field: "#b5bd8f", furrow: "#9aa873", corn: false, draw: hillGround },
  neighbours,
  pieces,
  beds: BEDS,
  slots: DENGTANG.slots,
  // People come up the steps and go down them.
  ways: {
    ...LONG_WAYS,
    nodes: { ...LONG_WAYS.nodes, street: [2, 14.6, -2.3], steps: [2, 10.3, 0] },
    edges: [["street", "steps"], ["steps", "yard2"], ...LONG_WAYS.edges.filter(([a]) => a !== "street")],
  },
  pauses: LONG_PAUSES,
  courier: { who: "xujie", x: 3, y: 9.7, z: 0 },
  litWindows: [
    { x: -7.35, y: 5.4, z: 1.35 },
    { x: 6.45, y: -5.2, z: 2.3 },
  ],
};
