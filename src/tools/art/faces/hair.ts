import { mix, P } from "../kit/palette.ts";
import { ell } from "../kit/shapes.ts";
import { type HairStyle, type Look, SKIN } from "../people/look.ts";
import { balls, flat, LINE, lineOf, shape } from "./geometry.ts";
import { LATER_PORTRAIT_HAIR } from "./hair-later.ts";
import { MORE_PORTRAIT_HAIR } from "./hair-more.ts";
import { deep, LOOSE_FRINGE, type PortraitHair, parted, plait, shine, strand, swept } from "./locks.ts";

const bobBack = (c: Look): string =>
  shape("M-66,-20 C-78,-120 82,-122 72,-14 C72,30 76,54 66,78 L-64,80 C-76,54 -66,20 -66,-20 Z", deep(c));
const bobFront = (c: Look): string =>
  shape(
    "M18,-95 C-22,-108 -76,-84 -70,-10 C-70,26 -74,54 -64,76 C-50,80 -40,72 -36,64 C-48,42 -52,10 -48,-14 C-20,-22 6,-46 18,-70 Z",
    c.hc,
  ) +
  shape(
    "M14,-95 C52,-106 80,-70 73,-10 C73,26 78,54 66,76 C56,76 48,70 47,62 C58,34 58,4 52,-22 C42,-38 28,-54 18,-72 Z",
    c.hc,
  ) +
  shine(c, "M-52,-52 C-44,-76 -24,-86 -4,-86");
type Curl = readonly [x: number, y: number, r: number];
const OUTER: readonly Curl[] = [
  [-62, 14, 19],
  [-68, -16, 22],
  [-62, -48, 24],
  [-42, -76, 25],
  [-12, -92, 26],
  [22, -92, 26],
  [50, -74, 24],
  [66, -46, 22],
  [68, -14, 20],
  [62, 14, 17],
];
const INNER: readonly Curl[] = [
  [-46, -46, 20],
  [-24, -64, 21],
  [4, -70, 21],
  [32, -62, 20],
  [50, -42, 18],
];
const curls = (c: Look, list: readonly Curl[]): string =>
  shine(
    c,
    list
      .map(([x, y, r]) => `M${x - r / 2},${y}q${Math.round(r * 0.3)},${-Math.round(r * 0.7)} ${r},-2`)
      .join(""),
    3,
  );

const bangs = (c: Look): string =>
  shape(
    "M-58,10 C-78,-80 -44,-110 4,-108 C56,-110 80,-72 64,10 C60,-4 58,-16 57,-26 C40,-16 20,-14 2,-18 C-16,-14 -34,-16 -48,-24 C-52,-12 -56,0 -58,10 Z",
    c.hc,
  ) + shine(c, "M-44,-68 C-32,-88 -10,-94 12,-92");

