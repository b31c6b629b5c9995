/** Huabuqiao: the canal with its bridge of printed cloth, balconies full of peonies, the hall with its moving stairs. */
import { type Item, item } from "../../kit/depth.ts";
import { box, cyl, onX, onY, pt, rectX, rectY, rectZ, shadow } from "../../kit/iso.ts";
import { INK, mix, P, type Tone, tri } from "../../kit/palette.ts";
import { lw } from "../../kit/pen.ts";
import { ell, line, type P2, path, poly, stroke } from "../../kit/shapes.ts";
import { neighbour } from "../../village/neighbour.ts";

const GROUNDS: readonly (readonly [cloth: Tone, petal: string, heart: string])[] = [
  [tri("#dfe9f2"), "#f4a9ba", "#c8415f"],
  [tri("#e98fa6"), "#fff3f5", "#c8415f"],
  [tri("#7fb4a8"), "#f9d3da", "#b23a52"],
  [tri("#4f64b0"), "#f4c3cf", "#ffffff"],
  [tri("#f2d9a6"), "#e4738c", "#a83450"],
];

/** A peony on a wall y = const, as large as half a cover. */
export const peony = (x: number, y: number, z: number, k: number, petal: string, heart: string): string =>
  peonyAt(...pt(x, y, z), k, petal, heart);

/** The same around a point of the picture. */
export function peonyAt(a: number, b: number, k: number, petal: string, heart: string): string {
  return (
    [0, 1, 2, 3, 4, 5]
      .map((i) =>
        ell(a + 9 * k * Math.cos(i * 1.047), b + 9 * k * Math.sin(i * 1.047), 6.4 * k, 6 * k, petal, {
          sw: 0,
        }),
      )
      .join("") +
    [0, 1, 2]
      .map((i) =>
        ell(
          a + 4 * k * Math.cos(i * 2.1 + 0.5),
          b + 4 * k * Math.sin(i * 2.1 + 0.5),
          4.4 * k,
          4.2 * k,
          mix(petal, heart, 0.35),
          { sw: 0 },
        ),
      )
      .join("") +
    ell(a, b, 3.2 * k, 3.2 * k, heart, { sw: 0 })
  );
}

/** A cover that hangs on a wall of air y = const, a border and a peony on it. */
export function hungCover(x: number, y: number, z: number, w: number, drop: number, kind: number): string {
  const [c, petal, heart] = GROUNDS[kind % GROUNDS.length] ?? [P.lime, "#f4a9ba", "#c8415f"];
  const q: P2[] = [
    [x, z],
    [x + w, z],
    [x + w, z - drop],
    [x + w * 0.5, z - drop - 0.04],
    [x, z - drop + 0.02],
  ];
  const i = 0.07;
  return (
    onY(y, q, c[1]) +
    onY(
      y,
      [
        [x + i, z - i],
        [x + w - i, z - i],
        [x + w - i, z - drop + i],
        [x + i, z - drop + i],
      ],
      "none",
      { sw: lw(0.8), stroke: c[2] },
    ) +
    peony(x + w / 2, y, z - drop / 2, Math.min(w, drop) * 0.95, petal, heart)
  );
}

/** A town house with a balcony on which covers air. */
export function balconied(
  x: number,
  y: number,
  w: number,
  d: number,
  h: number,
  kinds: readonly number[],
): Item[] {
  const house = neighbour({
    x,
    y,
    w,
    d,
    h,
    horse: true,
    toYard: [
      [0.5, 1, 0.9, 0.9],
      [w / 2 - 0.5, 1, 0, 1.7],
      [w - 1.5, 1, 0.9, 0.9],
      [w / 2 - 1, 2, 2.3, 1.1],
    ],
    toSide: [[1, 0.9, 1.2, 0.9]],
  });
  const [bx0, bx1, by, bz] = [x + 0.4, x + w - 0.4, y + d + 0.7, 2];
  const step = (bx1 - bx0) / kinds.length;
  const railing = Array.from({ length: 9 }, (_, i) => {
    const xx = bx0 + ((bx1 - bx0) * i) / 8;
    return line(pt(xx, by, bz), pt(xx, by, bz + 0.62), 2, P.steel[2]);
  }).join("");
  const balcony = item(
    [bx0, y + d, bz - 0.1, bx1, by + 0.05, bz + 0.7],
    box(bx0, y + d, bz - 0.12, bx1 - bx0, 0.7, 0.12, P.lime) +
      railing +
      line(pt(bx0, by, bz + 0.62), pt(bx1, by, bz + 0.62), 5) +
      line(pt(bx0, by, bz + 0.62), pt(bx1, by, bz + 0.62), 2.6, P.steel[1]) +
      kinds
        .map((k, i) => hungCover(bx0 + i * step + 0.08, by + 0.02, bz + 0.62, step - 0.16, 0.86, k))
        .join(""),
  );
  return [{ ...house, b: [house.b[0], house.b[1], house.b[2], house.b[3], y + d, house.b[5]] }, balcony];
}

