import { INK, P } from "../kit/palette.ts";
import { clipped, ell } from "../kit/shapes.ts";
import { type Look, SKIN } from "../people/look.ts";
import { apron, carried } from "./extras.ts";
import { balls, flat, LINE, lineOf, shape } from "./geometry.ts";

const r = (v: number): number => Math.round(v);

// A printed pattern over the shoulders, one path a colour.
function dots(colours: readonly string[], size: number): string {
  const spots = Array.from({ length: 36 }, (_, k): readonly [number, number, number] => {
    const row = Math.floor(k / 9);
    return [-112 + (k % 9) * 28 + (row % 2) * 14, 106 + row * 21, size];
  });
  return colours
    .map((colour, i) =>
      balls(
        spots.filter((_, k) => k % colours.length === i),
        colour,
      ),
    )
    .join("");
}

// Large pale leaves on a shirt for hot days.
const leaves = (): string =>
  flat(
    [-104, -62, 44, 88]
      .flatMap((x, i) => [
        `M${x},${124 + (i % 2) * 10} q8,-26 34,-22 q-2,26 -34,22 Z`,
        `M${x + 6},${166 - (i % 2) * 8} q2,-24 28,-26 q2,24 -28,26 Z`,
      ])
      .join(""),
    P.cream[0],
  );

// Peonies here and there: five petals and a heart.
function peonies(): string {
  const at = [
    [-96, 128],
    [-62, 158],
    [-110, 168],
    [68, 124],
    [100, 150],
    [72, 168],
  ] as const;
  const petals = at.flatMap(([x, y]) =>
    [0, 1, 2, 3, 4].map((k): readonly [number, number, number] => [
      x + 8 * Math.cos(k * 1.26),
      y + 8 * Math.sin(k * 1.26),
      7,
    ]),
  );
  return (
    balls(petals, "#f4b6c4") +
    balls(
      at.map(([x, y]): readonly [number, number, number] => [x, y, 4.4]),
      "#c8415f",
    )
  );
}

// Inside the outline of the shoulders.
function inside(c: Look): string {
  let s = "";
  if (c.pattern === "floral") s += dots([P.red[1], P.cream[0]], 5.4);
  if (c.pattern === "stripe") s += flat("M-140,132 Q0,108 140,132 v20 Q0,128 -140,152 Z", P.cream[0]);
  if (c.sleeve === "quilted")
    s +=
      flat(
        "M-140,100 L-66,100 L-84,190 L-140,190 Z M70,100 L150,100 L150,190 L88,190 Z",
        (c.arms ?? c.c)[0],
      ) +
      lineOf(
        "M-74,104 q-4,40 -10,80 M78,104 q4,40 10,80 M-120,128 l40,6 M-124,152 l38,6 M122,128 l-38,6 M126,152 l-38,6",
        2.6,
      );
  s += flat("M44,90 L140,100 L140,180 L70,180 C74,150 62,120 44,96 Z", INK, 0.14);
  if (c.under && c.top === "cardigan")
    s += shape("M-36,90 C-30,130 -24,160 -24,180 L34,180 C36,156 38,126 38,90 Z", c.under[1]);
  if (c.pattern === "check")
    s +=
      lineOf(
        "M-120,96 l14,90 M-92,94 l10,90 M-62,94 l6,90 M66,94 l-6,90 M96,94 l-10,90 M124,96 l-14,90",
        4,
        c.c[0],
      ) + lineOf("M-130,112 Q0,96 130,112 M-130,136 Q0,120 130,136 M-130,160 Q0,144 130,160", 4, c.c[0]);
  if (c.pattern === "peony") s += peonies();
  if (c.pattern === "bands")
    s += lineOf("M-140,124 Q0,104 140,124 M-140,144 Q0,124 140,144 M-140,164 Q0,144 140,164", 8, P.indigo[1]);
  if (c.pattern === "wipes")
    s +=
      lineOf("M-96,120 l26,-10 M-98,134 l30,-8", 7, P.red[1]) +
      lineOf("M-92,150 l24,-8", 7, P.mustard[1]) +
      lineOf("M-96,164 l28,-6", 7, "#fffdf6");
  if (c.pattern === "leaf") s += leaves();
  if (c.pattern === "patches")
    s +=
      shape("M48,138 l32,4 l-4,34 l-32,-4 Z", P.indigo[0], 2.4) +
      lineOf("M54,132 v10 M66,134 v10 M44,150 h10 M43,162 h10 M74,156 h10", 2.4, P.cream[0]);
  if (c.chalk) s += lineOf("M-88,132 l26,-14 M-86,148 l12,12 l22,-22", 4, P.lime[0]);
  if (c.under && (c.top === "jacket" || c.top === "overshirt"))
    s += shape("M-40,90 L-6,180 L20,180 L42,90 Z", c.under[1]);
  if (c.top === "vest")
    s +=
      shape(
        "M-44,88 C-70,100 -84,120 -82,182 L-10,182 C-10,150 -30,110 -36,90 Z M46,88 C72,100 88,120 86,182 L18,182 C18,150 36,110 40,90 Z",
        c.c[1],
      ) + lineOf("M-74,120 q8,30 6,60 M78,120 q-8,30 -4,60", 2.4, c.c[2]);
  if (c.top === "cape")
    s +=
      lineOf("M4,112 C6,140 6,160 8,180", 3, c.c[2]) +
      flat("M-140,150 Q0,128 140,150 v14 Q0,142 -140,164 Z", P.lime[0]);
  return s;
}

