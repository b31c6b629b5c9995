/** The courier's van, three-wheelers and moped: along the lanes in the courier's hours, gone at all others. */
import type { GameObjects, Scene } from "phaser";
import type { Box } from "../iso.ts";
import { STRIDE } from "./homes.ts";
import { SIGNS } from "./pages.ts";
import { at, type Village } from "./plan.ts";

/** They move on a common beat, so that between two beats nothing needs to be drawn. */
const BEATS = 90;
const LENGTH = 1.7;
const BREADTH = 0.7;

export interface Couriers {
  /** `part` 0..1 of the hour gone by; null when no courier comes this hour */
  drive(part: number | null): void;
}

interface Entry {
  readonly b: Box;
  readonly obj: GameObjects.Image;
}

type Way = readonly (readonly [number, number])[];

/** Place and direction on a way, at a part of its length. */
export function onWay(way: Way, part: number): { x: number; y: number; alongY: boolean } {
  const first = way[0] ?? [0, 0];
  const last = way.at(-1) ?? first;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  return { x: first[0] + dx * part, y: first[1] + dy * part, alongY: Math.abs(dy) > Math.abs(dx) };
}

export function createCouriers(scene: Scene, village: Village, entries: () => readonly Entry[]): Couriers {
  const vehicles = village.ways.map(({ frame, way }) => ({
    way,
    obj: scene.add.image(0, 0, SIGNS, frame).setVisible(false),
  }));
  let last = -1;

  /** In front of everything that it has passed, behind everything that stands nearer. */
  const depthAt = (b: Box): number => {
    let depth = 0;
    for (const { b: other, obj } of entries()) {
      const isBehind = other[3] <= b[0] + 0.05 || other[4] <= b[1] + 0.05 || other[5] <= b[2];
      const isBefore = b[3] <= other[0] + 0.05 || b[4] <= other[1] + 0.05;
      const isApart = other[3] - other[1] < b[0] - b[4] || b[3] - b[1] < other[0] - other[4];
      if (isBehind && !isBefore && !isApart) depth = Math.max(depth, obj.depth);
    }
    return depth + STRIDE - 1;
  };

  return {
    drive: (part) => {
      const beat = part === null ? -1 : Math.floor(part * BEATS);
      if (beat === last) return;
      last = beat;
      for (const [i, { way, obj }] of vehicles.entries()) {
        obj.setVisible(beat >= 0);
        if (beat < 0) continue;
        // Each starts a little later than the one before it.
        const { x, y, alongY } = onWay(way, Math.min(1, Math.max(0, (beat / BEATS) * 1.25 - i * 0.07)));
        const p = at(x, y);
        const b: Box = alongY ? [x, y, 0, x + BREADTH, y + LENGTH, 1] : [x, y, 0, x + LENGTH, y + BREADTH, 1];
        obj.setPosition(p.x, p.y).setFlipX(alongY).setDepth(depthAt(b));
      }
    },
  };
}
