import { draw, type Item, item } from "../kit/depth.ts";
import { box, onY, pt, rectY, rectZ } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { INK, mix, P, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, g, line, path, shift } from "../kit/shapes.ts";
import type { FigureId } from "../people/cast.ts";
import { person } from "../people/figure.ts";
import { plant } from "../props/furniture.ts";
import { hen } from "../props/yard.ts";
import { type Camera, glowMap, type Still, shot } from "./stage.ts";

const STONE = ["#d9d5cc", "#c6c1b6", "#a7a196"] as const;
const BRASS = tri("#d9a63c");
const WALL = 0;

/** A wall of dressed stone in courses, on the plane y = 0. */
function wall(): string {
  const chance = luck(31);
  let s = rectY(WALL, -8, 0, 12, 5.2, STONE[1], { sw: 0 });
  for (let row = 0; row < 13; row++)
    for (let x = -8 + (row % 2) * 0.6; x < 12; ) {
      const w = 0.9 + chance() * 0.7;
      s += rectY(
        WALL,
        x,
        row * 0.4,
        x + w,
        row * 0.4 + 0.4,
        mix(STONE[1], chance() > 0.5 ? "#ffffff" : INK, chance() * 0.1),
        {
          sw: 1.6,
          stroke: STONE[2],
        },
      );
      x += w;
    }
  return s;
}

/** The plate: brass, four screws, lines cut into it, the sun across. */
function plate(x: number, z: number): string {
  const [w, h] = [3.1, 1.35];
  const Y = WALL + 0.03;
  const screws = [
    [0.12, 0.12],
    [w - 0.12, 0.12],
    [0.12, h - 0.12],
    [w - 0.12, h - 0.12],
  ].map(([dx = 0, dz = 0]) => ell(...pt(x + dx, Y, z + dz), 5, 5.6, BRASS[2], { sw: lw(0.5) }));
  const cut = [0.86, 0.6, 0.36].map((dz, i) =>
    line(
      pt(x + 0.55 + i * 0.16, Y, z + dz),
      pt(x + w - 0.55 - i * 0.16, Y, z + dz),
      i === 0 ? 9 : 5,
      BRASS[2],
    ),
  );
  const shine = (a: number, b: number, op: number): string =>
    onY(
      Y,
      [
        [x + a, z],
        [x + b, z],
        [x + b + 0.75, z + h],
        [x + a + 0.75, z + h],
      ],
      "#fff8dc",
      { sw: 0, op },
    );
  return (
    rectY(WALL + 0.01, x + 0.07, z - 0.09, x + w + 0.09, z + h - 0.05, INK, { sw: 0, op: 0.28 }) +
    rectY(Y, x, z, x + w, z + h, BRASS[1]) +
    rectY(Y, x + 0.07, z + 0.07, x + w - 0.07, z + h - 0.07, "none", { sw: lw(0.7), stroke: BRASS[2] }) +
    cut.join("") +
    shine(0.2, 0.75, 0.5) +
    shine(0.95, 1.12, 0.4) +
    screws.join("")
  );
}

const ROWS: readonly (readonly (FigureId | null)[])[] = [
  ["ahua", "zhihao", null, "xiangmei", "hong", null, "meiyu"],
  ["pan", null, "liping", "ahai", "xujie", null, "guo"],
];

