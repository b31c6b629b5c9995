import { INK, mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, path, stroke } from "../kit/shapes.ts";
import type { Hair } from "./hair-shape.ts";
import { type Look, SKIN } from "./look.ts";

const shine = (d: string, c: Look, w = 2.2): string => stroke(d, w, mix(c.hc, "#ffffff", 0.2));
// Hair drawn back over the head, the ear free.
const SWEPT = "M6,-12 C1,-7 -2,-3 -3,7 C-7,11 -15,8 -17,-2 C-19,-23 17,-28 20,-5 C15,-7 10,-9 6,-12 Z";
const shaved = (c: Look): string => mix(c.hc, SKIN[c.skin][2], 0.45);

/** Hair of those who join in levels 3 and 4; head at the origin, radius 17 px. */
export const MORE_HAIR = {
  topknot: (c: Look): Hair => ({
    back: ell(-1, -30, 8, 7.4, c.hc) + shine("M-5,-32 C-3,-35 0,-35 2,-33", c, 1.8),
    front:
      path("M-16,-9 C-10,-10 -4,-10 -1,-8 L-4,6 C-9,8 -15,4 -17,-3 Z", shaved(c)) +
      path(
        "M19,-7 C14,-12 8,-12 3,-9 C-3,-8 -11,-8 -17,-7 C-17,-22 -8,-25 0,-25 C12,-26 20,-18 19,-7 Z",
        c.hc,
      ) +
      stroke("M-6,-24 h10", 3.4, P.mustard[1]) +
      shine("M-11,-13 C-8,-18 -3,-20 4,-20", c, 1.8),
  }),
  clip: (c: Look): Hair => ({
    back:
      path(
        "M-12,-2 C-26,-2 -29,-16 -22,-23 C-24,-31 -16,-34 -12,-29 C-10,-36 -1,-35 -2,-28 C4,-28 4,-22 0,-19 Z",
        c.hc,
      ) + shine("M-23,-12 C-24,-17 -22,-20 -19,-21", c, 1.8),
    front:
      path(SWEPT, c.hc) +
      stroke("M4,-11 C1,-6 1,0 2,5", 2.6, c.hc) +
      path("M-21,-16 q-2,-8 6,-9 q6,4 3,13 q-5,3 -9,-4 Z", P.mustard[1], { sw: lw(0.8) }) +
      shine("M-7,-17 C-2,-21 5,-21 10,-19", c),
  }),
  tuck: (c: Look): Hair => ({
    back: path("M-15,-8 C-23,2 -23,13 -18,19 C-11,22 -5,20 -4,13 L-4,0 Z", mix(c.hc, INK, 0.2)),
    front:
      path(
        "M10,-15 C3,-12 -2,-7 -4,0 C-8,4 -12,10 -17,11 C-21,-2 -18,-16 -10,-21 C2,-27 18,-22 19,-7 C16,-10 13,-13 10,-15 Z",
        c.hc,
      ) +
      stroke("M-9,-13 l8,3", 3.4, P.red[1]) +
      shine("M-5,-18 C0,-21 6,-21 10,-19", c),
  }),
  lowpony: (c: Look): Hair => ({
    back: "",
    front:
      path(
        "M10,-15 C3,-11 -1,-6 -3,5 C-7,10 -14,9 -17,-2 C-19,-23 17,-28 20,-7 C17,-11 14,-14 10,-15 Z",
        c.hc,
      ) +
      path("M-14,6 C-20,14 -16,24 -14,33 C-8,38 -2,34 -3,27 C-7,20 -5,13 -5,8 Z", c.hc) +
      ell(-10.5, 10, 5.4, 3.6, P.cream[1], { sw: lw(0.8) }) +
      shine("M-10,-14 C-5,-19 3,-21 9,-19", c) +
      shine("M-13,18 q0,7 3,12", c, 1.6),
  }),
  sidepart: (c: Look): Hair => ({
    back: "",
    front:
      path(
        "M20,-6 C17,-10 12,-9 6,-12 C2,-9 -1,-8 -2,-5 L-4,6 C-9,7 -15,4 -17,-3 C-19,-17 -12,-25 -3,-25 C8,-31 25,-25 20,-6 Z",
        c.hc,
      ) +
      stroke("M-3,-25 C-1,-21 1,-17 6,-12", 1.6, mix(c.hc, "#ffffff", 0.3)) +
      shine("M4,-21 C9,-23 14,-21 16,-17", c),
  }),
  thin: (c: Look): Hair => ({
    back: "",
    front:
      path("M-2,-17 C-5,-11 -5,-4 -5,6 C-10,8 -15,5 -17,-2 C-18,-14 -11,-20 -2,-17 Z", c.hc) +
      stroke("M-8,-15 C-2,-19 7,-20 15,-15 M-7,-12 C-1,-16 6,-17 13,-13", 1.5, c.hc) +
      shine("M-12,-9 C-11,-12 -9,-14 -7,-15", c, 1.6),
  }),
  longperm: (c: Look): Hair => ({
    hidesEar: true,
    back: path(
      "M-12,-20 C-30,-16 -22,0 -29,8 C-35,16 -26,22 -31,31 C-22,39 -12,33 -6,35 C4,36 14,33 20,28 C24,20 17,14 20,4 L18,-8 Z",
      c.hc,
    ),
    front:
      path(
        "M9,-15 C3,-9 0,-4 1,6 C-3,12 2,18 -2,25 C-9,28 -18,27 -22,20 C-17,14 -23,9 -18,2 C-21,-14 -12,-25 4,-24 C15,-24 20,-16 20,-5 C17,-9 13,-12 9,-15 Z",
        c.hc,
      ) +
      shine("M-12,-10 C-9,-17 -3,-20 3,-20", c) +
      shine("M-16,6 q5,5 1,11 M-7,10 q4,5 0,10", c, 1.6),
  }),
  combed: (c: Look): Hair => ({
    back: "",
    front:
      path(
        "M19,-8 C15,-14 9,-17 2,-15 C-2,-12 -4,-7 -4,6 C-9,7 -15,4 -17,-3 C-18,-22 0,-28 12,-23 C19,-20 21,-13 19,-8 Z",
        c.hc,
      ) + shine("M-12,-9 C-9,-18 1,-22 11,-20 M-8,-5 C-7,-13 2,-18 9,-18", c, 1.5),
  }),
} as const;
