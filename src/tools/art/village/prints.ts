import { pt } from "../kit/iso.ts";
import { lw } from "../kit/pen.ts";
import { at, ell, type P2, path, poly, stroke, through } from "../kit/shapes.ts";

export type Pattern = "stripe" | "dot" | "zig" | "check" | "band" | "cross";

/** Where an awning hangs. */
export interface AwningPlace {
  /** Which way the wall faces. */
  face: "x" | "y";
  plane: number;
  from: number;
  to: number;
  z: number;
  /** How far it reaches out. */
  out: number;
}

/** A point of the cloth: u runs along the wall 0..1, v from the wall 0 to the edge 1. */
export type Cloth = (u: number, v: number) => P2;

export const clothOf =
  ({ face, plane, from, to, z, out }: AwningPlace): Cloth =>
  (u, v) =>
    face === "x"
      ? pt(plane + out * v, to + (from - to) * u, z + 0.34 * (1 - v))
      : pt(from + (to - from) * u, plane + out * v, z + 0.34 * (1 - v));

export const area = (q: Cloth, u0: number, u1: number, v0: number, v1: number, fill: string): string =>
  poly([q(u0, v0), q(u1, v0), q(u1, v1), q(u0, v1)], fill, { sw: 0 });

export const outline = (q: Cloth): string =>
  path(`${through([q(0, 0), q(1, 0), q(1, 1), q(0, 1)])}Z`, "none");

const steps = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** The colours of a print: its figures, and a second one for the lower of two bands. */
export interface Inks {
  figure: string;
  second: string;
}

const PRINTS: Readonly<Record<Pattern, (q: Cloth, inks: Inks) => string>> = {
  stripe: (q, { figure }) => [1, 3, 5].map((i) => area(q, i / 6, (i + 1) / 6, 0, 1, figure)).join(""),
  dot: (q, { figure }) =>
    steps(10)
      .map((i) =>
        ell(...q((Math.floor(i / 2) + (i % 2 ? 0.7 : 0.3)) / 5, i % 2 ? 0.72 : 0.28), 6.4, 4.6, figure, {
          sw: 0,
        }),
      )
      .join(""),
  zig: (q, { figure }) => stroke(through(steps(9).map((i) => q(i / 8, i % 2 ? 0.78 : 0.3))), 6, figure),
  check: (q, { figure }) =>
    steps(12)
      .filter((i) => (Math.floor(i / 2) + i) % 2)
      .map((i) =>
        area(q, Math.floor(i / 2) / 6, (Math.floor(i / 2) + 1) / 6, (i % 2) / 2, (i % 2) / 2 + 0.5, figure),
      )
      .join(""),
  band: (q, { figure, second }) => area(q, 0, 1, 0.2, 0.42, figure) + area(q, 0, 1, 0.62, 0.84, second),
  cross: (q, { figure }) =>
    steps(5)
      .map((i) => {
        const [x, y] = q((i + 0.5) / 5, 0.5);
        return stroke(`M${at([x - 7, y - 6])}l14,12m0,-12l-14,12`, 4.4, figure);
      })
      .join(""),
};

export const printed = (pattern: Pattern, q: Cloth, inks: Inks): string => PRINTS[pattern](q, inks);

/** How the lower edge is cut, by name: what tells two cuts of a garment apart. */
export type Cut = "scallop" | "straight" | "tongue" | "fringe";

/** The edge of the cloth that hangs down; `fill` its shaded colour. */
export function hem(q: Cloth, cut: Cut, fill: string): string {
  const drop = (u: number, e: number): P2 => [q(u, 1)[0], q(u, 1)[1] + e];
  const lower: Record<Cut, P2[]> = {
    scallop: [drop(1, 9), ...steps(11).map((i) => drop(1 - (i + 1) / 12, i % 2 ? 9 : 14)), drop(0, 9)],
    straight: [drop(1, 12), drop(0, 12)],
    tongue: steps(11).map((i) => drop(1 - i / 10, i % 2 ? 5 : 21)),
    fringe: steps(25).map((i) => drop(1 - i / 24, i % 4 < 2 ? 17 : 4)),
  };
  return poly([q(0, 1), q(1, 1), ...lower[cut]], fill, { sw: lw(0.8) });
}
