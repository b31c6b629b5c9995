/** What really happened to a bundle, link by link. Read by the rules at its return, and by people only after the end. */
import { div } from "../fixed.ts";
import type { Setting } from "../setting.ts";
import type { Passed, World } from "../state.ts";
import { GUEST } from "../village/orders/house.ts";
import type { Trace } from "../village/orders/state.ts";

export interface ChainLink {
  /** a neighbour's id, a couple's, a broker's, or "home": a couple nobody knows by name */
  who: string;
  kind: "house" | "couple" | "broker";
  /** standard minutes sewn there, and of these after ten at night; a broker sews none */
  minutes: number;
  night: number;
  /** hundredths of a fen a minute that reach this link, and those of them that reach the hands that sew */
  perMinute: number;
  pay: number;
  /** hours these hands work in a week */
  hours: number;
  /** bp of tiredness while it was sewn */
  tired: number;
}

/** Waking hours a couple sews in a week, beside everything else. */
const HOME_WEEK = 70;

function ofTrace(world: World, setting: Setting, t: Trace): ChainLink {
  const house = world.sewing?.houses[t.house];
  // what a house gets is not what its people get: these have the usual rate, as the house pays it
  const rate = house ? div(setting.regime.orders.rateBase * house.payBp, 100) : t.perMinute;
  const named = t.house >= 0 ? world.rivals[t.house]?.id : undefined;
  return {
    who: named ?? "home",
    kind: t.house >= 0 ? "house" : "couple",
    minutes: t.sewn,
    night: t.night,
    perMinute: t.perMinute,
    pay: Math.min(t.perMinute, rate),
    hours: house ? house.lastHired : HOME_WEEK,
    tired: t.tired,
  };
}

/** Links in the order in which the work went; the broker first. */
export function linksOf(world: World, setting: Setting, passed: Passed): ChainLink[] {
  const links: ChainLink[] = [];
  if (passed.cut) {
    const { who, before } = passed.cut;
    links.push({ who, kind: "broker", minutes: 0, night: 0, perMinute: before, pay: 0, hours: 0, tired: 0 });
  }
  if (passed.home) {
    const { who, day, night, nightHours, perMinute } = passed.home;
    const minutes = div(day + night, 100);
    links.push({
      who,
      kind: "couple",
      minutes,
      night: div(night, 100),
      perMinute,
      pay: perMinute,
      hours: HOME_WEEK + 7 * Math.min(6, nightHours),
      tired: Math.min(10_000, 2000 + 600 * nightHours),
    });
  }
  for (const t of world.sewing?.traces ?? [])
    if (t.guest === passed.id) links.push(ofTrace(world, setting, t));
  return links;
}

/** How many hands stood one behind the other. */
export function depthOf(world: World, passed: Passed): number {
  const traces = (world.sewing?.traces ?? []).filter((t) => t.guest === passed.id);
  let depth = traces.length > 0 ? 1 : 0;
  let level: readonly number[] = traces.filter((t) => t.from === GUEST).map((t) => t.house);
  for (let i = 0; i < 3 && level.length > 0; i++) {
    const next = traces.filter((t) => t.from !== GUEST && level.includes(t.from)).map((t) => t.house);
    if (next.length > 0) depth++;
    level = next.filter((house) => house >= 0 && !level.includes(house));
  }
  return depth + (passed.cut ? 1 : 0) + (passed.home ? 1 : 0);
}
