import { type Item, item } from "../kit/depth.ts";
import { blob, box, cyl, onZ, pt, rectX, rectY, shadow } from "../kit/iso.ts";
import { P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, g, limb, line, type P2, path, poly, shift } from "../kit/shapes.ts";
import { CAST, type FigureId } from "../people/cast.ts";
import { head } from "../people/head.ts";
import type { FigureHair, Look } from "../people/look.ts";

/** Table top and legs; the near leg is drawn last. */
export function table(x: number, y: number, w: number, d: number, h: number, c: Tone = P.wood): string {
  const leg = (a: number, b: number) => box(a, b, 0, 0.1, 0.1, h - 0.07, P.dark);
  return (
    shadow(x - 0.05, y - 0.05, w + 0.2, d + 0.2) +
    leg(x + 0.05, y + 0.05) +
    leg(x + 0.05, y + d - 0.15) +
    leg(x + w - 0.15, y + 0.05) +
    box(x, y, h - 0.07, w, d, 0.07, c) +
    leg(x + w - 0.15, y + d - 0.15)
  );
}

export const stool = (x: number, y: number, z = 0, h = 0.45, c: Tone = P.wood): Item =>
  item(
    [x - 0.18, y - 0.18, z, x + 0.18, y + 0.18, z + h],
    blob(x, y, z, 0.2) + cyl(x, y, z, 0.14, h, c, 0.16),
  );

interface BedLook {
  quilt: Tone;
  pattern: 0 | 1 | 2;
  /** Width along x, units. */
  w?: number;
}
const BED_LENGTH = 2.1;

function quilt(
  x: number,
  y: number,
  z: number,
  w: number,
  h: number,
  { quilt: c, pattern }: BedLook,
): string {
  const q0 = y + 0.72;
  const q1 = y + BED_LENGTH - 0.02;
  const [foot, top, side] = [z + 0.3, z + 0.36 + h, x + w - 0.1];
  let s =
    poly(
      [
        pt(x + 0.02, q1, foot),
        pt(x + w - 0.02, q1, foot),
        pt(side, q1 - 0.05, foot + h),
        pt(x + 0.12, q1 - 0.05, foot + h),
      ],
      c[1],
    ) +
    poly(
      [pt(x + w, q0, z + 0.26), pt(x + w, q1, z + 0.26), pt(side, q1 - 0.05, foot + h), pt(side, q0, top)],
      c[2],
    ) +
    poly(
      [
        pt(x + 0.12, q0, top),
        pt(side, q0, top),
        pt(side, q1 - 0.05, foot + h),
        pt(x + 0.12, q1 - 0.05, foot + h),
      ],
      c[0],
    );
  for (let i = 0; i < 3; i++) {
    const yy = q0 + 0.2 + i * 0.4;
    if (pattern === 0)
      s += poly(
        [
          pt(x + 0.12, yy, z + 0.35 + h),
          pt(side, yy, z + 0.35 + h),
          pt(side, yy + 0.16, z + 0.34 + h),
          pt(x + 0.12, yy + 0.16, z + 0.34 + h),
        ],
        P.cream[0],
        { sw: 0, op: 0.75 },
      );
    else
      for (let j = 0; j < 3; j++) {
        const [a, b] = pt(x + 0.28 + j * 0.28 + (i % 2) * 0.08, yy, z + 0.34 + h);
        s +=
          pattern === 1
            ? ell(a, b, 5, 3, P.mustard[0], { sw: 0 })
            : path(`M${a - 6},${b} l6,-3.4 l6,3.4 l-6,3.4 Z`, P.cream[0], { sw: 0, op: 0.8 });
      }
  }
  return (
    s +
    poly(
      [
        pt(x + 0.12, q0 - 0.02, top + 0.01),
        pt(side, q0 - 0.02, top + 0.01),
        pt(side, q0 + 0.16, top + 0.01),
        pt(x + 0.12, q0 + 0.16, top + 0.01),
      ],
      P.lime[0],
    )
  );
}

/** An empty made bed, head towards small y. */
export function bed(x: number, y: number, z: number, look: BedLook): Item {
  const w = look.w ?? 1.15;
  const pillow: readonly P2[] = [
    [x + 0.14, y + 0.16],
    [x + w - 0.14, y + 0.16],
    [x + w - 0.14, y + 0.62],
    [x + 0.14, y + 0.62],
  ];
  return item(
    [x, y, z, x + w, y + BED_LENGTH + 0.06, z + 0.75],
    shadow(x + 0.05, y, w + 0.15, BED_LENGTH + 0.15, z) +
      box(x, y, z, w, 0.08, 0.62, P.wood) +
      box(x, y + 0.06, z + 0.08, w, BED_LENGTH, 0.2, P.wood) +
      box(x + 0.04, y + 0.1, z + 0.28, w - 0.08, BED_LENGTH - 0.08, 0.1, P.cream) +
      onZ(z + 0.4, pillow, P.lime[0]) +
      quilt(x, y, z, w, 0.12, look) +
      box(x, y + BED_LENGTH + 0.04, z, w, 0.06, 0.34, P.wood),
  );
}

