/** How a dragged picture slides over its canvas, and what comes in at its edges. */

/** Pixels of the picture, before the camera. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What of the picture is shown: the corner in pixels of the picture, the size in pixels of the canvas. */
export interface Shown {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Canvas pixels that a picture has slid, to the right and down. */
interface Slide {
  readonly x: number;
  readonly y: number;
}

export const NO_SLIDE: Slide = { x: 0, y: 0 };
/** Part of a pixel that sums of fractions may be off. */
const OFF = 0.001;

/** How far the picture slides from what was shown to what is shown now; null where it does not fit by whole pixels. */
export function slideOf(from: Shown, to: Shown): Slide | null {
  if (from.zoom !== to.zoom || from.width !== to.width || from.height !== to.height) return null;
  const [x, y] = [(from.x - to.x) * to.zoom, (from.y - to.y) * to.zoom];
  // `+ 0` makes the negative zero of a rounded −0.0001 a plain one.
  const slide = { x: Math.round(x) + 0, y: Math.round(y) + 0 };
  return Math.abs(x - slide.x) > OFF || Math.abs(y - slide.y) > OFF ? null : slide;
}

/** What comes in at the edges of a picture that has slid. */
export function edgesOf({ x, y, zoom, width, height }: Shown, slide: Slide): Area[] {
  const [w, h] = [width / zoom, height / zoom];
  const [across, down] = [Math.abs(slide.x) / zoom, Math.abs(slide.y) / zoom];
  const edges: Area[] = [];
  if (across > 0) edges.push({ x: slide.x > 0 ? x : x + w - across, y, w: across, h });
  if (down > 0) edges.push({ x, y: slide.y > 0 ? y : y + h - down, w, h: down });
  return edges;
}
