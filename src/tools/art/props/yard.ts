import { type Item, item } from "../kit/depth.ts";
import { blob, box, cyl, disc, onY, pt } from "../kit/iso.ts";
import { INK, P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, g, limb, line, path, shift, stroke } from "../kit/shapes.ts";
import { shirt } from "./goods.ts";

export function willow(x: number, y: number, k = 1, seed = 3): Item {
  const [a, b] = pt(x, y, 0);
  const chance = (i: number) => Math.abs(Math.sin(seed * 12.9 + i * 78.233) * 43758.5453) % 1;
  const trunk = `M${a - 13 * k},${b} C${a - 8 * k},${b - 50 * k} ${a - 18 * k},${b - 90 * k} ${a - 30 * k},${b - 140 * k} L${a + 4},${b - 120 * k} L${a + 34 * k},${b - 150 * k} C${a + 12 * k},${b - 90 * k} ${a + 8 * k},${b - 40 * k} ${a + 16 * k},${b} Z`;
  const crown = `M${a - 92 * k},${b - 150 * k} C${a - 96 * k},${b - 235 * k} ${a + 86 * k},${b - 250 * k} ${a + 92 * k},${b - 160 * k} C${a + 80 * k},${b - 110 * k} ${a - 70 * k},${b - 100 * k} ${a - 92 * k},${b - 150 * k} Z`;
  const r1 = (v: number) => Math.round(v * 10) / 10;
  const strands = Array.from({ length: 17 }, (_, i) => {
    const t = i / 16;
    const xx = r1(a + (-92 + 184 * t) * k);
    const top = r1(b - (150 + 62 * Math.sin(Math.PI * t) - 20 * chance(i)) * k);
    const len = (60 + 62 * chance(i + 40)) * k;
    const w = 13 * k;
    return path(
      `M${r1(xx - w)},${top} C${r1(xx - w * 1.3)},${r1(top + len * 0.5)} ${r1(xx - w * 0.6)},${r1(top + len * 0.8)} ${r1(xx + (chance(i) - 0.5) * 6)},${r1(top + len)} C${r1(xx + w * 0.8)},${r1(top + len * 0.7)} ${r1(xx + w * 1.3)},${r1(top + len * 0.4)} ${r1(xx + w)},${top} C${r1(xx + w * 0.6)},${r1(top - 16 * k)} ${r1(xx - w * 0.6)},${r1(top - 16 * k)} ${r1(xx - w)},${top} Z`,
      P.leaf[i % 3 === 1 ? 1 : 0],
      { sw: lw(0.7) },
    );
  });
  return item(
    [x - 0.3, y - 0.3, 0, x + 0.3, y + 0.3, 3],
    blob(x, y, 0, 0.9 * k, 0.14) + path(trunk, P.wood[2]) + path(crown, P.leaf[2]) + strands.join(""),
  );
}

/** Two bamboo poles and a line between them; `wash` tells whether anything dries. */
export function dryingLine(x: number, y: number, wash: boolean): Item {
  const pole = (xx: number) =>
    line(pt(xx, y, 0), pt(xx, y, 1.35), 6) + line(pt(xx, y, 0), pt(xx, y, 1.35), 3, P.mustard[2]);
  const bar = (c: string, w: number) => line(pt(x - 0.2, y, 1.35), pt(x + 2.5, y, 1.35), w, c);
  const clothes = (
    [
      [0.25, P.denim],
      [0.7, P.cream],
      [1.15, P.plum],
    ] as const
  )
    .map(([dx, c]) => shirt(...pt(x + dx, y, 1.33), c, 0.8))
    .join("");
  const sheetOnLine =
    onY(
      y,
      [
        [x + 1.45, 1.35],
        [x + 2.15, 1.35],
        [x + 2.15, 0.5],
        [x + 1.45, 0.55],
      ],
      P.cream[0],
    ) +
    onY(
      y,
      [
        [x + 1.45, 1.1],
        [x + 2.15, 1.1],
        [x + 2.15, 0.95],
        [x + 1.45, 0.95],
      ],
      P.red[0],
      { sw: 0 },
    );
  return item(
    [x - 0.1, y - 0.1, 0, x + 2.4, y + 0.1, 1.5],
    blob(x, y, 0, 0.12) +
      blob(x + 2.3, y, 0, 0.12) +
      pole(x) +
      pole(x + 2.3) +
      bar(INK, 6) +
      bar(P.mustard[0], 3) +
      (wash ? clothes + sheetOnLine : ""),
  );
}

