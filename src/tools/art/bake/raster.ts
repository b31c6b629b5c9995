import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";

/** SVG to PNG. No system fonts: a picture must not depend on the machine, and has no text anyway. */
export const png = (svg: string): Buffer =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();

interface Trimmed {
  data: Buffer;
  w: number;
  h: number;
  /** Offset of the trimmed picture inside the whole one. */
  x: number;
  y: number;
}

/** Cuts away transparent borders. Throws when nothing is left. */
export async function trim(picture: Buffer, name: string): Promise<Trimmed> {
  const image = sharp(picture).trim({ background: { r: 0, g: 0, b: 0, alpha: 0 }, threshold: 0 });
  const { data, info } = await image.png().toBuffer({ resolveWithObject: true });
  if (info.width < 2 || info.height < 2) throw new Error(`art: ${name} is empty`);
  return {
    data,
    w: info.width,
    h: info.height,
    x: -(info.trimOffsetLeft ?? 0),
    y: -(info.trimOffsetTop ?? 0),
  };
}

/** How near to the drawing its palette must come, of 100: at 80 edges need a third of the colours of 100, and no eye sees which. */
const PALETTE_QUALITY = 80;

/** Lossless WebP with as few colours as do, at most 256: flat art loses nothing one can see and is a third smaller than lossy. */
export async function flatWebp(picture: Buffer): Promise<Buffer> {
  const palette = await sharp(picture)
    .png({ palette: true, quality: PALETTE_QUALITY, dither: 0, effort: 10 })
    .toBuffer();
  return sharp(palette).webp({ lossless: true, effort: 6 }).toBuffer();
}
