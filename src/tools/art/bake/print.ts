import sharp from "sharp";
import { STILL, type Still } from "../endings/stage.ts";
import { png } from "./raster.ts";

/** Size of a picture on paper: some 220 dots an inch at the width it has beside the heading of the debrief. */
export const PRINT = { w: 480, h: 270 } as const;
/** The greys there are. Any printer keeps five apart, and most of a picture is paper, so that it costs little ink. */
export const GREYS: readonly number[] = [0, 96, 168, 222, 255];
/** How light the middle of a picture becomes, 0..1: a night outdoors stays darker, or its windows would not shine. */
const MIDDLE = { lit: 0.86, night: 0.66 } as const;
/** How dark a base without a light of its own must be to count as a night, and how much shade an unlit corner has. */
const NIGHT_BELOW = 80;
const SHADE = 0.3;

/** Blur of the light, in pixels: a rim that prints as one line instead of crumbs. */
const SOFT = 5;

async function grey(svg: string, blur: number): Promise<Uint8Array> {
  const layer = sharp(png(svg)).flatten({ background: "#000000" }).toColourspace("b-w");
  return new Uint8Array(await (blur ? layer.blur(blur) : layer).raw().toBuffer());
}

/** The value 0..255 under which `share` of all values lie. */
function quantile(values: Uint8Array, share: number): number {
  const counts = new Array<number>(256).fill(0);
  for (const v of values) counts[v] = (counts[v] ?? 0) + 1;
  let rest = values.length * share;
  const found = counts.findIndex((n) => {
    rest -= n;
    return rest < 0;
  });
  return found < 0 ? 255 : found;
}

/** Where a value lies between the darkest and the lightest of its picture, 0..1; ink is 0, the lightest wall 1. */
function stretch(values: Uint8Array, from: number, to: number): (v: number) => number {
  const [low, high] = [quantile(values, from), quantile(values, to)];
  return (v) => Math.min(1, Math.max(0, (v - low) / Math.max(1, high - low)));
}

const nearest = (v: number): number =>
  GREYS.reduce((best, it) => (Math.abs(it - v) < Math.abs(best - v) ? it : best));

/**
 * A picture for black and white on paper: drawn as by day, shaded by the light of its room, whatever shines left white.
 * A night would be a black rectangle otherwise. Nothing in it is told by a colour alone.
 */
export async function printed({ base, light, glow }: Still): Promise<Buffer> {
  const drawn = await grey(base, 0);
  const [lamps, shine] = await Promise.all([
    light === undefined ? null : grey(light, SOFT),
    glow === undefined ? null : grey(glow, SOFT),
  ]);
  const tone = stretch(drawn, 0.02, 0.985);
  const lit = lamps ? stretch(lamps, 0.02, 0.95) : () => 1;
  const shaded = Uint8Array.from(drawn, (v, i) => {
    const shade = 1 - SHADE * (1 - lit(lamps?.[i] ?? 255)) * (1 - (shine?.[i] ?? 0) / 255);
    return Math.round(255 * tone(v) * shade);
  });
  const middle = Math.min(0.95, Math.max(0.05, quantile(shaded, 0.5) / 255));
  const isNight = lamps === null && quantile(drawn, 0.5) < NIGHT_BELOW;
  const gamma = Math.log(isNight ? MIDDLE.night : MIDDLE.lit) / Math.log(middle);
  const lifted = Uint8Array.from(shaded, (v) => Math.round(255 * (v / 255) ** gamma));
  const { w, h } = PRINT;
  const small = await sharp(lifted, { raw: { width: STILL.w, height: STILL.h, channels: 1 } })
    .resize(w, h, { kernel: "lanczos3" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  return sharp(Uint8Array.from(small, nearest), { raw: { width: w, height: h, channels: 1 } })
    .webp({ lossless: true, effort: 6 })
    .toBuffer();
}
