/** What is wrong about a house where beds stand above machines, and what can be done about it: pieces by state. */
import { type Item, item, tagged } from "../../kit/depth.ts";
import { box, cyl, onX, onY, onZ, pt, rectX, rectY, rectZ, shadow } from "../../kit/iso.ts";
import { INK, mix, P, type Tone, tri } from "../../kit/palette.ts";
import { lw } from "../../kit/pen.ts";
import { ell, line, type P2, path, poly, stroke } from "../../kit/shapes.ts";
import { FLAT, M, Z1 } from "../plan.ts";

const BLOCK: Tone = tri("#b9b6ae");
/** Where the wall goes: along the stairs and before their foot. */
const WALL = { x: 1.12, t: 0.14, y0: M, y1: 6.42 } as const;

/** Nine plugs on one board at a post (x, M), their leads down to the floor and away to the machines. */
export function plugBoard(x: number, leads: readonly (readonly P2[])[]): Item[] {
  const y = M + 0.02;
  const [x0, z0, w, h] = [x - 0.42, 0.78, 0.98, 0.94];
  const spot = (i: number): P2 => [x0 + 0.2 + (i % 3) * 0.29, z0 + h - 0.2 - Math.floor(i / 3) * 0.27];
  const colours = [P.red, P.dark, P.indigo, P.mustard, P.dark, P.jade, P.steel, P.red, P.dark];
  const plugs = colours.map((c, i) => {
    const [a, z] = spot(i);
    const [px, py] = pt(a, y, z);
    return (
      rectY(y, a - 0.1, z - 0.09, a + 0.1, z + 0.09, P.lime[0], { sw: lw(0.5) }) +
      ell(px, py, 4, 4.6, c[1], { sw: lw(0.6) }) +
      stroke(
        `M${px},${py + 3} q${(i % 3) * 3 - 3},16 ${(1 - (i % 3)) * 5},${70 - Math.floor(i / 3) * 16}`,
        2,
        c[1],
      )
    );
  });
  const board =
    box(x0, y, z0, w, 0.04, h, P.wood) + rectY(y + 0.04, x0, z0, x0 + w, z0 + h, P.plank[0], { sw: lw(0.8) });
  const brown = (): string => {
    const [a, z] = spot(7);
    const [px, py] = pt(a, y, z);
    return (
      ell(px, py, 15, 16, "#6b3a1c", { sw: 0, op: 0.55 }) +
      ell(px, py, 10, 11, "#3b1d10", { sw: 0, op: 0.75 }) +
      path(`M${px - 3},${py - 12} q-5,-9 0,-16 q4,7 3,16 Z`, "#6b3a1c", { sw: 0, op: 0.6 }) +
      rectY(y + 0.05, a - 0.1, z - 0.09, a + 0.1, z + 0.09, "#c9a06a", { sw: lw(0.7), stroke: "#5a2f18" }) +
      ell(px, py, 4, 4.6, P.dark[1], { sw: lw(0.6) })
    );
  };
  const lead = (points: readonly P2[], c: Tone): string =>
    path(`M${points.map(([a, b]) => pt(a, b, 0.01).join(",")).join("L")}`, "none", { stroke: c[1], sw: 2.6 });
  const b: Item["b"] = [x0, y, z0, x0 + w, y + 0.06, z0 + h];
  return [
    ...tagged("conduit", [conduit(x)]),
    {
      tag: "leads",
      b: [1, M, FLAT[0], 9, 7, FLAT[1]],
      s: leads.map((points, i) => lead(points, colours[i * 2] ?? P.dark)).join(""),
    },
    item(b, board + plugs.join("")),
    ...tagged("brown", [item([b[0], y + 0.06, b[2], b[3], y + 0.08, b[5]], brown())]),
  ];
}

