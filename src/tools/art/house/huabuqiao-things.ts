/** What a house of covers and curtains is full of. */
import { type Item, item } from "../kit/depth.ts";
import { box, onY, pt, shadow } from "../kit/iso.ts";
import { P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { limb, line } from "../kit/shapes.ts";
import { parcel, roll } from "../props/goods.ts";
import { peony } from "./grounds/bridge-town.ts";

export const WOOD: Tone = ["#e2bd88", "#c49a62", "#9d7644"];
const COVERS: readonly Tone[] = [
  P.lime,
  tri("#e98fa6"),
  tri("#7fb4a8"),
  tri("#4f64b0"),
  tri("#f2d9a6"),
  tri("#b9a2d8"),
  P.cream,
];
/** A shelf along the left wall, covers folded to the ceiling; the ladder stands where somebody was last. */
export function coverShelf(): Item {
  const [y0, y1, depth] = [0.3, 6.4, 0.55];
  const cells = 7;
  const cw = (y1 - y0) / cells;
  let s = shadow(0.05, y0, depth + 0.15, y1 - y0 + 0.1);
  const levels = [0.1, 0.74, 1.38, 2.02, 2.66];
  for (const [row, z] of levels.entries()) {
    s += box(0.03, y0, z - 0.06, depth, y1 - y0, 0.06, WOOD, { sw: lw(0.7) });
    for (let i = 0; i < cells; i++) {
      const y = y0 + i * cw + 0.06;
      const n = row === 4 ? 3 : 4 + ((i + row) % 3);
      for (let k = 0; k < n; k++) {
        const c = COVERS[(i * 3 + row * 2 + (k >> 1)) % COVERS.length] ?? P.lime;
        s += box(0.06, y, z + k * 0.095, depth - 0.06, cw - 0.14, 0.09, c, { sw: lw(0.6) });
      }
    }
  }
  for (let i = 0; i <= cells; i++)
    s +=
      line(
        pt(depth + 0.03, y0 + i * cw, 0),
        pt(depth + 0.03, y0 + i * cw, 2.95 - Math.max(0, (y0 + i * cw - 6) * 0.1)),
        4.4,
      ) + line(pt(depth + 0.03, y0 + i * cw, 0), pt(depth + 0.03, y0 + i * cw, 2.95), 2, WOOD[1]);
  return item([0, y0, 0, depth + 0.05, y1, 3.2], s);
}

export const ladder = (): Item => {
  const rail = (dy: number): string => limb([pt(1.05, 6.15 + dy, 0), pt(0.62, 6.15 + dy, 2.6)], 4, WOOD[0]);
  const rungs = Array.from({ length: 7 }, (_, i) => {
    const t = (i + 0.7) / 7.6;
    return line(pt(1.05 - 0.43 * t, 6.15, 2.6 * t), pt(1.05 - 0.43 * t, 6.5, 2.6 * t), 3.4, WOOD[1]);
  });
  return item([0.62, 6.1, 0, 1.1, 6.55, 2.6], rail(0) + rungs.join("") + rail(0.35));
};

export const bolts = (n: number): Item =>
  item(
    [2.2, 0.2, 0, 6, 1.8, 0.9],
    shadow(2.3, 0.3, 0.46 * n, 1.3) +
      [tri("#e98fa6"), P.lime, tri("#4f64b0"), tri("#7fb4a8"), tri("#f2d9a6"), P.cream]
        .slice(0, n)
        .map((c, i) => roll(2.6 + (i % 4) * 0.46 + (i > 3 ? 0.23 : 0), 0.4, i > 3 ? 0.3 : 0, c, 1.25, 0.17))
        .join(""),
  );

export const finishedPile = (n: number): Item =>
  item(
    [10.2, 6.4, 0, 11.2, 7.1, 1],
    shadow(10.2, 6.4, 0.9, 0.7) +
      Array.from({ length: n }, (_, i) =>
        box(10.25 + (i % 2) * 0.03, 6.42, i * 0.1, 0.72, 0.6, 0.1, COVERS[i % COVERS.length] ?? P.lime, {
          sw: lw(0.7),
        }),
      ).join(""),
  );

export const doorPile = (n: number): Item => {
  const spots = [
    [10.3, 7.2, 0],
    [10.75, 7.25, 0],
    [10.35, 7.22, 0.36],
    [7.6, 7.35, 0],
    [7.1, 7.35, 0],
    [7.35, 7.36, 0.36],
  ] as const;
  return item(
    [7, 7.1, 0, 11.3, 7.85, 0.8],
    [...spots.slice(0, n)]
      .sort((a, b) => a[2] - b[2] || a[0] - b[0])
      .map(([x, y, z], i) => parcel(x, y, z, 0.44, 0.4, 0.36, i % 3 === 1 ? P.cream : P.card))
      .join(""),
  );
};

/** Curtains at the window from which they were measured: two panels on a rod. */
export const curtains = (x: number, w: number): Item => {
  const z = 4.02;
  const panel = (a: number, pw: number): string =>
    onY(
      0.08,
      [
        [a, z],
        [a + pw, z],
        [a + pw + 0.06, 0.95],
        [a - 0.04, 1],
      ],
      "#6fa89b",
    ) +
    [0.22, 0.5, 0.78]
      .map((t) => line(pt(a + pw * t, 0.08, z - 0.05), pt(a + pw * t, 0.08, 1.02), 2, "#4f8479"))
      .join("") +
    [3.5, 2.7, 1.9].map((zz) => peony(a + pw / 2, 0.09, zz, 0.62, "#f9d3da", "#b23a52")).join("");
  return item(
    [x - 0.3, 0.02, 0.9, x + w + 0.3, 0.12, 4.1],
    panel(x - 0.2, 0.7) +
      panel(x + w - 0.5, 0.7) +
      line(pt(x - 0.35, 0.1, z), pt(x + w + 0.35, 0.1, z), 6) +
      line(pt(x - 0.35, 0.1, z), pt(x + w + 0.35, 0.1, z), 3, WOOD[1]),
  );
};
