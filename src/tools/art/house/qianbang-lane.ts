/** What stands around the narrow house: row houses on the quay, Jin's across the lane, the store. */
import { type Item, item, tagged } from "../kit/depth.ts";
import { box, onY, pt, rectY, shadow } from "../kit/iso.ts";
import { mix, P, tri } from "../kit/palette.ts";
import { lw, withPen } from "../kit/pen.ts";
import { g, line, poly, shift } from "../kit/shapes.ts";
import { greenOf } from "../lanes/greens.ts";
import { willow } from "../props/yard.ts";
import { neighbour } from "../village/neighbour.ts";
import { HOUSE_LINE } from "./plan.ts";

export const neighbours = (): Item[] => [
  neighbour({
    x: -5.5,
    y: 0.5,
    w: 5.2,
    d: 7,
    h: 2.6,
    rise: 1.5,
    toYard: [
      [0.5, 1, 1, 1],
      [2.1, 1.1, 0, 2],
      [3.8, 1, 1, 1],
    ],
  }),
  neighbour({
    x: -11.6,
    y: 1.2,
    w: 5.8,
    d: 6.2,
    h: 3,
    horse: true,
    toYard: [
      [0.6, 1, 1.2, 1],
      [2.3, 1.1, 0, 2],
      [4, 1, 1.2, 1],
    ],
  }),
  neighbour({
    x: 2,
    y: -7.6,
    w: 5,
    d: 3.8,
    h: 3,
    horse: true,
    toYard: [
      [0.7, 1, 1.4, 1],
      [3.2, 1, 1.4, 1],
    ],
    toSide: [
      [0.7, 0.8, 1.5, 0.9],
      [2.2, 0.8, 1.5, 0.9],
    ],
  }),
  store(),
  jins(),
  willow(-2.6, -3.4, 1.15, 8),
  willow(10.2, -8.2, 1.2, 5),
  camphor(16.6, 4.9, 1.5),
];

function camphor(x: number, y: number, k: number): Item {
  const [a, b] = pt(x, y);
  const s = withPen({ lw: HOUSE_LINE / k }, greenOf("tree"));
  return item([x - 0.4, y - 0.4, 0, x + 0.4, y + 0.4, 3], g(s, { t: shift(a, b, ` scale(${k})`) }));
}

/** Jin's house across the lane, where it can be seen whether anything is hung over his door. */
function jins(): Item {
  const [x, y, w, d, h] = [12.3, -2.6, 4.4, 4.2, 2.5];
  return neighbour({
    x,
    y,
    w,
    d,
    h,
    wall: tri("#d8b79a"),
    toYard: [
      [0.5, 1.3, 0, 2],
      [2.6, 1.2, 0.9, 1],
    ],
    toSide: [[1.4, 1, 1, 1]],
  });
}

const STORE = { x: 9.72, y: -1.1, w: 1.1, d: 1.45, h: 1.5 } as const;

/** The store behind the house, its foot dark with damp. */
function store(): Item {
  const { x, y, w, d, h } = STORE;
  const stain = (a: number, b: number): string =>
    onY(
      y + d,
      [
        [x + a, 0],
        [x + b, 0],
        [x + b - 0.03, 0.3],
        [x + (a + b) / 2, 0.48],
        [x + a + 0.03, 0.36],
      ],
      mix(P.stone[1], "#2a2130", 0.4),
      { sw: 0, op: 0.8 },
    );
  const [far, near] = [h + 0.36, h - 0.04];
  const [a, b] = [y - 0.1, y + d + 0.22];
  const roof =
    poly(
      [pt(x - 0.12, a, far), pt(x + w + 0.16, a, far), pt(x + w + 0.16, b, near), pt(x - 0.12, b, near)],
      P.tin[0],
    ) + [0.2, 0.5, 0.8, 1.1].map((k) => line(pt(x + k, a, far), pt(x + k, b, near), 1.6, P.tin[2])).join("");
  return item(
    [x, y, 0, x + w, y + d, far],
    shadow(x, y, w + 0.25, d + 0.1) +
      box(x, y, 0, w, d, h, P.stone) +
      rectY(y + d, x + 0.18, 0, x + 0.98, 1.2, mix(P.dark[2], "#2a2130", 0.3)) +
      stain(0, 0.2) +
      stain(0.96, 1.1) +
      roof,
  );
}

/** A bed in the store when there is nowhere else to sleep. */
export function storeBed(): Item[] {
  const { x, y, d } = STORE;
  const front = y + d + 0.01;
  return tagged("store-bed", [
    item(
      [x + 0.2, y + d, 0.1, x + 0.98, y + d + 0.02, 1],
      rectY(front, x + 0.2, 0.1, x + 0.96, 0.26, P.wood[1], { sw: lw(0.7) }) +
        rectY(front, x + 0.2, 0.26, x + 0.96, 0.5, P.red[1], { sw: lw(0.7) }) +
        rectY(front, x + 0.2, 0.3, x + 0.46, 0.56, P.lime[0], { sw: lw(0.7) }),
    ),
  ]);
}

export const jinsDoor = (): Item[] => {
  const [a, b, y] = [12.8, 14.1, 1.64];
  const strip = (z0: number, z1: number): string =>
    line(pt(a - 0.06, y, z0), pt(b + 0.06, y, z1), 12) +
    line(pt(a - 0.06, y, z0), pt(b + 0.06, y, z1), 8.6, "#fff8e6");
  return tagged("jin-strip", [
    item([a, y - 0.02, 0, b, y, 2], rectY(y, a, 0, b, 2, P.plank[2]) + strip(0.5, 1.6) + strip(1.6, 0.5)),
  ]);
};
