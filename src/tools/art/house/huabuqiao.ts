import { type Item, item, tagged } from "../kit/depth.ts";
import { box, onX, onZ, pt, rectX, rectY, rectZ } from "../kit/iso.ts";
import { INK, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, limb, line } from "../kit/shapes.ts";
import { bed, extinguisher, fan, plant, stool, teaTable } from "../props/furniture.ts";
import { boat, moped, tricycle } from "../props/vehicles.ts";
import { bucket, duck, willow } from "../props/yard.ts";
import {
  balconied,
  clothOverBridge,
  hallSquare,
  hungCover,
  marketHall,
  vats,
} from "./grounds/bridge-town.ts";
import { CREEK, creekGround, footbridge } from "./grounds/creek.ts";
import type { HouseLook } from "./houses.ts";
import { PAUSES, PLAN, SLOTS, WAYS } from "./huabuqiao-plan.ts";
import { bolts, coverShelf, curtains, doorPile, finishedPile, ladder, WOOD } from "./huabuqiao-things.ts";
import { FLAT, Y } from "./plan.ts";
import { frontPieces, type ShellLook, sunSpots } from "./shell.ts";

const X = PLAN.X;
const H = PLAN.storeys === "gallery" ? 4 : PLAN.storeys;
const WALL: Tone = ["#fcfaf4", "#f1ede2", "#d9d4c6"];

const NORTH = [
  [1.2, 2.9],
  [4.5, 2.9],
  [7.8, 2.6],
] as const;
const [SILL, HEAD] = [1.55, 3.85];

/** Windows to the north: large, even light, no sun. */
function northWindow(x: number, w: number, night: boolean): string {
  const sky = night ? "#3c4a86" : "#dff0f4";
  const bars = [1, 2, 3].map((i) =>
    line(pt(x + (w * i) / 4, 0, SILL), pt(x + (w * i) / 4, 0, HEAD), 3.4, WOOD[1]),
  );
  const rows = [1, 2, 3].map((i) =>
    line(
      pt(x, 0, SILL + ((HEAD - SILL) * i) / 4),
      pt(x + w, 0, SILL + ((HEAD - SILL) * i) / 4),
      3.4,
      WOOD[1],
    ),
  );
  return rectY(0, x, SILL, x + w, HEAD, sky) + bars.join("") + rows.join("");
}

function walls(): string {
  let s =
    rectZ(0, 0, 0, X, Y, "#d9d0c0") +
    onX(
      0,
      [
        [0, 0],
        [Y, 0],
        [Y, 2.9],
        [3.2, H],
        [0, H],
      ],
      WALL[2],
    ) +
    rectX(0, 0, 0, Y, 0.5, P.stone[2], { sw: lw(0.7) });
  for (let i = 1; i < X; i++) s += line(pt(i, 0), pt(i, Y), 1.3, "#c0b6a4", { op: 0.7 });
  for (let i = 1; i < Y; i++) s += line(pt(0, i), pt(X, i), 1.3, "#c0b6a4", { op: 0.7 });
  s += rectY(0, 0, 0, X, H, WALL[1]) + rectY(0, 0, 0, X, 0.5, P.stone[1], { sw: lw(0.7) });
  s += NORTH.map(
    ([x, w]) =>
      rectY(0, x - 0.1, SILL - 0.1, x + w + 0.1, HEAD + 0.1, WOOD[1]) +
      northWindow(x, w, false) +
      box(x - 0.14, 0, SILL - 0.16, w + 0.28, 0.12, 0.08, WOOD),
  ).join("");
  // The roof's edge: grey tiles, a coping that steps down with the side wall.
  s += rectZ(H, -0.24, -0.3, X + 0.14, 0, P.tile[1]);
  for (let i = 0; i < 38; i++)
    s +=
      line(pt(0.1 + i * 0.3, -0.3, H), pt(0.1 + i * 0.3, 0, H), 1.6, P.tile[2]) +
      ell(...pt(0.1 + i * 0.3, 0.02, H), 4.4, 3.6, P.tile[0], { sw: 1.3 });
  s += box(-0.24, -0.3, H, 0.34, 3.5, 0.1, P.tile);
  s += onX(
    0.02,
    [
      [3.2, H],
      [Y, 2.9],
      [Y, 2.78],
      [3.2, H - 0.12],
    ],
    P.tile[2],
  );
  return s + onZ(2.9, [], P.tile[0]);
}

const SHELL: ShellLook = {
  wall: WALL,
  wainscot: P.stone,
  floor: ["#d9d0c0", "#cbc1af", "#b3a894"],
  band: "#d9d0c0",
  roof: P.tile,
  parapet: "plain",
  bricks: "none",
  plan: PLAN,
  open: true,
  draw: walls,
};

const hungTube = (x: number): Item => {
  const [y, z] = [3.05, 2.35];
  const wire = (xx: number): string => line(pt(xx, y, z + 0.1), pt(xx, y, z + 1.5), 1.8);
  return item(
    [x, 3, 2.3, x + 1.5, 3.1, 2.5],
    wire(x + 0.15) +
      wire(x + 1.35) +
      limb([pt(x, y, z + 0.05), pt(x + 1.5, y, z + 0.05)], 7, P.steel[0], "butt") +
      line(pt(x + 0.04, y + 0.02, z), pt(x + 1.46, y + 0.02, z), 4.5, "#ffffff"),
  );
};
const TUBES = [2.2, 5.2, 8.4] as const;

