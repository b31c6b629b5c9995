import { INK, mix, P } from "../kit/palette.ts";
import { ell } from "../kit/shapes.ts";
import type { Look } from "../people/look.ts";
import { LINE, lineOf, shape } from "./geometry.ts";

/** Hair of a portrait: behind the head, over the face, and strands that come loose when somebody is tired. */
export interface PortraitHair {
  back: string;
  front: string;
  loose: string;
}

export const shine = (c: Look, d: string, w = 5): string =>
  lineOf(d, w, mix(c.hc, "#ffffff", c.hc === "#e6e2e4" ? 0.7 : 0.2));
export const deep = (c: Look): string => mix(c.hc, INK, 0.4);
export const strand = (c: Look, d: string): string => lineOf(d, 3, c.hc);
// Hair drawn back from the forehead: the ground for every tail and bun.
export const swept = (c: Look): string =>
  shape(
    "M-54,12 C-72,-70 -40,-106 2,-104 C50,-106 72,-64 58,12 C54,-12 52,-32 44,-48 C20,-62 -12,-62 -36,-46 C-46,-32 -50,-10 -54,12 Z",
    c.hc,
  ) + shine(c, "M-40,-70 C-24,-88 0,-92 22,-88");
export const parted = (c: Look): string =>
  shape(
    "M-60,20 C-76,-66 -44,-102 4,-100 C54,-102 76,-62 63,20 C60,-2 56,-30 32,-60 C4,-40 -38,-34 -52,-10 C-56,0 -58,10 -60,20 Z",
    c.hc,
  ) + shine(c, "M-48,-58 C-36,-80 -14,-88 8,-86");
export const LOOSE_FRINGE = "M42,-48 C50,-30 52,-4 50,20 M-38,-46 C-34,-34 -38,-20 -34,-12";

export const plait = (c: Look, x: number, tie: string = P.jade[1]): string =>
  [0, 1, 2]
    .map(
      (i) =>
        ell(x, 66 + i * 20, 15 - i, 13, c.hc, { sw: LINE }) +
        shine(c, `M${x - 8},${64 + i * 20} q7,7 15,2`, 2.6),
    )
    .join("") +
  ell(x, 126, 10, 8, tie, { sw: LINE }) +
  shape(`M${x - 8},132 L${x},156 L${x + 9},132 Z`, c.hc);