/** Somebody asleep in a bed whose corner is the origin: head on the pillow, own quilt. Drawn right after the bed. */
export function sleeper(id: FigureId): string {
  const c: Look & { hair: FigureHair } = CAST[id];
  const { glasses: _onTheShelf, ...bare } = c;
  const w = 1.15;
  const [hx, hy] = pt(w * 0.5, 0.42, 0.42);
  const face = g(head(bare, { eyes: "shut", tired: false, smile: false }), {
    t: shift(hx, hy - 5, " rotate(-58)"),
  });
  return (
    face +
    quilt(0, 0, 0, w, 0.26, { quilt: c.quilt, pattern: c.quiltPattern }) +
    box(0, BED_LENGTH + 0.04, 0, w, 0.06, 0.34, P.wood)
  );
}

export function fan(x: number, y: number): Item {
  const [a, b] = pt(x, y, 1.42);
  const blades = [0, 1, 2].map((i) =>
    g(path(`M${a},${b} q14,-2 15,-15 q-12,-4 -15,15`, P.jade[1], { sw: 0 }), {
      t: `rotate(${i * 120 + 15} ${a} ${b})`,
    }),
  );
  const wires = Array.from({ length: 8 }, (_, i) =>
    line([a, b], [a + 21 * Math.cos(i * 0.785), b + 25 * Math.sin(i * 0.785)], 1, P.dark[0], { op: 0.5 }),
  );
  return item(
    [x - 0.2, y - 0.2, 0, x + 0.2, y + 0.2, 1.8],
    blob(x, y, 0, 0.22) +
      cyl(x, y, 0, 0.17, 0.07, P.steel) +
      line(pt(x, y, 0.07), pt(x, y, 1.3), 6) +
      line(pt(x, y, 0.07), pt(x, y, 1.3), 3, P.steel[1]) +
      ell(a, b, 21, 25, P.cream[1]) +
      blades.join("") +
      wires.join("") +
      ell(a, b, 5, 6, P.dark[1], { sw: 0 }) +
      ell(a, b, 21, 25, "none"),
  );
}

/** Fire extinguisher on its board at the wall x = 0. */
export function extinguisher(y: number, z: number): Item {
  const [a, b] = pt(0, y, z);
  return item(
    [0, y - 0.22, z - 0.1, 0.02, y + 0.22, z + 0.65],
    rectX(0.01, y - 0.22, z - 0.06, y + 0.22, z + 0.62, P.lime[0], { sw: lw(0.7) }) +
      path(`M${a - 7},${b - 4} v-24 q0,-9 8,-9 q8,0 8,9 v28 q-8,2 -16,-4 Z`, P.red[1]) +
      path(`M${a + 3},${b - 36} v38 q4,0 6,-2 v-28 q0,-7 -6,-8 Z`, P.red[2], { sw: 0 }) +
      path(`M${a - 2},${b - 37} v-6 h6 v6`, P.dark[1]) +
      path(`M${a - 2},${b - 41} q-12,2 -9,18`, "none", { sw: 2.4 }),
  );
}

function kettle(x: number, y: number, z: number): string {
  const [a, b] = pt(x, y, z);
  return (
    path(`M${a - 12},${b} q-2,-20 4,-25 h14 q7,6 5,25 q-11,6 -23,0 Z`, P.steel[1]) +
    path(`M${a + 4},${b - 25} q8,6 7,25 q-3,2 -8,2 Z`, P.steel[2], { sw: 0 }) +
    path(`M${a - 12},${b - 12} l-8,-9 l3,-2 l8,5 Z`, P.steel[2]) +
    path(`M${a - 6},${b - 26} q7,-13 14,0`, "none", { sw: 4 }) +
    ell(a + 1, b - 26, 5, 2.4, P.red[1])
  );
}

export const thermos = (x: number, y: number, z: number, c: Tone = P.red): string =>
  cyl(x, y, z, 0.075, 0.4, c) + cyl(x, y, z + 0.4, 0.06, 0.1, P.cream);

/** The tea table: kettle, two flasks, cups. */
export const teaTable = (x: number, y: number): Item =>
  item(
    [x, y, 0, x + 1.3, y + 0.7, 1.2],
    table(x, y, 1.3, 0.7, 0.6) +
      kettle(x + 0.35, y + 0.4, 0.6) +
      thermos(x + 0.75, y + 0.3, 0.6, P.jade) +
      thermos(x + 0.98, y + 0.4, 0.6, P.mustard) +
      cyl(x + 0.62, y + 0.55, 0.6, 0.05, 0.1, P.cream) +
      cyl(x + 1.12, y + 0.6, 0.6, 0.05, 0.1, P.cream),
  );

