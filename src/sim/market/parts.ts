/** Components: sleeves or collars of a garment somebody else cuts and puts together (S61). */
import { share } from "../fixed.ts";
import type { StyleData } from "../schema/level.ts";
import type { PartData } from "../schema/sewing-level.ts";
import type { Setting } from "../setting.ts";
import { styleStd } from "./standard.ts";

type Four = [number, number, number, number];

/** A component the level lets shops ask for; undefined for "", the whole garment. */
export const partOf = (setting: Setting, id: string): PartData | undefined =>
  setting.level.sewing?.parts.find((p) => p.id === id);

/** Standard hundredths of a minute a piece by operation, of the garment or of one of its components. */
export function partStd(setting: Setting, style: StyleData, part: string): Four {
  const std = styleStd(setting, style);
  const data = partOf(setting, part);
  if (!data) return std;
  const [a, b, c, d] = data.minutesBp;
  return [share(std[0], a), share(std[1], b), share(std[2], c), share(std[3], d)];
}

/** Standard minutes a piece, at least one. */
export function partMinutes(setting: Setting, style: StyleData, part: string): number {
  if (!partOf(setting, part)) return style.minutes;
  const [a, b, c, d] = partStd(setting, style, part);
  return Math.max(1, Math.round((a + b + c + d) / 100));
}

/** Where pieces begin: before the first operation that has work on them. */
export function startAt(std: readonly number[], pieces: number): Four {
  const at: Four = [0, 0, 0, 0];
  const first = std.findIndex((minutes) => minutes > 0);
  at[(first < 0 ? 0 : first) as 0] = pieces;
  return at;
}
