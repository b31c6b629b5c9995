import { INK, tinted } from "./palette.ts";

/** Light on everything that is drawn, channel by channel; null is plain day. */
export type Tint = readonly [number, number, number];

interface Pen {
  /** Outline in kit px: 2 px on the picture divided by its scale. */
  lw: number;
  tint: Tint | null;
}

// The one piece of shared state of the kit. Passing outline and tint through some two hundred drawing
// functions would drown the shapes; so they are set for the length of one call and always put back.
const pen: Pen = { lw: 2, tint: null };

/** Draws with another outline or tint; what held before holds again afterwards, also after an error. */
export function withPen<T>(set: Partial<Pen>, draw: () => T): T {
  const before = { ...pen };
  Object.assign(pen, set);
  try {
    return draw();
  } finally {
    Object.assign(pen, before);
  }
}

/** Outline width times `k`, in kit px. */
export const lw = (k = 1): number => pen.lw * k;

/** A colour as the pen's light shows it. Anything but `#rrggbb` (none, url) passes unchanged. */
export const lit = (colour: string): string =>
  pen.tint && colour.startsWith("#") ? tinted(colour, pen.tint) : colour;

export interface Paint {
  /** Outline colour; ink unless told. */
  stroke?: string;
  /** Outline width in kit px; 0 draws none. */
  sw?: number;
  /** Opacity 0..1. */
  op?: number;
  /** Ignores the tint: things that shine by themselves. */
  raw?: boolean;
}

/** Fill, outline and opacity as SVG attributes. */
export function paint(fill: string, o: Paint = {}): string {
  const colour = o.raw ? (c: string) => c : lit;
  const sw = o.sw ?? pen.lw;
  const outline = sw
    ? ` stroke="${colour(o.stroke ?? INK)}" stroke-width="${short(sw)}" stroke-linejoin="round" stroke-linecap="round"`
    : "";
  // Opacity of fill and line, not of the element: the renderer makes a layer for the latter and fails off the sheet.
  const sheer =
    o.op === undefined
      ? ""
      : `${fill === "none" ? "" : ` fill-opacity="${short(o.op)}"`}${sw ? ` stroke-opacity="${short(o.op)}"` : ""}`;
  return ` fill="${colour(fill)}"${outline}${sheer}`;
}

/** A number with at most two decimals, no trailing zeros. */
export const short = (v: number): string => String(Math.round(v * 100) / 100);
