/** What shines: the light map of the hour, the tubes, the neighbours' windows, faces lit by a phone. */
import { BlendModes, type GameObjects, type Scene } from "phaser";
import type { HouseView } from "../store/index.ts";
import type { Changes } from "./changes.ts";
import { css, lightAt, needsLamps } from "./hours.ts";
import { pt } from "./iso.ts";
import { type Lit, lampsFor, windowsLit } from "./lamps.ts";
import type { HouseLayout } from "./layout.ts";
import { createLightMap } from "./light.ts";
import type { Place } from "./places.ts";

interface Glow {
  readonly obj: GameObjects.Image;
  readonly isLit: (lit: Lit, windows: number) => boolean;
}

export interface Shine {
  /** Lights the picture for a time of day, 0..24 and more, and gives how dark it is, 0..1. */
  show(time: number, view: HouseView, places: readonly Place[]): number;
}

export function createShine(
  scene: Scene,
  house: HouseLayout,
  changes: Changes,
  depth: { readonly light: number; readonly glow: number },
): Shine {
  const map = createLightMap(scene, house);
  map.image.setDepth(depth.light);
  const glow = (key: string, x: number, y: number, z: number): GameObjects.Image => {
    const p = pt(x, y, z);
    return scene.add.image(p.x, p.y, key).setDepth(depth.glow).setBlendMode(BlendModes.SCREEN).setAlpha(0);
  };
  const glows: readonly Glow[] = [
    ...house.tubes.map((x, i) => ({
      obj: glow("glow_tube", x + 0.75, 3.07, 2.35),
      isLit: (lit: Lit) => lit.tubes[i] ?? false,
    })),
    ...house.litWindows.map(({ x, y, z }, i) => ({
      obj: glow("glow_window", x, y, z),
      isLit: (_: Lit, windows: number) => i < windows,
    })),
  ];
  const phones: GameObjects.Image[] = [];
  const last = { painted: "" };

  const showPhones = (lit: Lit, night: number): void => {
    while (phones.length < lit.phones.length) phones.push(glow("glow_phone", 0, 0, 0));
    for (const [i, obj] of phones.entries()) {
      const at = lit.phones[i];
      obj.setVisible(at !== undefined);
      if (at === undefined) continue;
      const p = pt(at.x, at.y, at.z);
      obj.setPosition(p.x + 19, p.y - 1).setAlpha(night);
    }
  };

  return {
    show: (time, { rain, neighboursLit }, places) => {
      const { night, ambient } = lightAt(time, rain);
      const lit = lampsFor(places, house, needsLamps(night, rain));
      const windows = windowsLit(house.litWindows.length, Math.floor(time) % 24, neighboursLit);
      const dark = Math.min(1, Math.max(0, (night - 0.5) * 2));
      // Quarter hours are fine enough for colour; strength follows every frame through alpha.
      const quarter = Math.floor(time * 4);
      const pools = lit.pools.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)},${p.r}`).join(";");
      const key = `${quarter % 96}|${rain}|${pools}`;
      if (key !== last.painted && night > 0) {
        map.paint(css(ambient), dark, lit.pools);
        last.painted = key;
        changes.all();
      }
      map.image.setAlpha(night).setVisible(night > 0);
      for (const { obj, isLit } of glows) {
        const alpha = isLit(lit, windows) ? Math.max(0.35, night) : 0;
        obj.setAlpha(alpha).setVisible(alpha > 0);
      }
      showPhones(lit, night);
      return night;
    },
  };
}