/** A flat basket with something drying in it. */
export function tray(x: number, y: number, colour: string): Item {
  const grains = Array.from({ length: 14 }, (_, i) => {
    const r = 0.28 * Math.sqrt(i / 14);
    return ell(...pt(x + r * Math.cos(i * 2.4), y + r * Math.sin(i * 2.4), 0.16), 4, 2.6, colour, { sw: 0 });
  });
  return item(
    [x - 0.4, y - 0.4, 0, x + 0.4, y + 0.4, 0.2],
    blob(x, y, 0, 0.42) +
      cyl(x, y, 0.04, 0.38, 0.1, P.wood) +
      disc(x, y, 0.15, 0.33, P.cream[1], { sw: lw(0.7) }) +
      grains.join(""),
  );
}

export function hen(x: number, y: number, c: Tone, flip: boolean): Item {
  const [p, q] = pt(x, y, 0);
  const body =
    stroke("M-4,0 L-5,-8 M4,0 L4,-8", 2.4, P.mustard[2]) +
    path(
      "M-16,-20 C-20,-10 -8,-4 4,-6 C12,-8 12,-18 13,-24 C14,-30 22,-28 20,-22 L24,-20 L20,-18 C19,-8 12,-2 2,-4 C-8,-3 -18,-8 -16,-20 Z M-16,-20 C-8,-12 0,-16 8,-16",
      c[1],
    ) +
    path("M-15,-18 C-10,-10 4,-14 12,-22 C14,-12 8,-5 0,-5 C-10,-5 -16,-10 -15,-18 Z", c[0], { sw: 0 }) +
    path("M14,-28 q1,-6 3,-2 q3,-4 3,2", P.red[1], { sw: 1.4 }) +
    ell(17, -24, 1.2, 1.2, INK, { sw: 0 });
  return item(
    [x - 0.12, y - 0.12, 0, x + 0.12, y + 0.12, 0.4],
    blob(x, y, 0, 0.14) + g(body, { t: shift(p, q, ` scale(${flip ? -1.1 : 1.1} 1.1)`) }),
  );
}

export function duck(x: number, y: number, z: number): Item {
  const [p, q] = pt(x, y, z);
  const body =
    stroke("M-26,4 q26,10 50,0", 2.4, P.water[0]) +
    path("M-14,0 C-18,-12 -6,-10 4,-8 C4,-20 14,-24 16,-16 L22,-13 L16,-11 C16,2 -4,6 -14,0 Z", P.lime[0]) +
    path("M16,-16 L22,-13 L16,-11 Z", P.mustard[1], { sw: 1.4 });
  return item([x - 0.1, y - 0.1, z, x + 0.1, y + 0.1, z + 0.3], g(body, { t: shift(p, q) }));
}

export const bucket = (x: number, y: number): Item =>
  item(
    [x - 0.25, y - 0.25, 0, x + 0.25, y + 0.25, 0.5],
    blob(x, y, 0, 0.25) +
      cyl(x, y, 0, 0.2, 0.34, P.steel, 0.24) +
      disc(x, y, 0.34, 0.2, P.water[1], { sw: 0 }),
  );

/** The hand pump of Sanliuwan: it coughs before it gives water. */
export function pump(x: number, y: number): Item {
  const [a, b] = pt(x, y, 0);
  return item(
    [x - 0.35, y - 0.35, 0, x + 0.35, y + 0.35, 1.2],
    box(x - 0.4, y - 0.4, 0, 0.8, 0.8, 0.1, P.stone) +
      limb(
        [
          [a, b - 8],
          [a, b - 62],
        ],
        12,
        P.jade[2],
      ) +
      limb(
        [
          [a + 2, b - 46],
          [a + 22, b - 42],
          [a + 24, b - 34],
        ],
        6,
        P.jade[2],
      ) +
      ell(a, b - 64, 9, 5, P.jade[1]) +
      limb(
        [
          [a, b - 70],
          [a - 26, b - 78],
          [a - 36, b - 52],
        ],
        4,
        P.wood[1],
      ),
  );
}
