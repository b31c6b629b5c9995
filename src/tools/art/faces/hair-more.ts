import { INK, mix, P } from "../kit/palette.ts";
import { ell } from "../kit/shapes.ts";
import { type Look, SKIN } from "../people/look.ts";
import { flat, LINE, lineOf, shape } from "./geometry.ts";
import { LOOSE_FRINGE, type PortraitHair, parted, plait, shine, strand, swept } from "./locks.ts";

const shaved = (c: Look): string => mix(c.hc, SKIN[c.skin][2], 0.45);

/** Hair of those who join in levels 3 and 4. */
export const MORE_PORTRAIT_HAIR = {
  topknot: (c: Look): PortraitHair => ({
    back:
      ell(6, -112, 25, 22, c.hc, { sw: LINE }) +
      shine(c, "M-8,-116 C-6,-126 4,-130 14,-127", 4) +
      lineOf("M-10,-98 h32", 9) +
      lineOf("M-10,-98 h32", 4, P.mustard[1]),
    front:
      shape("M-60,8 C-68,-18 -64,-44 -50,-56 L-34,-50 C-46,-34 -53,-10 -57,14 Z", shaved(c)) +
      shape("M62,6 C70,-18 68,-42 56,-56 L40,-52 C52,-34 57,-10 60,12 Z", shaved(c)) +
      shape(
        "M-60,-30 C-66,-82 -32,-104 6,-102 C48,-102 72,-78 64,-30 C54,-50 30,-60 4,-60 C-22,-60 -48,-50 -60,-30 Z",
        c.hc,
      ) +
      shine(c, "M-34,-74 C-20,-90 4,-94 24,-88") +
      lineOf("M-14,-64 C-10,-78 0,-90 6,-96 M24,-63 C24,-76 18,-88 12,-96", 2.4, mix(c.hc, "#ffffff", 0.2)),
    loose: strand(c, "M-8,-60 C-16,-48 -20,-42 -18,-30 M30,-58 C38,-48 40,-40 38,-30"),
  }),
  clip: (c: Look): PortraitHair => ({
    back:
      shape(
        "M-44,-58 C-92,-62 -96,-112 -62,-122 C-60,-138 -38,-142 -30,-128 C-18,-144 4,-138 2,-122 C16,-122 20,-106 10,-92 Z",
        c.hc,
      ) + shine(c, "M-70,-98 C-66,-110 -56,-114 -48,-112 M-28,-118 C-22,-126 -14,-126 -8,-122", 4),
    front:
      swept(c) +
      shape("M-66,-82 q-8,-18 8,-24 q22,2 24,22 q-2,14 -14,14 q-14,0 -18,-12 Z", P.mustard[1]) +
      lineOf("M-56,-96 l6,18 M-46,-98 l4,18", 2.4) +
      lineOf("M-38,-44 C-56,-24 -58,8 -54,40", 6, c.hc) +
      lineOf("M46,-46 C58,-24 60,4 57,34", 6, c.hc),
    loose: strand(c, LOOSE_FRINGE),
  }),
  tuck: (c: Look): PortraitHair => ({
    back: shape(
      "M-58,-30 C-84,10 -86,62 -66,84 L-32,76 L-32,0 L34,0 L34,76 L68,82 C84,60 82,8 62,-30 Z",
      mix(c.hc, INK, 0.2),
    ),
    front:
      parted(c) +
      lineOf("M-46,-36 C-30,-52 0,-66 24,-66", 3, mix(c.hc, "#ffffff", 0.45)) +
      lineOf("M-56,-22 l26,-16", 9) +
      lineOf("M-56,-22 l26,-16", 5, P.red[1]),
    loose: strand(c, "M30,-58 C42,-40 50,-20 48,2"),
  }),
  lowpony: (c: Look): PortraitHair => ({
    back: "",
    front:
      parted(c) +
      shape("M-56,44 C-84,80 -70,112 -84,152 C-78,168 -58,168 -48,154 C-38,122 -44,92 -38,64 Z", c.hc) +
      shape("M-64,62 q14,-12 30,0 q2,12 -8,14 q-16,2 -22,-14 Z", P.cream[1]) +
      shine(c, "M-62,92 C-58,112 -68,128 -68,146", 4),
    loose: strand(c, "M30,-58 C42,-40 50,-20 48,2 M60,16 C64,30 60,44 62,58"),
  }),
  sidepart: (c: Look): PortraitHair => ({
    back: "",
    front:
      shape(
        "M-59,8 C-70,-50 -58,-90 -22,-98 C18,-122 86,-98 64,8 C61,-12 59,-26 54,-38 C26,-36 -6,-46 -24,-70 C-34,-54 -52,-34 -59,8 Z",
        c.hc,
      ) +
      lineOf("M-22,-98 C-28,-90 -28,-80 -24,-70", 3, mix(c.hc, "#ffffff", 0.3)) +
      shine(c, "M-2,-86 C20,-96 44,-84 50,-64"),
    loose: strand(c, "M20,-48 C26,-36 24,-28 28,-18"),
  }),
  thin: (c: Look): PortraitHair => ({
    back: "",
    front:
      shape("M-55,24 C-70,2 -68,-38 -50,-52 C-42,-46 -44,-34 -46,-22 C-48,-4 -50,8 -55,24 Z", c.hc) +
      shape("M58,22 C74,2 72,-36 54,-50 C47,-46 50,-34 51,-20 C52,-4 54,8 58,22 Z", c.hc) +
      lineOf("M-46,-46 C-30,-60 0,-66 30,-58 M-42,-38 C-26,-54 4,-60 40,-50", 3, c.hc),
    loose: lineOf("M-24,-62 C-28,-74 -20,-84 -10,-84", 2.6, c.hc),
  }),
  sideplait: (c: Look): PortraitHair => ({
    back: "",
    front: parted(c) + lineOf("M6,-98 C10,-84 20,-70 32,-60", 2.4, P.steel[0]) + plait(c, -58, P.red[1]),
    loose: strand(c, "M30,-58 C42,-40 50,-20 48,2"),
  }),
  quiff: (c: Look): PortraitHair => ({
    back: "",
    front:
      shape("M-61,2 C-70,-30 -66,-56 -52,-70 L-44,-48 C-52,-34 -57,-16 -61,2 Z", shaved(c)) +
      shape("M64,2 C72,-28 70,-54 58,-68 L52,-48 C58,-34 62,-16 64,2 Z", shaved(c)) +
      shape(
        "M-52,-46 C-68,-96 -30,-112 -4,-122 C34,-136 74,-112 60,-46 C44,-64 20,-62 2,-66 C-18,-68 -38,-62 -52,-46 Z",
        c.hc,
      ) +
      shine(c, "M-30,-82 C-16,-102 10,-112 34,-108") +
      flat("M-66,14 q-9,0 -9,9 v16 q0,4 4,4 q4,0 4,-4 v-12 q8,-2 8,-8 Z", "#fffdf6") +
      lineOf("M-66,14 q-9,0 -9,9 v16 q0,4 4,4 q4,0 4,-4 v-12", 2),
    loose: strand(c, "M6,-66 C0,-54 4,-44 0,-36"),
  }),
  beanie: (c: Look): PortraitHair => ({
    back: shape(
      "M-58,-30 C-74,10 -78,50 -66,74 L-36,70 L-36,10 L40,10 L42,70 L70,72 C80,48 74,8 60,-30 Z",
      c.hc,
    ),
    front:
      shape("M-58,-28 C-64,0 -66,40 -58,62 C-48,44 -48,4 -42,-26 Z", c.hc) +
      shape("M60,-28 C68,0 68,38 62,60 C54,42 52,4 46,-26 Z", c.hc) +
      shape("M-64,-50 C-66,-112 -26,-128 4,-128 C36,-128 74,-110 70,-48 Z", P.plum[1]) +
      shape("M-70,-56 C-30,-70 40,-70 76,-54 L74,-24 C36,-40 -28,-40 -68,-26 Z", P.plum[0]) +
      lineOf(
        "M-46,-60 v26 M-22,-64 v26 M2,-66 v26 M26,-65 v27 M50,-61 v27 M-30,-112 C-36,-98 -38,-86 -38,-76 M4,-122 v46 M38,-114 C44,-98 46,-86 46,-76",
        2.4,
        P.plum[2],
      ),
    loose: strand(c, "M-20,-38 C-14,-28 -18,-20 -14,-12"),
  }),
} as const;