function collar(c: Look): string {
  const skin = SKIN[c.skin];
  const round = (d: number) => shape(`M-34,92 C-24,${96 + d} 26,${96 + d} 36,92 Z`, skin[1]);
  switch (c.top) {
    case "tee":
      return (
        round(28) +
        lineOf("M-38,95 C-26,134 28,134 40,95", 5, c.c[2]) +
        lineOf("M-38,95 C-26,134 28,134 40,95", 2)
      );
    case "cardigan":
      return round(18);
    case "jacket":
    case "overshirt":
      return (
        shape("M-38,90 L-54,112 L-24,140 L-2,108 Z", c.c[0]) +
        shape("M40,90 L56,112 L30,140 L6,108 Z", c.c[1]) +
        round(12)
      );
    case "vest":
      return round(16);
    case "cape":
      return shape(
        "M-58,96 C-66,70 -30,74 -24,88 C-12,108 16,108 28,88 C36,74 74,72 62,98 C40,128 -36,128 -58,96 Z",
        c.c[2],
      );
    case "hoodie":
      return shape(
        "M-70,112 C-78,74 -40,70 -30,88 C-20,116 24,116 34,88 C44,70 82,76 72,114 C44,142 -40,142 -70,112 Z",
        c.c[2],
      );
    case "shirt":
      return (
        shape("M-14,96 L4,136 L26,96 Z", skin[1]) +
        shape("M-38,90 L-50,112 L-16,130 L4,108 Z", c.c[0]) +
        shape(c.misbuttoned ? "M40,84 L54,104 L28,126 L6,104 Z" : "M40,90 L54,112 L26,130 L6,108 Z", c.c[1]) +
        [0, 1]
          .map((i) =>
            ell((c.misbuttoned ? 14 : 5) - i * (c.misbuttoned ? 10 : -1), 144 + i * 20, 4, 4, P.cream[0], {
              sw: 2,
            }),
          )
          .join("")
      );
    case "blouse":
      return c.apron
        ? round(20) +
            shape(
              "M-30,94 C-50,98 -56,114 -44,122 C-24,128 -8,116 2,108 C12,118 30,128 48,122 C58,114 52,98 34,94 C20,106 -14,106 -30,94 Z",
              c.c[0],
            )
        : shape("M-34,90 L-48,114 L-12,128 L2,108 Z", c.pattern ? P.cream[0] : c.c[0]) +
            shape("M36,90 L52,114 L20,128 L4,108 Z", c.pattern ? P.cream[0] : c.c[0]) +
            ell(4, 140, 4, 4, P.cream[0], { sw: 2 }) +
            ell(5, 160, 4, 4, P.cream[0], { sw: 2 });
  }
}