/** Pipes instead of leads: down the post, a box with a switch under the board. */
function conduit(x: number): Item {
  const y = M + 0.1;
  const pipe = (dx: number): string =>
    line(pt(x + dx, y, 0.02), pt(x + dx, y, 0.78), 5) +
    line(pt(x + dx, y, 0.02), pt(x + dx, y, 0.78), 2.6, P.steel[0]);
  return item(
    [x - 0.3, y, 0, x + 0.5, y + 0.1, 0.8],
    pipe(-0.14) +
      pipe(0.08) +
      pipe(0.3) +
      box(x - 0.24, y, 0.34, 0.62, 0.08, 0.3, P.steel) +
      rectY(y + 0.081, x - 0.1, 0.42, x + 0.02, 0.56, P.jade[1], { sw: lw(0.6) }) +
      rectY(y + 0.081, x + 0.1, 0.42, x + 0.22, 0.56, P.lime[0], { sw: lw(0.6) }),
  );
}

/** Huang's line on the floor: wall, door, and the way the door turns. */
export function chalkLine(): Item[] {
  const { x, y1 } = WALL;
  const chalk = (d: string): string => stroke(d, 4.4, "#fffdf6", { op: 0.95 });
  const at = (a: number, b: number): string => pt(a, b, 0.01).join(",");
  const arc = Array.from({ length: 7 }, (_, i) => {
    const t = (i / 6) * (Math.PI / 2);
    return at(0.12 + 0.9 * Math.cos(t), y1 + 0.9 * Math.sin(t));
  });
  const strokes = Array.from(
    { length: 6 },
    (_, i) => `M${at(x + 0.12, M + 0.4 + i * 0.55)}L${at(x + 0.12, M + 0.75 + i * 0.55)}`,
  );
  return tagged("chalk", [
    {
      b: [0, M, FLAT[0], x + 0.3, y1 + 1, FLAT[1]],
      s:
        chalk(`${strokes.join("")}M${at(x + 0.12, y1)}L${at(0.12, y1)}`) +
        chalk(`M${arc.join("L")}M${at(0.12, y1)}L${at(0.12, y1 + 0.9)}`) +
        chalk(`M${at(1.5, 6.7)}l14,7M${at(1.5, 6.7)}l14,-5`),
    },
  ]);
}

/** Courses of blocks on the plane x = const, up to a height that may rise in steps. */
function blocksX(x: number, y0: number, y1: number, top: (y: number) => number): string {
  let s = "";
  const [bw, bh] = [0.57, 0.3];
  for (let row = 0; row * bh < Z1 - 0.1; row++) {
    const z = row * bh;
    for (let y = y0 - (row % 2) * bw * 0.5; y < y1 - 0.02; y += bw) {
      const [a, b] = [Math.max(y0, y), Math.min(y1, y + bw)];
      if (b - a < 0.05 || z + bh > top((a + b) / 2) + 0.02) continue;
      s += rectX(x, a, z, b, Math.min(z + bh, Z1 - 0.16), BLOCK[2], {
        sw: lw(0.6),
        stroke: mix(BLOCK[2], INK, 0.45),
      });
    }
  }
  return s;
}

function blocksY(y: number, x0: number, x1: number, top: number): string {
  let s = "";
  const [bw, bh] = [0.57, 0.3];
  for (let row = 0; row * bh < top - 0.02; row++)
    for (let x = x0 - (row % 2) * bw * 0.5; x < x1 - 0.02; x += bw) {
      const [a, b] = [Math.max(x0, x), Math.min(x1, x + bw)];
      if (b - a > 0.04)
        s += rectY(y, a, row * bh, b, Math.min(row * bh + bh, top), BLOCK[1], {
          sw: lw(0.6),
          stroke: mix(BLOCK[1], INK, 0.45),
        });
    }
  return s;
}

const cementBag = (x: number, y: number, z = 0): string => {
  const [a, b] = pt(x, y, z);
  return (
    path(`M${a - 24},${b + 2} q-4,-15 6,-17 l34,3 q10,3 6,14 q-2,9 -12,9 Z`, P.card[0]) +
    path(`M${a - 6},${b - 12} l16,2 v10 l-16,-2 Z`, P.steel[1], { sw: lw(0.5) })
  );
};

