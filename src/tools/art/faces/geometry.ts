import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { type P2, path, stroke } from "../kit/shapes.ts";
import { HAIR, type Look } from "../people/look.ts";
import type { FaceId } from "../people/voices.ts";

/** Portraits are 320 x 320, origin in the middle of the face, y down; the bust ends at y = 170. */
export const LINE = 3;
export type Mood = "rested" | "tired" | "strong";
export const MOODS: readonly Mood[] = ["rested", "tired", "strong"];
/** What "strong" is for somebody: anger or pride. */
export type Feeling = "rested" | "tired" | "angry" | "proud";

/** Measures of a face, px: half width, chin, half jaw, eye size (1 = usual), eye distance, nose length, redness of lips, width of brows. */
export interface Measures {
  w: number;
  chin: number;
  jaw: number;
  eye: number;
  apart: number;
  nose: number;
  lip: number;
  brow: number;
  strong: "angry" | "proud";
}

const BY_SHAPE: Record<Look["face"], Omit<Measures, "strong">> = {
  oval: { w: 53, chin: 71, jaw: 31, eye: 1, apart: 25, nose: 20, lip: 0.5, brow: 4.4 },
  long: { w: 51, chin: 77, jaw: 29, eye: 0.95, apart: 24, nose: 23, lip: 0.5, brow: 4.2 },
  round: { w: 57, chin: 67, jaw: 39, eye: 1, apart: 26, nose: 18, lip: 0.5, brow: 4 },
  square: { w: 60, chin: 74, jaw: 46, eye: 0.9, apart: 27, nose: 24, lip: 0.15, brow: 6.4 },
};
const OWN: Record<FaceId, Partial<Measures> & Pick<Measures, "strong">> = {
  guilan: { strong: "angry" },
  weimin: { strong: "angry", lip: 0.15, brow: 6, eye: 0.9, jaw: 33 },
  xiaomei: { strong: "proud", eye: 1.1 },
  auntsun: { strong: "angry", eye: 0.92 },
  grandma: { strong: "proud", eye: 0.82, lip: 0.3, chin: 65, nose: 20 },
  yutong: { strong: "proud", eye: 1.22, chin: 61, jaw: 34, nose: 15, lip: 0.4, w: 55 },
  sunlei: { strong: "angry", lip: 0.15, brow: 6.4, eye: 0.95 },
  jin: { strong: "angry", eye: 0.86 },
  xiulian: { strong: "proud", lip: 0.8, eye: 0.98, brow: 3.8 },
  aizhen: { strong: "angry", lip: 0.65 },
  degui: { strong: "proud", eye: 0.84, brow: 6.8 },
  dengbo: { strong: "proud", lip: 0.15, brow: 6, eye: 1.04 },
  tao: { strong: "angry", lip: 0.45, eye: 0.9 },
  song: { strong: "proud", lip: 0.85, eye: 1.12 },
  lu: { strong: "proud", lip: 0.9, eye: 1.02 },
  qiu: { strong: "angry", lip: 0.1, brow: 5.6, eye: 0.84 },
  jiang: { strong: "angry", lip: 0.4, eye: 0.92 },
  lele: { strong: "proud", eye: 1.25, chin: 57, jaw: 36, nose: 12, lip: 0.4, w: 56, brow: 3.6 },
  bao: { strong: "angry", lip: 0.1, eye: 0.86, brow: 6 },
  cousin: { strong: "angry", lip: 0.12, brow: 6.4 },
  wholesaler: { strong: "angry", lip: 0.15, eye: 0.84, brow: 5.6 },
  dealer: { strong: "proud", lip: 0.15, brow: 5.8 },
  guo: { strong: "proud", lip: 0.2, brow: 5 },
  zhihao: { strong: "proud", lip: 0.25, brow: 5.2, eye: 1 },
  ahua: { strong: "proud", lip: 0.4, eye: 0.88 },
  liping: { strong: "proud", lip: 0.65, eye: 1.02, brow: 4 },
  hong: { strong: "proud", lip: 0.2, eye: 0.9, brow: 6 },
  luo: { strong: "proud", lip: 0.5, eye: 0.94 },
  dong: { strong: "angry", lip: 0.12, eye: 0.88, brow: 5.6 },
  qin: { strong: "proud", lip: 0.35, eye: 0.9 },
  meiyu: { strong: "proud", lip: 0.5, eye: 0.96 },
  mengqiao: { strong: "angry", lip: 0.55, eye: 1.06, brow: 3.8 },
  baikai: { strong: "proud", lip: 0.15, eye: 0.86, brow: 5.8 },
  lan: { strong: "proud", lip: 0.7, eye: 1.06, brow: 3.8 },
  zhuanggui: { strong: "angry", lip: 0.15, eye: 0.9, brow: 6.6 },
  xiufang: { strong: "proud", lip: 0.5, eye: 0.96 },
  shuisheng: { strong: "proud", lip: 0.15, eye: 0.82, brow: 6.2 },
  suyan: { strong: "proud", lip: 0.6, eye: 1.12, brow: 3.8 },
  tong: { strong: "proud", lip: 0.3, eye: 0.94, brow: 7.4 },
  ke: { strong: "angry", lip: 0.2, eye: 0.84, brow: 5.4 },
  "xiaomei-owner": { strong: "proud", eye: 1.06, lip: 0.55 },
  qiuyue: { strong: "proud", lip: 0.5, eye: 1.02, brow: 4.6 },
  kang: { strong: "angry", lip: 0.15, brow: 6.2, eye: 0.92 },
  yangjun: { strong: "proud", lip: 0.2, brow: 6.2, eye: 0.92 },
  zhu: { strong: "angry", lip: 0.2, eye: 0.8, brow: 5.4 },
  gu: { strong: "angry", lip: 0.45, eye: 0.88 },
  shao: { strong: "proud", lip: 0.75, eye: 1.06, brow: 4 },
  pan: { strong: "proud", lip: 0.55, eye: 0.96 },
  ye: { strong: "proud", lip: 0.2, brow: 5, eye: 0.92 },
  fang: { strong: "angry", lip: 0.35, eye: 0.9, brow: 5 },
  ding: { strong: "angry", lip: 0.5, eye: 0.94 },
  shi: { strong: "proud", lip: 0.12, eye: 0.84, brow: 6.4 },
  yan: { strong: "angry", lip: 0.55, eye: 0.92 },
  "tang-there": { strong: "proud", lip: 0.7, eye: 1.14, chin: 64, brow: 3.6 },
  heping: { strong: "proud", lip: 0.5, eye: 1.02, brow: 4.8 },
  "yutong-fifteen": { strong: "proud", eye: 1.14, chin: 65, jaw: 34, nose: 17, lip: 0.5, w: 54 },
  xujie: { strong: "proud", lip: 0.2, brow: 5.6 },
  xiangmei: { strong: "angry", lip: 0.55, eye: 0.96 },
  ahai: { strong: "proud", lip: 0.15, eye: 0.84, brow: 5.8 },
  fangyun: { strong: "angry", lip: 0.55, eye: 1 },
  shijun: { strong: "proud", lip: 0.2, brow: 5.4 },
  courier: { strong: "proud", lip: 0.2, brow: 5.6, eye: 0.96 },
};

