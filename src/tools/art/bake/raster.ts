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

/** Lossless WebP with at most 256 colours: flat art loses nothing one can see and is a third smaller than lossy. */
export async function flatWebp(picture: Buffer): Promise<Buffer> {
  const palette = await sharp(picture).png({ palette: true, colours: 256, dither: 0, effort: 10 }).toBuffer();
  return sharp(palette).webp({ lossless: true, effort: 6 }).toBuffer();
}
