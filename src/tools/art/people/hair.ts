import { INK, mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, path, stroke } from "../kit/shapes.ts";
import { LATER_HAIR } from "./hair-later.ts";
import { MORE_HAIR } from "./hair-more.ts";
import type { Hair } from "./hair-shape.ts";
import { type FigureHair, type Look, SKIN } from "./look.ts";

type Ball = readonly [x: number, y: number, r: number];
const CURLS: readonly Ball[] = [
  [-14, 8, 6],
  [-17, 0, 7],
  [-17, -10, 7.5],
  [-11, -18, 8],
  [-1, -22, 8],
  [9, -20, 7.5],
  [16, -13, 6],
];
// A cap of hair drawn back from the face: the ground for tails and buns.
const SWEPT = "M6,-12 C1,-7 -2,-3 -3,7 C-7,11 -15,8 -17,-2 C-19,-23 17,-28 20,-5 C15,-7 10,-9 6,-12 Z";

const shine = (d: string, c: Look, w = 2.2): string => stroke(d, w, mix(c.hc, "#ffffff", 0.2));

const plait = (balls: readonly Ball[], c: Look, tieX: number, tieY: number): string =>
  balls.map(([x, y, r]) => ell(x, y, r, r * 1.1, c.hc, { sw: lw(0.8) })).join("") +
  ell(tieX, tieY, 3, 2.6, P.jade[1], { sw: lw(0.6) }) +
  path(`M${tieX},${tieY + 2} l-3.4,6 h7 Z`, c.hc, { sw: lw(0.7) });