export function cupboard(x: number, y: number, z: number): Item {
  const knob = (dx: number) => ell(...pt(x + dx, y + 0.5, z + 0.5), 2.4, 2.4, P.mustard[0], { sw: 0 });
  return item(
    [x, y, z, x + 1, y + 0.5, z + 1.2],
    box(x, y, z, 1, 0.5, 0.95, P.wood) +
      rectY(y + 0.5, x + 0.05, z + 0.06, x + 0.48, z + 0.9, P.wood[1], { sw: lw(0.7) }) +
      rectY(y + 0.5, x + 0.52, z + 0.06, x + 0.95, z + 0.9, P.wood[1], { sw: lw(0.7) }) +
      knob(0.43) +
      knob(0.57) +
      box(x + 0.07, y + 0.04, z + 0.95, 0.62, 0.38, 0.22, P.denim) +
      box(x + 0.15, y + 0.06, z + 1.17, 0.5, 0.34, 0.14, P.plum),
  );
}

/** Yutong's desk: exercise books, lamp, and the goldfish where she lives. */
export function desk(x: number, y: number, z: number, fish: boolean): Item {
  const [a, b] = pt(x + 0.3, y + 0.3, z + 0.56);
  const bowl = fish
    ? ell(a, b - 9, 12, 10, P.water[0]) +
      ell(a, b - 17, 7, 2.6, P.water[1], { sw: lw(0.6) }) +
      path(`M${a - 5},${b - 8} q5,-5 9,0 l4,-3 v6 l-4,-3 q-4,5 -9,0 Z`, P.red[0], { sw: 1 })
    : [P.red, P.cream, P.jade]
        .map((c, i) => box(x + 0.12, y + 0.15, z + 0.56 + i * 0.05, 0.3, 0.22, 0.05, c, { sw: lw(0.8) }))
        .join("");
  return item(
    [x, y, z, x + 1.15, y + 0.6, z + 1.1],
    box(x + 0.05, y + 0.05, z, 0.08, 0.5, 0.5, P.wood) +
      box(x + 1, y + 0.05, z, 0.08, 0.5, 0.5, P.wood) +
      box(x, y, z + 0.5, 1.15, 0.6, 0.06, P.wood) +
      bowl +
      onZ(
        z + 0.565,
        [
          [x + 0.5, y + 0.2],
          [x + 0.8, y + 0.2],
          [x + 0.8, y + 0.47],
          [x + 0.5, y + 0.47],
        ],
        P.lime[0],
        { sw: lw(0.7) },
      ) +
      limb(
        [pt(x + 1, y + 0.2, z + 0.56), pt(x + 1, y + 0.2, z + 0.9), pt(x + 0.86, y + 0.27, z + 0.98)],
        3,
        P.dark[0],
      ) +
      path(`M${pt(x + 0.76, y + 0.29, z + 0.88)} l16,-2 l-4,-12 l-8,0 Z`, P.mustard[1]),
  );
}

/** A school bag on the floor. */
export function schoolBag(x: number, y: number, z: number, c: Tone = P.red): Item {
  const [a, b] = pt(x, y, z);
  return item(
    [x - 0.15, y - 0.15, z, x + 0.15, y + 0.15, z + 0.6],
    blob(x, y - 0.05, z, 0.17) +
      path(`M${a - 13},${b} v-24 q0,-12 13,-12 q13,0 13,12 v24 q-13,7 -26,0 Z`, c[1]) +
      path(`M${a - 9},${b - 2} v-14 h18 v14 q-9,4 -18,0 Z`, c[0]) +
      path(`M${a - 5},${b - 36} q5,-8 10,0`, "none", { sw: 3 }) +
      ell(a, b - 24, 4, 4, P.mustard[0], { sw: 1.4 }),
  );
}

export function plant(x: number, y: number, z: number, k = 1): Item {
  const [a, b] = pt(x, y, z + 0.28 * k);
  const leaves = (
    [
      [-16, -16],
      [-8, -28],
      [2, -34],
      [12, -24],
      [17, -12],
    ] as const
  ).map(([dx, dy], i) =>
    path(
      `M${a},${b} Q${a + dx * k * 0.2},${b + dy * k} ${a + dx * k},${b + dy * k} Q${a + dx * k * 1.1 + 4},${b + dy * k * 0.4} ${a},${b} Z`,
      P.leaf[i % 2 ? 0 : 1],
      { sw: lw(0.8) },
    ),
  );
  return item(
    [x - 0.15, y - 0.15, z, x + 0.15, y + 0.15, z + 0.8 * k],
    blob(x, y, z, 0.2 * k) + cyl(x, y, z, 0.13 * k, 0.28 * k, tri("#b5643f"), 0.17 * k) + leaves.join(""),
  );
}