export const PORTRAIT_HAIR: Record<HairStyle, (c: Look) => PortraitHair> = {
  ...MORE_PORTRAIT_HAIR,
  ...LATER_PORTRAIT_HAIR,
  bob: (c) => ({
    back: bobBack(c),
    front:
      bobFront(c) +
      flat("M16,-90 C-8,-78 -30,-50 -40,-20 L-48,-16 C-44,-50 -24,-80 8,-94 Z", "#a9a4b0") +
      (c.pencil
        ? shape("M54,-24 L92,-66 L99,-60 L61,-17 Z", P.mustard[1], 2.6) +
          shape("M92,-66 L104,-72 L99,-60 Z", P.cream[1], 2.4)
        : ""),
    loose: strand(c, "M14,-72 C4,-54 -2,-44 0,-26 M-36,64 C-28,72 -24,80 -26,90"),
  }),
  whitebob: (c) => ({
    back: bobBack(c),
    front: bobFront(c) + lineOf("M-60,-20 C-62,20 -66,40 -60,64 M64,-16 C66,20 70,40 63,62", 2.4, P.steel[1]),
    loose: strand(c, "M14,-72 C4,-54 -2,-44 0,-26"),
  }),
  ponytail: (c) => ({
    back:
      shape(
        "M-46,-20 C-104,-30 -112,40 -98,72 C-90,98 -100,116 -96,138 C-62,124 -56,84 -58,52 C-58,34 -50,20 -46,16 Z",
        c.hc,
      ) + shine(c, "M-88,8 C-92,40 -80,64 -86,100", 4),
    front: swept(c) + shape("M-62,-14 q12,-10 18,4 q2,16 -12,18 q-14,-4 -6,-22 Z", P.cream[1]),
    loose: strand(c, LOOSE_FRINGE),
  }),
  highpony: (c) => ({
    back:
      shape(
        "M-16,-92 C-62,-134 -120,-112 -112,-50 C-108,-10 -124,14 -130,40 C-100,38 -84,4 -84,-30 C-84,-60 -60,-74 -30,-78 Z",
        c.hc,
      ) + shine(c, "M-92,-92 C-106,-70 -98,-30 -108,4", 4),
    front:
      swept(c) +
      shape("M-46,-104 q14,-8 22,4 q2,14 -12,16 q-14,-4 -10,-20 Z", P.red[1]) +
      lineOf("M-30,-58 q6,14 2,26 M10,-62 q4,12 0,22", 3, c.hc),
    loose: strand(c, LOOSE_FRINGE),
  }),
  bun: (c) => ({
    back:
      ell(-12, -108, 29, 25, c.hc, { sw: LINE }) +
      shine(c, "M-32,-112 C-30,-125 -18,-130 -6,-125") +
      lineOf("M-54,-128 L36,-90", 8) +
      lineOf("M-54,-128 L36,-90", 3.4, P.mustard[1]),
    front: parted(c),
    loose: strand(c, "M30,-58 C42,-40 50,-20 48,2 M60,16 C64,30 60,44 62,58"),
  }),
  lowbun: (c) => ({
    back: ell(-66, 34, 28, 27, c.hc, { sw: LINE }) + shine(c, "M-84,28 C-80,14 -68,12 -60,16"),
    front: parted(c) + lineOf("M6,-98 C10,-84 20,-70 32,-60", 2.4, P.steel[2]),
    loose: strand(c, "M30,-58 C42,-40 50,-20 48,2"),
  }),
  chignon: (c) => ({
    back: ell(-60, 44, 24, 22, c.hc, { sw: LINE }),
    front: swept(c) + lineOf("M-44,-40 C-30,-70 0,-84 20,-84 M46,-44 C40,-66 26,-80 10,-84", 2.4, P.steel[0]),
    loose: strand(c, LOOSE_FRINGE),
  }),
  plaits: (c) => ({
    back:
      shape("M-60,0 C-74,-108 74,-110 64,0 C64,26 62,40 56,52 L-54,54 C-62,36 -60,20 -60,0 Z", deep(c)) +
      plait(c, 66),
    front:
      shape(
        "M8,-98 C-42,-108 -78,-76 -68,10 C-68,30 -66,44 -58,52 C-50,32 -52,2 -47,-16 C-26,-32 -2,-54 8,-78 Z",
        c.hc,
      ) +
      shape(
        "M4,-98 C48,-108 78,-72 67,6 C66,24 64,34 57,42 C57,6 54,-20 45,-32 C28,-46 14,-60 8,-78 Z",
        c.hc,
      ) +
      shine(c, "M-52,-50 C-44,-74 -26,-86 -10,-88") +
      plait(c, -62),
    loose: strand(c, "M8,-76 C16,-56 14,-40 18,-28 M-46,-18 C-40,-6 -44,6 -42,14"),
  }),
  perm: (c) => ({
    back: balls(OUTER, c.hc, LINE),
    front:
      balls(
        OUTER.map(([x, y, r]): Curl => [x, y, r - 1.5]),
        c.hc,
      ) +
      INNER.map((b) => balls([b], c.hc, LINE)).join("") +
      balls(
        INNER.map(([x, y, r]): Curl => [x, y - 6, r - 1]),
        c.hc,
      ) +
      curls(c, [...OUTER.slice(1, 9), ...INNER]),
    loose: "",
  }),
  longperm: (c) => ({
    back:
      shape(
        "M-60,-20 C-84,-128 92,-128 74,-16 C96,0 80,30 92,50 C104,76 84,92 92,116 L48,120 L-44,122 L-90,118 C-84,92 -104,78 -90,50 C-78,28 -92,0 -60,-20 Z",
        c.hc,
      ) + shine(c, "M-80,44 C-68,64 -84,80 -74,104 M82,44 C72,64 88,84 80,104", 4),
    front:
      shape(
        "M20,-98 C-30,-112 -82,-80 -70,4 C-78,20 -66,36 -70,52 C-54,44 -50,10 -46,-14 C-16,-24 12,-50 20,-74 C28,-50 46,-30 54,-12 C58,14 62,40 72,52 C78,32 68,20 74,2 C80,-72 58,-106 20,-98 Z",
        c.hc,
      ) + shine(c, "M-52,-52 C-44,-76 -24,-86 -4,-86"),
    loose: strand(c, "M20,-74 C14,-56 8,-44 8,-28"),
  }),
  bowl: (c) => ({ back: "", front: bangs(c), loose: strand(c, "M4,-18 q4,12 -2,20") }),
  fringe: (c) => ({
    back:
      shape(
        "M-64,-10 C-76,-116 80,-116 70,-10 C76,40 74,80 80,112 L48,116 L-44,116 L-76,112 C-68,80 -70,40 -64,-10 Z",
        c.hc,
      ) + shine(c, "M-66,30 C-66,60 -64,80 -66,100", 4),
    front: bangs(c) + lineOf("M-20,-18 C-22,-36 -18,-50 -12,-60 M26,-18 C30,-34 28,-48 24,-58", 2.4, deep(c)),
    loose: strand(c, "M4,-18 q4,16 -2,26 M-34,-20 q-2,12 2,20"),
  }),
  crop: (c) => ({
    back: "",
    front:
      shape(
        "M-61,2 C-72,-68 -40,-98 2,-98 C50,-98 76,-66 64,2 C61,-14 60,-30 53,-42 C34,-48 16,-38 0,-46 C-16,-38 -34,-52 -45,-42 C-55,-32 -58,-14 -61,2 Z",
        c.hc,
      ) +
      lineOf("M-62,-48 C-30,-64 30,-66 62,-50", 4, mix(c.hc, "#ffffff", 0.25)) +
      shine(c, "M-36,-78 C-20,-90 4,-92 24,-88"),
    loose: strand(c, "M-40,-44 C-36,-34 -40,-28 -36,-22"),
  }),
  brush: (c) => ({
    back: "",
    front:
      shape(
        "M-61,0 C-66,-40 -62,-66 -56,-82 L-46,-92 L-40,-88 L-32,-96 L-24,-91 L-14,-99 L-6,-93 L4,-100 L14,-93 L24,-98 L32,-91 L42,-94 L54,-82 C62,-64 68,-34 64,0 C61,-14 60,-32 53,-44 C22,-54 -22,-54 -45,-44 C-55,-34 -58,-16 -61,0 Z",
        mix(c.hc, SKIN[c.skin][2], 0.16),
      ) +
      lineOf(
        "M-40,-64 v-12 M-24,-70 v-14 M-6,-72 v-14 M12,-72 v-14 M30,-68 v-14",
        3,
        mix(c.hc, "#ffffff", 0.25),
      ),
    loose: "",
  }),
  spiky: (c) => ({
    back: "",
    front:
      shape(
        "M-60,10 C-74,-30 -70,-52 -58,-66 L-78,-86 L-46,-86 L-50,-118 L-20,-96 L-4,-128 L12,-98 L42,-120 L42,-90 L76,-92 L62,-64 C72,-44 70,-20 63,10 C60,-8 58,-20 52,-32 L38,-18 L30,-38 L10,-16 L-4,-38 L-18,-20 L-36,-36 C-50,-26 -56,-8 -60,10 Z",
        c.hc,
      ) + shine(c, "M-42,-66 C-28,-82 -8,-86 12,-84"),
    loose: strand(c, "M10,-20 q6,14 0,24"),
  }),
  bald: (c) => ({
    back: "",
    front:
      shape("M-52,28 C-68,10 -70,-20 -52,-36 C-44,-34 -44,-22 -45,-10 C-46,4 -48,16 -52,28 Z", c.hc) +
      shape("M56,24 C72,4 70,-22 56,-36 C48,-32 50,-18 50,-8 C50,4 52,14 56,24 Z", c.hc) +
      lineOf("M-12,-62 C4,-68 20,-66 30,-60", 6, SKIN[c.skin][0]) +
      (c.hearingAid
        ? lineOf("M-64,-4 C-82,-2 -80,24 -66,28", 9) +
          lineOf("M-64,-4 C-82,-2 -80,24 -66,28", 4.4, P.cream[0])
        : ""),
    loose: lineOf("M-24,-62 C-28,-74 -20,-84 -10,-84", 2.6, c.hc),
  }),
  combed: (c) => ({
    back: "",
    front:
      shape(
        "M-56,14 C-68,-40 -60,-78 -22,-92 C24,-108 68,-82 62,-8 L58,12 C56,-8 56,-26 50,-40 C36,-66 -4,-70 -34,-52 C-46,-38 -50,-12 -56,14 Z",
        c.hc,
      ) + lineOf("M-40,-60 C-14,-84 24,-86 52,-58 M-46,-48 C-22,-76 20,-80 50,-50", 2.4, P.steel[2]),
    loose: strand(c, "M-10,-66 C0,-58 2,-50 0,-42"),
  }),
  flatcap: (c) => ({
    back: "",
    front:
      shape("M-58,-30 L-46,-30 C-50,-10 -48,6 -52,24 C-60,8 -60,-12 -58,-30 Z", c.hc) +
      shape("M54,-30 L62,-30 C64,-12 62,6 57,22 C54,6 56,-12 54,-30 Z", c.hc) +
      shape(
        "M-72,-36 C-84,-92 -34,-110 16,-107 C66,-105 92,-74 78,-38 C36,-54 -30,-54 -72,-36 Z",
        (c.cap ?? P.tile)[1],
      ) +
      shape("M-10,-50 C24,-62 78,-56 88,-34 C68,-26 20,-28 -12,-40 Z", (c.cap ?? P.tile)[2]) +
      lineOf("M-50,-72 C-32,-91 0,-96 26,-92", 4, (c.cap ?? P.tile)[0]) +
      lineOf("M14,-107 C8,-90 4,-72 6,-54", 2.4, (c.cap ?? P.tile)[2]),
    loose: "",
  }),
};
