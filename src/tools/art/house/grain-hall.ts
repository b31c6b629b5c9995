import { type Item, item } from "../kit/depth.ts";
import { box, onX, onZ, pt, rectX, rectY, rectZ } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { INK, mix, P, type Tone, tri } from "../kit/palette.ts";
import { ell, line, path, stroke } from "../kit/shapes.ts";
import {
  chair,
  cup,
  DOORS,
  type Facing,
  FLASKS,
  flask,
  grainScale,
  riceMeasure,
  twoDoors,
} from "../props/chairs.ts";
import { plant } from "../props/furniture.ts";
import { boat, moped } from "../props/vehicles.ts";
import { duck } from "../props/yard.ts";
import { DENGTANG } from "./dengtang.ts";
import type { HouseLook } from "./houses.ts";
import { FLAT, type Plan, Y } from "./plan.ts";
import { frontPieces, type ShellLook, sunSpots } from "./shell.ts";
import { chains } from "./ways.ts";

const PLAN: Plan = { X: 11.4, door: [8.44, 9.78], storeys: 4.4, falls: [3.2, 3] };
const X = PLAN.X;
const H = 4.4;
const BRICK: Tone = ["#c9c4ba", "#b3ada2", "#948d82"];
const BOARD: Tone = tri("#3f6f58");

/** The window opposite: a lamp, a machine, somebody's shoulder. */
function windowWithMachine(x: number, night: boolean): string {
  const [z0, z1, w] = [1.5, 3.1, 1.7];
  const [a, b] = pt(x + w * 0.5, 0, z0 + 0.42);
  const room = night ? "#f2c46c" : "#8fb3bd";
  const dark = night ? "#5b3f2c" : "#4f6d78";
  return (
    rectY(0, x - 0.08, z0 - 0.08, x + w + 0.08, z1 + 0.08, P.plank[2]) +
    rectY(0, x, z0, x + w, z1, room) +
    path(`M${a - 34},${b - 16} l70,35 v12 l-70,-35 Z`, dark, { sw: 0 }) +
    path(`M${a - 6},${b - 6} v-24 l34,17 v8 l-8,-4 v10 l-8,-4 v-12 l-10,-5 v20 Z`, dark, { sw: 0 }) +
    path(`M${a - 34},${b - 18} q-4,-26 10,-22 q10,2 12,26 Z`, dark, { sw: 0 }) +
    ell(a - 26, b - 48, 9, 10, dark, { sw: 0 }) +
    [0.25, 0.5, 0.75].map((t) => line(pt(x + w * t, 0, z0), pt(x + w * t, 0, z1), 3.4, P.steel[2])).join("")
  );
}

/** Chalk on green wood: strokes in a column, one row wiped and written again, smaller. */
function chalkBoard(x: number, z: number, w: number, h: number): string {
  const chalk = (d: string, o = 1): string => stroke(d, 3, "#fffdf6", { op: o });
  const at = (u: number, v: number): readonly [number, number] => pt(x + u, 0.03, z + v);
  const rows = 4;
  let s =
    rectY(0.01, x - 0.1, z - 0.1, x + w + 0.1, z + h + 0.1, P.wood[1]) +
    rectY(0.02, x, z, x + w, z + h, BOARD[1]);
  for (let r = 0; r < rows; r++) {
    const v = h - 0.36 - r * ((h - 0.3) / rows);
    for (let c = 0; c < 3; c++) {
      const u = 0.3 + c * (w / 3.1);
      const small = r === 2 && c === 1;
      if (small) {
        const [sx, sy] = at(u + 0.3, v);
        s +=
          ell(sx, sy, 40, 17, "#6f937f", { sw: 0, op: 0.55 }) +
          ell(sx + 8, sy + 5, 30, 12, "#86a795", { sw: 0, op: 0.45 });
      }
      const k = small ? 0.6 : 1;
      const count = small ? 4 : ((r * 3 + c * 2) % 5) + 1;
      for (let i = 0; i < count; i++) {
        const [p, q] = at(u + i * 0.12 * k, v);
        s += chalk(`M${p},${q} l1,${-14 * k}`);
      }
      if (count === 5) {
        const [p, q] = at(u - 0.05, v + 0.03);
        s += chalk(`M${p},${q} l${34 * k},${8 * k}`);
      }
    }
    const [lp, lq] = at(0.16, v - 0.1);
    const [rp, rq] = at(w - 0.16, v - 0.1);
    s += chalk(`M${lp},${lq}L${rp},${rq}`, 0.35);
  }
  return (
    s +
    box(x - 0.05, 0, z - 0.16, w + 0.1, 0.14, 0.06, P.wood) +
    line(pt(x + w * 0.7, 0.12, z - 0.08), pt(x + w * 0.78, 0.12, z - 0.08), 5, "#fffdf6")
  );
}

