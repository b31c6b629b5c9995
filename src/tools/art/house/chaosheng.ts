import { type Item, item, tagged } from "../kit/depth.ts";
import { box, onX, onZ, pt, rectX, rectY, rectZ, shadow } from "../kit/iso.ts";
import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, limb, line, path, stroke } from "../kit/shapes.ts";
import { bed, extinguisher, fan, plant, stool, teaTable } from "../props/furniture.ts";
import { parcel, rail, roll, stack } from "../props/goods.ts";
import { PAUSES, PLAN, SLOTS, WAYS } from "./chaosheng-plan.ts";
import { cityBlocks, cityGround, facadeBelow } from "./grounds/city.ts";
import type { HouseLook } from "./houses.ts";
import { FLAT, Y } from "./plan.ts";
import { frontPieces, type ShellLook } from "./shell.ts";

const X = PLAN.X;
const H = PLAN.storeys === "gallery" ? 3 : PLAN.storeys;
const WALL: Tone = ["#fbfaf5", "#efeee6", "#d3d5d2"];
const GREEN: Tone = ["#bcd4c9", "#a9c6ba", "#8fb0a4"];
const SEA = "#9fcdd3";
const WINDOWS = [
  [1.1, 2.4],
  [4.1, 2.4],
  [7.1, 2.4],
] as const;
const [SILL, HEAD] = [1.15, 2.55];

/** A band of steel windows to the sea: sky, the line of the water, a crane far off. */
function window(x: number, w: number, night: boolean): string {
  const [sky, water, far] = night ? ["#3c4a86", "#2f3f74", "#232a5c"] : ["#d6ecf2", SEA, "#7fa3ad"];
  const bar = (u: number): string => line(pt(u, 0, SILL), pt(u, 0, HEAD), 4, P.steel[1]);
  const [a, b] = pt(x + w * 0.62, 0, 1.62);
  return (
    rectY(0, x, SILL, x + w, HEAD, sky) +
    rectY(0, x, SILL, x + w, 1.62, water, { sw: 0 }) +
    stroke(`M${a},${b} v-20 l26,4 M${a - 8},${b} l8,-20`, 3, far) +
    line(pt(x, 0, 1.62), pt(x + w, 0, 1.62), 2, far) +
    rectY(0, x, SILL, x + w, HEAD, "none") +
    [1, 2, 3].map((i) => bar(x + (w * i) / 4)).join("") +
    line(pt(x, 0, 2.16), pt(x + w, 0, 2.16), 4, P.steel[1])
  );
}

/** The goods lift: a gate of lattice, three lamps, and the sign that no person may ride. */
function lift(): string {
  const [y0, y1, h] = [0.7, 2.5, 2.25];
  let s =
    rectX(0, y0 - 0.14, 0, y1 + 0.14, h + 0.14, P.steel[2]) +
    rectX(0, y0, 0, y1, h, mix(P.dark[2], INK, 0.3));
  for (let i = 0; i <= 6; i++) {
    const y = y0 + ((y1 - y0) * i) / 6;
    s += line(pt(0, y, 0.05), pt(0, y, h), 2.6, P.steel[1]);
    if (i < 6)
      for (let k = 0; k < 4; k++) {
        const z = 0.1 + k * 0.54;
        s +=
          line(pt(0, y, z), pt(0, y + 0.3, z + 0.5), 1.8, P.steel[1]) +
          line(pt(0, y + 0.3, z), pt(0, y, z + 0.5), 1.8, P.steel[1]);
      }
  }
  s += [0, 1, 2]
    .map((i) =>
      ell(...pt(0, y0 + 0.3 + i * 0.28, h + 0.3), 5, 6, i === 2 ? P.mustard[0] : P.dark[1], { sw: lw(0.6) }),
    )
    .join("");
  const [a, b] = pt(0, y1 + 0.62, 1.75);
  return (
    s +
    onX(
      0,
      [
        [y1 + 0.3, 1.4],
        [y1 + 0.96, 1.4],
        [y1 + 0.96, 2.15],
        [y1 + 0.3, 2.15],
      ],
      "#fffdf6",
    ) +
    ell(a, b - 11, 4.6, 5, INK, { sw: 0 }) +
    path(`M${a - 6},${b - 3} l12,-5 v14 l-3,1.5 v9 l-6,3 v-9 l-3,1 Z`, INK, { sw: 0 }) +
    path(`M${a},${b} m-15,3 a15,17 0 1 0 30,-6 a15,17 0 1 0 -30,6`, "none", { sw: 4, stroke: P.red[1] }) +
    line([a - 11, b - 12], [a + 11, b + 12], 4, P.red[1])
  );
}

