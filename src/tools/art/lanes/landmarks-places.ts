/** What stands in the middle of one place and nowhere else: the stage, the terraces, the blocks, the halls. */
import { box, pt, rectX, rectY, rectZ, shadow, W } from "../kit/iso.ts";
import { INK, mix, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, g, line, path, shift } from "../kit/shapes.ts";
import { gable } from "../village/gable.ts";
import { TUBE, WARM } from "../village/night.ts";
import { type Landmark, lantern, pane } from "./landmark.ts";
import { coverHall, grainHall } from "./landmarks-halls.ts";

const ROOF: Tone = tri("#a8452f");

// As much of the boards as one sees under the eaves, and the lanterns: what shines on the night of a play.
const boards = (floor: string, raw: boolean): string =>
  rectZ(0.85, 0.9, 3.45, 5.5, 4.35, floor, { raw }) +
  [1.7, 3.2, 4.7].map((x) => lantern(x, 4.2, 1.42)).join("");
// A column in front, from the boards to the eaves.
const eaveColumn = (x: number): string =>
  line(pt(x, 4.25, 0.85), pt(x, 4.25, 1.66), lw(4)) +
  line(pt(x, 4.25, 0.85), pt(x, 4.25, 1.66), lw(2.2), P.red[1]);

/** The troupe's stage: boards on granite, red columns, a swept roof; benches in rows before it. */
const opera: Landmark = {
  size: [6.6, 7.2, 3.6],
  day: () => {
    const bench = (y: number): string =>
      [1.1, 3.6].map((x) => box(x, y, 0, 1.9, 0.24, 0.22, P.plank, { sw: lw(0.6) })).join("");
    const flag = (x: number, c: string): string =>
      line(pt(x, 4.45, 0), pt(x, 4.45, 2.1), lw(1.2)) +
      path(`M${pt(x, 4.45, 2.1)} l34,10 l-34,14 Z`, c, { sw: lw(0.6) });
    return (
      rectZ(0, -0.1, -0.1, 6.5, 7.2, "#dcc7a4", { sw: lw(0.6), stroke: "#b89b74" }) +
      shadow(0.6, 0.3, 5.6, 4.6) +
      box(0.7, 0.3, 0, 5, 4.1, 0.85, P.stone) +
      box(0.9, 0.4, 0.85, 4.6, 1.5, 1.4, P.brick) +
      rectY(1.9, 1.1, 0.85, 5.3, 2.15, P.plum[1]) +
      rectZ(0.85, 0.9, 1.9, 5.5, 4.35, P.plank[0]) +
      gable({
        x: 0.6,
        y: 0.3,
        w: 5.2,
        d: 4.2,
        h: 2.3,
        rise: 1.05,
        ridge: "x",
        step: 0.3,
        overhang: 0.3,
        swallow: true,
        wall: P.brick,
        roof: ROOF,
        open: true,
      }).s +
      boards(P.plank[0], false) +
      [0.95, 2.4, 4, 5.45].map((x) => eaveColumn(x)).join("") +
      flag(0.35, P.jade[1]) +
      flag(6.05, P.mustard[1]) +
      [5.2, 5.8, 6.4].map(bench).join("")
    );
  },
  lit: () => boards("#fff0c4", true) + [0.95, 2.4, 4, 5.45].map((x) => eaveColumn(x)).join(""),
};

const hut = (): string =>
  gable({
    x: 0.35,
    y: 0.35,
    w: 1.5,
    d: 1,
    h: 0.75,
    rise: 0.5,
    ridge: "x",
    step: 0.3,
    wall: P.lime,
    roof: P.tile,
    face: rectY(1.35, 0.83, 0.1, 1.32, 0.62, P.plank[2]),
  }).s;

/** Tea on four terraces held by white stone, a way of steps between them, a hut for the pickers at the top. */
const terraces: Landmark = {
  size: [7.4, 7.2, 3],
  day: () => {
    const earth: Tone = ["#a9b56a", P.stone[0], P.stone[1]];
    const steps = [
      [7.2, 6.9, 0, 0.3],
      [6.4, 5.1, 0.3, 0.36],
      [4.7, 4, 0.66, 0.4],
      [3.5, 2.2, 1.06, 0.44],
    ] as const;
    const ball = (x: number, y: number, z: number): string => {
      const [a, b] = pt(x, y, z);
      return (
        ell(a, b - 7, 17, 13, P.leaf[2], { sw: lw(0.7) }) + ell(a - 4, b - 11, 9, 6, P.leaf[0], { sw: 0 })
      );
    };
    // Two rows along each rim, the far one first.
    const bushes = (w: number, d: number, z: number): string =>
      [1.05, 0.4]
        .flatMap((in_) => [
          ...Array.from({ length: Math.floor((d - in_) / 0.6) }, (_, i): [number, number] => [
            w - in_,
            0.3 + i * 0.6,
          ]),
          ...Array.from({ length: Math.floor((w - in_) / 0.6) }, (_, i): [number, number] => [
            0.3 + i * 0.6,
            d - in_,
          ]),
        ])
        .sort((p, q) => p[0] + p[1] - q[0] - q[1])
        .map(([x, y]) => ball(x, y, z))
        .join("");
    const terrace = ([w, d, z, h]: (typeof steps)[number], i: number): string => {
      const at = w * 0.62;
      const way = Array.from({ length: 4 }, (_, k) =>
        box(at, d + 0.3 - k * 0.1, z, 0.5, 0.1, ((k + 1) * h) / 4, P.lime, { sw: lw(0.5) }),
      ).reverse();
      return box(0, 0, z, w, d, h, earth) + bushes(w, d, z + h) + (i > 0 ? way.join("") : "");
    };
    return shadow(0.2, 0.2, 7.2, 7.1) + steps.map(terrace).join("") + g(hut(), { t: shift(0, -1.5 * W) });
  },
  lit: () => g(rectY(1.36, 0.85, 0.1, 1.3, 0.6, WARM, { raw: true }), { t: shift(0, -1.5 * W) }),
};

