/** Who tells the ending: three to five people who disagree, each only if what they speak of has happened. */
import { type Ending, holds, type Setting, type World } from "../sim/index.ts";

export interface Witness {
  /** a person of the cast, somebody outside, or "platform" */
  who: string;
  line: string;
}

const MOST = 5;
const LEAST = 3;

function byTrust(world: World, most: boolean): string {
  const hired = world.people.filter((p) => !p.owner);
  const sorted = [...hired].sort(
    (a, b) => (most ? b.trust - a.trust : a.trust - b.trust) || (a.id < b.id ? -1 : 1),
  );
  return sorted[0]?.id ?? world.people[0]?.id ?? "platform";
}

/** The ending reached, its witnesses in order of speaking. Unfit lines are left out; at least three speak. */
export function witnessesOf(
  world: World,
  setting: Setting,
): { ending: Ending; witnesses: Witness[] } | undefined {
  const ending = setting.endings.find((e) => e.id === world.ended?.id);
  if (!ending) return undefined;
  const fits = ending.witnesses.filter((w) => !w.when || holds(world, setting, w.when));
  const rest = ending.witnesses.filter((w) => !fits.includes(w) && !w.when);
  const chosen = [...fits, ...rest].slice(0, Math.max(LEAST, Math.min(MOST, fits.length)));
  return {
    ending,
    witnesses: chosen.map((w) => ({
      who:
        w.who === "most-trust"
          ? byTrust(world, true)
          : w.who === "least-trust"
            ? byTrust(world, false)
            : w.who,
      line: w.line,
    })),
  };
}