/** The market hall: glass to the street, behind it the stairs that move on Saturdays. */
export function marketHall(x: number, y: number): Item {
  const [w, d, h] = [5.6, 4.6, 3.3];
  const front = y + d;
  const glass = "#bfe0e6";
  let face = rectY(front, x + 0.3, 0.1, x + w - 0.3, h - 0.5, glass);
  // The moving stairs, seen through the glass: a band that climbs from left to right, its steps, its rail.
  const [s0, s1] = [pt(x + 0.9, front, 0.25), pt(x + 4.3, front, 2.2)];
  face += path(
    `M${s0.join(",")} L${pt(x + 1.5, front, 0.25).join(",")} L${pt(x + 4.9, front, 2.2).join(",")} L${s1.join(",")} Z`,
    P.steel[1],
  );
  for (let i = 1; i < 9; i++) {
    const t = i / 9;
    face += line(
      pt(x + 0.9 + 3.4 * t, front, 0.25 + 1.95 * t),
      pt(x + 1.5 + 3.4 * t, front, 0.25 + 1.95 * t),
      2,
      P.steel[2],
    );
  }
  face += line(pt(x + 0.9, front, 0.75), pt(x + 4.3, front, 2.65), 5, P.dark[1]);
  face += rectY(front, x + 3.9, 2.12, x + w - 0.3, 2.24, P.steel[2], { sw: lw(0.6) });
  for (let i = 0; i <= 5; i++)
    face += line(
      pt(x + 0.3 + ((w - 0.6) * i) / 5, front, 0.1),
      pt(x + 0.3 + ((w - 0.6) * i) / 5, front, h - 0.5),
      3,
      P.lime[0],
    );
  face += line(pt(x + 0.3, front, 1.5), pt(x + w - 0.3, front, 1.5), 3, P.lime[0]);
  const [bx, bz] = [x + w / 2, h - 0.22];
  return item(
    [x, y, 0, x + w, front, h + 0.4],
    shadow(x, y, w + 0.4, d + 0.2) +
      box(x, y, 0, w, d, h, P.lime) +
      face +
      rectY(front + 0.02, x, h - 0.46, x + w, h, "#d9708c") +
      peony(bx, front + 0.03, bz, 1.5, "#fff3f5", "#c8415f") +
      peony(bx - 1.5, front + 0.03, bz, 1.1, "#fff3f5", "#c8415f") +
      peony(bx + 1.5, front + 0.03, bz, 1.1, "#fff3f5", "#c8415f") +
      onX(
        x + w,
        [
          [y, h - 0.46],
          [front, h - 0.46],
          [front, h],
          [y, h],
        ],
        "#b5566f",
      ) +
      rectX(x + w, y + 0.6, 0.8, front - 0.6, 2, mix(P.water[2], INK, 0.4)) +
      box(x - 0.1, y - 0.1, h, w + 0.2, d + 0.25, 0.14, P.steel) +
      box(x + 1, y + 1, h + 0.14, 1, 0.8, 0.4, P.steel),
  );
}

/** Printed cloth over both rails of the bridge at x: what gave the place its name. */
export function clothOverBridge(x: number, quay: number, bank: number): string {
  const [a, b] = [quay - 0.6, bank + 0.6];
  const height = (y: number): number => 0.75 * Math.sin((Math.PI * (y - a)) / (b - a)) + 0.34;
  const n = 5;
  return Array.from({ length: n }, (_, i) => {
    const y0 = a + 0.35 + ((b - a - 0.7) * i) / n;
    const y1 = y0 + (b - a - 0.7) / n - 0.1;
    const [c, petal, heart] = GROUNDS[i % GROUNDS.length] ?? [P.lime, "#f4a9ba", "#c8415f"];
    const [p, q] = pt(x, (y0 + y1) / 2, height((y0 + y1) / 2) - 0.28);
    return (
      poly(
        [
          pt(x, y0, height(y0)),
          pt(x, y1, height(y1)),
          pt(x, y1, height(y1) - 0.56),
          pt(x, y0, height(y0) - 0.56),
        ],
        c[2],
      ) +
      [0, 1, 2, 3, 4]
        .map((k) => ell(p + 6 * Math.cos(k * 1.26), q + 6 * Math.sin(k * 1.26), 4.2, 4, petal, { sw: 0 }))
        .join("") +
      ell(p, q, 2.6, 2.6, heart, { sw: 0 })
    );
  }).join("");
}

/** Two vats of indigo, a pole across, a cloth that drips. */
export const vats = (x: number, y: number): Item => {
  const vat = (dx: number): string => {
    const [a, b] = pt(x + dx, y, 0.52);
    return (
      cyl(x + dx, y, 0, 0.38, 0.5, P.wood, 0.42) +
      ell(a, b, 30, 14, "#2f3d85", { sw: lw(0.7) }) +
      stroke(`M${a - 12},${b - 1} q8,-4 16,0`, 2.4, P.indigo[0])
    );
  };
  const [p, q] = pt(x + 0.5, y, 1.1);
  return item(
    [x - 0.45, y - 0.45, 0, x + 1.5, y + 0.45, 1.3],
    shadow(x - 0.4, y - 0.3, 1.9, 0.7) +
      vat(0) +
      vat(1) +
      line(pt(x - 0.4, y, 1.12), pt(x + 1.45, y, 1.12), 6) +
      line(pt(x - 0.4, y, 1.12), pt(x + 1.45, y, 1.12), 3, P.mustard[0]) +
      path(`M${p - 18},${q - 1} l36,18 v26 l-18,-4 l-18,-14 Z`, P.indigo[1]) +
      stroke(`M${p - 8},${q + 46} v8 M${p + 6},${q + 50} v7`, 2.4, P.indigo[2]),
  );
};

/** Rectangle of paving before the hall. */
export const hallSquare = (): string => {
  let s = rectZ(0, 12.2, 1.2, 24, 8, "#dcd4c6", { sw: lw(0.5), stroke: "#bcb2a0" });
  for (let i = 1; i < 7; i++) s += line(pt(12.2, 1.2 + i * 0.97), pt(24, 1.2 + i * 0.97), 1.4, "#bcb2a0");
  for (let i = 1; i < 9; i++) s += line(pt(12.2 + i * 1.1, 1.2), pt(12.2 + i * 1.1, 8), 1.4, "#bcb2a0");
  return s;
};