const BLOCKS = [
  { x: 0.2, y: 0.2, w: 3.1, d: 3, h: 3.5, wall: tri("#d8d3c6") },
  { x: 3.8, y: 0.2, w: 3, d: 2.8, h: 2.75, wall: tri("#e3c9a6") },
  { x: 0.2, y: 3.8, w: 2.9, d: 2.9, h: 2.3, wall: tri("#b9c4c6") },
] as const;
const FLOOR = 0.75;

// Windows of a block floor by floor; half of those awake are white tubes.
const grid = (
  b: (typeof BLOCKS)[number],
  fill: (floor: number, i: number) => string | null,
  raw: boolean,
): string => {
  let s = "";
  for (let floor = 1; (floor + 1) * FLOOR <= b.h; floor++)
    for (let i = 0; i < 4; i++) {
      const z = floor * FLOOR + 0.1;
      const [left, right] = [fill(floor, i), fill(floor, i + 4)];
      const [dx, dy] = [b.w / 4, b.d / 4];
      const [x, y] = [b.x + 0.12 + i * dx, b.y + 0.12 + i * dy];
      if (left) s += rectY(b.y + b.d, x, z, x + dx - 0.24, z + 0.42, left, { raw, sw: lw(0.7) });
      if (right) s += rectX(b.x + b.w, y, z, y + dy - 0.24, z + 0.42, right, { raw, sw: lw(0.7) });
    }
  return s;
};

// Every second window or so; of the block behind only the floors above the others' roofs.
const shines = (block: number, floor: number, i: number): boolean =>
  (floor * 5 + i * 3 + block) % 4 < 2 && (block > 0 || floor > 2);

/** Blocks of the apparel city: workshops floor on floor, shops below, a goods lift outside, tanks on the roofs. */
const blocks: Landmark = {
  size: [7.2, 7, 4],
  day: () => {
    const block = (b: (typeof BLOCKS)[number], i: number): string => {
      const [top, out] = [b.h, P.jade[i === 1 ? 0 : 1]];
      return (
        shadow(b.x + 0.1, b.y + 0.1, b.w + 0.3, b.d + 0.2) +
        box(b.x, b.y, 0, b.w, b.d, top, b.wall) +
        rectY(b.y + b.d, b.x + 0.1, 0, b.x + b.w - 0.1, 0.55, P.steel[2]) +
        rectX(b.x + b.w, b.y + 0.1, 0, b.y + b.d - 0.1, 0.55, P.steel[2]) +
        rectY(b.y + b.d, b.x, 0.55, b.x + b.w, 0.75, out) +
        rectX(b.x + b.w, b.y, 0.55, b.y + b.d, 0.75, P.jade[2]) +
        grid(b, () => pane(), false) +
        box(b.x + 0.3, b.y + 0.4, top, 0.8, 0.7, 0.34, P.steel, { sw: lw(0.7) }) +
        box(b.x + b.w - 1, b.y + b.d - 1, top, 0.6, 0.6, 0.22, P.tin, { sw: lw(0.7) })
      );
    };
    const lift =
      box(3.3, 1, 0, 0.4, 1.1, 3.3, P.tin) +
      rectX(3.7, 1.1, 0.2, 2, 3.1, mix(P.tin[2], INK, 0.3), { sw: lw(0.6) });
    const bags = [
      [3.9, 4.3],
      [4.5, 4.1],
      [4.3, 4.9],
      [5.3, 4.3],
    ]
      .map(([x = 0, y = 0]) => {
        const [a, c] = pt(x, y);
        return (
          ell(a, c - 10, 22, 15, P.steel[1], { sw: lw(0.8) }) +
          ell(a - 5, c - 14, 8, 4, P.steel[0], { sw: 0 })
        );
      })
      .join("");
    const [first, second, third] = BLOCKS;
    return (
      rectZ(0, -0.1, -0.1, 7.3, 7, "#cfc6b8", { sw: lw(0.6), stroke: "#a89f90" }) +
      block(first, 0) +
      lift +
      block(second, 1) +
      block(third, 2) +
      bags
    );
  },
  lit: () =>
    BLOCKS.map((b, k) =>
      grid(b, (floor, i) => (shines(k, floor, i) ? ((floor + i) % 2 ? TUBE : WARM) : null), true),
    ).join(""),
};

export const PLACE_LANDMARKS = { opera, terraces, blocks, coverHall, grainHall } as const;
