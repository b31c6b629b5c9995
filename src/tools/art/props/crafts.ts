/** Stations of work that is not sewing: the long print table, the bench, the painters' tables, the wide table, folding, bagging. */
import { box, cyl, onZ, pt, rectZ, shadow } from "../kit/iso.ts";
import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, line, type P2, path, stroke } from "../kit/shapes.ts";
import { table } from "./furniture.ts";
import { roll, stack } from "./goods.ts";
import type { Pile } from "./piles.ts";

const INKS = [P.red, P.indigo, P.jade, P.mustard] as const;

/** A flag of cloth lying flat, plain in one colour, with its white hem. */
const flag = (x: number, y: number, z: number, c: Tone, w = 0.5, d = 0.72): string =>
  rectZ(z, x, y, x + w, y + d, P.lime[0], { sw: lw(0.7) }) +
  rectZ(z + 0.001, x + 0.07, y + 0.03, x + w - 0.02, y + d - 0.03, c[0], { sw: lw(0.6) });

/** A printing screen: a wooden frame with its mesh, one end lifted off the cloth. */
function screen(x: number, y: number, z: number, c: Tone): string {
  const [w, d, up] = [0.8, 0.86, 0.16];
  const corner = (a: number, b: number, dz: number): P2 => pt(x + a, y + b, z + dz);
  const quad = (i: number): P2[] => [
    corner(i, i, 0.03 + up),
    corner(w - i, i, 0.03 + up * 0.6),
    corner(w - i, d - i, 0.03),
    corner(i, d - i, 0.03),
  ];
  const trail = (q: readonly P2[]): string => `M${q.map((p) => p.join(",")).join("L")}Z`;
  return (
    path(trail(quad(0)), P.wood[0]) +
    path(trail(quad(0.09)), mix(c[0], "#ffffff", 0.45)) +
    path(trail(quad(0.2)), c[1], { sw: lw(0.5) }) +
    line(corner(0, d, 0.03), corner(w, d, 0.03), 4) +
    line(corner(0, d, 0.03), corner(w, d, 0.03), 2, P.wood[1])
  );
}

const jar = (x: number, y: number, z: number, c: Tone): string =>
  cyl(x, y, z, 0.07, 0.14, P.lime) + ell(...pt(x, y, z + 0.14), 5.4, 2.8, c[1], { sw: lw(0.5) });

/** The long print table: cloth along it, flag by flag, the screen over the next one, jars of ink at its end. */
export function printTable(c: Tone | null, pile: Pile): string {
  const [w, d, h] = [3.4, 1.2, 0.66];
  const top = h + 0.01;
  const goods = c ?? P.cream;
  const cloth = c ? rectZ(top, 0.1, 0.16, 2.66, 1.04, P.lime[0], { sw: lw(0.7) }) : "";
  const done = c && pile ? [0.16, 0.72].map((x) => flag(x, 0.24, top + 0.002, goods)).join("") : "";
  const printed =
    c && pile
      ? Array.from({ length: pile === 10 ? 6 : 2 }, (_, i) =>
          flag(2.78, 0.18, top + i * 0.028, goods, 0.5, 0.66),
        ).join("")
      : "";
  return (
    shadow(0, 0, w + 0.1, d + 0.1) +
    table(0, 0, w, d, h, P.plank) +
    cloth +
    done +
    (c ? screen(1.42, 0.2, top, goods) : screen(2.4, 0.2, top, P.steel)) +
    printed +
    INKS.map((ink, i) => jar(2.84 + (i % 2) * 0.22, 0.94 + Math.floor(i / 2) * 0.14, top, ink)).join("")
  );
}

/** A white blank, lying. */
const blank = (x: number, y: number, z: number): string => {
  const [a, b] = pt(x, y, z);
  return (
    path(`M${a - 14},${b} q0,-13 14,-14 q14,0 15,12 q-4,9 -15,9 q-11,0 -14,-7 Z`, "#fffdf6", {
      sw: lw(0.8),
    }) + stroke(`M${a - 6},${b - 6} l4,-1 M${a + 4},${b - 7} l4,1 M${a},${b - 3} l1,3`, 1.4, P.steel[2])
  );
};

/** The bench where blanks are primed: bowls of white, blanks in rows, lengths of cloth at its end. */
export function primeBench(c: Tone | null, pile: Pile): string {
  const [w, d, h] = [2.6, 1.1, 0.66];
  const rows = c ? (pile === 10 ? 8 : pile === 4 ? 4 : 1) : 0;
  const blanks = Array.from({ length: rows }, (_, i) =>
    blank(0.34 + (i % 4) * 0.36, 0.3 + Math.floor(i / 4) * 0.42, h + 0.02),
  );
  return (
    shadow(0, 0, w + 0.1, d + 0.1) +
    table(0, 0, w, d, h, P.plank) +
    blanks.join("") +
    cyl(1.78, 0.78, h, 0.16, 0.1, P.stone, 0.2) +
    ell(...pt(1.78, 0.78, h + 0.1), 15, 7, "#fffdf6", { sw: lw(0.6) }) +
    stroke(`M${pt(1.9, 0.66, h + 0.12).join(",")} l16,-13`, 4.4) +
    stroke(`M${pt(1.9, 0.66, h + 0.12).join(",")} l16,-13`, 2.4, P.wood[1]) +
    (c ? roll(2.2, 0.12, h, c, 0.85, 0.12) : "")
  );
}

