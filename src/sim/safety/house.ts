/** The house as somebody sees it who comes to look, and whether anybody can sew in it. */
import type { Measure } from "../schema/safety.ts";
import type { Setting } from "../setting.ts";
import type { HouseFault, World } from "../state.ts";

/** What the law wants where a level says nothing else: two ways out. */
const EXITS = 2;

/** Something that can be done about the house in this level, by id. */
export const measureOf = (setting: Setting, id: string): Measure | undefined =>
  setting.level.safety?.measures.find((m) => m.id === id);

/** What would be found now, in the order it is looked for. Bedding that travels is not found. */
export function faultsOf(world: World, setting: Setting): HouseFault[] {
  const { house, safety, hour } = world;
  const faults: HouseFault[] = [];
  if (house.beds > 0 && (safety?.hiddenUntil ?? 0) <= hour) faults.push("beds");
  if (safety?.inStore) faults.push("store");
  if (house.exits < (setting.level.safety?.inspection?.exits ?? EXITS)) faults.push("exits");
  if (house.crowded) faults.push("stairs");
  if ((house.sockets ?? 0) > 0) faults.push("sockets");
  if (!house.extinguisher) faults.push("extinguisher");
  return faults;
}

/** A strip is on the door. */
export const isSealed = (world: World): boolean => world.safety !== null && world.safety.sealedAt >= 0;

/** Sheets lie over the machines in that hour, or a strip is on the door: nobody can sew. */
export function standsStill(world: World, setting: Setting, hour: number): boolean {
  const { safety } = world;
  if (!safety) return false;
  if (safety.sealedAt >= 0) return true;
  const { works } = safety;
  if (!works || hour < works.from || hour >= works.until) return false;
  const [from, to] = measureOf(setting, works.measure)?.stands ?? [0, 0];
  const clock = hour % 24;
  return clock >= from && clock < to;
}

/** Beds fewer once what the house has signed and others build with it stands. */
function bedsTogether(world: World, setting: Setting): number {
  let fewer = 0;
  for (const project of world.projects) {
    if (project.state !== "building" || project.mine === 0) continue;
    for (const effect of setting.projects?.find((p) => p.id === project.id)?.gains ?? [])
      if ("beds" in effect) fewer += effect.beds;
  }
  return fewer;
}

/** Something is begun, alone or together, that will leave no bed above a machine. */
export function bedsAreOnTheWay(world: World, setting: Setting): boolean {
  const together = bedsTogether(world, setting);
  if (together < 0 && world.house.beds + together <= 0) return true;
  const measure = world.safety?.works && measureOf(setting, world.safety.works.measure);
  return measure !== null && measure !== undefined && world.house.beds + (measure.beds ?? 0) <= 0;
}
