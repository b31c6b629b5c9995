/** What a red brick house of southern Fujian has and the others have not: seams, curved gable, swallow-tail ridge. */
import { pt } from "../kit/iso.ts";
import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, limb, line, type P2, path, poly } from "../kit/shapes.ts";
import { M, Y, Z1, ZT } from "./plan.ts";

const ROW = 0.24;
const seamOf = (wall: Tone): string => mix(wall[2], INK, 0.1);

// Seams here and there, as one remembers a wall: a stretch of the row, then none.
function rows(from: number, to: number, low: number, high: number): [a: number, b: number, z: number][] {
  const out: [number, number, number][] = [];
  for (let i = 0; low + i * ROW < high; i++)
    for (let at = from + ((i * 1.37) % 1.9); at < to - 0.3; at += 2.3)
      out.push([at, Math.min(to, at + 0.7 + ((i * 0.53) % 0.6)), low + i * ROW]);
  return out;
}

/** Brick rows on the back wall above the gallery. */
export const backSeams = (wall: Tone, X: number): string =>
  rows(0.1, X, Z1 + 0.62, ZT - 0.1)
    .map(([a, b, z]) => line(pt(a, 0, z), pt(b, 0, z), 1.5, seamOf(wall)))
    .join("");

/** Brick rows on the low part of the side wall, above its granite foot. */
export const sideSeams = (wall: Tone): string =>
  rows(M + 0.2, Y, 1.16, Z1 - 0.1)
    .map(([a, b, z]) => line(pt(0, a, z), pt(0, b, z), 1.5, mix(seamOf(wall), INK, 0.15)))
    .join("");

/** Brick rows on the gable. */
export const gableSeams = (wall: Tone): string =>
  rows(0.05, M, Z1 + 0.3, ZT - 0.7)
    .map(([a, b, z]) => line(pt(0, a, z), pt(0, b, z), 1.5, mix(seamOf(wall), INK, 0.15)))
    .join("");

/** The curved line of the gable, from the ridge down to the eaves: points [y, z]. */
export const swallowSlope = (): P2[] =>
  Array.from({ length: 11 }, (_, i) => {
    const t = i / 10;
    return [-0.18 + (M + 0.28) * t, ZT + 0.55 - 1.45 * t - 0.22 * Math.sin(Math.PI * t)];
  });

/** Tiles on the gable, with a rounded eaves end. */
export function swallowCoping(roof: Tone): string {
  const slope = swallowSlope();
  const edge = (x: number, dz: number): P2[] => slope.map(([y, z]) => pt(x, y, z + dz));
  const tiles = slope
    .slice(1)
    .map(([y, z]) => line(pt(-0.34, y, z + 0.1), pt(0.12, y, z + 0.1), lw(0.7), roof[2]))
    .join("");
  return (
    poly([...edge(0.12, 0.1), ...edge(0.12, -0.06).reverse()], roof[2]) +
    poly([...edge(-0.34, 0.1), ...edge(0.12, 0.1).reverse()], roof[0]) +
    tiles +
    limb(edge(-0.34, 0.13), lw(2.6), P.cream[1])
  );
}

const lift = (t: number): number => 0.62 * Math.abs(2 * t - 1) ** 3;

/** The roof's edge above the back wall: tiles with round ends, and a ridge whose two tails sweep up. */
export function swallowRidge(roof: Tone, X: number): string {
  const [far, near] = [ZT + 0.34, ZT - 0.02];
  const [from, to] = [-0.3, X + 0.3];
  const ridge = Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    return pt(from + (to - from) * t, -0.42, far + lift(t));
  });
  let s = poly([...ridge, pt(X + 0.12, 0.22, near), pt(0, 0.22, near)], roof[1]);
  for (let i = 0; i < Math.round(X / 0.3); i++) {
    const u = 0.15 + i * 0.3;
    s +=
      line(pt(u, -0.42, far + lift((u - from) / (to - from)) * 0.8), pt(u, 0.22, near), 1.6, roof[2]) +
      ell(...pt(u, 0.22, near), 4.6, 4, roof[0], { sw: 1.4 });
  }
  const [a, b] = [ridge[0], ridge.at(-1)];
  const tail = ([x, y]: P2, d: number): string =>
    path(
      `M${x - d * 6},${y + 7} L${x + d * 26},${y - 30} L${x + d * 12},${y - 8} L${x + d * 34},${y - 7} Z`,
      P.cream[1],
    );
  return s + limb(ridge, lw(3.6), P.cream[1], "butt") + (a ? tail(a, -1) : "") + (b ? tail(b, 1) : "");
}