function walls(): string {
  let s =
    rectZ(0, 0, 0, X, Y, "#c9c1b0") +
    onX(
      0,
      [
        [0, 0],
        [Y, 0],
        [Y, 3],
        [3.2, H],
        [0, H],
      ],
      BRICK[2],
    );
  const chance = luck(88);
  for (let i = 1; i < X; i++) s += line(pt(i, 0), pt(i, Y), 1.3, "#ada492", { op: 0.7 });
  for (let i = 1; i < Y; i++) s += line(pt(0, i), pt(X, i), 1.3, "#ada492", { op: 0.7 });
  s += rectY(0, 0, 0, X, H, BRICK[1]);
  for (let z = 0.3; z < H - 0.1; z += 0.26) {
    for (let x = 0.1 + chance(); x < X - 0.6; x += 1.3 + chance() * 1.4)
      s += line(pt(x, 0, z), pt(x + 0.4 + chance() * 0.4, 0, z), 1.4, mix(BRICK[2], INK, 0.08));
    for (let y = 0.2 + chance(); y < Y - 0.6; y += 1.2 + chance() * 1.3)
      if (z < 2.9 || y < 3)
        s += line(pt(0, y, z), pt(0, y + 0.4 + chance() * 0.4, z), 1.4, mix(BRICK[2], INK, 0.25));
  }
  // The plank gate through which carts once came in, barred.
  s += rectX(0, 3.6, 0, 6.6, 2.7, P.plank[2]);
  for (let i = 1; i < 8; i++)
    s += line(pt(0, 3.6 + i * 0.375, 0), pt(0, 3.6 + i * 0.375, 2.7), 1.6, mix(P.plank[2], INK, 0.3));
  s += line(pt(0, 5.1, 0), pt(0, 5.1, 2.7), 3) + rectX(0, 3.5, 1.3, 6.7, 1.55, P.wood[2]);
  s += chalkBoard(3.3, 1.35, 4.4, 1.7);
  s += windowWithMachine(0.9, false) + windowWithMachine(8.8, false);
  s += [2.6, 5.6, 8.6]
    .map(
      (x) =>
        rectY(0, x, 3.55, x + 1.2, 4.05, "#a9c3c9") +
        [0.3, 0.6, 0.9].map((u) => line(pt(x + u, 0, 3.55), pt(x + u, 0, 4.05), 3, P.dark[1])).join(""),
    )
    .join("");
  s += rectZ(H, -0.24, -0.3, X + 0.14, 0, P.tile[1]);
  for (let i = 0; i < 38; i++)
    s +=
      line(pt(0.1 + i * 0.3, -0.3, H), pt(0.1 + i * 0.3, 0, H), 1.6, P.tile[2]) +
      ell(...pt(0.1 + i * 0.3, 0.02, H), 4.4, 3.6, P.tile[0], { sw: 1.3 });
  return (
    s +
    box(-0.24, -0.3, H, 0.34, 3.5, 0.1, P.tile) +
    onX(
      0.02,
      [
        [3.2, H],
        [Y, 3],
        [Y, 2.88],
        [3.2, H - 0.12],
      ],
      P.tile[2],
    )
  );
}

const SHELL: ShellLook = {
  wall: BRICK,
  wainscot: BRICK,
  floor: ["#c9c1b0", "#bab1a0", "#a29985"],
  band: "#bab1a0",
  roof: P.tile,
  parapet: "plain",
  bricks: "none",
  plan: PLAN,
  draw: walls,
};

const [TX, TY] = [3.7, 3.7];
/** Nine places: four on the far side, four on the near one, one at the end. */
export const CHAIRS: readonly { x: number; y: number; facing: Facing }[] = [
  ...[0.5, 1.5, 2.6, 3.6].map((dx) => ({ x: TX + dx, y: TY - 0.5, facing: "near" as const })),
  ...[0.6, 1.7, 2.7, 3.7].map((dx) => ({ x: TX + dx, y: TY + 1.55, facing: "far" as const })),
  { x: TX + 4.8, y: TY + 0.5, facing: "side" },
];

/** Something that stands on the table, at its place there. */
export interface OnTable {
  dx: number;
  dy: number;
  s: (x: number, y: number, z: number) => string;
}

/** The table made of two doors, with what stands on it. */
export const tableOfDoors = (things: readonly OnTable[]): Item =>
  item(
    [TX, TY, 0, TX + 4.2, TY + 1, 1.3],
    twoDoors(TX, TY) +
      [...things]
        .sort((p, q) => p.dx + p.dy - q.dx - q.dy)
        .map(({ dx, dy, s }) => s(TX + dx, TY + dy, DOORS))
        .join(""),
  );

