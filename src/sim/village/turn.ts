/** Rules of a sewing village change between two days: what its houses carry with them follows. */
import { chance, draw, FOR } from "../draw.ts";
import { along } from "../fixed.ts";
import type { SewingRules } from "../schema/sewing-rules.ts";
import { isOpen } from "./orders/house.ts";
import type { SewingVillage } from "./orders/state.ts";

/** Learned hands, new machines, inspections and the length of a day; everything else is read from the rules each day. */
export function rulesChanged(v: SewingVillage, before: SewingRules, after: SewingRules): void {
  const learned = after.training * after.trainingBp - before.training * before.trainingBp;
  for (const h of v.houses) {
    if (!isOpen(h)) continue;
    h.skill += learned;
    if (after.machineAll !== before.machineAll)
      h.machine = after.machineAll === 1 || after.machineHouse === h.id;
    if (after.enforceBp !== before.enforceBp)
      h.obeys = chance(draw(v.seed, FOR.inspected, h.id, v.day), after.enforceBp);
  }
  v.minutesByHour = v.minutesByHour.map((_, hours) => along(after.dayMinutes, hours));
}
