/** Aprons and things that somebody has with them, in a portrait. */
import { P, type Tone } from "../kit/palette.ts";
import { ell } from "../kit/shapes.ts";
import type { Look } from "../people/look.ts";
import { balls, lineOf, shape } from "./geometry.ts";

/** An apron over the chest and what one sees on it. */
export function apron(c: Tone, sign: NonNullable<Look["apronOf"]>): string {
  const straps = "M-40,140 L-58,102 L-48,98 L-28,140 Z M46,140 L62,102 L52,98 L34,140 Z";
  const pins = balls(
    Array.from({ length: 12 }, (_, i): readonly [number, number, number] => [
      -20 + (i % 6) * 8,
      150 + Math.floor(i / 6) * 9,
      2,
    ]),
    "#ffffff",
  );
  const signs: Record<typeof sign, string> = {
    pins,
    ink: balls(
      [
        [-18, 152, 9],
        [14, 164, 12],
        [34, 148, 5],
        [-34, 170, 7],
      ],
      P.red[1],
    ),
    ruler:
      shape("M8,176 L20,132 L32,135 L22,178 Z", P.mustard[0], 2.4) +
      lineOf("M18,142 l7,2 M15,154 l7,2 M12,166 l7,2", 2),
    pocket: lineOf("M-30,164 h68", 3, c[2]),
    bib: balls(
      [
        [-32, 144, 5],
        [38, 144, 5],
      ],
      P.mustard[0],
      2,
    ),
  };
  return shape("M-40,138 L46,138 L58,180 L-54,180 Z", c[1]) + shape(straps, c[1]) + signs[sign];
}

/** What somebody has with them, as far as it reaches into the picture. */
export function carried(what: NonNullable<Look["carries"]>): string {
  switch (what) {
    case "rolls":
      return (
        lineOf("M-122,176 L-86,120", 26) +
        lineOf("M-122,176 L-86,120", 20, P.cream[0]) +
        ell(-85, 118, 8, 11, "#fffdf6", { sw: 2.4 }) +
        lineOf("M-98,180 L-66,134", 24) +
        lineOf("M-98,180 L-66,134", 18, P.cream[1]) +
        ell(-65, 132, 7, 10, "#fffdf6", { sw: 2.4 })
      );
    case "pole":
      return lineOf("M-140,124 L140,104", 15) + lineOf("M-140,124 L140,104", 9, P.mustard[2]);
    case "folder":
      return (
        shape("M44,138 L112,128 L120,180 L50,180 Z", P.mustard[0]) +
        shape("M54,146 L104,138 L110,176 L58,178 Z", "#fffdf6", 2.4) +
        lineOf("M64,154 l32,-5 M66,166 l24,-4", 3, P.steel[2])
      );
    case "clipboard":
      return (
        lineOf("M-44,98 C-20,130 20,140 60,146", 5, P.dark[1]) +
        shape("M46,140 L110,134 L116,180 L50,180 Z", P.plank[1]) +
        shape("M54,150 L103,146 L108,178 L57,180 Z", "#fffdf6", 2.4) +
        shape("M66,136 l24,-2 v12 l-24,2 Z", P.steel[1], 2.4)
      );
    case "umbrella":
      return (
        lineOf("M96,178 L92,132 q-2,-18 16,-16", 10) + lineOf("M96,178 L92,132 q-2,-18 16,-16", 5, P.wood[1])
      );
    case "samples":
      return (
        shape("M-124,132 L-66,140 L-68,182 L-128,178 Z", P.plum[1]) +
        lineOf("M-112,146 l30,4", 6, P.mustard[0])
      );
    case "notebook":
      return shape("M52,140 L104,136 L108,180 L54,180 Z", P.dark[0]) + lineOf("M62,139 l2,40", 3, P.red[1]);
    case "fishbook":
      return (
        shape("M52,140 L104,136 L108,180 L54,180 Z", P.dark[0]) +
        ell(78, 160, 13, 8, "#f0805c", { sw: 2.4 }) +
        shape("M89,160 l12,-9 v18 Z", "#f0805c", 2.4)
      );
    case "rucksack":
      return (
        lineOf("M-62,104 C-58,132 -60,152 -64,178 M66,104 C62,132 64,152 68,178", 17) +
        lineOf("M-62,104 C-58,132 -60,152 -64,178 M66,104 C62,132 64,152 68,178", 12, P.dark[0])
      );
    case "thermos":
      return (
        shape("M78,134 h34 v46 h-34 Z", "#d96a7a") +
        shape("M82,120 h26 v16 h-26 Z", P.steel[0]) +
        ell(95, 160, 8, 8, "#fbe3e8", { sw: 0 })
      );
    case "trowel":
      return (
        shape("M62,150 L104,142 L92,180 L70,180 Z", P.steel[0]) +
        lineOf("M84,146 L90,120", 13) +
        lineOf("M84,146 L90,120", 8, P.wood[1])
      );
  }
}