/** The door to the stairwell, by which everybody comes and goes. */
function stairDoor(): string {
  const [y0, y1, h] = [6.2, 7.45, 2.15];
  return (
    rectX(0, y0 - 0.1, 0, y1 + 0.1, h + 0.1, P.steel[2]) +
    rectX(0, y0, 0, y1, h, "#6f7a80") +
    [0, 1, 2, 3, 4]
      .map((i) =>
        rectX(
          0,
          y0 + 0.1,
          i * 0.24,
          y1 - 0.1 - i * 0.16,
          i * 0.24 + 0.24,
          mix("#c9c4ba", INK, 0.1 + i * 0.09),
          { sw: lw(0.6) },
        ),
      )
      .join("") +
    rectX(0, y0 + 0.28, h + 0.16, y1 - 0.28, h + 0.44, P.jade[2], { sw: lw(0.7) })
  );
}

function walls(): string {
  const cut: Tone = ["#d8d4ca", "#c4c0b6", "#a6a29a"];
  let s = facadeBelow(X, Y) + rectZ(0, 0, 0, X, Y, "#d5d2c8");
  for (let i = 1; i < X; i++) s += line(pt(i, 0), pt(i, Y), 1.3, "#bdb9ad", { op: 0.7 });
  for (let i = 1; i < Y; i++) s += line(pt(0, i), pt(X, i), 1.3, "#bdb9ad", { op: 0.7 });
  s +=
    onX(
      0,
      [
        [0, 0],
        [Y, 0],
        [Y, H],
        [0, H],
      ],
      WALL[2],
    ) + rectX(0, 0, 0, Y, 1.05, GREEN[2], { sw: lw(0.7) });
  s += lift() + stairDoor();
  s += rectY(0, 0, 0, X, H, WALL[1]) + rectY(0, 0, 0, X, 1.05, GREEN[1], { sw: lw(0.7) });
  s += WINDOWS.map(
    ([x, w]) =>
      rectY(0, x - 0.08, SILL - 0.08, x + w + 0.08, HEAD + 0.08, P.steel[1]) +
      window(x, w, false) +
      box(x - 0.1, 0, SILL - 0.14, w + 0.2, 0.12, 0.07, P.steel),
  ).join("");
  // The ceiling is cut away: its edge shows concrete.
  s +=
    rectZ(H, -0.2, -0.2, X, 0, cut[0]) +
    rectZ(H, -0.2, -0.2, 0, Y, cut[0]) +
    rectX(0, 0, H - 0.12, Y, H, cut[2], { sw: lw(0.6) }) +
    rectY(0, 0, H - 0.12, X, H, cut[1], { sw: lw(0.6) });
  return s;
}

const SHELL: ShellLook = {
  wall: WALL,
  wainscot: GREEN,
  floor: ["#d5d2c8", "#c7c4b8", "#aeab9f"],
  band: "#c7c4b8",
  roof: P.stone,
  parapet: "plain",
  bricks: "none",
  plan: PLAN,
  open: true,
  draw: walls,
};

/** A tube on two wires from the ceiling. */
const hungTube = (x: number): Item => {
  const [y, z] = [3.05, 2.35];
  const wire = (xx: number): string => line(pt(xx, y, z + 0.1), pt(xx, y, H - 0.05), 1.8);
  return item(
    [x, 3, 2.3, x + 1.5, 3.1, 2.5],
    wire(x + 0.15) +
      wire(x + 1.35) +
      limb([pt(x, y, z + 0.05), pt(x + 1.5, y, z + 0.05)], 7, P.steel[0], "butt") +
      line(pt(x + 0.04, y + 0.02, z), pt(x + 1.46, y + 0.02, z), 4.5, "#ffffff"),
  );
};
const TUBES = [2.6, 5.3, 8.2] as const;

