/** The house on a lot: drawn once for each size, front and wall, at the origin of its lot. */
import { pt, rectX, rectY } from "../kit/iso.ts";
import { INK, mix, NIGHT, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { line, type P2, path } from "../kit/shapes.ts";
import { gable } from "../village/gable.ts";
import { TUBE, WARM } from "../village/night.ts";
import type { AwningPlace } from "../village/prints.ts";
import { type Front, HEIGHTS, LOT, type Province, RISE } from "./plan.ts";

export const STOREYS = [1, 2] as const;
export type Storeys = (typeof STOREYS)[number];
export const FRONTS: readonly Front[] = ["x", "y"];
/** How many walls a province builds with. */
export const WALLS = 3;
const EAVES = 0.2;
const { w: X, d: Y } = LOT;

const LOOKS: Readonly<Record<Province, readonly { wall: Tone; roof: Tone; bricks: boolean }[]>> = {
  jiangsu: [
    { wall: P.lime, roof: tri("#7b8493"), bricks: false },
    { wall: tri("#b3aca2"), roof: tri("#717a88"), bricks: true },
    { wall: tri("#c4876a"), roof: tri("#7d7f86"), bricks: true },
  ],
  fujian: [
    { wall: P.brick, roof: tri("#b9573d"), bricks: true },
    { wall: P.stone, roof: tri("#a84a35"), bricks: true },
    { wall: tri("#ead7b2"), roof: tri("#b9573d"), bricks: false },
  ],
};

/** Where the cloth hangs over the door. */
export const awningPlace = (front: Front): AwningPlace => ({
  face: front,
  plane: front === "x" ? X : Y,
  from: (front === "x" ? Y : X) * 0.12,
  to: (front === "x" ? Y : X) * 0.9,
  z: 0.86,
  out: 0.72,
});

interface Pane {
  face: Front;
  a: number;
  z: number;
  w: number;
  h: number;
  /** Lights go on in this order: 1 the door and a window, then more. */
  light: 1 | 2 | 3;
  isDoor: boolean;
  somebody: boolean;
}

/** Windows and door of a house, the same for every wall. */
function panesOf(storeys: Storeys, front: Front): Pane[] {
  const side: Front = front === "x" ? "y" : "x";
  const pair = (face: Front, z: number, lights: readonly [Pane["light"], Pane["light"]]): Pane[] =>
    ([0, 1] as const).map((k) => ({
      face,
      a: (face === "x" ? Y : X) * (0.16 + 0.42 * k),
      z,
      w: (face === "x" ? Y : X) * 0.26,
      h: 0.48,
      light: lights[k],
      isDoor: false,
      somebody: lights[k] < 3 && (k === 0 || face === side),
    }));
  const door: Pane = {
    face: front,
    a: (front === "x" ? Y : X) * 0.3,
    z: 0,
    w: (front === "x" ? Y : X) * 0.44,
    h: 0.86,
    light: 1,
    isDoor: true,
    somebody: false,
  };
  return storeys === 1
    ? [door, ...pair(side, 0.52, [2, 1])]
    : [door, ...pair(side, 0.46, [3, 2]), ...pair(front, 1.38, [1, 3]), ...pair(side, 1.36, [2, 3])];
}

const shape = ({ face, a, z, w, h }: Pane, fill: string, raw: boolean): string =>
  face === "x"
    ? rectX(X, a, z, a + w, z + h, fill, { sw: lw(0.8), raw })
    : rectY(Y, a, z, a + w, z + h, fill, { sw: lw(0.8), raw });

const foot = ({ face, a, z, w }: Pane): P2 => (face === "x" ? pt(X, a + w / 2, z) : pt(a + w / 2, Y, z));

const bar = (pane: Pane): string => {
  const [x, y] = foot(pane);
  return line([x, y], [x, y - pane.h * 70], lw(0.6), INK, { raw: true });
};

function darkPane(pane: Pane): string {
  if (pane.isDoor) return shape(pane, mix(P.plank[2], INK, 0.2), false);
  return shape(pane, mix(P.water[2], INK, pane.face === "x" ? 0.5 : 0.35), false) + bar(pane);
}

function litPane(pane: Pane): string {
  const [x, y] = foot(pane);
  const figure = path(
    `M${x - 10},${y - 1} q0,-14 10,-14 q10,0 10,14 Z M${x - 6},${y - 20} a6.6,6.6 0 1 1 13.2,0 a6.6,6.6 0 1 1 -13.2,0`,
    NIGHT,
    { sw: 0, raw: true },
  );
  const light = shape(pane, pane.isDoor ? TUBE : WARM, true);
  return light + (pane.somebody ? figure : "") + (pane.isDoor ? "" : bar(pane));
}

/** Rows of bricks, only here and there, as one remembers them. */
function bricks(h: number, wall: Tone): string {
  const seam = mix(wall[2], INK, 0.12);
  const rows = Array.from({ length: h > 2 ? 7 : 4 }, (_, i) => 0.34 + i * 0.28);
  return rows
    .map((z, i) => {
      const s = (i * 0.9) % 1.5;
      return (
        line(pt(0.1 + s, Y, z), pt(0.8 + s, Y, z), lw(0.5), seam) +
        line(pt(X, 2.3 - s, z), pt(X, 1.6 - s, z), lw(0.5), mix(seam, INK, 0.2))
      );
    })
    .join("");
}

/** The house by day, doors and windows dark. */
export function home(province: Province, storeys: Storeys, front: Front, wall: number): string {
  const look = LOOKS[province][wall % WALLS] ?? LOOKS[province][0];
  const h = HEIGHTS[storeys - 1] ?? HEIGHTS[0];
  const seams = look?.bricks ? bricks(h, look.wall) : "";
  return gable({
    x: 0,
    y: 0,
    w: X,
    d: Y,
    h,
    ridge: front === "x" ? "y" : "x",
    rise: RISE,
    step: 0.3,
    overhang: EAVES,
    swallow: province === "fujian",
    face: seams + panesOf(storeys, front).map(darkPane).join(""),
    wall: look?.wall ?? P.lime,
    roof: look?.roof ?? P.tile,
  }).s;
}

/** What shines when `awake` of its lights are on, 1 .. 3; drawn over the house. */
export const lights = (storeys: Storeys, front: Front, awake: number): string =>
  panesOf(storeys, front)
    .filter(({ light }) => light <= awake)
    .map(litPane)
    .join("");

/** Boards over the door of a house that is shut; a slip of paper says that it is to let. */
export function shutter(front: Front, toLet: boolean): string {
  const side = front === "x" ? Y : X;
  const [a, b] = [side * 0.28, side * 0.76];
  const at = (u: number, z: number): P2 => (front === "x" ? pt(X, u, z) : pt(u, Y, z));
  const rect = front === "x" ? rectX : rectY;
  const plane = front === "x" ? X : Y;
  const wood: Tone = tri("#8d7a66");
  let s = rect(plane, a, 0, b, 0.92, wood[front === "x" ? 2 : 1]);
  for (let i = 1; i < 5; i++) s += line(at(a, i * 0.18), at(b, i * 0.18), lw(0.6), mix(wood[2], INK, 0.3));
  if (toLet) return s + rect(plane, a + 0.34, 0.3, b - 0.34, 0.72, "#fff7df", { sw: lw(0.6) });
  return (
    s +
    line(at(a, 0.08), at(b, 0.88), lw(2.4), "#fff7df") +
    line(at(a, 0.88), at(b, 0.08), lw(2.4), "#fff7df")
  );
}

/** Two red lanterns and paper strips: the house has just opened. */
export function opening(front: Front): string {
  const side = front === "x" ? Y : X;
  const at = (u: number, z: number): P2 => (front === "x" ? pt(X + 0.1, u, z) : pt(u, Y + 0.1, z));
  const rect = front === "x" ? rectX : rectY;
  const plane = (front === "x" ? X : Y) + 0.02;
  const lantern = (u: number): string => {
    const [x, y] = at(u, 1.2);
    return (
      line([x, y - 22], [x, y - 10], lw(0.6)) +
      path(`M${x - 12},${y} q0,-12 12,-12 q12,0 12,12 q0,12 -12,12 q-12,0 -12,-12 Z`, P.red[1], {
        sw: lw(0.8),
      }) +
      line([x, y + 12], [x, y + 22], lw(0.8), P.mustard[1])
    );
  };
  const strip = (u: number): string => rect(plane, u, 0.12, u + 0.16, 0.84, P.red[1], { sw: lw(0.5) });
  return strip(side * 0.14) + strip(side * 0.8) + lantern(side * 0.08) + lantern(side * 0.94);
}

/** Outline of the visible slope of the roof, kit px: what the layer of hours shades. */
export function roofOutline(province: Province, storeys: Storeys, front: Front): P2[] {
  const T = HEIGHTS[storeys - 1] ?? HEIGHTS[0];
  const R = T + RISE;
  const lift = province === "fujian" ? 0.2 : 0;
  if (front === "x") {
    const ez = T - (EAVES * RISE) / (X / 2);
    return [
      pt(X / 2, -0.08, R + lift),
      pt(X / 2, Y / 2, R),
      pt(X / 2, Y + 0.1, R + lift),
      pt(X + EAVES, Y + 0.1, ez),
      pt(X + EAVES, -0.08, ez),
    ];
  }
  const ez = T - (EAVES * RISE) / (Y / 2);
  return [
    pt(-0.08, Y / 2, R + lift),
    pt(X / 2, Y / 2, R),
    pt(X + 0.1, Y / 2, R + lift),
    pt(X + 0.1, Y + EAVES, ez),
    pt(-0.08, Y + EAVES, ez),
  ];
}
