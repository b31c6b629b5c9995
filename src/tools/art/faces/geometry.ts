import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { type P2, path, stroke } from "../kit/shapes.ts";
import { HAIR, type Look } from "../people/look.ts";
import type { FaceId } from "../people/voices.ts";

/** Portraits are 320 x 320, origin in the middle of the face, y down; the bust ends at y = 170. */
export const LINE = 3;
export type Mood = "rested" | "tired";

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
}

const BY_SHAPE: Record<Look["face"], Measures> = {
  oval: { w: 53, chin: 71, jaw: 31, eye: 1, apart: 25, nose: 20, lip: 0.5, brow: 4.4 },
  long: { w: 51, chin: 77, jaw: 29, eye: 0.95, apart: 24, nose: 23, lip: 0.5, brow: 4.2 },
  round: { w: 57, chin: 67, jaw: 39, eye: 1, apart: 26, nose: 18, lip: 0.5, brow: 4 },
  square: { w: 60, chin: 74, jaw: 46, eye: 0.9, apart: 27, nose: 24, lip: 0.15, brow: 6.4 },
};
const OWN: Readonly<Partial<Record<FaceId, Partial<Measures>>>> = {
  weimin: { lip: 0.15, brow: 6, eye: 0.9, jaw: 33 },
  xiaomei: { eye: 1.1 },
  auntsun: { eye: 0.92 },
  grandma: { eye: 0.82, lip: 0.3, chin: 65, nose: 20 },
  yutong: { eye: 1.22, chin: 61, jaw: 34, nose: 15, lip: 0.4, w: 55 },
  sunlei: { lip: 0.15, brow: 6.4, eye: 0.95 },
  jin: { eye: 0.86 },
  xiulian: { lip: 0.8, eye: 0.98, brow: 3.8 },
  aizhen: { lip: 0.65 },
  degui: { eye: 0.84, brow: 6.8 },
  dengbo: { lip: 0.15, brow: 6, eye: 1.04 },
  tao: { lip: 0.45, eye: 0.9 },
  song: { lip: 0.85, eye: 1.12 },
  lu: { lip: 0.9, eye: 1.02 },
  qiu: { lip: 0.1, brow: 5.6, eye: 0.84 },
  jiang: { lip: 0.4, eye: 0.92 },
  lele: { eye: 1.25, chin: 57, jaw: 36, nose: 12, lip: 0.4, w: 56, brow: 3.6 },
  bao: { lip: 0.1, eye: 0.86, brow: 6 },
  cousin: { lip: 0.12, brow: 6.4 },
  wholesaler: { lip: 0.15, eye: 0.84, brow: 5.6 },
  dealer: { lip: 0.15, brow: 5.8 },
  guo: { lip: 0.2, brow: 5 },
  zhihao: { lip: 0.25, brow: 5.2, eye: 1 },
  ahua: { lip: 0.4, eye: 0.88 },
  liping: { lip: 0.65, eye: 1.02, brow: 4 },
  hong: { lip: 0.2, eye: 0.9, brow: 6 },
  luo: { lip: 0.5, eye: 0.94 },
  dong: { lip: 0.12, eye: 0.88, brow: 5.6 },
  qin: { lip: 0.35, eye: 0.9 },
  meiyu: { lip: 0.5, eye: 0.96 },
  mengqiao: { lip: 0.55, eye: 1.06, brow: 3.8 },
  baikai: { lip: 0.15, eye: 0.86, brow: 5.8 },
  lan: { lip: 0.7, eye: 1.06, brow: 3.8 },
  zhuanggui: { lip: 0.15, eye: 0.9, brow: 6.6 },
  xiufang: { lip: 0.5, eye: 0.96 },
  shuisheng: { lip: 0.15, eye: 0.82, brow: 6.2 },
  suyan: { lip: 0.6, eye: 1.12, brow: 3.8 },
  tong: { lip: 0.3, eye: 0.94, brow: 7.4 },
  ke: { lip: 0.2, eye: 0.84, brow: 5.4 },
  "xiaomei-owner": { eye: 1.06, lip: 0.55 },
  qiuyue: { lip: 0.5, eye: 1.02, brow: 4.6 },
  kang: { lip: 0.15, brow: 6.2, eye: 0.92 },
  yangjun: { lip: 0.2, brow: 6.2, eye: 0.92 },
  zhu: { lip: 0.2, eye: 0.8, brow: 5.4 },
  gu: { lip: 0.45, eye: 0.88 },
  shao: { lip: 0.75, eye: 1.06, brow: 4 },
  pan: { lip: 0.55, eye: 0.96 },
  ye: { lip: 0.2, brow: 5, eye: 0.92 },
  fang: { lip: 0.35, eye: 0.9, brow: 5 },
  ding: { lip: 0.5, eye: 0.94 },
  shi: { lip: 0.12, eye: 0.84, brow: 6.4 },
  yan: { lip: 0.55, eye: 0.92 },
  "tang-there": { lip: 0.7, eye: 1.14, chin: 64, brow: 3.6 },
  heping: { lip: 0.5, eye: 1.02, brow: 4.8 },
  "yutong-fifteen": { eye: 1.14, chin: 65, jaw: 34, nose: 17, lip: 0.5, w: 54 },
  xujie: { lip: 0.2, brow: 5.6 },
  xiangmei: { lip: 0.55, eye: 0.96 },
  ahai: { lip: 0.15, eye: 0.84, brow: 5.8 },
  fangyun: { lip: 0.55, eye: 1 },
  shijun: { lip: 0.2, brow: 5.4 },
  courier: { lip: 0.2, brow: 5.6, eye: 0.96 },
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
