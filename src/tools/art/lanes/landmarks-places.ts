/** What stands in the middle of one place and nowhere else: the stage, the terraces, the blocks, the halls. */
import { box, pt, rectX, rectY, rectZ, shadow, W } from "../kit/iso.ts";
import { P, type Tone, tri } from "../kit/palette.ts";
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

// Every second window or so; of the block behind only the floors above the others' roofs, none behind the lift.
const shines = (block: number, floor: number, i: number): boolean =>
  (floor * 5 + i * 3 + block) % 4 < 2 && (block > 0 || floor > 2) && !(block === 1 && i < 2);

const LIFT = { x: 4.2, y: 3, w: 0.95, d: 0.7, h: 3.3, cabin: 1.62 } as const;
// The cabin, as much of it as the lattice lets one see: two bags and what is left of the room.
function cabin(fill: string, raw: boolean): string {
  const { x, y, w, d, cabin: z } = LIFT;
  const bag = (dx: number): string => {
    const [a, b] = pt(x + dx, y + d, z + 0.16);
    return ell(a, b, 11, 9, P.steel[1], { sw: lw(0.6) }) + ell(a - 3, b - 3, 4, 2.4, P.steel[0], { sw: 0 });
  };
  return (
    rectX(x + w, y + 0.1, z, y + d - 0.08, z + 0.72, fill, { raw, sw: lw(0.6) }) +
    rectY(y + d, x + 0.1, z, x + w - 0.08, z + 0.72, fill, { raw, sw: lw(0.6) }) +
    bag(0.34) +
    bag(0.64)
  );
}
/** The goods lift outside: a shaft of lattice up to over the roof, the winch in its hut, no way in for persons. */
function goodsLift(fill: string, raw: boolean): string {
  const { x, y, w, d, h } = LIFT;
  const [X, Y] = [x + w, y + d];
  const bars = Array.from({ length: 5 }, (_, i) => (i * h) / 5).flatMap((z) => [
    line(pt(x, Y, z), pt(X, Y, z + h / 5), lw(0.7), P.tin[2]),
    line(pt(X, Y, z), pt(X, y, z + h / 5), lw(0.7), P.tin[2]),
    line(pt(x, Y, z + h / 5), pt(X, Y, z + h / 5), lw(0.7), P.tin[1]),
  ]);
  const post = (px: number, py: number): string =>
    line(pt(px, py), pt(px, py, h), lw(2.6)) + line(pt(px, py), pt(px, py, h), lw(1.2), P.mustard[1]);
  const [sa, sb] = pt(x + w / 2, Y, 1.1);
  return (
    shadow(x, y, w + 0.3, d + 0.3) +
    rectY(Y, x, 0, X, h, "#5d5a62", { sw: 0, op: 0.42 }) +
    rectX(X, y, 0, Y, h, "#4a4752", { sw: 0, op: 0.42 }) +
    cabin(fill, raw) +
    bars.join("") +
    post(x, Y) +
    post(X, y) +
    post(X, Y) +
    box(x - 0.08, y - 0.08, h, w + 0.16, d + 0.16, 0.42, [P.mustard[0], P.mustard[1], P.mustard[2]], {
      sw: lw(0.8),
    }) +
    ell(sa, sb, 9, 10, P.lime[0], { sw: lw(0.6) }) +
    ell(sa, sb, 7, 8, "none", { sw: lw(1), stroke: P.red[1] }) +
    line([sa - 5, sb - 5], [sa + 5, sb + 5], lw(1), P.red[1])
  );
}

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
      block(second, 1) +
      goodsLift("#e9e2cf", false) +
      block(third, 2) +
      bags
    );
  },
  lit: () =>
    BLOCKS.map((b, k) =>
      grid(b, (floor, i) => (shines(k, floor, i) ? ((floor + i) % 2 ? TUBE : WARM) : null), true),
    ).join("") + cabin(TUBE, true),
};

/** The cable lift of the hills: two posts, a rope, a box on its way; it stands where the village has built it. */
const cableLift: Landmark = {
  size: [0.9, 5.4, 3.4],
  day: () => {
    const [top, foot] = [pt(0.45, 0.4, 3.1), pt(0.45, 5, 1.35)];
    const post = (y: number, h: number): string =>
      shadow(0.15, y - 0.2, 0.6, 0.5) +
      line(pt(0.15, y), pt(0.45, y, h), lw(3)) +
      line(pt(0.15, y), pt(0.45, y, h), lw(1.5), P.steel[1]) +
      line(pt(0.75, y), pt(0.45, y, h), lw(3)) +
      line(pt(0.75, y), pt(0.45, y, h), lw(1.5), P.steel[2]);
    const [bx, by] = [top[0] + (foot[0] - top[0]) * 0.45, top[1] + (foot[1] - top[1]) * 0.45 + 3];
    return (
      post(0.4, 3.1) +
      ell(...top, 9, 9, P.red[1], { sw: lw(0.8) }) +
      path(`M${top} Q${bx},${by + 4} ${foot}`, "none", { sw: lw(1) }) +
      path(`M${top[0] - 5},${top[1] + 5} Q${bx - 5},${by + 12} ${foot[0] - 5},${foot[1] + 5}`, "none", {
        sw: lw(0.7),
      }) +
      line([bx, by], [bx, by + 16], lw(1.2)) +
      path(`M${bx - 19},${by + 16} h38 l-4,19 h-30 Z`, P.plank[1], { sw: lw(0.8) }) +
      path(`M${bx - 12},${by + 16} v-10 h14 v10 Z M${bx + 2},${by + 16} v-7 h10 v7 Z`, P.card[0], {
        sw: lw(0.7),
      }) +
      post(5, 1.35) +
      ell(...foot, 8, 8, P.red[1], { sw: lw(0.8) })
    );
  },
  lit: () => "",
};

export const PLACE_LANDMARKS = { opera, terraces, cableLift, blocks, coverHall, grainHall } as const;
