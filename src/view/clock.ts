/**
 * The clock on the wall, so that one reads the hour from the picture as well. Its hands go on by the quarter of an hour, as
 * the light does; with still pictures by the hour. It lies over the light, a little darker by night: both renderers draw the
 * same baked picture. The page says the time in words.
 */
import type { Scene, Textures } from "phaser";
import { ALONG, pt, UNIT, UP } from "./iso.ts";
import type { HouseLayout } from "./layout.ts";

/** Parts of an hour that the hands show. */
const STEPS = 4;
/** Steps from day to night that one can tell apart on the dial. */
const SHADES = 4;
const INK = "#2a2130";
/** Wood, dial: by day and in the dark. */
const RIM = [
  [31, 138, 122],
  [30, 92, 110],
] as const;
const DIAL = [
  [255, 253, 246],
  [186, 180, 214],
] as const;

type Context = CanvasRenderingContext2D;

/** What the clock shows: quarter of an hour on the dial of twelve, and the shade of the dial. */
export function faceAt(time: number, night: number, isStill: boolean): { quarter: number; shade: number } {
  const shown = isStill ? Math.floor(time) : time;
  return {
    quarter: ((Math.floor(shown * STEPS) % (12 * STEPS)) + 12 * STEPS) % (12 * STEPS),
    shade: Math.round(night * SHADES),
  };
}

function mixed([day, dark]: typeof DIAL | typeof RIM, shade: number): string {
  const t = shade / SHADES;
  const part = (i: 0 | 1 | 2): number => Math.round(day[i] + (dark[i] - day[i]) * t);
  return `rgb(${part(0)} ${part(1)} ${part(2)})`;
}

/** Paints the clock around the origin, as large as its radius in pixels, seen from the front: the context leans it against its wall. */
function paint(c: Context, r: number, quarter: number, shade: number): void {
  const disc = (radius: number, colour: string): void => {
    c.fillStyle = colour;
    c.beginPath();
    c.arc(0, 0, radius, 0, 2 * Math.PI);
    c.fill();
  };
  const stroke = (turn: number, from: number, to: number, width: number): void => {
    const [sin, cos] = [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)];
    c.lineWidth = width;
    c.beginPath();
    c.moveTo(sin * from, cos * from);
    c.lineTo(sin * to, cos * to);
    c.stroke();
  };
  c.strokeStyle = INK;
  c.lineCap = "round";
  disc(r, INK);
  disc(r - 2, mixed(RIM, shade));
  disc(r * 0.84, INK);
  disc(r * 0.84 - 1.5, mixed(DIAL, shade));
  for (let hour = 0; hour < 12; hour++)
    stroke(hour / 12, r * (hour % 3 === 0 ? 0.62 : 0.68), r * 0.7, hour % 3 === 0 ? 3 : 1.6);
  stroke(quarter / (12 * STEPS), -r * 0.1, r * 0.4, 5.5);
  stroke((quarter % STEPS) / STEPS, -r * 0.1, r * 0.6, 3.4);
  disc(3, INK);
}

export interface WallClock {
  show(time: number, night: number): void;
}

/** Hangs the clock of a house on its wall. It repaints when what it shows changes, never per frame. */
export function createClock(
  scene: Scene,
  { clock }: Pick<HouseLayout, "clock">,
  depth: number,
  isStill: () => boolean,
): WallClock {
  const { x, y } = pt(clock.x, clock.y, clock.z);
  const r = clock.r * UNIT * UP;
  const [w, h] = [Math.ceil(r * 1.1) * 2 + 4, Math.ceil(r * 1.3) * 2 + 4];
  // Two sheets take turns: a piece that has changed is one with another frame.
  const sheets = [0, 1].map((i) => {
    const key = `clock-${i}-${w}`;
    const known = scene.textures.exists(key)
      ? scene.textures.get(key)
      : scene.textures.createCanvas(key, w, h);
    if (known === null) throw new Error("view: no canvas for the clock");
    return known as Textures.CanvasTexture;
  });
  const [first] = sheets;
  const image = scene.add.image(x, y, first?.key ?? "").setDepth(depth);
  const last = { shown: "", sheet: 0 };
  return {
    show: (time, night) => {
      const { quarter, shade } = faceAt(time, night, isStill());
      const shown = `${quarter} ${shade}`;
      if (shown === last.shown) return;
      last.shown = shown;
      last.sheet = 1 - last.sheet;
      const sheet = sheets[last.sheet];
      if (sheet === undefined) return;
      const c = sheet.context;
      c.setTransform(1, 0, 0, 1, 0, 0);
      c.clearRect(0, 0, w, h);
      // A wall seen from the side: its length runs down to the right (back) or up to the right (side), its height stays.
      const [along, down] = ALONG;
      c.setTransform(along / UP, (clock.wall === "back" ? down : -down) / UP, 0, 1, w / 2, h / 2);
      paint(c, r, quarter, shade);
      sheet.refresh();
      image.setTexture(sheet.key);
    },
  };
}
