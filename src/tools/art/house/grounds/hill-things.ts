/** What stands on the terrace: balustrade, tea shed, board, bags, fog, the cable lift, a plate. */
import { type Item, item, tagged } from "../../kit/depth.ts";
import { box, cyl, onY, pt, rectX, rectY, rectZ, shadow } from "../../kit/iso.ts";
import { INK, mix, P, type Tone, tri } from "../../kit/palette.ts";
import { lw } from "../../kit/pen.ts";
import { ell, limb, line, path, poly, stroke } from "../../kit/shapes.ts";
import { EDGE, STEPS, WHITE_STONE } from "./hills.ts";

/** The balustrade at the edge of the yard, open where the steps begin. */
export function balustrade(): Item[] {
  const run = (x0: number, x1: number): Item => {
    const n = Math.max(2, Math.round((x1 - x0) / 0.62));
    const posts = Array.from({ length: n + 1 }, (_, i) => {
      const x = x0 + ((x1 - x0) * i) / n;
      return box(x - 0.05, EDGE - 0.12, 0, 0.1, 0.1, 0.46, WHITE_STONE, { sw: lw(0.7) });
    });
    return item(
      [x0 - 0.1, EDGE - 0.16, 0, x1 + 0.1, EDGE + 0.02, 0.62],
      posts.join("") + box(x0 - 0.1, EDGE - 0.15, 0.46, x1 - x0 + 0.2, 0.16, 0.12, WHITE_STONE),
    );
  };
  return [run(-1.5, STEPS.x0 - 0.25), run(STEPS.x1 + 0.3, 12.3)];
}

/** An open shed where tea is rolled; here a telephone finds one bar, so here the village does its business. */
export function teaShed(x: number, y: number): Item {
  const post = (dx: number, dy: number): string =>
    line(pt(x + dx, y + dy), pt(x + dx, y + dy, 1.95), 8) +
    line(pt(x + dx, y + dy), pt(x + dx, y + dy, 1.95), 4.6, P.wood[1]);
  const sitter = (dx: number, dy: number, c: Tone, hat: boolean): string => {
    const [a, b] = pt(x + dx, y + dy, 0.42);
    return (
      path(`M${a - 13},${b} q-3,-30 13,-31 q15,1 13,31 Z`, c[1]) +
      ell(a, b - 40, 10.5, 11, "#d99f70") +
      (hat
        ? path(`M${a - 20},${b - 43} L${a},${b - 60} L${a + 20},${b - 43} Z`, "#e0bd6c")
        : path(`M${a - 11},${b - 41} q0,-14 11,-14 q11,0 11,13 q-10,-6 -22,1 Z`, INK)) +
      path(`M${a + 4},${b - 20} l9,2 l-1,13 l-9,-2 Z`, P.dark[1]) +
      path(`M${a + 5.4},${b - 17.6} l6,1.4 l-.7,8.6 l-6,-1.4 Z`, "#bfe3ff", { sw: 0 }) +
      stroke(`M${a - 9},${b - 18} q10,6 15,3`, 4.4, c[0])
    );
  };
  const bench = box(x + 0.25, y + 1.25, 0, 2.5, 0.36, 0.42, P.plank);
  const [back, front] = [2.55, 1.95];
  const [ya, yb] = [y - 0.35, y + 1.15];
  const roof =
    poly(
      [pt(x - 0.3, ya, back), pt(x + 3.3, ya, back), pt(x + 3.3, yb, front), pt(x - 0.3, yb, front)],
      P.tile[1],
    ) +
    Array.from({ length: 11 }, (_, i) =>
      line(pt(x - 0.05 + i * 0.33, ya, back), pt(x - 0.05 + i * 0.33, yb, front), 1.6, P.tile[2]),
    ).join("") +
    poly(
      [
        pt(x + 3.3, ya, back),
        pt(x + 3.3, yb, front),
        pt(x + 3.3, yb, front - 0.1),
        pt(x + 3.3, ya, back - 0.1),
      ],
      P.tile[2],
    );
  const mast = pt(x + 3.1, y + 0.2, 3.4);
  const basket = (dx: number, dy: number): string => {
    const [a, b] = pt(x + dx, y + dy, 0.12);
    return cyl(x + dx, y + dy, 0, 0.3, 0.1, P.wood, 0.34) + ell(a, b, 22, 10, "#6f8f4a", { sw: lw(0.6) });
  };
  return item(
    [x - 0.3, y - 0.3, 0, x + 3.4, y + 2.2, 3.4],
    shadow(x, y, 3.4, 2.2) +
      rectZ(0.01, x, y, x + 3, y + 1.9, "#cfc4ab", { sw: lw(0.6) }) +
      post(0.1, 0.1) +
      post(2.9, 0.1) +
      rectY(y + 0.1, x + 0.2, 0.2, x + 2.8, 1.1, P.plank[2], { sw: lw(0.7) }) +
      bench +
      sitter(0.7, 1.5, P.denim, false) +
      sitter(1.5, 1.5, tri("#a86a5c"), true) +
      sitter(2.3, 1.5, P.jade, false) +
      basket(0.5, 2.15) +
      basket(1.35, 2.2) +
      line(pt(x + 3.1, y + 0.2, 0), mast, 5) +
      line(pt(x + 3.1, y + 0.2, 0), mast, 2.4, P.steel[1]) +
      roof +
      line(pt(x + 3.1, y + 0.2, 2.2), mast, 5) +
      line(pt(x + 3.1, y + 0.2, 2.2), mast, 2.4, P.steel[1]) +
      stroke(`M${mast[0] + 8},${mast[1] + 10} q7,-7 0,-15`, 3, P.red[1]),
  );
}

