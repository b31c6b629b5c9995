/** Characters of neighbours, as places in every `mixBp`. What they do differently stands where they do it. */
import { below, draw } from "../draw.ts";

export const KINDS = [
  "undercutter",
  "imitator",
  "careful",
  "subcontractor",
  "innovator",
  "high-roader",
] as const;
export const UNDERCUTTER = 0;
export const CAREFUL = 2;
export const SUBCONTRACTOR = 3;
export const INNOVATOR = 4;
export const HIGH_ROADER = 5;

/** The character of a house, by its id. `purpose` keeps shops and sewing houses apart. */
export function kindOf(seed: number, purpose: number, id: number, mixBp: readonly number[]): number {
  let u = below(draw(seed, purpose, id), 10000);
  for (let kind = 0; kind < HIGH_ROADER; kind++) {
    const part = mixBp[kind] ?? 0;
    if (u < part) return kind;
    u -= part;
  }
  return HIGH_ROADER;
}
