/** Things of a house that sells under its own name, and of a hall that was there before the machines. */
import { type Item, item } from "../kit/depth.ts";
import { box, cyl, pt, rectY, shadow } from "../kit/iso.ts";
import { INK, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, line, path, stroke } from "../kit/shapes.ts";
import { shirt } from "./goods.ts";

const LACQUER: Tone = tri("#a83a2c");

/** The ancestors' altar: a long table, a bowl of incense, two lamps, oranges. Nothing else stands on it, whatever the season. */
export function altar(x: number, y: number): Item {
  const [w, d, h] = [1.75, 0.55, 0.86];
  const leg = (dx: number, dy: number): string => box(x + dx, y + dy, 0, 0.12, 0.12, h - 0.1, LACQUER);
  const apron =
    rectY(y + d, x + 0.1, h - 0.34, x + w - 0.1, h - 0.1, LACQUER[1]) +
    stroke(
      `M${pt(x + 0.2, y + d, h - 0.22).join(",")} L${pt(x + w - 0.2, y + d, h - 0.22).join(",")}`,
      3,
      P.mustard[1],
    );
  const lamp = (dx: number): string => {
    const [a, b] = pt(x + dx, y + 0.24, h + 0.3);
    return (
      cyl(x + dx, y + 0.24, h, 0.07, 0.28, P.mustard, 0.05) +
      path(`M${a - 4},${b - 1} q4,-16 8,0 q-4,5 -8,0 Z`, "#ffe9a0", { sw: lw(0.6) })
    );
  };
  const [ix, iy] = pt(x + w / 2, y + 0.24, h + 0.2);
  const incense =
    cyl(x + w / 2, y + 0.24, h, 0.11, 0.17, P.stone, 0.13) +
    [-5, 0, 5].map((k) => line([ix + k, iy], [ix + k * 1.5, iy - 22], 2, LACQUER[2])).join("");
  const [ox, oy] = pt(x + 1.28, y + 0.28, h);
  const oranges = [
    [-6, -4],
    [6, -4],
    [0, -12],
  ]
    .map(([dx = 0, dy = 0]) => ell(ox + dx, oy + dy, 6.6, 6, "#f08a2c", { sw: lw(0.7) }))
    .join("");
  return item(
    [x, y, 0, x + w, y + d, h + 0.6],
    shadow(x, y + 0.05, w + 0.08, d + 0.06) +
      leg(0.05, 0.02) +
      leg(w - 0.17, 0.02) +
      leg(0.05, d - 0.14) +
      leg(w - 0.17, d - 0.14) +
      apron +
      box(x - 0.06, y - 0.04, h - 0.1, w + 0.12, d + 0.08, 0.1, LACQUER) +
      lamp(0.25) +
      incense +
      oranges +
      lamp(w - 0.25),
  );
}

/** A phone on a tripod with a ring of light: here the pictures of the listing are taken. */
export function phoneStand(x: number, y: number): Item {
  const top = pt(x, y, 1.32);
  const foot = (dx: number, dy: number): string =>
    line(pt(x, y, 0.62), pt(x + dx, y + dy, 0), lw(2.2), INK) +
    line(pt(x, y, 0.62), pt(x + dx, y + dy, 0), lw(0.9), P.steel[1]);
  const [a, b] = top;
  return item(
    [x - 0.22, y - 0.22, 0, x + 0.22, y + 0.22, 1.75],
    shadow(x - 0.2, y - 0.16, 0.42, 0.4) +
      foot(-0.2, -0.1) +
      foot(0.22, -0.08) +
      foot(0.02, 0.24) +
      line(pt(x, y, 0.5), [a, b + 20], lw(2.4), INK) +
      line(pt(x, y, 0.5), [a, b + 20], lw(1), P.steel[0]) +
      ell(a, b, 19, 23, "none", { sw: 9 }) +
      ell(a, b, 19, 23, "none", { sw: 5.4, stroke: "#fff6df" }) +
      path(`M${a - 7},${b - 12} l14,3 v22 l-14,-3 Z`, P.dark[1], { sw: lw(0.8) }) +
      path(`M${a - 4.6},${b - 8} l9.2,2 v15 l-9.2,-2 Z`, P.water[0], { sw: 0 }),
  );
}

/** A dressmaker's dummy in the house's own shirt, chalk still on it. */
export function dummy(x: number, y: number, c: Tone): Item {
  const [a, b] = pt(x, y, 1.18);
  return item(
    [x - 0.2, y - 0.2, 0, x + 0.2, y + 0.2, 1.2],
    shadow(x - 0.18, y - 0.14, 0.4, 0.36) +
      cyl(x, y, 0, 0.15, 0.05, P.wood) +
      line(pt(x, y, 0.05), pt(x, y, 0.62), lw(2.4), INK) +
      line(pt(x, y, 0.05), pt(x, y, 0.62), lw(1), P.wood[1]) +
      path(`M${a - 5},${b - 20} h10 l2,12 h-14 Z`, P.cream[1]) +
      shirt(a, b - 12, c, 1.05) +
      stroke(`M${a - 8},${b + 14} l6,7 l9,-13`, 2.2, P.lime[0]),
  );
}

/** A wall rack under the open sky of the door: three hangers, one shirt in three sizes, a paper tag on each. */
export function ownRack(x: number, y: number, c: Tone): Item {
  const z = 1.5;
  const post = (dx: number): string =>
    line(pt(x + dx, y), pt(x + dx, y, z), lw(2.6), INK) +
    line(pt(x + dx, y), pt(x + dx, y, z), lw(1.2), P.wood[1]);
  const shirts = [0.9, 1, 1.1].map((k, i) => {
    const [a, b] = pt(x + 0.3 + i * 0.42, y, z - 0.04);
    return (
      shirt(a, b, c, k) +
      path(`M${a + 12 * k},${b + 26 * k} h9 v13 h-9 Z`, "#fff7df", { sw: lw(0.6) }) +
      line([a + 14 * k, b + 26 * k + 5], [a + 14 * k + 5, b + 26 * k + 5], 1.4, P.red[1])
    );
  });
  return item(
    [x - 0.05, y - 0.12, 0, x + 1.5, y + 0.12, z + 0.1],
    shadow(x, y - 0.08, 1.5, 0.2) +
      post(0) +
      post(1.45) +
      line(pt(x, y, z), pt(x + 1.45, y, z), lw(2.2), INK) +
      line(pt(x, y, z), pt(x + 1.45, y, z), lw(0.9), P.wood[0]) +
      shirts.join(""),
  );
}

/** A flat basket of oysters by the step, half of them open. */
export function oysters(x: number, y: number): Item {
  const [a, b] = pt(x, y, 0.14);
  const spots = [
    [-14, -3],
    [-4, -7],
    [8, -6],
    [15, -1],
    [-8, 3],
    [3, 2],
    [12, 5],
  ] as const;
  return item(
    [x - 0.3, y - 0.3, 0, x + 0.3, y + 0.3, 0.3],
    shadow(x - 0.24, y - 0.2, 0.54, 0.5) +
      cyl(x, y, 0, 0.24, 0.14, P.wood, 0.3) +
      spots
        .map(([dx, dy], i) =>
          path(`M${a + dx - 6},${b + dy} q6,-9 12,0 q-6,5 -12,0 Z`, i % 2 ? P.steel[0] : P.tile[0], {
            sw: lw(0.6),
          }),
        )
        .join(""),
  );
}