/** The notice board with its tally in chalk: bundles of five, and four more. */
export function tallyBoard(x: number, y: number): Item {
  const post = (dx: number): string => limb([pt(x + dx, y, 0), pt(x + dx, y, 1.55)], 5, P.wood[1]);
  const five = (dx: number, z: number, count: number): string => {
    const marks = Array.from({ length: Math.min(4, count) }, (_, i) => {
      const [a, b] = pt(x + dx + i * 0.075, y + 0.05, z);
      return line([a, b], [a + 1, b - 12], 2, "#fffdf6");
    }).join("");
    const [p, q] = [pt(x + dx - 0.05, y + 0.05, z + 0.02), pt(x + dx + 0.28, y + 0.05, z + 0.18)];
    return marks + (count === 5 ? line(p, q, 2, "#fffdf6") : "");
  };
  return item(
    [x - 0.1, y - 0.1, 0, x + 1.7, y + 0.1, 1.7],
    shadow(x, y - 0.05, 1.6, 0.12) +
      post(0.05) +
      post(1.55) +
      rectY(y + 0.04, x - 0.05, 0.6, x + 1.65, 1.5, P.wood[1]) +
      rectY(y + 0.045, x + 0.03, 0.67, x + 1.57, 1.43, "#3f6f58") +
      [0, 1, 2].map((i) => five(0.14 + i * 0.48, 1.18, 5)).join("") +
      [0, 1, 2].map((i) => five(0.14 + i * 0.48, 0.94, 5)).join("") +
      five(0.14, 0.7, 5) +
      five(0.62, 0.7, 5) +
      five(1.1, 0.7, 4),
  );
}

/** A woven bag full of parcels: stripes in red, white and blue. */
export function wovenBag(x: number, y: number, z = 0): string {
  const [w, d, h] = [0.62, 0.46, 0.44];
  const stripes = (f: (z0: number, z1: number, c: string) => string): string =>
    f(0.1, 0.17, P.red[0]) + f(0.2, 0.27, P.indigo[0]) + f(0.3, 0.37, P.red[0]);
  const [a, b] = pt(x + w / 2, y + d / 2, z + h);
  return (
    box(x, y, z, w, d, h, P.lime) +
    stripes((z0, z1, c) => rectY(y + d, x, z + z0, x + w, z + z1, c, { sw: 0 })) +
    stripes((z0, z1, c) => rectX(x + w, y, z + z0, y + d, z + z1, mix(c, INK, 0.2), { sw: 0 })) +
    path(`M${a - 12},${b} q4,-13 10,-2 q8,-10 12,3`, "none", { sw: 3 })
  );
}

/** Bags on the top step, waiting to be carried down: three sizes of pile. */
export function stepBags(): Item[] {
  const spots = [
    [3.75, 9.0, 0],
    [4.45, 9.0, 0],
    [5.15, 9.0, 0],
    [4.1, 9.02, 0.44],
    [5.85, 9.0, 0],
    [4.8, 9.02, 0.44],
    [6.5, 9.0, 0],
  ] as const;
  const pile = (n: number): Item =>
    item(
      [3.7, 8.95, 0, 7.2, 9.5, 1],
      [...spots.slice(0, n)]
        .sort((p, q) => p[2] - q[2] || p[0] - q[0])
        .map(([x, y, z]) => wovenBag(x, y, z))
        .join(""),
    );
  return [
    ...tagged("parcels-1", [pile(1)]),
    ...tagged("parcels-2", [pile(3)]),
    ...tagged("parcels-3", [pile(7)]),
  ];
}

