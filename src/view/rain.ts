/** Rain outside the house: drops and ripples at places that never change, so that nothing in the picture is left to chance. */
import type { GameObjects, Scene } from "phaser";
import { WORLD as HOUSE } from "./iso.ts";
import type { Point } from "./layout.ts";

const DROPS = 170;
const RIPPLES = 46;
const FALL_MS = 620;
const RIPPLE_MS = 1500;
/** Rain lies over all of the picture: fewer steps halve what a rainy day costs. */
const STEP_MS = 66;

/** Scattered numbers 0..1, always the same. */
const scatter = (i: number, k: number): number => {
  let x = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(k + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) / 4294967296;
};

export function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [a, b] = [outline[i], outline[j]];
    if (!a || !b) continue;
    const crosses = a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0];
    if (crosses) inside = !inside;
  }
  return inside;
}

export interface Rain {
  show(on: boolean): void;
  /** `ms` of real time; with reduced motion it stands, and one still sees that it rains */
  fall(ms: number): void;
}

/** Rain over a picture of a size, outside of an outline. */
export function createRain(
  scene: Scene,
  house: readonly Point[],
  depth: number,
  size: { readonly w: number; readonly h: number } = HOUSE,
): Rain {
  const drops: GameObjects.Image[] = [];
  const ripples: GameObjects.Image[] = [];
  let shown = false;
  const make = (): void => {
    for (let i = 0; i < DROPS; i++) drops.push(scene.add.image(0, 0, "drop").setDepth(depth));
    for (let i = 0; drops.length > 0 && ripples.length < RIPPLES; i++) {
      const at: Point = [scatter(i, 3) * size.w, (0.533 + scatter(i, 4) * 0.444) * size.h];
      if (!isInside(at, house)) ripples.push(scene.add.image(at[0], at[1], "ripple").setDepth(depth));
    }
  };
  const fall = (time: number): void => {
    if (!shown) return;
    const ms = Math.floor(time / STEP_MS) * STEP_MS;
    for (const [i, drop] of drops.entries()) {
      const t = (ms / FALL_MS + scatter(i, 1)) % 1;
      const round = Math.floor(ms / FALL_MS + scatter(i, 1));
      const x = scatter(i + round * DROPS, 2) * size.w;
      const y = (scatter(i, 5) * 1.2 - 0.1 + t * 0.16) * size.h;
      drop.setPosition(x - t * 10, y).setVisible(!isInside([x, y], house));
    }
    for (const [i, ripple] of ripples.entries()) {
      const t = (ms / RIPPLE_MS + scatter(i, 6)) % 1;
      ripple.setScale(0.35 + 0.75 * t).setAlpha(0.7 * (1 - t));
    }
  };
  return {
    fall,
    show: (on) => {
      if (on && drops.length === 0) make();
      shown = on;
      for (const it of [...drops, ...ripples]) it.setVisible(on);
      fall(0);
    },
  };
}