/** A photograph behind glass: two rows on steps, and four places in them where nobody stands. */
function photograph(x: number, z: number): string {
  const [w, h] = [3.1, 1.5];
  const Y = WALL + 0.05;
  const people = ROWS.flatMap((row, r) =>
    row.map((who, i) => {
      const [a, b] = pt(x + 0.36 + i * 0.4 + r * 0.02, Y, z + (r === 0 ? 0.62 : 0.24));
      return who === null
        ? ell(a, b, 10, 4, INK, { sw: 0, op: 0.16 })
        : g(person(who, [0, 0], { pose: "stand", flip: i > 3 }), { t: shift(a, b, " scale(.42)") });
    }),
  );
  const inner = [
    [x + 0.12, z + 0.12],
    [x + w - 0.12, z + 0.12],
    [x + w - 0.12, z + h - 0.12],
    [x + 0.12, z + h - 0.12],
  ] as const;
  return (
    rectY(WALL + 0.01, x + 0.07, z - 0.09, x + w + 0.09, z + h - 0.05, INK, { sw: 0, op: 0.28 }) +
    rectY(Y - 0.02, x, z, x + w, z + h, P.plank[2]) +
    onY(Y, inner, "#e9dcc0", { sw: lw(0.7) }) +
    rectY(Y, x + 0.12, z + 0.12, x + w - 0.12, z + 0.5, "#c9b58e", { sw: 0 }) +
    rectY(Y, x + 0.12, z + 0.5, x + w - 0.12, z + 0.56, "#b09a72", { sw: 0 }) +
    people.join("") +
    onY(
      Y,
      [
        [x + 0.12, z + 0.5],
        [x + 0.12, z + 1.1],
        [x + 0.55, z + h - 0.12],
        [x + 1.1, z + h - 0.12],
      ],
      "#ffffff",
      { sw: 0, op: 0.3 },
    ) +
    onY(
      Y,
      [
        [x + 1.9, z + 0.12],
        [x + 2.15, z + 0.12],
        [x + 2.75, z + h - 0.12],
        [x + 2.5, z + h - 0.12],
      ],
      "#ffffff",
      { sw: 0, op: 0.24 },
    )
  );
}

// The ladder on which somebody stood to screw it in.
const ladder = (x: number, y: number): Item => {
  const rail = (dx: number): string =>
    line(pt(x + dx, y, 0), pt(x + dx + 0.1, 0.08, 3.9), 9) +
    line(pt(x + dx, y, 0), pt(x + dx + 0.1, 0.08, 3.9), 5, P.wood[1]);
  const rungs = Array.from({ length: 10 }, (_, i) => {
    const t = (i + 0.6) / 10.4;
    const yy = y + (0.08 - y) * t;
    return line(pt(x + 0.1 * t, yy, 3.9 * t), pt(x + 0.62 + 0.1 * t, yy, 3.9 * t), 6, P.wood[2]);
  });
  return item([x, 0, 0, x + 0.8, y + 0.1, 4], rungs.join("") + rail(0) + rail(0.62));
};

/** A brass plate on grey stone with the morning sun in it; below it a group photograph behind glass, with four gaps. */
export function villageOfTheYear(): Still {
  const camera: Camera = { at: [1.9, 0.1, 2.05], scale: 1.5 };
  const base = shot(camera, STONE[1], () => {
    let floor = rectZ(0, -10, 0, 14, 8, "#cfc8ba", { sw: 0 }) + line(pt(-10, 0), pt(14, 0), lw());
    for (let i = -9; i < 14; i++) floor += line(pt(i, 0), pt(i, 8), 1.6, "#b3aa98");
    for (let i = 1; i < 5; i++) floor += line(pt(-10, i), pt(14, i), 1.6, "#b3aa98");
    return (
      wall() +
      floor +
      box(-8, 0, 0, 20, 0.16, 0.22, STONE, { sw: lw(0.7) }) +
      plate(0.5, 2.55) +
      photograph(0.5, 0.8) +
      draw([ladder(4.5, 0.9), plant(-0.6, 0.8, 0, 1.3), hen(3.2, 1.5, P.wood, true)])
    );
  });
  const [a, b] = pt(1.4, 0.03, 3.3);
  const sun = path(
    `M${pt(-3, 0, 5).join(",")} L${pt(3.6, 0, 5).join(",")} L${pt(5.6, 0, 0).join(",")} L${pt(-1, 0, 0).join(",")} Z`,
    "#ffe9b4",
    { sw: 0, op: 0.2 },
  );
  return { base, glow: glowMap(camera, () => sun + glowAt(a, b)) };
}

const glowAt = (a: number, b: number): string => ell(a, b, 46, 30, "#fff3c8", { sw: 0, op: 0.22 });