/** Fog that comes in over the balustrade: sheets of white, thinner at their rims. */
export function fog(): Item[] {
  const sheet = (x: number, y: number, z: number, k: number): string => {
    const [a, b] = pt(x, y, z);
    const cloud = (grow: number): string =>
      `M${a - 190 * k * grow},${b + 8} C${a - 170 * k * grow},${b - 34 * grow} ${a - 90 * k * grow},${b - 20 * grow} ${a - 60 * k},${b - 40 * grow} C${a - 10 * k},${b - 62 * grow} ${a + 60 * k},${b - 50 * grow} ${a + 84 * k * grow},${b - 26 * grow} C${a + 140 * k * grow},${b - 30 * grow} ${a + 190 * k * grow},${b - 14 * grow} ${a + 196 * k * grow},${b + 10} C${a + 120 * k},${b + 30 * grow} ${a - 110 * k},${b + 32 * grow} ${a - 190 * k * grow},${b + 8} Z`;
    return [1, 0.84, 0.66, 0.48].map((grow) => path(cloud(grow), "#f6f8f6", { sw: 0, op: 0.2 })).join("");
  };
  const bank = (x: number, y: number, z: number, k: number): Item =>
    item([x - 2, y - 0.4, z, x + 2, y + 0.4, z + 0.6], sheet(x, y, z, k));
  return tagged("fog", [
    bank(5.2, 10.9, 0.2, 1.1),
    bank(10.8, 10.6, 0.3, 1),
    bank(-0.4, 11.4, -0.3, 1.2),
    bank(2.2, 8.8, 0.5, 0.8),
    bank(7.2, 7.6, 1, 0.7),
    bank(13.6, 3.6, 0, 1),
  ]);
}

/** The cable lift: a post with its rope and a box on it; while it is being built, the post, a coil of rope and planks. */
export function cableLift(x: number, y: number): Item[] {
  const top = pt(x, y, 2.6);
  const [bx, by] = pt(x - 0.5, y + 1, 1.6);
  const [cx, cy] = pt(x + 0.55, y + 0.6);
  const post =
    shadow(x - 0.2, y - 0.2, 0.5, 0.5) +
    limb([pt(x - 0.25, y, 0), top], 6, P.steel[1]) +
    limb([pt(x + 0.25, y, 0), top], 6, P.steel[2]);
  const wheel = ell(top[0], top[1], 9, 9, P.red[1]);
  const rope =
    line(top, pt(x - 4.6, y + 7.6, -3.4), 2.6) +
    line([bx, by - 34], [bx, by - 18], 3) +
    path(`M${bx - 22},${by - 18} h44 l-5,24 h-34 Z`, P.plank[1]) +
    path(`M${bx - 14},${by - 18} v-12 h16 v12 Z`, P.card[0]);
  const coil = [20, 14, 8]
    .map((r) => ell(cx, cy - 4, r, r / 2, "none", { sw: 4, stroke: P.wood[2] }))
    .join("");
  const planks =
    limb([pt(x - 0.5, y + 0.5), pt(x + 0.5, y + 1.3)], 8, P.plank[0]) +
    limb([pt(x - 0.6, y + 0.75), pt(x + 0.3, y + 1.5)], 8, P.plank[1]);
  const b = [x - 0.3, y - 0.2, 0, x + 0.3, y + 1.4, 2.8] as const;
  return [
    ...tagged("project-cable-lift", [item(b, post + wheel + rope)]),
    ...tagged("site-cable-lift", [item(b, planks + post + coil)]),
  ];
}

/** A plate of brass on white stone, without a word. */
export const brassPlate = (x: number): Item[] =>
  tagged("plate", [
    item(
      [x, 8.2, 0.9, x + 0.62, 8.24, 1.5],
      onY(
        8.22,
        [
          [x, 0.92],
          [x + 0.62, 0.92],
          [x + 0.62, 1.42],
          [x, 1.42],
        ],
        "#e3b94e",
      ) +
        onY(
          8.23,
          [
            [x + 0.06, 0.98],
            [x + 0.56, 0.98],
            [x + 0.56, 1.36],
            [x + 0.06, 1.36],
          ],
          "none",
          { sw: lw(0.8), stroke: "#a97f22" },
        ),
    ),
  ]);