/** Steel shelves with what waits for the sale: folded pieces in piles, by colour. */
function shelves(): Item[] {
  const [x, y] = [9.75, 0.12];
  const rack = (n: number): string => {
    const colours = [P.mustard, P.dark, P.steel, P.indigo, P.mustard, P.red];
    let s = "";
    for (const [i, z] of [0.08, 0.66, 1.24].entries()) {
      s += box(x, y, z, 1.5, 0.62, 0.05, P.steel, { sw: lw(0.7) });
      for (let k = 0; k < 3; k++)
        if (i * 3 + k < n)
          s += stack(
            x + 0.08 + k * 0.48,
            y + 0.1,
            z + 0.05,
            0.4,
            0.44,
            6,
            [colours[(i * 2 + k) % 6] ?? P.steel],
            0.07,
          );
    }
    return s;
  };
  const post = (dx: number, dy: number): string =>
    line(pt(x + dx, y + dy, 0), pt(x + dx, y + dy, 1.85), 5) +
    line(pt(x + dx, y + dy, 0), pt(x + dx, y + dy, 1.85), 2.4, P.steel[1]);
  const whole = (n: number): Item =>
    item(
      [x, y, 0, x + 1.5, y + 0.66, 1.9],
      shadow(x, y, 1.6, 0.7) + post(0.03, 0.03) + rack(n) + post(0.03, 0.62) + post(1.47, 0.62),
    );
  return [
    ...tagged("shelf", [whole(3)]),
    ...tagged("finished-1", [whole(6)]),
    ...tagged("finished-2", [whole(9)]),
  ];
}

/** Boxes and grey bags before the lift, waiting for it to come up. */
function liftPile(): Item[] {
  const spots = [
    [0.3, 0.75, 0],
    [0.9, 0.8, 0],
    [0.35, 1.3, 0],
    [0.3, 0.8, 0.38],
    [0.95, 1.3, 0],
    [0.9, 0.85, 0.38],
    [0.4, 1.32, 0.38],
    [0.35, 0.85, 0.76],
  ] as const;
  const pile = (n: number): Item =>
    item(
      [0.2, 0.7, 0, 1.6, 1.85, 1.3],
      shadow(0.25, 0.75, 1.3, 1) +
        [...spots.slice(0, n)]
          .sort((a, b) => a[2] - b[2] || a[0] + a[1] - b[0] - b[1])
          .map(([x, y, z], i) => parcel(x, y, z, 0.54, 0.46, 0.38, i % 3 === 1 ? P.tin : P.card))
          .join(""),
    );
  return [
    ...tagged("parcels-1", [pile(2)]),
    ...tagged("parcels-2", [pile(5)]),
    ...tagged("parcels-3", [pile(8)]),
  ];
}

const clothBales = (n: number): Item =>
  item(
    [2.4, 0.2, 0, 6.6, 1.7, 0.9],
    shadow(2.5, 0.3, 0.5 * n, 1.2) +
      [P.mustard, P.steel, P.dark, P.mustard, P.indigo, P.cream, P.dark, P.mustard]
        .slice(0, n)
        .map((c, i) => roll(2.8 + (i % 5) * 0.44 + (i > 4 ? 0.22 : 0), 0.45, i > 4 ? 0.28 : 0, c, 1.05))
        .join(""),
  );