const FACES: readonly (readonly [ground: string, brow: string])[] = [
  ["#fffdf6", P.red[1]],
  [P.red[1], INK],
  ["#fffdf6", P.jade[1]],
  [P.mustard[0], P.red[2]],
  ["#fffdf6", P.indigo[1]],
];

/** A painted mask on the plane of the picture, its gaze to the left. `k` 1 is 26 px wide. */
export function mask(a: number, b: number, kind: number, k = 1): string {
  const [ground, brow] = FACES[kind % FACES.length] ?? FACES[0] ?? ["#fffdf6", INK];
  const m = (x: number, y: number): string =>
    `${Math.round((a + x * k) * 10) / 10},${Math.round((b + y * k) * 10) / 10}`;
  const dark = ground === P.red[1] ? "#fffdf6" : INK;
  return (
    path(
      `M${m(-13, -14)} Q${m(0, -24)} ${m(13, -14)} Q${m(16, 8)} ${m(0, 20)} Q${m(-16, 8)} ${m(-13, -14)} Z`,
      ground,
    ) +
    path(
      `M${m(-12, -13)} Q${m(0, -22)} ${m(12, -13)} Q${m(9, -6)} ${m(1, -6)} L${m(-2, 2)} L${m(-4, -6)} Q${m(-10, -7)} ${m(-12, -13)} Z`,
      brow,
      { sw: 0 },
    ) +
    path(
      `M${m(-11, -1)} Q${m(-7, -5)} ${m(-4, -1)} Q${m(-7, 2)} ${m(-11, -1)} Z M${m(1, -1)} Q${m(5, -5)} ${m(8, -1)} Q${m(5, 2)} ${m(1, -1)} Z`,
      dark,
      { sw: 0 },
    ) +
    ell(a - 9 * k, b - 1.4 * k, 1.4 * k, 1.4 * k, ground === P.red[1] ? INK : "#fffdf6", { sw: 0 }) +
    ell(a + 3 * k, b - 1.4 * k, 1.4 * k, 1.4 * k, ground === P.red[1] ? INK : "#fffdf6", { sw: 0 }) +
    path(`M${m(-6, 10)} Q${m(-1, 14)} ${m(5, 9)}`, "none", {
      sw: 2.2 * k,
      stroke: kind % 2 ? dark : P.red[1],
    })
  );
}

const legs = (): string =>
  [
    [0.86, 0.2],
    [0.86, 1.6],
    [1.5, 0.2],
  ]
    .map(([x = 0, y = 0]) => box(x, y, 0, 0.08, 0.1, 0.62, P.wood))
    .join("");

/** The painters' table: jars, brushes in a cup, a small lamp, masks that dry on their stands. */
export function paintTable(pile: Pile, open: boolean): string {
  const h = 0.69;
  const spots = [
    [1.1, 1.5],
    [1.44, 1.42],
    [1.12, 0.34],
    [1.46, 0.4],
    [1.42, 1.1],
  ] as const;
  const count = open ? (pile === 10 ? 5 : pile === 4 ? 3 : 1) : 0;
  const masks = spots.slice(0, count).map(([x, y], i) => {
    const [a, b] = pt(x, y, h + 0.26);
    return line(pt(x, y, h), [a, b + 10], 3) + mask(a, b, i, 0.74);
  });
  const [cx, cy] = pt(1.5, 0.74, h);
  return (
    legs() +
    box(0.8, 0.14, 0.62, 0.86, 1.62, 0.07, P.plank) +
    box(1.5, 1.6, 0, 0.08, 0.1, 0.6, P.wood) +
    rectZ(h + 0.005, 0.9, 0.6, 1.3, 1.2, "#fffdf6", { sw: lw(0.6) }) +
    jar(1.4, 0.62, h, P.red) +
    jar(1.54, 0.72, h, P.dark) +
    jar(1.4, 0.82, h, P.mustard) +
    [-5, 0, 5]
      .map((k) => line([cx + 10 + k * 0.4, cy - 4], [cx + 10 + k, cy - 24], 2.4, P.wood[2]))
      .join("") +
    cyl(1.58, 0.9, h, 0.06, 0.12, P.jade) +
    masks.join("")
  );
}

