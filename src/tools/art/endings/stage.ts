import sharp from "sharp";
import { flatWebp, png } from "../bake/raster.ts";
import { ground } from "../house/ground.ts";
import type { HouseLook } from "../house/houses.ts";
import { type Plan, rooms, STANDARD } from "../house/plan.ts";
import { foreground, shell } from "../house/shell.ts";
import { depthSort, draw, type Item } from "../kit/depth.ts";
import { pt } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { withPen } from "../kit/pen.ts";
import { clippedTo, fade, glow, type P2, poly, sheet, stroke } from "../kit/shapes.ts";

/** Bytes an ending may weigh; one with soft light is asked for fewer, as long as that costs no more than quality 32. */
const LARGEST = 45_000;
const LARGEST_SOFT = 27_000;
const QUALITIES = [80, 72, 64, 56, 48, 40, 36, 32] as const;

export const STILL = { w: 960, h: 540 } as const;

/** Where the camera stands: the world point in the middle of the picture, and px of the picture per kit px. */
export interface Camera {
  at: readonly [x: number, y: number, z: number];
  scale: number;
}

/** A picture in layers, as the house has them at night: drawn, multiplied by light, lit by glow, covered. */
export interface Still {
  base: string;
  light?: string;
  glow?: string;
  over?: string;
}

const placing = ({ at, scale }: Camera) => {
  const [px, py] = pt(...at);
  return { ...STILL, scale, ox: STILL.w / 2 - px * scale, oy: STILL.h / 2 - py * scale };
};
const line = (c: Camera): number => 2 / c.scale;

/** Draws a world from a camera. `draw` runs with an outline of 2 px. */
export const shot = (c: Camera, bg: string, drawing: () => string): string =>
  sheet(withPen({ lw: line(c) }, drawing), { ...placing(c), bg });

interface Lamp {
  at: readonly [x: number, y: number, z: number];
  /** Reach in units. */
  r: number;
  colour: string;
  strength?: number;
}
const pool = ({ at, r, colour, strength = 1 }: Lamp): string =>
  glow(...pt(...at), r * 90, r * 52, colour, strength, 0.55);

export interface Dusk {
  /** Light everywhere, and the tone of each room. */
  ambient: string;
  low: string;
  up: string;
  lamps: readonly (Lamp & { room: "low" | "up" | "yard" })[];
}

/** Light map of a house: ambient, room tones, and pools of light that stay in their room. */
export function lightMap(c: Camera, d: Dusk, plan: Plan = STANDARD): string {
  const pools = (room: string) =>
    d.lamps
      .filter((l) => l.room === room)
      .map(pool)
      .join("");
  const inRoom = (outline: readonly P2[], tone: string, room: string) =>
    clippedTo(outline, poly(outline, tone, { sw: 0 }) + pools(room));
  return sheet(inRoom(rooms.low(plan), d.low, "low") + inRoom(rooms.up(plan), d.up, "up") + pools("yard"), {
    ...placing(c),
    bg: d.ambient,
  });
}

/** Glow on black, to be screened over the picture. */
export const glowMap = (c: Camera, shapes: () => string): string =>
  sheet(withPen({ lw: line(c) }, shapes), { ...placing(c), bg: "#000000" });

/** A house from a camera: ground, walls, and the given pieces in depth order. */
export const houseShot = (c: Camera, look: HouseLook, pieces: () => readonly Item[]): string =>
  shot(
    c,
    look.ground.soil,
    () =>
      ground(look.ground) +
      draw(look.neighbours()) +
      shell(look.shell) +
      depthSort(pieces())
        .map((i) => i.s)
        .join("") +
      foreground(look.shell),
  );

/** Rain over the whole picture, as a transparent sheet. */
export function rainSheet(seed: number, drops: number): string {
  const chance = luck(seed);
  const d = Array.from({ length: drops }, () => {
    const l = 9 + chance() * 12;
    return `M${Math.round(chance() * 980 - 10)},${Math.round(chance() * 560 - 20)}l${Math.round(-l * 0.22)},${Math.round(l)}`;
  });
  return sheet(stroke(d.join(""), 1.1, "#c9d6ff", { op: 0.34 }), STILL);
}

/** A soft sky of mist from the top, so that far things fade. */
export const mist = (colour: string, strength: number): string =>
  sheet(fade(0, 0, STILL.w, 130, [colour, strength], [colour, 0]), STILL);

/** One WebP of 960 x 540: flat where that is smaller, lossy where soft light needs more than 256 colours. */
export async function develop({ base, light, glow: shine, over }: Still): Promise<Buffer> {
  const layers = [
    ...(light ? [{ input: png(light), blend: "multiply" as const }] : []),
    ...(shine ? [{ input: png(shine), blend: "screen" as const }] : []),
    ...(over ? [{ input: png(over), blend: "over" as const }] : []),
  ];
  const whole = await sharp(png(base)).composite(layers).removeAlpha().png().toBuffer();
  const flat = await flatWebp(whole);
  if (!light && flat.length <= LARGEST) return flat;
  let smallest = Number.POSITIVE_INFINITY;
  for (const quality of QUALITIES) {
    const soft = await sharp(whole).webp({ quality, effort: 6 }).toBuffer();
    const isLast = quality === QUALITIES.at(-1);
    if (soft.length <= (isLast ? LARGEST : LARGEST_SOFT)) return soft;
    smallest = soft.length;
  }
  throw new Error(`art: an ending picture has ${smallest} bytes, more than ${LARGEST}`);
}
