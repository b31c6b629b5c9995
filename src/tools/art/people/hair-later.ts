import { INK, mix, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, g, path, stroke } from "../kit/shapes.ts";
import type { Hair } from "./hair-shape.ts";
import type { Look } from "./look.ts";

const shine = (d: string, c: Look, w = 2.2): string => stroke(d, w, mix(c.hc, "#ffffff", 0.2));
// Hair drawn back over the head, the ear free; and parted, tucked behind it.
const SWEPT = "M6,-12 C1,-7 -2,-3 -3,7 C-7,11 -15,8 -17,-2 C-19,-23 17,-28 20,-5 C15,-7 10,-9 6,-12 Z";
const PARTED = "M10,-16 C2,-12 -3,-6 -5,6 C-9,10 -15,7 -17,-3 C-18,-23 16,-28 19,-8 C17,-12 14,-15 10,-16 Z";
const CROP =
  "M14,-13 C8,-13 3,-11 -2,-6 L-4,6 C-9,7 -15,4 -17,-3 C-18,-22 12,-29 19,-11 C18,-10 16,-12 14,-13 Z";

/** A pencil through the hair, from end to tip. */
const pencil = (x0: number, y0: number, x1: number, y1: number): string =>
  stroke(`M${x0},${y0}L${x1},${y1}`, 5.2) +
  stroke(`M${x0},${y0}L${x1},${y1}`, 2.6, P.mustard[1]) +
  ell(x0, y0, 2, 2, P.red[0], { sw: lw(0.5) });

const STRAW: Tone = tri("#e0bd6c");

