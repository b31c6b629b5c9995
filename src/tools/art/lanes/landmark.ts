/** What all larger buildings of a village share. */
import { pt } from "../kit/iso.ts";
import { INK, mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, line } from "../kit/shapes.ts";

export interface Landmark {
  /** Room it takes: width, depth, height. */
  size: readonly [w: number, d: number, h: number];
  day: () => string;
  lit: () => string;
}

/** A window by day. */
export const pane = (): string => mix(P.water[2], INK, 0.45);

export function lantern(x: number, y: number, z: number): string {
  const [a, b] = pt(x, y, z);
  return (
    line([a, b - 26], [a, b - 10], lw(0.7)) +
    ell(a, b, 10, 12, P.red[1]) +
    line([a, b + 12], [a, b + 20], lw(0.7), P.mustard[1])
  );
}
