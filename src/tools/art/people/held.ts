import { INK, P, type Tone } from "../kit/palette.ts";
import { ell, g, path, shift, stroke } from "../kit/shapes.ts";

export type HeldThing =
  | "bundle"
  | "parcel"
  | "taping"
  | "garment"
  | "cutter"
  | "iron"
  | "cup"
  | "phone"
  | "bowl"
  | "book"
  | "squeegee"
  | "primer"
  | "mask"
  | "shears"
  | "shearsOpen"
  | "cover"
  | "coverHalf";

const layer = (dy: number, c: Tone): string =>
  path(`M2,${-60 + dy} q-4,-6 0,-12 L40,${-74 + dy} q8,0 8,6 q0,7 -8,8 Z`, c[1]) +
  path(`M2,${-72 + dy} L14,${-78 + dy} L50,${-79 + dy} L40,${-74 + dy} Z`, c[0]);
// A tied bundle in undyed cloth: goods have a colour only where it tells which order they belong to.
const bundle = (): string =>
  layer(0, P.cream) +
  layer(-11, P.steel) +
  layer(-22, P.cream) +
  stroke("M22,-59 L22,-98 L34,-103", 2.4, P.red[1]);

const parcelAt = (dx: number, dy: number): string => {
  const m = (x: number, y: number) => `${x + dx},${y + dy}`;
  const face = (pts: readonly (readonly [number, number])[], fill: string, sw?: number) =>
    path(`M${pts.map(([x, y]) => m(x, y)).join(" L")} Z`, fill, sw === undefined ? {} : { sw });
  return (
    face(
      [
        [14, -62],
        [38, -56],
        [38, -88],
        [14, -94],
      ],
      P.card[1],
    ) +
    face(
      [
        [38, -56],
        [60, -66],
        [60, -98],
        [38, -88],
      ],
      P.card[2],
    ) +
    face(
      [
        [14, -94],
        [36, -104],
        [60, -98],
        [38, -88],
      ],
      P.card[0],
    ) +
    face(
      [
        [22, -97.5],
        [46, -91.5],
        [46, -83],
        [50, -84.8],
        [50, -93],
        [28, -100.5],
      ],
      P.mustard[0],
      1,
    )
  );
};

const SHIRT = "M24,-92 L36,-98 L46,-98 L58,-88 L56,-72 L50,-72 L52,-40 L26,-36 L28,-70 L22,-70 Z";
const garment = (): string =>
  path(SHIRT, P.steel[0]) +
  path("M36,-98 q4,6 10,0", "none") +
  path("M50,-72 L52,-40 L42,-38.5 L45,-80 Z", P.steel[1], { sw: 0 }) +
  path(SHIRT, "none");

const steam = (x: number, y: number): string =>
  stroke(`M${x},${y} q-3,-5 1,-9 M${x + 5},${y} q-3,-5 1,-9`, 2, "#ffffff", {
    op: 0.7,
  });

type Held = (hand: readonly [number, number]) => string;
// Drawn for a hand at `own`; smaller people hold the same thing lower.
const heldAt =
  (own: number, drawing: () => string): Held =>
  ([, y]) =>
    g(drawing(), { t: shift(0, y - own) });

// A mask blank, white, lying on its back.
const blank = (x: number, y: number): string =>
  path(`M${x - 18},${y + 2} q2,-14 18,-14 q16,0 17,12 q-4,12 -18,12 q-14,0 -17,-10 Z`, "#fffdf6") +
  path(`M${x - 9},${y - 2} q4,-3 7,0 M${x + 3},${y - 2} q4,-3 7,0 M${x},${y + 2} l1,4`, "none", {
    sw: 1.6,
    stroke: P.steel[2],
  });
const brush = (x: number, y: number, l: number, w: number): string =>
  stroke(`M${x - l},${y - 4} L${x},${y}`, 5) +
  stroke(`M${x - l},${y - 4} L${x},${y}`, 2.6, P.wood[1]) +
  path(`M${x - 1},${y - w / 2} l9,2 v${w - 2} l-10,-1 Z`, "#fffdf6");
const fineBrush = (x: number, y: number): string =>
  stroke(`M${x - 12},${y - 10} L${x + 8},${y + 3}`, 3.6) +
  stroke(`M${x - 12},${y - 10} L${x + 6},${y + 2}`, 1.8, P.mustard[0]) +
  stroke(`M${x + 7},${y + 2} l3,2`, 2.6, P.red[1]);
// A painted face held up against the light: red brow, black eyes, a white ground.
const face = (x: number, y: number): string =>
  path(`M${x - 13},${y - 14} q13,-10 26,0 q5,22 -13,34 q-18,-12 -13,-34 Z`, "#fffdf6") +
  path(`M${x - 12},${y - 13} q12,-9 24,0 q-2,6 -10,8 l-2,6 l-2,-6 q-8,-2 -10,-8 Z`, P.red[1], { sw: 0 }) +
  path(`M${x - 9},${y} q4,-4 7,0 q-4,3 -7,0 Z M${x + 3},${y} q4,-4 7,0 q-4,3 -7,0 Z`, INK, { sw: 0 }) +
  stroke(`M${x - 5},${y + 10} q5,4 10,0`, 2, P.red[1]);
