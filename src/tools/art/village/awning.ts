import { pt } from "../kit/iso.ts";
import { P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { at, ell, type P2, path, poly, stroke, through } from "../kit/shapes.ts";

type Pattern = "stripe" | "dot" | "zig" | "check" | "band" | "cross";

/** What a house makes shows on its awning: a style is a colour and a pattern, never a colour alone. */
const AWNINGS: readonly { c: Tone; pattern: Pattern }[] = [
  { c: P.red, pattern: "stripe" },
  { c: P.indigo, pattern: "dot" },
  { c: P.mustard, pattern: "zig" },
  { c: P.jade, pattern: "check" },
  { c: tri("#6d2c4d"), pattern: "band" },
  { c: tri("#d9dfe8"), pattern: "cross" },
];

interface AwningPlace {
  /** Which way the wall faces. */
  face: "x" | "y";
  plane: number;
  from: number;
  to: number;
  z: number;
  /** How far it reaches out. */
  out: number;
}

/** An awning on a wall; `style` counts through AWNINGS. */
export function awning({ face, plane, from, to, z, out }: AwningPlace, style: number): string {
  const { c, pattern } = AWNINGS[style % AWNINGS.length] ?? { c: P.red, pattern: "stripe" };
  const white = P.cream[0];
  // u runs along the wall 0..1, v from the wall 0 to the edge 1.
  const q = (u: number, v: number): P2 =>
    face === "x"
      ? pt(plane + out * v, to + (from - to) * u, z + 0.34 * (1 - v))
      : pt(from + (to - from) * u, plane + out * v, z + 0.34 * (1 - v));
  const area = (u0: number, u1: number, v0: number, v1: number, fill: string) =>
    poly([q(u0, v0), q(u1, v0), q(u1, v1), q(u0, v1)], fill, { sw: 0 });
  const steps = (n: number) => Array.from({ length: n }, (_, i) => i);
  const drawn: Record<Pattern, () => string> = {
    stripe: () => [1, 3, 5].map((i) => area(i / 6, (i + 1) / 6, 0, 1, white)).join(""),
    dot: () =>
      steps(10)
        .map((i) =>
          ell(...q((Math.floor(i / 2) + (i % 2 ? 0.7 : 0.3)) / 5, i % 2 ? 0.72 : 0.28), 6.4, 4.6, white, {
            sw: 0,
          }),
        )
        .join(""),
    zig: () => stroke(through(steps(9).map((i) => q(i / 8, i % 2 ? 0.78 : 0.3))), 6, P.dark[1]),
    check: () =>
      steps(12)
        .filter((i) => (Math.floor(i / 2) + i) % 2)
        .map((i) =>
          area(Math.floor(i / 2) / 6, (Math.floor(i / 2) + 1) / 6, (i % 2) / 2, (i % 2) / 2 + 0.5, white),
        )
        .join(""),
    band: () => area(0, 1, 0.2, 0.42, white) + area(0, 1, 0.62, 0.84, P.mustard[0]),
    cross: () =>
      steps(5)
        .map((i) => {
          const [x, y] = q((i + 0.5) / 5, 0.5);
          return stroke(`M${at([x - 7, y - 6])}l14,12m0,-12l-14,12`, 4.4, P.dark[1]);
        })
        .join(""),
  };
  const drop = (u: number, e: number): P2 => [q(u, 1)[0], q(u, 1)[1] + e];
  const hem = poly(
    [
      q(0, 1),
      q(1, 1),
      drop(1, 9),
      ...steps(11).map((i) => drop(1 - (i + 1) / 12, i % 2 ? 9 : 14)),
      drop(0, 9),
    ],
    c[face === "x" ? 2 : 1],
    { sw: lw(0.8) },
  );
  return (
    area(0, 1, 0, 1, c[1]) +
    drawn[pattern]() +
    hem +
    path(`${through([q(0, 0), q(1, 0), q(1, 1), q(0, 1)])}Z`, "none")
  );
}
