/** Looks as one small number, for decisions and level data: cut, cloth, print and colour; the garment is the style's. */
import type { Setting } from "../setting.ts";
import type { Look } from "../village/shops/look.ts";
import { STYLE_AXES } from "../village/shops/product.ts";

const [GARMENTS, CUTS, CLOTHS, PRINTS, COLOURS] = STYLE_AXES;
/** How many looks one garment can have. */
export const LOOKS = CUTS * CLOTHS * PRINTS * COLOURS;

/** Place of a garment on the first axis: the order in which the level's styles name them. */
function garmentOf(setting: Setting, style: string): number {
  const kinds = [...new Set(setting.styles.map((s) => s.garment))];
  const at = kinds.indexOf(setting.styles.find((s) => s.id === style)?.garment ?? "");
  return Math.max(0, at) % GARMENTS;
}

/** The look a number 0 … LOOKS − 1 stands for. */
export function lookFrom(setting: Setting, style: string, n: number): Look {
  const colour = n % COLOURS;
  const print = Math.floor(n / COLOURS) % PRINTS;
  const cloth = Math.floor(n / (COLOURS * PRINTS)) % CLOTHS;
  const cut = Math.floor(n / (COLOURS * PRINTS * CLOTHS)) % CUTS;
  return { garment: garmentOf(setting, style), cut, cloth, print, colour };
}