const shears = (x: number, y: number, open: number): string =>
  stroke(`M${x + 8},${y + 4} L${x + 34},${y + 2 - open}`, 6) +
  stroke(`M${x + 8},${y + 2} L${x + 34},${y + 4 + open * 0.5}`, 6) +
  stroke(`M${x + 8},${y + 4} L${x + 34},${y + 2 - open}`, 3, P.steel[0]) +
  stroke(`M${x + 8},${y + 2} L${x + 34},${y + 4 + open * 0.5}`, 3, P.steel[1]) +
  path(`M${x + 6},${y - 1} a5,4 0 1 0 -1,0 M${x + 6},${y + 8} a5,4 0 1 0 -1,0`, "none", {
    sw: 3.4,
    stroke: P.jade[2],
  });
// A cover with a border, held by two corners; or folded once.
const cover = (whole: 0 | 1): string => {
  const [top, foot] = whole ? [-92, -30] : [-76, -40];
  const blossom = (x: number, y: number): string =>
    [0, 1, 2, 3, 4]
      .map((k) => ell(x + 4 * Math.cos(k * 1.26), y + 3.6 * Math.sin(k * 1.26), 3, 2.8, "#f4b6c4", { sw: 0 }))
      .join("") + ell(x, y, 2.2, 2.2, "#c8415f", { sw: 0 });
  return (
    path(
      `M26,${top + 3} Q42,${top + 12} 60,${top - 2} L58,${foot - 6} Q42,${foot + 2} 27,${foot} Z`,
      "#dfe9f2",
    ) +
    path(
      `M30,${top + 10} Q43,${top + 17} 56,${top + 6} L54.6,${foot - 12} Q42,${foot - 5} 31,${foot - 7} Z`,
      "none",
      { sw: 2, stroke: P.indigo[1] },
    ) +
    blossom(39, top + 26) +
    (whole ? blossom(48, top + 42) : "")
  );
};

/** What a pose has in its hands, in the space of the figure; drawn before the near arm. */
export const HELD: Record<HeldThing, Held> = {
  bundle: heldAt(-63, bundle),
  parcel: heldAt(-74, () => parcelAt(0, 0)),
  taping: ([x, y]) =>
    parcelAt(16, 26) +
    path(`M${x - 2},${y - 2} l10,-3 l3,8 l-10,4 Z`, P.red[1]) +
    path(`M${x + 8},${y - 4} l7,-2 l2,5 l-6,3 Z`, P.mustard[0]),
  garment: heldAt(-84, garment),
  cutter: ([x, y]) =>
    path(`M${x + 10},${y + 1} l16,3 l0,-7 l-14,-3 Z`, P.steel[2]) +
    path(`M${x + 14},${y - 5} v-18 h10 v20 Z`, P.jade[1]) +
    path(`M${x + 12},${y - 23} h14 v-8 h-14 Z`, P.dark[0]),
  iron: ([x, y]) =>
    path(
      `M${x + 2},${y + 4} l26,4 C${x + 28},${y - 2} ${x + 20},${y - 6} ${x + 12},${y - 6} l-8,0 Z`,
      P.steel[1],
    ) +
    path(`M${x + 4},${y - 6} C${x + 6},${y - 16} ${x + 18},${y - 16} ${x + 20},${y - 6}`, "none", {
      sw: 4,
      stroke: INK,
    }) +
    path(`M${x + 8},${y - 8} C${x + 10},${y - 12} ${x + 16},${y - 12} ${x + 18},${y - 8}`, "none", {
      sw: 2,
      stroke: P.red[1],
    }),
  squeegee: ([x, y]) =>
    path(`M${x - 4},${y + 6} l38,-7 l2,9 l-38,8 Z`, P.wood[1]) +
    path(`M${x - 3},${y + 13} l38,-7 l1,4 l-38,7 Z`, P.dark[1], { sw: 1 }) +
    path(`M${x - 3},${y + 17} l38,-7 l0,3 l-38,8 Z`, P.red[1], { sw: 0 }),
  primer: ([x, y]) => blank(62, -64) + brush(x + 17, y - 5, 14, 9),
  mask: ([x, y]) => face(42, -30) + fineBrush(x + 9, y - 3),
  shears: ([x, y]) => shears(x, y, 3),
  shearsOpen: ([x, y]) => shears(x, y, 9),
  cover: heldAt(-90, () => cover(1)),
  coverHalf: heldAt(-74, () => cover(0)),
  cup: heldAt(
    -30,
    () =>
      path("M14,-40 L24,-40 L23,-26 L15,-26 Z", P.red[1]) +
      path("M13,-43 h12 v4 h-12 Z", P.steel[0]) +
      steam(16, -48),
  ),
  phone: heldAt(
    -26,
    () =>
      path("M24,-42 L33,-39 L30,-24 L21,-27 Z", P.dark[2]) +
      path("M24.6,-39.5 L31,-37.4 L28.8,-26.6 L22.6,-28.8 Z", "#bfe3ff", {
        sw: 0,
      }),
  ),
  bowl: ([x, y]) =>
    stroke(`M${x + 4},${y - 16} l-4,-14 M${x + 8},${y - 16} l-3,-14`, 2, P.wood[2]) +
    path(`M${x - 8},${y - 19} h24 q0,14 -8,16 h-8 q-8,-2 -8,-16 Z`, P.lime[0]) +
    path(`M${x - 7},${y - 14} q11,4 22,0`, "none", { stroke: P.indigo[1], sw: 1.8 }) +
    steam(x + 2, y - 22),
  book: ([x, y]) =>
    path(`M${x - 6},${y - 2} l12,4 l14,-8 l-2,-12 l-13,6 l-13,-4 Z`, P.lime[0]) +
    stroke(`M${x + 6},${y + 2} l-1,-14`, 1.6),
};
