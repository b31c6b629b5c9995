/**
 * The light map of the village: painted from back to front with the very frames of the scene, so that a house hides the
 * lit windows behind it. The ambient colour comes last, below; lamps change by the hour, the colour of dusk more often.
 */
import { BlendModes, type GameObjects, type Scene, type Textures } from "phaser";
import { at, UNIT, WORLD } from "./plan.ts";

/** How a piece behaves in the dark: it only hides, it shines, or it is cloth that one still tells apart. */
export type Glow = "none" | "light" | "clothAwake" | "clothAsleep";

export interface Shown {
  readonly obj: GameObjects.Image;
  readonly glow: Glow;
}

/** A pool of light on the ground, world units. */
export interface Pool {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** 0..1 */
  readonly a: number;
}

type Context = CanvasRenderingContext2D;

/** Soft light needs no more. */
const DETAIL = 0.5;
const TINTS: Readonly<Record<Exclude<Glow, "none">, string>> = {
  light: "#ffffff",
  clothAwake: "#e6ccd1",
  clothAsleep: "#948fc7",
};
const LAMPLIGHT = "255, 226, 166";
const VIGNETTE = "11, 13, 38";

function canvas(w: number, h: number): { element: HTMLCanvasElement; c: Context } {
  const element = document.createElement("canvas");
  element.width = Math.max(1, Math.ceil(w));
  element.height = Math.max(1, Math.ceil(h));
  const c = element.getContext("2d");
  if (c === null) throw new Error("view: no 2D canvas");
  return { element, c };
}

/** A page of frames as flat shapes of one colour, at the detail of the light map. */
function silhouettes(
  source: CanvasImageSource & { width: number; height: number },
  colour: string,
): HTMLCanvasElement {
  const { element, c } = canvas(source.width * DETAIL, source.height * DETAIL);
  c.drawImage(source, 0, 0, source.width * DETAIL, source.height * DETAIL);
  c.globalCompositeOperation = "source-in";
  c.fillStyle = colour;
  c.fillRect(0, 0, element.width, element.height);
  return element;
}

export interface Lamplight {
  readonly image: GameObjects.Image;
  /** Repaints what shines; `shown` from back to front. When lamps change, never per frame. */
  lamps(shown: readonly Shown[], pools: readonly Pool[]): void;
  /** Lays the lamps over the colour of the hour; `dark` 0..1 is how strongly they and the vignette show. */
  mix(ambient: string, dark: number): void;
}

export function createLamplight(scene: Scene): Lamplight {
  const key = "village-light";
  const [w, h] = [WORLD.w * DETAIL, WORLD.h * DETAIL];
  const texture = (
    scene.textures.exists(key) ? scene.textures.get(key) : scene.textures.createCanvas(key, w, h)
  ) as Textures.CanvasTexture | null;
  if (texture === null) throw new Error(`view: no canvas for ${key}`);
  const image = scene.add
    .image(0, 0, key)
    .setOrigin(0)
    .setScale(1 / DETAIL)
    .setBlendMode(BlendModes.MULTIPLY);
  const lamps = canvas(w, h);
  const pages = new Map<string, HTMLCanvasElement>();

  const pageOf = (frame: Textures.Frame, glow: Exclude<Glow, "none">): HTMLCanvasElement => {
    const name = `${frame.texture.key} ${glow}`;
    const known = pages.get(name);
    if (known) return known;
    const made = silhouettes(frame.source.image as HTMLImageElement, TINTS[glow]);
    pages.set(name, made);
    return made;
  };

  const stamp = (c: Context, { obj, glow }: Shown): void => {
    const { frame } = obj;
    const { cutX, cutY, cutWidth, cutHeight } = frame;
    if (cutWidth < 1 || cutHeight < 1) return;
    const left = (obj.x - obj.displayOriginX + frame.x) * DETAIL;
    const top = (obj.y - obj.displayOriginY + frame.y) * DETAIL;
    const k = glow === "none" ? 1 : DETAIL;
    const page = glow === "none" ? (frame.source.image as HTMLImageElement) : pageOf(frame, glow);
    c.globalCompositeOperation = glow === "none" ? "destination-out" : "source-over";
    c.drawImage(
      page,
      cutX * k,
      cutY * k,
      cutWidth * k,
      cutHeight * k,
      left,
      top,
      cutWidth * DETAIL,
      cutHeight * DETAIL,
    );
  };

  const pour = (c: Context, { x, y, r, a }: Pool): void => {
    const p = at(x, y);
    const radius = r * UNIT * 1.41 * DETAIL;
    const gradient = c.createRadialGradient(0, 0, 0, 0, 0, radius);
    for (const [stop, part] of [
      [0, 1],
      [0.5, 0.45],
      [1, 0],
    ] as const)
      gradient.addColorStop(stop, `rgba(${LAMPLIGHT}, ${a * part})`);
    c.setTransform(1, 0, 0, 0.5, p.x * DETAIL, p.y * DETAIL);
    c.fillStyle = gradient;
    c.fillRect(-radius, -radius, 2 * radius, 2 * radius);
    c.setTransform(1, 0, 0, 1, 0, 0);
  };

  return {
    image,
    lamps: (shown, pools) => {
      const { c } = lamps;
      c.globalCompositeOperation = "source-over";
      c.clearRect(0, 0, w, h);
      for (const pool of pools) pour(c, pool);
      for (const piece of shown) stamp(c, piece);
    },
    mix: (ambient, dark) => {
      const c = texture.context;
      c.globalAlpha = 1;
      c.fillStyle = ambient;
      c.fillRect(0, 0, w, h);
      c.globalAlpha = dark;
      c.drawImage(lamps.element, 0, 0);
      const edge = c.createRadialGradient(w / 2, h / 2, h * 0.5, w / 2, h / 2, w * 0.62);
      edge.addColorStop(0, `rgba(${VIGNETTE}, 0)`);
      edge.addColorStop(1, `rgba(${VIGNETTE}, 0.5)`);
      c.fillStyle = edge;
      c.fillRect(0, 0, w, h);
      c.globalAlpha = 1;
      texture.refresh();
    },
  };
}
