/** A hue in three tones: light (top faces), mid (faces to the left), dark (faces to the right). */
export type Tone = readonly [light: string, mid: string, dark: string];

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
const toHex = (rgb: readonly number[]): string =>
  `#${rgb
    .map((v) =>
      Math.max(0, Math.min(255, Math.round(v)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/** Blend of two `#rrggbb` colours; `t` 0 gives `a`, 1 gives `b`. */
export function mix(a: string, b: string, t: number): string {
  const other = channels(b);
  return toHex(channels(a).map((v, i) => v + ((other[i] ?? v) - v) * t));
}

/** A colour under coloured light: every channel times 0..1. */
export function tinted(hex: string, light: readonly [number, number, number]): string {
  return toHex(channels(hex).map((v, i) => v * (light[i] ?? 1)));
}

export const INK = "#2a2130";
export const PAPER = "#fbf3e4";
export const NIGHT = "#1b1f4a";

/** Three tones from one colour, for garments and goods that are no part of the palette. */
export const tri = (hex: string): Tone => [mix(hex, "#ffffff", 0.25), hex, mix(hex, INK, 0.3)];

/** One hue per meaning. Wood carries none: it comes too close to red and mustard for colour-blind eyes. */
export const P = {
  wood: ["#e6b87a", "#c98f50", "#a36d38"],
  indigo: ["#6d80d6", "#4456b0", "#2f3d85"],
  red: ["#f0805c", "#dd5233", "#b03a22"],
  mustard: ["#ffd470", "#f2b134", "#c98a1c"],
  jade: ["#5cc2b0", "#2a9d8f", "#1d7368"],
  steel: ["#dfe5ec", "#aab4c2", "#7c8798"],
  cream: ["#fffaf0", "#f1e4cb", "#d6c4a2"],
  dark: ["#5b5068", "#43394f", "#2f2738"],
  card: ["#e3bb86", "#c99a62", "#a87a45"],
  lime: ["#fffdf6", "#f2ecdf", "#d8d1c6"],
  tile: ["#8d95a3", "#6b7484", "#505869"],
  brick: ["#e08a68", "#c4654a", "#9b4a37"],
  stone: ["#d8d2c4", "#bcb4a4", "#958d80"],
  water: ["#a9d3d2", "#7fb6bd", "#5c97a3"],
  leaf: ["#a9c777", "#7fa655", "#5b8240"],
  plank: ["#dcae78", "#bd8a55", "#936740"],
  denim: ["#8ba3c4", "#6480a8", "#486089"],
  plum: ["#b5768f", "#8f4f6b", "#6b384f"],
  floor: ["#e4dccd", "#d6cdbc", "#bfb5a3"],
  tin: ["#c6ccd2", "#a3adb6", "#7f8a95"],
} as const satisfies Record<string, Tone>;

/** Goods a station can carry. The names are part of the frame names `st_<type>_<goods>_<pile>`. */
export const GOODS = {
  indigo: P.indigo,
  red: P.red,
  grey: P.steel,
  mustard: P.mustard,
} as const;