function lanyard(kind: NonNullable<Look["lanyard"]>): string {
  if (kind === "lens")
    return (
      lineOf("M-40,96 C-30,124 -6,140 8,146 M44,96 C36,122 22,138 8,146", 3.4, P.dark[1]) +
      ell(8, 162, 17, 17, "#dff1f4", { sw: 4 }) +
      lineOf("M0,156 l8,-5", 3, "#ffffff")
    );
  const d = "M-40,96 C-30,124 -6,140 8,146 M44,96 C36,122 22,138 8,146";
  if (kind === "thimble")
    return (
      lineOf(d, 3.4, P.dark[1]) +
      shape("M-2,166 L1,148 Q8,140 15,148 L18,166 Z", P.steel[0], 2.6) +
      lineOf("M1,160 h14 M3,153 h10", 2, P.steel[2])
    );
  const cord = kind === "badge" ? P.indigo[1] : P.red[1];
  const card = kind === "badge" ? P.indigo[0] : P.dark[1];
  const inner =
    kind === "badge" ? "M-6,154 h14 v18 h-14 Z M12,156 h10 M12,163 h10" : "M-8,152 h32 v28 h-32 Z";
  return (
    lineOf(d, 8) +
    lineOf(d, 4.4, cord) +
    shape("M-14,146 h44 v34 h-44 Z", card, 2.6) +
    (kind === "badge"
      ? flat(inner, "#ffffff") + lineOf("M12,156 h12 M12,164 h12", 3, "#ffffff")
      : flat(inner, "#dfeaf4"))
  );
}

// What hangs over the clothes.
function worn(c: Look): string {
  let s = "";
  if (c.apron) s += apron(c.apron, c.apronOf ?? "pins");
  if (c.tape) {
    const d = "M-52,98 C-60,130 -52,150 -56,178 M56,98 C64,130 56,150 60,178";
    s +=
      lineOf(d, 13) +
      lineOf(d, 9, P.mustard[0]) +
      lineOf(
        "M-61,116 h6 M-59,132 h6 M-57,148 h6 M-60,164 h6 M57,116 h6 M58,132 h6 M55,148 h6 M57,164 h6",
        2,
      );
  }
  if (c.zips)
    s += [P.red[1], P.mustard[1], P.cream[0], P.plum[1], P.leaf[1]]
      .map((colour, i) => {
        const d = `M${-48 + i * 3},98 C${-54 + i * 4},128 ${-50 + i * 10},150 ${-54 + i * 13},178`;
        return lineOf(d, 11) + lineOf(d, 6.6, colour);
      })
      .join("");
  if (c.ribbon)
    s +=
      lineOf("M-40,98 C-24,140 -4,158 8,162 M44,98 C36,138 22,156 8,162", 5, P.red[1]) +
      lineOf("M8,162 L-2,180 M8,162 L20,180", 6, P.steel[1]);
  if (c.strap) s += lineOf("M60,98 L-40,184", 12) + lineOf("M60,98 L-40,184", 7, c.strap[0]);
  if (c.lanyard) s += lanyard(c.lanyard);
  if (c.carries) s += carried(c.carries);
  if (c.pens)
    s +=
      lineOf("M56,140 v26", 9) +
      lineOf("M56,140 v26", 5, P.indigo[0]) +
      lineOf("M72,142 v24", 9) +
      lineOf("M72,142 v24", 5, P.red[0]) +
      lineOf("M44,168 h42", 4);
  if (c.headphones) {
    const d = "M-46,84 C-54,118 -20,132 0,132 C24,132 56,118 48,84";
    s +=
      lineOf(d, 10) +
      lineOf(d, 5, P.mustard[1]) +
      ell(-48, 84, 12, 16, P.dark[1], { sw: LINE }) +
      ell(50, 84, 12, 16, P.dark[1], { sw: LINE });
  }
  if (c.satchel)
    s +=
      lineOf("M-64,102 C-60,130 -62,150 -66,178 M68,102 C64,130 66,150 70,178", 16) +
      lineOf("M-64,102 C-60,130 -62,150 -66,178 M68,102 C64,130 66,150 70,178", 11, c.satchel[1]);
  return s;
}

/** Neck, shoulders and clothes, down to y = 174. */
export function bust(c: Look): string {
  const skin = SKIN[c.skin];
  const w = c.w;
  const outline = `M${r(-116 * w)},174 C${r(-114 * w)},130 ${r(-82 * w)},108 -34,94 L36,94 C${r(84 * w)},108 ${r(116 * w)},130 ${r(118 * w)},174 Z`;
  const base = c.top === "vest" ? (c.arms ?? c.c) : c.c;
  const neck =
    shape("M-23,40 L-27,100 C-14,114 20,114 31,100 L29,40 Z", skin[1]) +
    flat("M-22,58 C-6,86 20,84 29,60 L29,84 C14,98 -12,98 -24,84 Z", skin[2], 0.8);
  return neck + flat(outline, base[1]) + clipped(outline, inside(c)) + lineOf(outline) + collar(c) + worn(c);
}

/** Background behind somebody: warm paper, or evening. */
export const GROUNDS = {
  rested: [P.cream[1], P.cream[0]],
  tired: ["#8c90b8", "#a3a7c9"],
} as const;