const pieces = (): Item[] => [
  ...WINDOWS.map(
    ([x, w]): Item => ({ b: [x, 0, SILL, x + w, 0.01, HEAD], s: window(x, w, true), when: "night" }),
  ),
  ...WINDOWS.map(
    ([x, w]): Item => ({
      b: [x, 0.3, FLAT[0], x + w + 0.6, 1.9, FLAT[1]],
      s: onZ(
        0.002,
        [
          [x + 0.2, 0.5],
          [x + w, 0.5],
          [x + w + 0.5, 1.7],
          [x + 0.7, 1.7],
        ],
        "#fff6d2",
        { sw: 0, op: 0.6 },
      ),
      when: "day",
    }),
  ),
  ...tagged("rolls-1", [clothBales(3)]),
  ...tagged("rolls-2", [clothBales(8)]),
  ...shelves(),
  ...liftPile(),
  item([6.28, 2.86, 0, 6.52, 3.1, H - 0.1], box(6.3, 2.88, 0, 0.2, 0.2, H - 0.12, P.stone)),
  ...TUBES.map(hungTube),
  teaTable(9.5, 1.25),
  stool(10.6, 2.4),
  stool(1.75, 5.4, 0, 0.42, P.red),
  ...tagged("rail", [rail(11.05, 3.1, 1.9, [P.mustard, P.dark, P.mustard, P.steel, P.indigo])]),
  ...tagged("fan", [fan(6.6, 6.9)]),
  ...tagged("extinguisher", [extinguisher(5.6, 0.55)]),
  plant(10.95, 7.5, 0),
  trolley(0.3, 2.55),
  ...tagged("bed4", [bed(0.3, 3.55, 0, { quilt: P.mustard, pattern: 0 })]),
  ...frontPieces(SHELL),
];

/** A camp bed by the stairwell, for whoever owns the night. */
const BEDS = [{ tag: "bed4", x: 0.3, y: 3.55, z: 0 }] as const;

/** A flat trolley for the way to the lift. */
function trolley(x: number, y: number): Item {
  const wheel = (dx: number): string => ell(...pt(x + dx, y + 0.62, 0.07), 6, 7, P.dark[1], { sw: lw(0.7) });
  return item(
    [x, y, 0, x + 1.1, y + 0.7, 1],
    shadow(x, y, 1.1, 0.7) +
      line(pt(x, y + 0.05, 0.15), pt(x, y + 0.05, 0.95), 4) +
      line(pt(x, y + 0.6, 0.15), pt(x, y + 0.6, 0.95), 4) +
      limb([pt(x, y + 0.05, 0.95), pt(x, y + 0.6, 0.95)], 4, P.red[1]) +
      box(x, y, 0.14, 1.05, 0.62, 0.07, P.plank) +
      wheel(0.2) +
      wheel(0.85) +
      parcel(x + 0.3, y + 0.1, 0.21, 0.5, 0.42, 0.36),
  );
}

/** Chaosheng, level 7: third floor of a block in the apparel city, by the goods lift. */
export const CHAOSHENG: HouseLook = {
  shell: SHELL,
  ground: { soil: "#b4b0a8", field: "#b4b0a8", furrow: "#a5a199", corn: false, draw: cityGround },
  neighbours: cityBlocks,
  pieces,
  beds: BEDS,
  slots: SLOTS,
  crafts: { finish: { as: "bag", poses: ["check", "pack", "pack"] } },
  tubes: TUBES,
  ways: WAYS,
  pauses: PAUSES,
  desk: { x: 10.6, y: 2.4, z: 0.47 },
  courier: { who: "courier", x: 1.75, y: 1.75, z: 0, flip: true },
  guest: { x: 1.25, y: 6.9, z: 0 },
  clock: { x: 10.5, y: 0, z: 2.05, r: 0.52, wall: "back" },
  litWindows: [
    { x: 1.7, y: Y + 0.2, z: -1.5 },
    { x: 4.5, y: Y + 0.2, z: -1.5 },
    { x: -9.8, y: 6.6, z: -2.8 },
    { x: 9.9, y: Y + 0.2, z: -1.5 },
    { x: -12.4, y: 6.6, z: -2.8 },
    { x: 4.5, y: Y + 0.2, z: -4.6 },
    { x: 7.2, y: Y + 0.2, z: -1.5 },
    { x: -8.5, y: 6.6, z: -5.9 },
  ],
};