const STYLES: Record<FigureHair, (c: Look) => Hair> = {
  ...MORE_HAIR,
  ...LATER_HAIR,
  bob: (c) => ({
    hidesEar: true,
    back: path(
      "M-18,-4 C-20,-26 18,-30 20,-6 C20,4 19,10 17,15 L-14,18 C-20,14 -20,4 -18,-4 Z",
      mix(c.hc, INK, 0.35),
    ),
    front:
      path(
        "M8,-14 C2,-8 0,-2 0,12 C-6,16 -14,16 -18,12 C-21,4 -22,-8 -15,-17 C-6,-27 16,-26 20,-6 C20,-1 20,2 19,6 C16,0 14,-8 8,-14 Z",
        c.hc,
      ) +
      stroke("M8,-18 C2,-13 -2,-5 -3,9", 4, "#b4b0ba") +
      shine("M-12,-10 C-9,-16 -5,-19 0,-20", c) +
      (c.pencil
        ? stroke("M-15,5 L-1,-1", lw(1) + 3.4, INK) + stroke("M-14,4.6 L-4,0.3", lw(1) + 0.6, P.mustard[1])
        : ""),
  }),
  highpony: (c) => ({
    back: path(
      "M-8,-19 C-22,-30 -36,-22 -33,-6 C-31,6 -36,12 -38,18 C-26,16 -22,4 -22,-4 C-22,-10 -16,-14 -8,-15 Z",
      c.hc,
    ),
    front:
      path(SWEPT, c.hc) +
      ell(-12, -18, 4, 4.4, P.red[1], { sw: lw(0.8) }) +
      shine("M-8,-17 C-2,-21 6,-20 10,-18", c),
  }),
  ponytail: (c) => ({
    back:
      path(
        "M-13,-4 C-26,-8 -34,2 -30,14 C-28,24 -32,30 -30,38 C-20,34 -17,22 -18,12 C-18,6 -15,2 -12,2 Z",
        c.hc,
      ) + shine("M-26,4 C-28,12 -24,20 -26,28", c, 1.8),
    front:
      path(SWEPT, c.hc) +
      ell(-16, 0, 3.6, 4.4, P.cream[1], { sw: lw(0.8) }) +
      shine("M-9,-16 C-3,-21 5,-21 10,-19", c),
  }),
  bun: (c) => ({
    back: ell(-11, -23, 9.5, 9, c.hc) + shine("M-15,-27 C-13,-30 -10,-30 -8,-28", c),
    front:
      path(
        "M12,-15 C4,-12 -1,-6 -4,6 C-8,11 -15,8 -17,-2 C-19,-23 17,-28 20,-7 C18,-11 16,-14 12,-15 Z",
        c.hc,
      ) +
      shine("M-10,-14 C-5,-19 3,-21 9,-19", c) +
      stroke("M-19,-28 L-3,-17", 2.4, P.mustard[1]),
  }),
  lowbun: (c) => ({
    back: ell(-17, 5, 8, 8, c.hc) + shine("M-21,2 C-19,-1 -16,-1 -14,1", c),
    front:
      path(
        "M10,-16 C2,-12 -3,-6 -5,6 C-9,10 -15,7 -17,-3 C-18,-23 16,-28 19,-8 C17,-12 14,-15 10,-16 Z",
        c.hc,
      ) +
      stroke("M8,-17 C0,-13 -6,-8 -12,2", 1.6, mix(c.hc, INK, 0.25)) +
      shine("M-9,-16 C-4,-21 4,-21 8,-20", c),
  }),
  plaits: (c) => ({
    back: plait(
      [
        [15, 12, 4.4],
        [17, 18, 4],
        [18, 24, 3.6],
      ],
      c,
      19,
      28,
    ),
    front:
      path(
        "M4,-17 C2,-9 -1,-3 -3,6 C-7,10 -15,8 -17,-2 C-19,-23 17,-28 20,-5 C18,-2 19,2 18,5 C14,-1 12,-10 4,-17 Z",
        c.hc,
      ) +
      shine("M-11,-11 C-7,-18 -2,-20 2,-20", c) +
      plait(
        [
          [-11, 12, 5.2],
          [-13, 19, 4.9],
          [-13, 26, 4.4],
        ],
        c,
        -13,
        31,
      ),
  }),
  perm: (c) => ({
    back: CURLS.map(([x, y, r]) => ell(x, y, r, r, c.hc)).join(""),
    front:
      CURLS.map(([x, y, r]) => ell(x, y, r - lw(0.6), r - lw(0.6), c.hc, { sw: 0 })).join("") +
      path("M12,-14 C6,-12 0,-8 -3,2 C-6,8 -12,8 -15,2 C-18,-16 2,-24 14,-18 Z", c.hc, { sw: 0 }) +
      CURLS.slice(1, 6)
        .map(([x, y, r]) =>
          shine(
            `M${x - r * 0.5},${y} C${x - r * 0.3},${y - r * 0.6} ${x + r * 0.2},${y - r * 0.6} ${x + r * 0.4},${y - r * 0.2}`,
            c,
            1.6,
          ),
        )
        .join("") +
      stroke("M12,-13.5 C6,-12 0,-8 -3,2", lw(0.8)),
  }),
  spiky: (c) => ({
    back: "",
    front:
      path(
        "M17,-6 L13,-10 L10,-5 L6,-11 L1,-4 L-2,-7 L-4,6 C-9,7 -15,4 -17,-3 C-18,-9 -18,-14 -15,-18 L-19,-25 L-9,-23 L-8,-31 L0,-25 L6,-32 L9,-24 L17,-27 L16,-19 L23,-18 C20,-13 20,-10 17,-6 Z",
        c.hc,
      ) + shine("M-11,-14 C-7,-19 -2,-21 4,-20", c),
  }),
  crop: (c) => ({
    back: "",
    front:
      path(
        "M14,-13 C8,-13 3,-11 -2,-6 L-4,6 C-9,7 -15,4 -17,-3 C-18,-22 12,-29 19,-11 C18,-10 16,-12 14,-13 Z",
        c.hc,
      ) +
      stroke("M-17,-6 C-8,-12 4,-16 17,-16", 1.6, mix(c.hc, "#ffffff", 0.24)) +
      shine("M-10,-16 C-6,-21 0,-22 6,-21", c),
  }),
  brush: (c) => ({
    back: "",
    front:
      path(
        "M15,-15 L-2,-13 L-5,3 C-9,4 -14,2 -16,-4 L-16,-17 L-13,-23 L-9,-22 L-6,-25 L-2,-23 L2,-26 L6,-23 L10,-25 L14,-23 L18,-22 L19,-13 Z",
        mix(c.hc, SKIN[c.skin][2], 0.18),
      ) + stroke("M-9,-18 v4 M-2,-20 v4 M5,-20 v4 M12,-20 v4", 1.6, mix(c.hc, "#ffffff", 0.25)),
  }),
  bald: (c) => ({
    back: "",
    front:
      path("M-6,-2 C-5,2 -5,4 -6,8 C-10,10 -15,7 -16.5,0 C-17,-5 -15,-9 -12,-10 C-9,-9 -7,-6 -6,-2 Z", c.hc) +
      stroke("M-2,-17 C2,-20 7,-20 10,-18", 2.4, SKIN[c.skin][0]) +
      (c.hearingAid
        ? path("M-8,-1 q-4,1 -3,6 q1,3 4,2", "none", { sw: 5 }) +
          stroke("M-8,-1 q-4,1 -3,6 q1,3 4,2", 2.2, P.cream[0])
        : ""),
  }),
  flatcap: (c) => ({
    back: "",
    front:
      path("M-4,-4 C-4,0 -4,4 -5,7 C-9,8 -14,6 -16,-1 L-16,-6 Z", c.hc) +
      path(
        "M-19,-7 C-22,-22 -6,-28 8,-26 C17,-25 24,-18 22,-10 C10,-13 -6,-12 -19,-7 Z",
        (c.cap ?? P.tile)[1],
      ) +
      path("M10,-12 C18,-14 27,-12 29,-7 C23,-5 17,-7 9,-9 Z", (c.cap ?? P.tile)[2]) +
      stroke("M-13,-15 C-9,-21 0,-23 8,-22", 2, (c.cap ?? P.tile)[0]),
  }),
};

export const hairOf = (c: Look & { hair: FigureHair }): Hair => STYLES[c.hair](c);
