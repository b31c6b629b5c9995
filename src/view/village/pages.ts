/** The picture files of the villages; they come when the village is first looked at. */
import type { Scene } from "phaser";
import fujian from "../../../assets/art/village-fujian.json";
import jiangsu from "../../../assets/art/village-jiangsu.json";
import signs from "../../../assets/art/village-signs.json";

/** Cloths, signs, lights and marks of both provinces. */
export const SIGNS = "village-signs";

// Written out, because only an address spelled in full is found by the bundler.
const SIGNS_URL = new URL("../../../assets/art/village-signs.webp", import.meta.url).href;
const FILES = {
  jiangsu: {
    back: new URL("../../../assets/art/back_village_jiangsu.webp", import.meta.url).href,
    page: new URL("../../../assets/art/village-jiangsu.webp", import.meta.url).href,
    frames: jiangsu,
  },
  fujian: {
    back: new URL("../../../assets/art/back_village_fujian.webp", import.meta.url).href,
    page: new URL("../../../assets/art/village-fujian.webp", import.meta.url).href,
    frames: fujian,
  },
} as const;

const provinceOf = (name: string): keyof typeof FILES => (name === "fujian" ? "fujian" : "jiangsu");

/** Keys of the background and of the houses of a province. */
export const keysOf = (province: string): { back: string; page: string } => ({
  back: `back_village_${provinceOf(province)}`,
  page: `village-${provinceOf(province)}`,
});

/** Asks for what is missing of a province; call it in `preload`. */
export function loadVillage(scene: Scene, province: string): void {
  const { back, page, frames } = FILES[provinceOf(province)];
  const keys = keysOf(province);
  if (!scene.textures.exists(keys.back)) scene.load.image(keys.back, back);
  if (!scene.textures.exists(keys.page)) scene.load.atlas(keys.page, page, frames);
  if (!scene.textures.exists(SIGNS)) scene.load.atlas(SIGNS, SIGNS_URL, signs);
}
