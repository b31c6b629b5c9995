/** Where the camera of a scene begins to look, where it cannot show everything. */
import { pt, WORLD } from "./iso.ts";
import type { HouseLayout } from "./layout.ts";

/** What a scene's camera shows. */
export interface Sight {
  /** size of the picture, its pixels */
  readonly w: number;
  readonly h: number;
  /** smaller than this it is not shown, even if not all of it fits */
  readonly least: number;
  /** where a window begins to look that cannot show all of it; `width` is what it shows */
  start(width: number): { readonly x: number; readonly y: number };
}

/** The middle of the machines, the same in every house. */
const MACHINES = { x: 3.9, y: 4.4, z: 0.8 };
/** Pixels of the picture beside the middle of the clock: its dial and some wall. */
const CLOCK_ROOM = 44;

/** A house: where it is narrow, at the machines, but never so that the clock would be out of sight. */
export function sightOf({ clock }: Pick<HouseLayout, "clock">): Sight {
  const at = pt(clock.x, clock.y, clock.z).x;
  const machines = pt(MACHINES.x, MACHINES.y, MACHINES.z).x;
  return {
    ...WORLD,
    least: 0,
    start: (width) => {
      const reach = Math.max(0, width / 2 - CLOCK_ROOM);
      return { x: Math.min(at + reach, Math.max(at - reach, machines)), y: WORLD.h / 2 };
    },
  };
}
