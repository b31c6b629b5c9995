import { mix, P, type Tone, tri } from "../kit/palette.ts";
import { ell, g } from "../kit/shapes.ts";
import { type Look, SKIN } from "../people/look.ts";
import { balls, flat, LINE, lineOf, shape } from "./geometry.ts";
import { deep, LOOSE_FRINGE, type PortraitHair, parted, shine, strand, swept } from "./locks.ts";

/** A pencil stuck through the hair, from its end to its tip. */
const pencil = (x0: number, y0: number, x1: number, y1: number): string =>
  lineOf(`M${x0},${y0}L${x1},${y1}`, 14) +
  lineOf(`M${x0},${y0}L${x1},${y1}`, 8.4, P.mustard[1]) +
  ell(x0, y0, 6, 6, P.red[0], { sw: 2.4 });

const STRAW: Tone = tri("#e0bd6c");
const CLOTH: Tone = tri("#b9a2d8");
const CROP =
  "M-61,2 C-72,-68 -40,-98 2,-98 C50,-98 76,-66 64,2 C61,-14 60,-30 53,-42 C34,-50 -22,-50 -45,-42 C-55,-32 -58,-14 -61,2 Z";

/** Hair of those who join from level 5 on. */
export const LATER_PORTRAIT_HAIR = {
  shorttuck: (c: Look): PortraitHair => ({
    back: shape(
      "M-58,-30 C-78,4 -74,40 -58,52 L-36,46 L-36,0 L40,0 L42,50 L62,54 C76,36 78,0 62,-34 Z",
      deep(c),
    ),
    front:
      shape(
        "M16,-96 C-30,-108 -78,-76 -68,-4 C-68,14 -66,26 -60,32 C-52,16 -50,-4 -46,-20 C-20,-28 6,-48 18,-72 Z",
        c.hc,
      ) +
      shape(
        "M12,-96 C52,-106 82,-70 72,-6 C72,18 70,34 62,46 C60,16 56,-14 48,-30 C36,-44 24,-56 17,-72 Z",
        c.hc,
      ) +
      shine(c, "M-50,-50 C-42,-74 -24,-84 -6,-86") +
      ell(-57, 22, 7, 9, "#fffdf6", { sw: 2.4 }) +
      lineOf("M-57,30 C-64,60 -50,80 -44,100", 3.4, "#fffdf6"),
    loose: strand(c, "M18,-72 C10,-56 6,-44 10,-30"),
  }),
  crewband: (c: Look): PortraitHair => ({
    back: shape("M-60,-30 l-40,10 l6,16 l-18,14 l14,12 l42,-30 Z", P.red[1]),
    front:
      shape(CROP, c.hc) +
      lineOf("M-32,-72 v-12 M-10,-78 v-12 M14,-78 v-12 M36,-70 v-12", 3, mix(c.hc, "#ffffff", 0.25)) +
      shape("M-66,-34 C-36,-54 36,-56 68,-36 L67,-16 C36,-34 -36,-32 -64,-10 Z", P.red[1]) +
      lineOf("M-40,-32 q6,6 4,10 M20,-38 q8,4 8,12", 2.4, P.red[2]),
    loose: "",
  }),
  knitcap: (c: Look): PortraitHair => {
    const cap = c.cap ?? P.indigo;
    return {
      back: "",
      front:
        shape("M-56,20 C-66,0 -64,-20 -56,-34 L-44,-32 C-48,-12 -50,4 -56,20 Z", c.hc) +
        shape("M60,18 C70,0 68,-20 60,-34 L48,-32 C54,-12 56,4 60,18 Z", c.hc) +
        shape("M-66,-46 C-72,-116 -30,-134 4,-134 C42,-134 78,-114 72,-46 Z", cap[1]) +
        shape("M-70,-56 C-30,-74 40,-74 76,-56 L75,-28 C38,-44 -30,-44 -68,-28 Z", cap[0]) +
        lineOf(
          "M-40,-120 C-46,-102 -46,-84 -44,-70 M-14,-132 v62 M18,-132 v62 M46,-118 C52,-100 52,-84 50,-70 M-50,-62 v26 M-22,-66 v26 M8,-68 v26 M38,-66 v26 M62,-60 v26",
          2.4,
          cap[2],
        ),
      loose: "",
    };
  },
  sweatband: (c: Look): PortraitHair => ({
    back: "",
    front:
      shape(CROP, c.hc) +
      shape("M-66,-36 C-36,-56 36,-58 68,-38 L67,-22 C36,-40 -36,-38 -65,-16 Z", "#fffdf6") +
      lineOf("M-40,-38 v10 M-10,-46 v10 M22,-46 v10 M50,-38 v10", 2, P.steel[1]) +
      shine(c, "M-36,-80 C-20,-92 4,-94 24,-90"),
    loose: strand(c, "M-36,-44 C-32,-34 -36,-28 -32,-22"),
  }),
  pinbun: (c: Look): PortraitHair => ({
    back:
      ell(-64, 36, 26, 25, c.hc, { sw: LINE }) +
      shine(c, "M-82,30 C-78,16 -66,14 -58,18") +
      lineOf("M-96,16 L-44,54", 6) +
      lineOf("M-96,16 L-44,54", 2.8, P.jade[1]) +
      ell(-96, 16, 5, 5, P.jade[0], { sw: 2 }),
    front: parted(c),
    loose: strand(c, "M30,-58 C42,-40 50,-20 48,2 M60,16 C64,30 60,44 62,58"),
  }),
  clips: (c: Look): PortraitHair => ({
    back:
      shape(
        "M-62,-16 C-76,-114 80,-116 70,-14 C76,30 82,70 74,104 L44,108 L-40,108 L-72,104 C-80,70 -72,30 -62,-16 Z",
        deep(c),
      ) + shine(c, "M-64,40 C-66,66 -64,84 -66,98", 4),
    front:
      parted(c) +
      shape("M-60,10 C-72,40 -74,76 -66,104 C-54,108 -44,104 -40,96 C-50,66 -52,40 -52,8 Z", c.hc) +
      shape("M62,10 C74,40 76,76 70,104 C60,108 52,104 48,96 C56,66 58,40 56,8 Z", c.hc) +
      lineOf("M30,-64 l24,18 M22,-54 l22,18", 9) +
      lineOf("M30,-64 l24,18", 5, P.mustard[0]) +
      lineOf("M22,-54 l22,18", 5, P.red[0]),
    loose: strand(c, "M30,-58 C20,-40 22,-26 18,-14"),
  }),
  highforehead: (c: Look): PortraitHair => ({
    back:
      shape("M-54,-8 C-78,10 -78,44 -62,58 L-44,46 L-46,4 Z", c.hc) +
      shape("M56,-8 C80,10 80,44 66,58 L48,46 L50,4 Z", c.hc),
    front:
      shape(
        "M-57,26 C-76,-14 -72,-74 -40,-90 C-14,-104 30,-104 48,-88 C78,-70 78,-14 61,26 C60,6 60,-30 46,-56 C22,-74 -14,-74 -36,-56 C-50,-32 -54,4 -57,26 Z",
        c.hc,
      ) +
      lineOf("M-55,12 C-52,-20 -46,-42 -36,-54 C-14,-72 22,-72 45,-54 C54,-40 58,-16 59,12", 5, P.red[1]) +
      lineOf("M-12,-54 C4,-60 18,-59 28,-54", 6, SKIN[c.skin][0]) +
      shine(c, "M-34,-74 C-18,-88 8,-92 28,-86"),
    loose: strand(c, "M-40,-60 C-36,-48 -40,-38 -38,-28"),
  }),
  permpencil: (c: Look): PortraitHair => ({
    back:
      balls(
        [
          [-70, -58, 24],
          [-78, -92, 24],
          [-54, -116, 26],
          [-20, -126, 24],
          [-40, -88, 28],
          [12, -116, 20],
        ],
        c.hc,
        LINE,
      ) + pencil(-112, -62, 14, -128),
    front:
      swept(c) +
      lineOf("M38,-46 q-14,14 -4,28 q10,12 2,26", 7, c.hc) +
      lineOf("M-38,-44 q12,14 2,30 q-10,12 -2,26", 7, c.hc) +
      shine(c, "M-70,-96 q8,-14 22,-10 M-30,-112 q8,-10 22,-6", 4),
    loose: strand(c, LOOSE_FRINGE),
  }),
  shortpony: (c: Look): PortraitHair => ({
    back:
      shape("M-44,-36 C-70,-66 -112,-56 -108,-18 C-118,0 -108,18 -96,26 C-78,20 -60,8 -50,-4 Z", c.hc) +
      pencil(-126, -54, -34, -20),
    front:
      swept(c) +
      shape("M-62,-34 q14,-10 20,6 q2,16 -12,18 q-14,-4 -8,-24 Z", "#58a3cc") +
      lineOf("M40,-50 C30,-34 28,-20 32,-6", 6, c.hc),
    loose: strand(c, LOOSE_FRINGE),
  }),
  gelled: (c: Look): PortraitHair => ({
    back: "",
    front:
      shape(
        "M-60,10 C-76,-58 -50,-112 0,-118 C52,-124 84,-84 64,4 C62,-16 60,-34 52,-50 C30,-66 -8,-68 -34,-54 C-50,-38 -56,-16 -60,10 Z",
        c.hc,
      ) +
      shine(c, "M-48,-40 C-40,-84 0,-102 40,-92", 4) +
      shine(c, "M-36,-54 C-24,-82 10,-92 48,-76", 3) +
      shine(c, "M-56,-20 C-54,-76 -18,-108 22,-106", 3),
    loose: strand(c, "M6,-64 C0,-52 6,-44 2,-34"),
  }),
  pixie: (c: Look): PortraitHair => ({
    back: "",
    front:
      shape(
        "M-58,16 C-74,-20 -72,-60 -54,-82 L-62,-104 L-32,-96 L-22,-114 L-2,-100 C44,-106 78,-70 66,8 C62,2 62,-12 58,-26 L46,-44 L38,-22 L22,-46 L6,-22 L-6,-44 L-24,-24 L-40,-40 C-50,-26 -54,-4 -58,16 Z",
        c.hc,
      ) + shine(c, "M-40,-66 C-28,-82 -8,-88 12,-84"),
    loose: strand(c, "M22,-46 q6,14 0,26"),
  }),
  choppy: (c: Look): PortraitHair => ({
    back: shape(
      "M-60,-20 C-76,20 -76,44 -68,60 L-56,50 L-50,64 L-36,52 L-34,10 L40,10 L42,52 L54,64 L60,50 L72,58 C80,40 78,16 64,-22 Z",
      deep(c),
    ),
    front:
      shape(
        "M16,-94 C-30,-106 -78,-76 -68,8 C-68,26 -66,36 -62,44 L-54,30 L-48,40 C-52,10 -50,-8 -46,-18 L-34,-34 L-26,-20 L-12,-42 L-2,-26 L10,-50 L18,-32 L30,-52 L40,-30 L48,-40 C58,-16 58,14 52,40 L60,30 L66,44 C72,30 74,-2 72,-20 C76,-76 56,-104 16,-94 Z",
        c.hc,
      ) +
      lineOf("M-10,-92 C-34,-76 -48,-44 -52,-8 M30,-92 C48,-78 60,-50 62,-16", 5, "#b4b0ba") +
      lineOf("M-50,2 L-92,-14", 13) +
      lineOf("M-52,1 L-90,-13", 8, "#fffdf6"),
    loose: strand(c, "M-2,-26 q6,12 0,22"),
  }),
  strawhat: (c: Look): PortraitHair => ({
    back: g(ell(0, -66, 118, 44, STRAW[2], { sw: LINE }), { t: "rotate(-8 0 -66)" }),
    front:
      shape("M-56,20 C-66,0 -64,-28 -54,-44 L-44,-44 C-48,-22 -50,0 -56,20 Z", c.hc) +
      shape("M60,16 C70,-2 68,-28 58,-46 L48,-44 C54,-22 56,-2 60,16 Z", c.hc) +
      shape(
        "M-68,-46 C-80,-116 -34,-146 10,-142 C56,-140 84,-108 74,-56 C40,-74 -30,-72 -68,-46 Z",
        STRAW[1],
      ) +
      shape("M-69,-48 C-30,-74 40,-76 75,-58 L76,-40 C40,-58 -30,-56 -67,-28 Z", P.red[1]) +
      lineOf(
        "M-52,-92 C-34,-118 2,-128 36,-120 M-62,-72 C-36,-96 20,-102 66,-84 M-30,-132 C-40,-116 -48,-96 -50,-78 M16,-140 v54",
        2.4,
        STRAW[2],
      ) +
      pencil(30, -104, 66, -30),
    loose: "",
  }),
  kerchief: (c: Look): PortraitHair => ({
    back: shape("M-46,20 l-44,28 l10,22 l46,-22 Z M-50,30 l-22,54 l22,10 l20,-48 Z", CLOTH[2]),
    front:
      shape("M-54,18 C-64,0 -62,-24 -52,-38 L-40,-34 C-46,-14 -48,4 -54,18 Z", c.hc) +
      shape("M-66,-18 C-78,-96 -30,-116 8,-112 C52,-110 82,-78 70,-22 C40,-58 -14,-64 -66,-18 Z", CLOTH[1]) +
      lineOf("M-40,-62 C-24,-88 8,-98 36,-90", 5, CLOTH[0]) +
      balls(
        [
          [-30, -50, 4],
          [0, -64, 4],
          [30, -60, 4],
          [-10, -88, 4],
          [26, -86, 4],
          [52, -48, 4],
        ],
        "#fffdf6",
      ),
    loose: strand(c, "M-40,-34 C-34,-22 -38,-12 -34,-4"),
  }),
  pencilknot: (c: Look): PortraitHair => ({
    back:
      ell(-26, -106, 30, 27, c.hc, { sw: LINE }) +
      shine(c, "M-46,-110 C-42,-124 -30,-128 -18,-124") +
      pencil(-80, -86, 28, -128),
    front: swept(c) + lineOf("M30,-56 C20,-40 18,-26 22,-10", 5, c.hc),
    loose: strand(c, LOOSE_FRINGE),
  }),
  bleached: (c: Look): PortraitHair => ({
    back:
      shape(
        "M-62,-14 C-76,-116 80,-116 70,-12 C78,40 84,90 84,132 L44,136 L-42,136 L-82,132 C-82,90 -74,40 -62,-14 Z",
        deep(c),
      ) +
      flat("M-80,84 C-82,104 -82,118 -82,131 L-42,134 L-42,84 Z M78,84 L46,84 L44,134 L84,131 Z", "#e9c98c"),
    front:
      parted(c) +
      shape("M-60,8 C-74,44 -82,90 -82,132 C-68,140 -52,138 -42,130 C-48,90 -52,46 -52,6 Z", c.hc) +
      shape("M62,8 C76,44 84,90 84,132 C72,140 58,138 48,130 C54,90 58,46 56,6 Z", c.hc) +
      shape("M-80,86 C-68,92 -56,92 -47,86 L-42,130 C-52,138 -68,140 -82,132 Z", "#e9c98c") +
      shape("M82,86 C72,92 62,92 52,86 L48,130 C58,138 72,140 84,132 Z", "#e9c98c"),
    loose: strand(c, "M30,-58 C20,-40 22,-26 18,-14"),
  }),
  oneplait: (c: Look): PortraitHair => ({
    back: shape("M-60,0 C-74,-108 74,-110 64,0 C64,20 62,32 56,42 L-54,44 C-62,30 -60,16 -60,0 Z", deep(c)),
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
      [0, 1, 2, 3]
        .map(
          (i) =>
            ell(-60 + i * 4, 62 + i * 21, 18 - i, 15, c.hc, { sw: LINE }) +
            shine(c, `M${-70 + i * 4},${60 + i * 21}q9,8 18,2`, 2.8),
        )
        .join("") +
      ell(-46, 143, 11, 9, P.red[1], { sw: LINE }),
    loose: strand(c, "M8,-76 C16,-56 14,-40 18,-28"),
  }),
  helmet: (c: Look): PortraitHair => ({
    back: "",
    front:
      shape("M-56,20 C-66,0 -64,-20 -54,-30 L-44,-28 C-48,-10 -50,4 -56,20 Z", c.hc) +
      shape("M60,18 C70,0 68,-20 58,-30 L48,-28 C54,-10 56,4 60,18 Z", c.hc) +
      shape(
        "M-74,-24 C-86,-112 -34,-134 8,-132 C56,-130 88,-98 78,-28 C40,-52 -28,-50 -74,-24 Z",
        P.mustard[1],
      ) +
      flat("M30,-128 C62,-114 86,-84 78,-30 L54,-40 C58,-76 50,-104 30,-128 Z", P.mustard[2]) +
      lineOf("M-74,-24 C-28,-50 40,-52 78,-28", 7, "#2f2738") +
      lineOf("M-58,-10 C-54,40 -30,76 4,84 C34,80 58,44 62,-10", 4.4, "#2f2738") +
      lineOf("M-48,-84 C-34,-108 -8,-116 18,-114", 5, P.mustard[0]),
    loose: "",
  }),
} as const;
