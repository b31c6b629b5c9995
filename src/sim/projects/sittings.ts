/** When people sit down together, and what was agreed when they last did. */
import { div } from "../fixed.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";

/** The hour at which the next sitting is over, -1 none. */
export function nextSitting(world: World, setting: Setting): number {
  return setting.level.table?.sittings.find((at) => at > world.hour) ?? -1;
}

/** Of what those who sat there last wanted, what was agreed by then, bp, each counted alike; 0 before the first sitting. */
function lastWantsMet({ table }: World): number {
  const met = Object.values(table?.sittings.at(-1)?.met ?? {});
  return met.length > 0
    ? div(
        met.reduce((sum, bp) => sum + bp, 0),
        met.length,
      )
    : 0;
}

type Read = (world: World, setting: Setting, of: string) => number;

/** An hour at which nobody sits down. */
const NEVER = 9999;

/** What conditions may read of it. */
export const TABLE_QUANTITIES = {
  sittings: (w) => w.table?.sittings.length ?? 0,
  toSitting: (w, s) => {
    const at = nextSitting(w, s);
    return at < 0 ? NEVER : at - w.hour;
  },
  wantsMet: (w) => lastWantsMet(w),
  seatMet: (w, _s, of) => w.table?.sittings.at(-1)?.met[of] ?? 0,
} satisfies Record<string, Read>;