/** Blossoms over a stretch of cloth on z = const: five petals and a heart. */
function blossoms(z: number, spots: readonly P2[], k = 1): string {
  return spots
    .map(([x, y]) => {
      const [a, b] = pt(x, y, z);
      return (
        [0, 1, 2, 3, 4]
          .map((i) =>
            ell(a + 7 * k * Math.cos(i * 1.26), b + 3.8 * k * Math.sin(i * 1.26), 5 * k, 3 * k, "#f7c3cf", {
              sw: 0,
            }),
          )
          .join("") + ell(a, b, 3.4 * k, 2.2 * k, "#c8415f", { sw: 0 })
      );
    })
    .join("");
}

/** The wide table for covers and curtains: printed cloth over all of it, shears, a long rule, a bolt at its end. */
export function wideTable(c: Tone | null, pile: Pile): string {
  const [w, d, h] = [4.2, 2, 0.66];
  const layers = c ? Math.max(1, Math.round(pile * 0.4)) : 0;
  const top = h + layers * 0.045;
  const cloth = (tone: Tone): string =>
    stack(0.15, 0.12, h, 3.35, 1.76, layers, [tone], 0.045) +
    onZ(
      top,
      [
        [0.3, 0.28],
        [3.35, 0.28],
        [3.35, 1.72],
        [0.3, 1.72],
      ],
      "none",
      { sw: lw(1.2), stroke: mix(tone[2], INK, 0.1) },
    ) +
    blossoms(top, [
      [0.8, 0.65],
      [1.6, 1.2],
      [2.4, 0.6],
      [2.95, 1.35],
      [0.75, 1.4],
      [2.05, 0.95],
    ]) +
    line(pt(2.2, 0.16, top), pt(2.2, 1.86, top), 2, "#fffdf6");
  const [sx, sy] = pt(2.28, 1.5, top);
  return (
    shadow(0, 0, w + 0.12, d + 0.12) +
    table(0, 0, w, d, h) +
    (c ? cloth(c) : "") +
    (c ? roll(3.68, 0.14, h, c, 1.6, 0.16) : "") +
    path(
      `M${pt(0.4, 1.9, h + 0.01).join(",")} L${pt(1.9, 1.9, h + 0.01).join(",")} l3,5 L${pt(0.4, 1.97, h + 0.01).join(",")} Z`,
      P.mustard[1],
      { sw: lw(0.7) },
    ) +
    stroke(`M${sx},${sy} l24,-8 M${sx},${sy - 5} l24,4`, 5) +
    stroke(`M${sx},${sy} l24,-8 M${sx},${sy - 5} l24,4`, 2.4, P.steel[0]) +
    ell(sx - 4, sy - 2, 5, 4, "none", { sw: 3, stroke: P.jade[2] })
  );
}

/** A table for folding covers: the cover on it, folded ones beside. */
export function foldTable(c: Tone | null, pile: Pile): string {
  const [w, d, h] = [1.8, 0.9, 0.64];
  return (
    table(0, 0, w, d, h) +
    (c
      ? rectZ(h + 0.02, 0.1, 0.1, 1.02, 0.8, c[0], { sw: lw(0.8) }) +
        rectZ(h + 0.021, 0.2, 0.2, 0.92, 0.7, "none", { sw: lw(0.8), stroke: c[2] }) +
        blossoms(h + 0.022, [[0.56, 0.45]]) +
        stack(1.16, 0.14, h, 0.5, 0.6, Math.max(1, Math.round(pile * 0.8)), [c, P.cream], 0.09)
      : rectZ(h + 0.01, 0.1, 0.1, 1.1, 0.8, P.cream[1], { sw: lw(0.7) }))
  );
}

/** A packing table of the sale: grey bags in a pile, a roll of labels, the tape gun. */
export function bagTable(c: Tone | null, pile: Pile): string {
  const [w, d, h] = [1.7, 0.86, 0.64];
  const bag = (i: number): string => {
    const [x, y, z] = [1.08 + (i % 2) * 0.04, 0.12 + (i % 3) * 0.03, h + i * 0.055];
    return (
      box(x, y, z, 0.5, 0.58, 0.055, i % 3 === 1 ? P.tin : P.steel, { sw: lw(0.7) }) +
      rectZ(z + 0.056, x + 0.1, y + 0.12, x + 0.3, y + 0.32, "#fffdf6", { sw: lw(0.4) })
    );
  };
  const [gx, gy] = pt(0.3, 0.66, h);
  return (
    table(0, 0, w, d, h, P.tin) +
    (c ? rectZ(h + 0.01, 0.18, 0.12, 0.78, 0.58, c[0], { sw: lw(0.8) }) : "") +
    (c ? Array.from({ length: Math.max(1, Math.round(pile * 0.8)) }, (_, i) => bag(i)).join("") : "") +
    path(`M${gx - 10},${gy - 2} q0,-12 11,-12 q11,0 11,11 l10,4 l-3,5 l-14,-4 l-4,10 l-6,-2 Z`, P.red[1]) +
    ell(gx + 1, gy - 4, 5.4, 5, P.mustard[0], { sw: lw(0.7) }) +
    cyl(0.9, 0.7, h, 0.08, 0.09, P.lime)
  );
}