const neighbours = (): Item[] => [
  ...balconied(-6.4, 0.6, 5.6, 5.8, 3.5, [0, 1, 0]),
  ...balconied(-12.6, 1.4, 5.4, 5, 3.3, [1, 1, 0]),
  ...balconied(2.4, -8.4, 5.6, 3.8, 3.5, [1, 0, 1]),
  marketHall(12.2, -3.8),
  willow(-2.4, -3.2, 1.15, 8),
  willow(10.4, -7.6, 1.2, 5),
];

/** The line over the quay: three covers of the house's own pattern. */
const ownLine = (wash: boolean): Item => {
  const [x, y, z, l] = [-4.2, 10.2, 1.55, 4];
  const post = (xx: number): string =>
    line(pt(xx, y, 0), pt(xx, y, z + 0.05), 6) + line(pt(xx, y, 0), pt(xx, y, z + 0.05), 3, P.mustard[2]);
  const bar = (c: string, w: number): string => line(pt(x - 0.2, y, z), pt(x + l + 0.2, y, z), w, c);
  return item(
    [x - 0.2, y - 0.08, 0, x + l + 0.2, y + 0.08, z + 0.1],
    post(x) +
      post(x + l) +
      bar(INK, 6.4) +
      bar(P.mustard[0], 3.2) +
      (wash
        ? [2, 2, 2].map((k, i) => hungCover(x + 0.2 + i * 1.28, y, z + 0.02, 1.08, 1.1, k)).join("")
        : ""),
  );
};

const pieces = (): Item[] => [
  ...NORTH.map(
    ([x, w]): Item => ({ b: [x, 0, SILL, x + w, 0.01, HEAD], s: northWindow(x, w, true), when: "night" }),
  ),
  ...NORTH.map(
    ([x, w]): Item => ({
      b: [x, 0.3, FLAT[0], x + w + 0.4, 2.6, FLAT[1]],
      s: onZ(
        0.002,
        [
          [x, 0.6],
          [x + w, 0.6],
          [x + w + 0.3, 2.4],
          [x + 0.3, 2.4],
        ],
        "#ffffff",
        { sw: 0, op: 0.34 },
      ),
      when: "day",
    }),
  ),
  ...sunSpots(PLAN).slice(2),
  ...tagged("rolls-1", [bolts(3)]),
  ...tagged("rolls-2", [bolts(6)]),
  coverShelf(),
  ladder(),
  ...TUBES.map(hungTube),
  teaTable(6.3, 1),
  stool(7.9, 1.7),
  ...tagged("bed4", [bed(9.7, 0.12, 0, { quilt: tri("#2f9f8c"), pattern: 1 })]),
  ...tagged("rail", [curtains(7.8, 2.6)]),
  ...tagged("fan", [fan(3.3, 2.4)]),
  ...tagged("extinguisher", [extinguisher(7.3, 0.55)]),
  ...tagged("finished-1", [finishedPile(3)]),
  ...tagged("finished-2", [finishedPile(7)]),
  ...tagged("parcels-1", [doorPile(2)]),
  ...tagged("parcels-2", [doorPile(4)]),
  ...tagged("parcels-3", [doorPile(6)]),
  ...frontPieces(SHELL),
  stool(3.5, 8.75, 0, 0.42),
  vats(6.1, 8.85),
  plant(10.7, 8.6, 0, 1.1),
  ...tagged("moped", [moped(0.35, 9, tri("#d9708c"))]),
  ...tagged("courier", [tricycle(5.6, 9.6, P.leaf, 5)]),
  bucket(5.2, 8.7),
  boat(7.2, 12.1, CREEK.water),
  ...(
    [
      [4.4, 12.4],
      [5.1, 12.8],
    ] as const
  ).map(([x, y]): Item => ({ ...duck(x, y, CREEK.water), when: "day" })),
  { ...ownLine(true), when: "day" },
  { ...ownLine(false), when: "night" },
];

const BEDS = [{ tag: "bed4", x: 9.7, y: 0.12, z: 0 }] as const;
const SOIL = "#cfc6ae";

/** Huabuqiao, level 9: Xiaomei's own house, one wide table, light from the north, covers to the ceiling. */
export const HUABUQIAO_HOUSE: HouseLook = {
  shell: SHELL,
  ground: {
    soil: SOIL,
    field: "#b5bd8f",
    furrow: "#9aa873",
    corn: false,
    draw: () =>
      creekGround(SOIL, "#b5bd8f", hallSquare()) +
      footbridge(0.6) +
      clothOverBridge(2.02, CREEK.quay, CREEK.bank),
  },
  neighbours,
  pieces,
  beds: BEDS,
  slots: SLOTS,
  crafts: {
    cut: { as: "wide", poses: ["shear"] },
    finish: { as: "fold", poses: ["fold", "check", "fold"] },
  },
  tubes: TUBES,
  ways: WAYS,
  pauses: PAUSES,
  desk: { x: 7.9, y: 1.7, z: 0.47 },
  courier: { who: "sunlei", x: 5, y: 10.1, z: 0 },
  clock: { x: 10.95, y: 0, z: 3.05, r: 0.44, wall: "back" },
  litWindows: [
    { x: -5.4, y: 6.45, z: 1.35 },
    { x: 4.8, y: -4.55, z: 2.85 },
    { x: -8.2, y: 6.45, z: 1.35 },
  ],
};