export const measuresOf = (id: FaceId, c: Look): Measures => ({ ...BY_SHAPE[c.face], ...OWN[id] });

/** Outlined shape with the portrait's line. */
export const shape = (d: string, fill: string, sw = LINE): string => path(d, fill, { sw });
export const flat = (d: string, fill: string, op?: number): string =>
  path(d, fill, op === undefined ? { sw: 0 } : { sw: 0, op });
export const lineOf = (d: string, width = LINE, colour = INK): string => stroke(d, width, colour);

/** Many round things of one colour as one path: curls and dots cost a third of the bytes that ellipses do. */
export function balls(
  list: readonly (readonly [x: number, y: number, r: number])[],
  fill: string,
  sw = 0,
): string {
  const d = list.map(
    ([x, y, r]) =>
      `M${Math.round(x - r)},${Math.round(y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`,
  );
  return path(d.join(""), fill, { sw });
}

/** Lines of age and bone are a darker skin, never black. */
export const crease = (skin: Tone): string => mix(skin[2], INK, 0.25);
export const browColour = (c: Look): string =>
  c.brows ?? (c.age > 55 ? mix(HAIR.grey, INK, 0.12) : mix(c.hc, INK, 0.25));
export const cheeks = P.red[0];

/** Left and right eye of a face that looks a little to the right. */
export const eyesAt = (m: Measures): readonly [P2, P2] => [
  [8 - m.apart, 4],
  [8 + m.apart, 4],
];
