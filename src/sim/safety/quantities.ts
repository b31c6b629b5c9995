/** What conditions may read of the house itself and of who looks at it. */
import { nextVisit } from "../select/safety.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";
import { faultsOf, isSealed } from "./house.ts";
import { builtShare, neighbourHas } from "./lanes.ts";

type Read = (world: World, setting: Setting, of: string) => number;

/** An hour at which nobody comes. */
const NEVER = 9999;

export const SAFETY_QUANTITIES = {
  sockets: (w) => w.house.sockets ?? 0,
  extinguisher: (w) => (w.house.extinguisher ? 1 : 0),
  faults: (w, s) => faultsOf(w, s).length,
  building: (w) => (w.safety?.works ? 1 : 0),
  measure: (w, _s, of) => (w.safety?.done.includes(of) ? 1 : 0),
  bedNights: (w) => w.safety?.bedNights ?? 0,
  built: (w) => w.safety?.done.length ?? 0,
  toVisit: (w, s) => {
    const at = nextVisit(w, s);
    return at < 0 ? NEVER : at - w.hour;
  },
  visits: (w) => w.safety?.visits.length ?? 0,
  sealed: (w) => (isSealed(w) ? 1 : 0),
  sealedHours: (w) => (w.safety && isSealed(w) ? w.hour - w.safety.sealedAt : 0),
  fined: (w) => w.safety?.fined ?? 0,
  hidden: (w) => (w.safety && w.safety.hiddenUntil > w.hour && w.house.beds > 0 ? 1 : 0),
  lanesBuilt: builtShare,
  lanesSealed: (w) => w.safety?.sealed.length ?? 0,
  lostToUnbuilt: (w) => w.safety?.lostTo ?? 0,
  neighbourBuilt: (w, _s, of) => (neighbourHas(w, of, "built") ? 1 : 0),
  neighbourSealed: (w, _s, of) => (neighbourHas(w, of, "sealed") ? 1 : 0),
} satisfies Record<string, Read>;
