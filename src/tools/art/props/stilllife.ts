import { type Item, item } from "../kit/depth.ts";
import { box, cyl, disc, onX, pt, rectY } from "../kit/iso.ts";
import { INK, mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, g, line, path, shift, stroke } from "../kit/shapes.ts";

// Small things that tell of people who are not in the picture.

export const steam = (x: number, y: number, k = 1): string =>
  stroke(
    `M${x - 5 * k},${y} q${-6 * k},${-10 * k} 1,${-20 * k} q${6 * k},${-8 * k} 0,${-16 * k} M${x + 5 * k},${y - 3} q${-6 * k},${-10 * k} 1,${-20 * k} q${6 * k},${-8 * k} 0,${-16 * k}`,
    3 * k,
    "#ffffff",
    { op: 0.6, raw: true },
  );

/** A bamboo steamer with `n` buns. */
export function buns(x: number, y: number, z: number, n: number): string {
  const [a, b] = pt(x, y, z + 0.16);
  const bun = (dx: number, dy: number) =>
    path(`M${a + dx - 9},${b + dy + 3} q0,-13 9,-13 q9,0 9,13 q-9,5 -18,0 Z`, P.lime[0], { sw: lw(0.8) }) +
    stroke(`M${a + dx - 3},${b + dy - 7} q3,3 6,0`, 1.4, P.cream[2]);
  const spots = [
    [0, -7],
    [-11, -1],
    [11, -1],
    [0, 5],
  ] as const;
  return (
    cyl(x, y, z, 0.26, 0.16, P.wood) +
    disc(x, y, z + 0.16, 0.22, P.cream[1], { sw: lw(0.7) }) +
    spots
      .slice(0, n)
      .map(([dx, dy]) => bun(dx, dy))
      .join("") +
    steam(a, b - 14)
  );
}

/** Scissors lying along x, `k` is their size. */
function scissors(x: number, y: number, z: number, k: number): string {
  const [a, b] = pt(x, y, z);
  const one =
    path("M0,0 L34,-15 L38,-19 L31,-18 Z", P.steel[0], { sw: 1.6 }) +
    path("M0,-2 L36,-11 L40,-14 L33,-15 Z", P.steel[1], { sw: 1.6 }) +
    ell(-9, 5, 8, 5, "none", { sw: 4.6, stroke: INK }) +
    ell(-9, 5, 8, 5, "none", { sw: 2.2, stroke: P.red[1] }) +
    ell(-12, -4, 8, 5, "none", { sw: 4.6, stroke: INK }) +
    ell(-12, -4, 8, 5, "none", { sw: 2.2, stroke: P.red[1] });
  return g(one, { t: shift(a, b, ` scale(${k})`) });
}

/** Seven pairs in a row, by size. */
export const scissorsInARow = (x: number, y: number, z: number): string =>
  Array.from({ length: 7 }, (_, i) => scissors(x + i * 0.3, y - i * 0.02, z, 0.62 + i * 0.09)).join("");

/** A glass of tea, still warm. */
export function teaGlass(x: number, y: number, z: number): string {
  const [a, b] = pt(x, y, z + 0.22);
  return (
    cyl(x, y, z, 0.075, 0.22, ["#d7b06a", "#c79a4c", "#a97e37"]) +
    ell(a, b, 6.8, 3.4, "#b98a3f", { sw: lw(0.6) }) +
    steam(a, b - 6, 0.9)
  );
}

/** A stool turned over on a table. */
export const stoolUpsideDown = (x: number, y: number, z: number): string =>
  cyl(x, y, z, 0.16, 0.4, P.wood, 0.13) + disc(x, y, z + 0.4, 0.09, P.wood[2], { sw: lw(0.6) });

/** A wall calendar without figures: every day looks like the other. */
export function calendar(y: number, z: number): Item {
  const X0 = 0.02;
  let s =
    onX(
      X0,
      [
        [y, z],
        [y + 0.95, z],
        [y + 0.95, z + 1],
        [y, z + 1],
      ],
      P.lime[0],
    ) +
    onX(
      X0,
      [
        [y, z + 0.78],
        [y + 0.95, z + 0.78],
        [y + 0.95, z + 1],
        [y, z + 1],
      ],
      P.jade[1],
    );
  for (let row = 0; row < 4; row++)
    for (let col = 0; col < 6; col++) {
      const [a, b] = [y + 0.07 + col * 0.14, z + 0.07 + row * 0.17];
      s += onX(
        X0,
        [
          [a, b],
          [a + 0.1, b],
          [a + 0.1, b + 0.12],
          [a, b + 0.12],
        ],
        P.cream[1],
        { sw: 1, stroke: P.cream[2] },
      );
    }
  return item([0, y, z, 0.03, y + 0.95, z + 1], s);
}

/** A sum in pencil on the plaster, rubbed out and begun again; nothing one could read. */
export function pencilSum(x: number, z: number): Item {
  const rows = [0, 0.22, 0.44, 0.7].map((dz, r) => {
    const d = Array.from({ length: 4 - (r % 2) }, (_, i) => {
      const [a, b] = pt(x + i * 0.26, 0, z - dz);
      return `M${a},${b} q7,-9 10,2 q2,10 -6,12`;
    });
    return stroke(d.join(""), 3, mix(INK, P.lime[1], 0.35));
  });
  return item(
    [x, 0, z - 0.8, x + 1.1, 0.01, z + 0.2],
    rows.join("") + line(pt(x - 0.05, 0, z - 0.66), pt(x + 1.05, 0, z - 0.66), 3, mix(INK, P.lime[1], 0.35)),
  );
}

/** A phone leaning against a box; its screen shines. */
export function phoneWithBadge(x: number, y: number, z: number): Item {
  const [a, b] = pt(x + 0.24, y + 0.3, z + 0.42);
  const star = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 ? 8 : 17;
    const t = (i * Math.PI) / 5 - Math.PI / 2;
    return `${i ? "L" : "M"}${Math.round((a + Math.cos(t) * r * 0.86) * 10) / 10},${Math.round((b + Math.sin(t) * r + Math.cos(t) * 3) * 10) / 10}`;
  });
  return item(
    [x, y, z, x + 0.5, y + 0.4, z + 0.9],
    box(x + 0.02, y, z, 0.44, 0.2, 0.5, P.card) +
      rectY(y + 0.3, x, z + 0.02, x + 0.48, z + 0.86, P.dark[2]) +
      rectY(y + 0.31, x + 0.04, z + 0.07, x + 0.44, z + 0.81, "#fff3cf", { sw: 0, raw: true }) +
      path(`${star.join("")}Z`, P.mustard[1], { sw: 1.6, raw: true }),
  );
}