/** Hair of those who join from level 5 on; head at the origin, radius 17 px. */
export const LATER_HAIR = {
  shorttuck: (c: Look): Hair => ({
    back: path("M-14,-10 C-21,0 -20,10 -15,15 C-9,17 -5,13 -4,8 L-3,-6 Z", mix(c.hc, INK, 0.2)),
    front:
      path(
        "M8,-16 C4,-11 0,-8 -3,-2 C-5,3 -9,9 -14,9 C-20,2 -20,-12 -12,-20 C-2,-29 18,-25 20,-6 C20,0 19,4 18,8 C15,2 14,-9 8,-16 Z",
        c.hc,
      ) +
      shine("M-11,-13 C-7,-19 -1,-21 5,-20", c) +
      ell(-5, 4, 2.4, 2.8, "#fffdf6", { sw: lw(0.6) }) +
      stroke("M-5,6 C-7,14 -3,18 0,24", 1.4, "#fffdf6"),
  }),
  crewband: (c: Look): Hair => ({
    back: path("M-15,-7 l-11,4 l2,5 l-5,4 l4,3 l12,-8 Z", P.red[1], { sw: lw(0.8) }),
    front:
      path(CROP, c.hc) +
      stroke("M-8,-19 v3 M-1,-21 v3 M6,-21 v3 M12,-19 v3", 1.4, mix(c.hc, "#ffffff", 0.25)) +
      path("M-17,-8 C-7,-14 9,-16 19,-12 L19.5,-7.5 C9,-11 -7,-9 -17,-2.5 Z", P.red[1], { sw: lw(0.8) }),
  }),
  knitcap: (c: Look): Hair => {
    const cap = c.cap ?? P.indigo;
    return {
      back: "",
      front:
        path("M-4,-4 C-4,1 -5,6 -8,8 C-13,8 -16,3 -17,-4 Z", c.hc) +
        path("M-18,-8 C-20,-28 -4,-34 4,-32 C15,-32 22,-22 20,-10 Z", cap[1]) +
        path("M-19,-9 C-8,-15 10,-16 21,-12 L21,-6 C9,-10 -7,-9 -19,-2 Z", cap[0]) +
        stroke("M-10,-27 C-11,-22 -11,-17 -10,-14 M0,-31 v16 M10,-28 C12,-23 12,-18 12,-14", 1.6, cap[2]),
    };
  },
  sweatband: (c: Look): Hair => ({
    back: "",
    front:
      path(CROP, c.hc) +
      path("M-17,-9 C-7,-15 9,-17 19,-13 L19.5,-9 C9,-12 -7,-10 -17,-4.5 Z", "#fffdf6", { sw: lw(0.8) }) +
      shine("M-10,-17 C-6,-22 0,-23 6,-22", c),
  }),
  pinbun: (c: Look): Hair => ({
    back:
      ell(-17, 3, 8.4, 8, c.hc) +
      shine("M-21,0 C-19,-3 -16,-3 -14,-1", c) +
      stroke("M-27,-3 L-9,9", 1.8, P.jade[1]),
    front: path(PARTED, c.hc) + shine("M-9,-16 C-4,-21 4,-21 8,-20", c),
  }),
  clips: (c: Look): Hair => ({
    hidesEar: true,
    back: path("M-15,-10 C-24,4 -22,18 -19,27 C-11,31 -4,28 -3,20 L10,20 L12,-4 Z", mix(c.hc, INK, 0.25)),
    front:
      path(
        "M10,-16 C4,-12 0,-7 -2,2 C-4,12 -6,20 -9,25 C-14,27 -18,25 -20,22 C-21,8 -22,-8 -15,-17 C-6,-27 17,-26 20,-6 C17,-11 14,-14 10,-16 Z",
        c.hc,
      ) +
      stroke("M2,-13 l7,-5 M-2,-8 l7,-6", 3.6) +
      stroke("M2,-13 l7,-5", 2, P.mustard[0]) +
      stroke("M-2,-8 l7,-6", 2, P.red[0]) +
      shine("M-14,-6 C-12,-14 -8,-18 -3,-20", c),
  }),
  highforehead: (c: Look): Hair => ({
    back: path("M-15,-8 C-22,-2 -22,8 -17,12 C-12,13 -8,10 -7,6 Z", c.hc),
    front:
      path("M9,-20 C-2,-26 -19,-17 -17,0 C-15,7 -9,9 -5,6 C-5,-4 -1,-15 9,-20 Z", c.hc) +
      stroke("M9,-19 C0,-14 -4,-4 -4,5", 2.2, P.red[1]),
  }),
  permpencil: (c: Look): Hair => ({
    back:
      (
        [
          [-19, -14, 7],
          [-22, -24, 7],
          [-14, -31, 7.4],
          [-4, -32, 6.6],
          [-10, -22, 8],
        ] as const
      )
        .map(([x, y, r]) => ell(x, y, r, r * 0.94, c.hc))
        .join("") + pencil(-31, -15, 0, -33),
    front:
      path(SWEPT, c.hc) +
      stroke("M4,-11 q-5,5 -2,10 q3,4 0,8", 2.4, c.hc) +
      shine("M-7,-17 C-2,-21 5,-21 10,-19", c),
  }),
  shortpony: (c: Look): Hair => ({
    back:
      path("M-13,-8 C-22,-16 -33,-10 -31,0 C-33,4 -31,8 -28,10 C-22,8 -18,4 -14,3 Z", c.hc) +
      pencil(-36, -12, -6, -4),
    front:
      path(SWEPT, c.hc) +
      ell(-15, -3, 3.4, 4.2, "#58a3cc", { sw: lw(0.8) }) +
      stroke("M12,-12 C9,-8 8,-4 9,0", 2.4, c.hc) +
      shine("M-9,-16 C-3,-21 5,-21 10,-19", c),
  }),
  gelled: (c: Look): Hair => ({
    back: "",
    front:
      path(
        "M21,-9 C16,-15 9,-16 3,-14 C-1,-10 -4,-4 -4,6 C-9,7 -15,4 -17,-3 C-20,-20 -8,-31 6,-29 C20,-30 27,-18 21,-9 Z",
        c.hc,
      ) +
      shine("M-11,-8 C-9,-20 2,-26 14,-23", c, 2) +
      shine("M-7,-5 C-5,-16 4,-21 17,-19", c, 1.4) +
      shine("M-14,-12 C-11,-22 -2,-28 8,-27", c, 1.2),
  }),
  pixie: (c: Look): Hair => ({
    back: "",
    front:
      path(
        "M17,-7 L13,-12 L10,-5 L6,-12 L2,-4 L-1,-9 L-4,7 C-8,11 -13,8 -15,10 C-18,4 -18,-2 -17,-6 C-17,-23 13,-31 20,-11 C19,-9 18,-8 17,-7 Z",
        c.hc,
      ) +
      path("M-4,-24 l-5,-6 l8,2 l2,-5 l5,6 Z", c.hc, { sw: lw(0.8) }) +
      shine("M-11,-13 C-7,-19 -2,-21 4,-20", c),
  }),
  choppy: (c: Look): Hair => ({
    back: path("M-15,-8 C-21,2 -21,10 -19,15 L-14,12 L-12,17 L-7,13 L-4,16 L-3,0 Z", mix(c.hc, INK, 0.22)),
    front:
      path(
        "M14,-14 L9,-9 L5,-14 L-1,-7 L-3,3 L-7,9 L-10,6 L-14,10 C-21,0 -21,-12 -13,-20 C-4,-28 17,-27 20,-8 L17,-12 Z",
        c.hc,
      ) +
      stroke("M-2,-24 C-8,-18 -11,-10 -12,0", 3, "#b4b0ba") +
      stroke("M-5,2 l-11,-4", 4.4) +
      stroke("M-5,2 l-10,-3.6", 2.6, "#fffdf6"),
  }),
  strawhat: (c: Look): Hair => ({
    back: g(ell(-7, -13, 33, 13, STRAW[2]), { t: "rotate(-24 -7 -13)" }),
    front:
      path("M-4,-8 C-4,0 -4,4 -5,7 C-9,8 -15,6 -17,-2 L-16,-9 Z", c.hc) +
      path("M-21,-5 C-26,-26 -8,-37 7,-31 C15,-28 18,-22 18,-16 C5,-17 -9,-13 -21,-5 Z", STRAW[1]) +
      path("M-21,-6 C-9,-14 5,-19 18,-17 L18.5,-13 C6,-14 -8,-10 -20,-1 Z", P.red[1], { sw: lw(0.7) }) +
      stroke("M-14,-21 C-9,-27 -2,-29 5,-28 M-17,-14 C-10,-20 0,-24 12,-23", 1.6, STRAW[2]) +
      pencil(1, -26, 14, -10),
  }),
  kerchief: (c: Look): Hair => ({
    back: path("M-13,0 l-12,6 l3,6 l12,-4 Z M-14,2 l-8,13 l6,3 l6,-12 Z", "#b9a2d8", { sw: lw(0.8) }),
    front:
      path("M-3,-1 C-5,4 -8,8 -12,8 C-16,4 -16,-2 -15,-6 Z", c.hc) +
      path(
        "M19,-8 C12,-13 2,-13 -4,-7 C-8,-3 -13,0 -17,0 C-22,-18 -8,-29 5,-27 C16,-26 22,-17 19,-8 Z",
        "#b9a2d8",
      ) +
      stroke("M-10,-12 C-6,-18 2,-21 10,-19", 2, "#e4d8f2"),
  }),
  pencilknot: (c: Look): Hair => ({
    back:
      ell(-12, -24, 8.6, 8, c.hc) + shine("M-16,-27 C-14,-30 -11,-30 -9,-28", c) + pencil(-26, -19, 2, -30),
    front:
      path(SWEPT, c.hc) + stroke("M9,-12 C5,-8 4,-4 5,1", 2, c.hc) + shine("M-8,-16 C-2,-21 6,-20 10,-18", c),
  }),
  bleached: (c: Look): Hair => ({
    hidesEar: true,
    back:
      path(
        "M-14,-12 C-23,2 -22,22 -22,34 L-4,36 L-2,0 L12,0 L16,30 L20,30 C22,12 20,-4 18,-10 Z",
        mix(c.hc, INK, 0.2),
      ) + path("M-22,16 C-22,24 -22,30 -23,37 L-4,38 L-3,16 Z", "#e9c98c"),
    front:
      path(
        "M9,-15 C3,-9 0,-4 0,6 C0,16 -2,26 -5,34 C-11,37 -18,36 -22,33 C-22,14 -23,-8 -15,-17 C-6,-27 17,-26 20,-6 C17,-10 13,-13 9,-15 Z",
        c.hc,
      ) +
      path("M-22,15 C-16,19 -8,19 -1,15 C-2,24 -3,30 -5,35 C-11,38 -18,37 -22.4,34 Z", "#e9c98c", {
        sw: lw(0.8),
      }) +
      shine("M-13,-8 C-11,-16 -6,-19 0,-21", c),
  }),
  oneplait: (c: Look): Hair => ({
    back: "",
    front:
      path(
        "M4,-17 C2,-9 -1,-3 -3,6 C-7,10 -15,8 -17,-2 C-19,-23 17,-28 20,-5 C18,-2 19,2 18,5 C14,-1 12,-10 4,-17 Z",
        c.hc,
      ) +
      shine("M-11,-11 C-7,-18 -2,-20 2,-20", c) +
      (
        [
          [-11, 11, 6],
          [-13, 19, 5.7],
          [-12, 27, 5.3],
          [-10, 35, 4.8],
          [-8, 42, 4.2],
        ] as const
      )
        .map(([x, y, r]) => ell(x, y, r, r * 1.08, c.hc, { sw: lw(0.8) }))
        .join("") +
      ell(-7, 47, 3, 2.6, P.red[1], { sw: lw(0.6) }) +
      path("M-7,49 l-3.4,7 h7.4 Z", c.hc, { sw: lw(0.7) }),
  }),
  helmet: (c: Look): Hair => ({
    back: "",
    front:
      path("M-4,-3 C-4,2 -5,7 -8,9 C-13,8 -16,3 -16,-3 Z", c.hc) +
      path("M-19,-2 C-22,-30 18,-34 22,-9 L21,-5 C10,-9 -2,-8 -19,-2 Z", P.mustard[1]) +
      path("M6,-29 C12,-28 20,-20 22,-9 L21,-5 L8,-8 Z", P.mustard[2], { sw: 0 }) +
      stroke("M-17,-4 C-3,-11 11,-11 22,-7", 2.2, P.dark[1]) +
      stroke("M-9,-3 C-6,6 0,14 7,17", 2, P.dark[1]),
  }),
  whitebob: (c: Look): Hair => ({
    hidesEar: true,
    back: path("M-18,-4 C-20,-26 18,-30 20,-6 C20,4 19,10 17,16 L-15,19 C-20,14 -20,4 -18,-4 Z", P.steel[1]),
    front:
      path(
        "M8,-14 C2,-8 0,-2 0,14 C-6,18 -14,18 -18,14 C-21,4 -22,-8 -15,-17 C-6,-27 16,-26 20,-6 C20,0 20,6 18,12 C15,6 14,-8 8,-14 Z",
        c.hc,
      ) + stroke("M-15,-6 C-16,2 -16,8 -14,14 M-8,-12 C-10,-4 -10,6 -9,15", 1.4, P.steel[1]),
  }),
  chignon: (c: Look): Hair => ({
    back: ell(-16, 9, 7.6, 7, c.hc) + shine("M-20,6 C-18,4 -15,4 -13,6", c),
    front:
      path(SWEPT, c.hc) + stroke("M5,-13 C-2,-9 -8,-4 -14,4 M10,-19 C2,-18 -8,-14 -14,-6", 1.4, P.steel[0]),
  }),
  sideplait: (c: Look): Hair => ({
    back: "",
    front:
      path(PARTED, c.hc) +
      stroke("M8,-18 C4,-14 0,-10 -4,-2", 1.6, P.steel[0]) +
      (
        [
          [-12, 10, 5.4],
          [-14, 17, 5],
          [-14, 24, 4.6],
          [-13, 31, 4],
        ] as const
      )
        .map(([x, y, r]) => ell(x, y, r, r * 1.08, c.hc, { sw: lw(0.8) }))
        .join("") +
      ell(-12, 36, 2.8, 2.4, P.red[1], { sw: lw(0.6) }) +
      path("M-12,38 l-3,6 h6 Z", c.hc, { sw: lw(0.7) }),
  }),
  bowl: (c: Look): Hair => ({
    back: "",
    front:
      path("M19,-4 C15,-9 8,-8 3,-6 C-1,-6 -3,-3 -4,5 C-8,8 -15,6 -17,-3 C-18,-24 17,-29 20,-7 Z", c.hc) +
      shine("M-11,-12 C-7,-19 0,-21 7,-20", c),
  }),
} as const;