/** While the builder is here: half a wall, bags, wet mortar in its tub, a trowel on top. */
export function mortar(): Item[] {
  const { x, t, y0, y1 } = WALL;
  const top = (y: number): number => (y > 5.6 ? 0.6 : y > 4.6 ? 0.95 : 1.25);
  const X = x + t;
  const cap = (a: number, b: number, z: number): string => rectZ(z, x, a, X, b, BLOCK[0], { sw: lw(0.6) });
  const [ta, tb] = pt(2.05, 7, 0.26);
  return tagged("mortar", [
    item(
      [x, y0, 0, X, y1, 1.3],
      cap(y0, 4.6, 1.2) +
        cap(4.6, 5.6, 0.9) +
        cap(5.6, y1, 0.6) +
        blocksX(X, y0, y1, top) +
        blocksY(y1, x, X, 0.6),
    ),
    item(
      [1.55, 6.7, 0, 2.5, 7.5, 0.5],
      shadow(1.6, 6.72, 0.9, 0.62) +
        box(1.66, 6.76, 0, 0.74, 0.5, 0.26, P.dark) +
        onZ(
          0.24,
          [
            [1.7, 6.8],
            [2.36, 6.8],
            [2.36, 7.22],
            [1.7, 7.22],
          ],
          "#9c9a92",
          { sw: lw(0.6) },
        ) +
        path(`M${ta - 4},${tb - 2} l16,-6 l5,5 l-16,7 Z`, P.steel[0]) +
        line([ta + 15, tb - 4], [ta + 26, tb - 12], 5) +
        line([ta + 15, tb - 4], [ta + 25, tb - 11], 2.6, P.wood[1]),
    ),
    item([2.6, 6.95, 0, 3.4, 7.7, 0.5], cementBag(2.95, 7.2) + cementBag(3.05, 7.3, 0.2)),
    item(
      [0.2, 6.65, 0, 0.95, 7.25, 0.62],
      shadow(0.2, 6.7, 0.75, 0.52) +
        [0, 1, 2]
          .map((i) => box(0.22 + (i % 2) * 0.05, 6.7, i * 0.19, 0.62, 0.42, 0.19, BLOCK, { sw: lw(0.7) }))
          .join(""),
    ),
  ]);
}

/** The wall as it stands, with a door of steel that opens outwards. */
export function fireWall(): Item[] {
  const { x, t, y0, y1 } = WALL;
  const X = x + t;
  const top = Z1 - 0.16;
  const plaster: Tone = tri("#d9d4c8");
  const [d0, d1, dh] = [0.16, 1.02, 2.05];
  const leaf: readonly P2[] = [
    pt(d1, y1, 0.02),
    pt(d1 + 0.42, y1 + 0.62, 0.02),
    pt(d1 + 0.42, y1 + 0.62, dh),
    pt(d1, y1, dh),
  ];
  const [hx, hy] = pt(d1 + 0.33, y1 + 0.5, 1);
  return tagged("wall", [
    item(
      [x, y0, 0, X, y1, top],
      onX(
        X,
        [
          [y0, 0],
          [y1, 0],
          [y1, top],
          [y0, top],
        ],
        plaster[2],
      ) +
        [0.55, 1.1, 1.65, 2.2]
          .map((z) => line(pt(X, y0 + 0.1, z), pt(X, y0 + 0.7, z), 1.4, mix(plaster[2], INK, 0.25)))
          .join("") +
        rectX(X, y0, 0, y1, 0.34, mix(plaster[2], INK, 0.12), { sw: lw(0.6) }) +
        line(pt(X, y0 + 1.2, 1.7), pt(X, y0 + 1.75, 1.7), 1.4, mix(plaster[2], INK, 0.25)),
    ),
    item(
      [0, y1 - 0.12, 0, X, y1, top],
      onY(
        y1,
        [
          [0, 0],
          [d0, 0],
          [d0, dh],
          [d1, dh],
          [d1, 0],
          [X, 0],
          [X, top],
          [0, top],
        ],
        plaster[1],
      ) +
        rectY(y1, d0, 0, d1, dh, mix(P.dark[2], INK, 0.3)) +
        onY(
          y1,
          [
            [d0 - 0.06, 0],
            [d0 - 0.06, dh + 0.06],
            [d1 + 0.06, dh + 0.06],
            [d1 + 0.06, 0],
            [d1, 0],
            [d1, dh],
            [d0, dh],
            [d0, 0],
          ],
          P.steel[1],
          { sw: lw(0.7) },
        ) +
        lampOver(d0, d1, y1, dh),
    ),
    item(
      [d1, y1, 0, d1 + 0.45, y1 + 0.66, dh],
      poly(leaf, P.jade[1]) +
        poly(
          leaf.map(([a, b], i): P2 => [a + (i === 0 || i === 3 ? 6 : -6), b + (i < 2 ? -8 : 8)]),
          "none",
          { sw: lw(0.7), stroke: P.jade[2] },
        ) +
        ell(hx, hy, 3, 4, P.mustard[0], { sw: lw(0.7) }),
    ),
  ]);
}

