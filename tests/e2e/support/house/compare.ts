/** Two pictures of the same moment, pixel by pixel. */
import sharp from "sharp";
import { expect } from "vitest";

/** Of 255, over all pixels; and the share of channels that are clearly off (scaled edges). */
export const MOST_MEAN = 1;
export const MOST_OFF = 0.0005;
const CLEARLY = 16;

const pixels = async (png: Buffer): Promise<Buffer> => sharp(png).removeAlpha().raw().toBuffer();

export async function difference(a: Buffer, b: Buffer): Promise<{ mean: number; off: number }> {
  const [one, two] = await Promise.all([pixels(a), pixels(b)]);
  expect(two.length).toBe(one.length);
  let [sum, off] = [0, 0];
  for (let i = 0; i < one.length; i++) {
    const by = Math.abs((one[i] ?? 0) - (two[i] ?? 0));
    sum += by;
    if (by > CLEARLY) off += 1;
  }
  return { mean: sum / one.length, off: off / one.length };
}

/** The middle of a picture's light, 0..255: proves that something is drawn, and whether it is night. */
export const brightness = async (png: Buffer): Promise<number> => {
  const all = await pixels(png);
  return all.reduce((sum, v) => sum + v, 0) / all.length;
};
