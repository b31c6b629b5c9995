/** Who tells the ending: three to five people who disagree, each only if what they speak of has happened. */
import { type Ending, holds, type Setting, type World } from "../sim/index.ts";

export interface Witness {
  /** a person of the cast, somebody outside, or "platform" */
  who: string;
  line: string;
}

const MOST = 5;

function byTrust(world: World, most: boolean): string {
  const hired = world.people.filter((p) => !p.owner);
  const sorted = [...hired].sort(
    (a, b) => (most ? b.trust - a.trust : a.trust - b.trust) || (a.id < b.id ? -1 : 1),
  );
  return sorted[0]?.id ?? world.people[0]?.id ?? "platform";
}

const SPEAKS_EVERYWHERE: readonly string[] = ["platform", "phone", "dealer", "most-trust", "least-trust"];

/** Those of whom the seed draws some, and whom it left out: nobody here has met them. */
const absentFrom = (world: World, { level }: Setting): Set<string> =>
  new Set(
    level.drawn === undefined
      ? []
      : level.later.flatMap(({ id }) => (world.people.some((p) => p.id === id) ? [] : id)),
  );

/** In the house, outside it, behind a shop or at the door with a card: somebody this level knows. */
function known({ level, cards }: Setting): Set<string> {
  return new Set([
    ...SPEAKS_EVERYWHERE,
    ...[...level.people, ...level.later, ...level.outside].map((p) => p.id),
    ...level.shops.flatMap((s) => s.person ?? []),
    ...cards.map((c) => c.who),
  ]);
}

/** The ending reached, its witnesses in order of speaking. Unfit lines are left out, and people of other levels. */
export function witnessesOf(
  world: World,
  setting: Setting,
): { ending: Ending; witnesses: Witness[] } | undefined {
  const ending = setting.endings.find((e) => e.id === world.ended?.id);
  if (!ending) return undefined;
  const people = known(setting);
  const absent = absentFrom(world, setting);
  const fits = ending.witnesses.filter(
    (w) => !absent.has(w.who) && (w.when ? holds(world, setting, w.when) : people.has(w.who)),
  );
  const chosen = fits.slice(0, MOST);
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