// A small green lamp with an arrow over the way out.
function lampOver(d0: number, d1: number, y: number, dh: number): string {
  const m = (d0 + d1) / 2;
  const [a, b] = pt(m, y, dh + 0.26);
  return (
    rectY(y, m - 0.26, dh + 0.13, m + 0.26, dh + 0.39, P.jade[2], { sw: lw(0.7) }) +
    stroke(`M${a - 8},${b - 3} l14,7 m-7,-7 l8,7.6 l-9,1`, 2.4, "#ffffff")
  );
}

/** Two plain strips of paper crossed over the open door. */
export function sealStrips(from: number, to: number, y: number): Item[] {
  const strip = (a: P2, b: P2): string => {
    const [p, q] = [pt(a[0], y, a[1]), pt(b[0], y, b[1])];
    return line(p, q, 13) + line(p, q, 9.4, "#fff8e6");
  };
  return tagged("strip", [
    item(
      [from, y, 0.3, to, y + 0.04, 2.1],
      strip([from, 0.55], [to, 1.95]) + strip([from, 1.95], [to, 0.55]),
    ),
  ]);
}

/** Iron stairs outside the right wall: a second way down from the beds. */
export function outsideStairs(X: number): Item[] {
  const [x0, x1] = [X + 0.24, X + 1];
  const n = 9;
  const [ya, yb] = [0.9, 4.6];
  let s = shadow(x0, ya, x1 - x0, yb - ya + 0.3);
  s += rectZ(Z1, X - 0.1, 0.2, x1, ya, P.steel[1]);
  for (let i = 0; i < n; i++) {
    const t = i / n;
    const [y, z] = [ya + (yb - ya) * t, Z1 * (1 - (i + 1) / n)];
    s += rectZ(z + 0.02, x0, y, x1, y + 0.42, P.steel[i % 2 ? 1 : 0], { sw: lw(0.7) });
  }
  const rail = (x: number): string => {
    const [a, b] = [pt(x, ya, Z1 + 0.8), pt(x, yb, 0.85)];
    return (
      line(pt(x, ya, Z1), pt(x, yb, 0), lw(2)) +
      line(a, b, lw(2.4)) +
      line(a, b, lw(1), P.red[1]) +
      [0, 0.33, 0.66, 1]
        .map((t) =>
          line(
            pt(x, ya + (yb - ya) * t, Z1 * (1 - t)),
            pt(x, ya + (yb - ya) * t, Z1 * (1 - t) + 0.82),
            lw(1.2),
          ),
        )
        .join("")
    );
  };
  return tagged("exit", [item([X + 0.2, 0.2, 0, x1 + 0.05, yb + 0.5, Z1 + 0.85], rail(x0) + s + rail(x1))]);
}

/** Six stools in the lane. */
export function laneStools(x: number, y: number): Item[] {
  const spots: readonly P2[] = [
    [0, 0],
    [0.75, 0.2],
    [1.5, 0],
    [0.2, 0.85],
    [0.95, 1.05],
    [1.7, 0.8],
  ];
  const colours = [P.red, P.wood, P.indigo, P.wood, P.jade, P.red];
  return tagged(
    "stools",
    spots.map(([dx, dy], i) =>
      item(
        [x + dx - 0.2, y + dy - 0.2, 0, x + dx + 0.2, y + dy + 0.2, 0.42],
        cyl(x + dx, y + dy, 0, 0.14, 0.42, colours[i] ?? P.wood, 0.17),
      ),
    ),
  );
}