/** A flask and a cup for each house. */
export const FLASKS_AND_CUPS: readonly OnTable[] = FLASKS.map((c, i) => ({
  dx: 0.3 + (i % 5) * 0.88,
  dy: i < 5 ? 0.26 : 0.66,
  s: (x, y, z) => flask(x, y, z, c) + cup(x + 0.24, y + 0.08, z, i === 4),
}));

const sack = (x: number, y: number, z = 0): string => {
  const [a, b] = pt(x, y, z);
  return (
    path(`M${a - 22},${b + 2} q-6,-22 6,-30 l4,-8 h20 l4,8 q12,8 6,30 q-20,9 -40,0 Z`, "#d9c9a2") +
    line([a - 12, b - 28], [a + 14, b - 28], 3, P.dark[0])
  );
};

const TUBES = [2, 4.9, 7.8] as const;
const bulb = (x: number): Item =>
  item(
    [x, 3, 2.3, x + 1.5, 3.1, 2.5],
    line(pt(x + 0.2, 3.05, 2.45), pt(x + 0.2, 3.05, 4.2), 1.8) +
      line(pt(x + 1.3, 3.05, 2.45), pt(x + 1.3, 3.05, 4.2), 1.8) +
      line(pt(x, 3.05, 2.4), pt(x + 1.5, 3.05, 2.4), 7) +
      line(pt(x + 0.04, 3.07, 2.36), pt(x + 1.46, 3.07, 2.36), 4.5, "#ffffff"),
  );

/** The hall without its table and its chairs. */
export const hall = (): Item[] => [
  { b: [0.9, 0, 1.5, 2.6, 0.01, 3.1], s: windowWithMachine(0.9, true), when: "night" },
  { b: [8.8, 0, 1.5, 10.5, 0.01, 3.1], s: windowWithMachine(8.8, true), when: "night" },
  ...sunSpots(PLAN).slice(2),
  {
    b: [2, 0.3, FLAT[0], 9.6, 2.4, FLAT[1]],
    s: [2.6, 5.6, 8.6]
      .map((x) =>
        onZ(
          0.002,
          [
            [x, 1.2],
            [x + 1.2, 1.2],
            [x + 1.7, 2.4],
            [x + 0.5, 2.4],
          ],
          "#fff3d2",
          { sw: 0, op: 0.5 },
        ),
      )
      .join(""),
    when: "day",
  },
  ...TUBES.map(bulb),
  grainScale(1.3, 5.3),
  riceMeasure(1.1, 2.6),
  item(
    [0.2, 0.3, 0, 1.6, 1.7, 0.8],
    sack(0.6, 0.7) + sack(1.2, 0.6) + sack(0.7, 1.3) + sack(0.9, 0.75, 0.42),
  ),
  item([10.2, 0.4, 0, 11.2, 1.6, 0.8], sack(10.6, 0.8) + sack(10.7, 1.3)),
  ...frontPieces(SHELL),
  moped(0.8, 9.4, P.mustard),
  moped(2.6, 9.1, P.steel),
  moped(4.4, 9.3, P.red),
  plant(7.6, 8.55, 0),
  boat(14.2, -1.4, -0.9),
  ...(
    [
      [13.9, 3.6],
      [14.5, 4.3],
    ] as const
  ).map(([x, y]): Item => ({ ...duck(x, y, -0.9), when: "day" })),
];

const pieces = (): Item[] => [
  ...hall(),
  tableOfDoors(FLASKS_AND_CUPS),
  ...CHAIRS.flatMap(({ x, y, facing }, i) => chair(x, y, i, facing)),
];

/** The Old Grain Hall of Dengtang, level 10: a table made of two doors, nine chairs, chalk on green wood. */
export const GRAIN_HALL: HouseLook = {
  shell: SHELL,
  ground: DENGTANG.ground,
  neighbours: DENGTANG.neighbours,
  pieces,
  beds: [],
  slots: [],
  ways: {
    nodes: {
      street: [9.1, 12.6, 0],
      gate: [9.1, 9.2, 0],
      hall: [9.1, 7.3, 0],
      near: [6, 6.4, 0],
      end: [9.3, 4.4, 0],
      far: [6, 2.4, 0],
      board: [5, 1.2, 0],
      left: [2.6, 4, 0],
      yard: [6.4, 9.4, 0],
    },
    edges: chains("street gate hall near left", "hall end far board", "gate yard"),
  },
  pauses: CHAIRS.map(({ x, y, facing }) => ({ x, y, z: 0.47, sit: true, flip: facing !== "far" })),
  desk: { x: 2.6, y: 2.2, z: 0 },
  litWindows: DENGTANG.litWindows,
};
