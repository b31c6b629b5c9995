import { MaxRectsPacker } from "maxrects-packer/dist/maxrects-packer.mjs";
import sharp from "sharp";
import { flatWebp, png, trim } from "./raster.ts";

/** One sprite before packing. With `anchor`, trimming keeps the point of the drawing that stands on the ground. */
export interface Cell {
  name: string;
  svg: string;
  w: number;
  h: number;
  anchor?: { x: number; y: number };
}

interface FrameData {
  frame: { x: number; y: number; w: number; h: number };
  rotated: false;
  trimmed: true;
  spriteSourceSize: { x: number; y: number; w: number; h: number };
  sourceSize: { w: number; h: number };
  pivot?: { x: number; y: number };
}

export interface Page {
  webp: Buffer;
  json: string;
  frames: Record<string, FrameData>;
  /** Where the trimmed drawing lies on its sheet, by name. */
  offsets: Record<string, { x: number; y: number }>;
}

const EDGE = 2;
const LARGEST = 2048;
const round4 = (v: number): number => Math.round(v * 1e4) / 1e4;
type Source = Cell & Awaited<ReturnType<typeof trim>> & { sourceW: number; sourceH: number };
type Slot = { x: number; y: number; width: number; height: number; source: Source };

/** Draws and packs sprites onto one page in the format Phaser loads. Refuses frames cut off at their edge. */
export async function pack(image: string, cells: readonly Cell[]): Promise<Page> {
  const packer = new MaxRectsPacker<Slot>(LARGEST, LARGEST, EDGE, {
    smart: true,
    pot: false,
    square: false,
    allowRotation: false,
    border: EDGE,
  });
  const sources: Source[] = [];
  for (const cell of [...cells].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const t = await trim(png(cell.svg), cell.name);
    if (cell.anchor && (t.x <= 0 || t.y <= 0 || t.x + t.w >= cell.w || t.y + t.h >= cell.h))
      throw new Error(`art: ${cell.name} touches the edge of its frame`);
    sources.push({ ...cell, ...t, sourceW: cell.w, sourceH: cell.h });
  }
  packer.addArray(sources.map((s): Slot => ({ x: 0, y: 0, width: s.w, height: s.h, source: s })));
  const bin = packer.bins[0];
  if (!bin || packer.bins.length > 1) throw new Error(`art: ${image} does not fit one page`);
  const placed = bin.rects
    .map((r) => ({ x: r.x, y: r.y, s: r.source }))
    .sort((a, b) => (a.s.name < b.s.name ? -1 : 1));
  const sheet = sharp({
    create: { width: bin.width, height: bin.height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  });
  const whole = await sheet
    .composite(placed.map(({ x, y, s }) => ({ input: s.data, left: x, top: y })))
    .png()
    .toBuffer();
  const frames: Record<string, FrameData> = {};
  const offsets: Record<string, { x: number; y: number }> = {};
  for (const { x, y, s } of placed) {
    offsets[s.name] = { x: s.x, y: s.y };
    const still = s.anchor === undefined;
    frames[s.name] = {
      frame: { x, y, w: s.w, h: s.h },
      rotated: false,
      trimmed: true,
      spriteSourceSize: { x: still ? 0 : s.x, y: still ? 0 : s.y, w: s.w, h: s.h },
      sourceSize: still ? { w: s.w, h: s.h } : { w: s.sourceW, h: s.sourceH },
      ...(s.anchor
        ? { pivot: { x: round4(s.anchor.x / s.sourceW), y: round4(s.anchor.y / s.sourceH) } }
        : {}),
    };
  }
  const meta = { image, format: "RGBA8888", size: { w: bin.width, h: bin.height }, scale: "1" };
  return { webp: await flatWebp(whole), json: JSON.stringify({ frames, meta }), frames, offsets };
}
