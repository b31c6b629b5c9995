/** Putting things right: what it costs now, the builder in the house, and what is different when he has gone. */
import type { Refusal } from "../commands/types.ts";
import { clamp, share } from "../fixed.ts";
import { spend } from "../money.ts";
import type { Run } from "../run.ts";
import type { Measure } from "../schema/safety.ts";
import type { Setting } from "../setting.ts";
import type { Safety, World } from "../state.ts";
import { measureOf } from "./house.ts";

const FULL = 10_000;
const MORNING = 7;

/** Nothing built, nobody has looked; null where the level says nothing about it. */
export function createSafety(setting: Setting): Safety | null {
  if (!setting.level.safety) return null;
  return {
    works: null,
    done: [],
    spent: 0,
    priceBp: FULL,
    daysLess: 0,
    weekly: 0,
    damp: 0,
    inStore: false,
    visits: [],
    hiddenUntil: 0,
    untrue: false,
    denied: false,
    grace: false,
    sealedAt: -1,
    fined: 0,
    built: [],
    sealed: [],
    strips: 0,
    bedNights: 0,
    lostTo: 0,
    lostFen: 0,
  };
}

/** Fen and days of a measure today: the builder's price may have been talked down; what is done at once is bought elsewhere. */
export function priceOf(safety: Safety, measure: Measure): { fen: number; days: number } {
  if (measure.days === 0) return { fen: measure.fen, days: 0 };
  return {
    fen: share(measure.fen, safety.priceBp),
    days: Math.max(1, measure.days - safety.daysLess),
  };
}

/** Would it change anything? Nobody buys a second extinguisher or moves beds that are gone. */
function isNeeded({ house, safety }: World, measure: Measure): boolean {
  if ((measure.beds ?? 0) < 0 && (house.beds > 0 || safety?.inStore)) return true;
  if ((measure.sockets ?? 0) < 0 && (house.sockets ?? 0) > 0) return true;
  if (measure.extinguisher && !house.extinguisher) return true;
  return (measure.exits ?? 0) > 0 && (measure.beds ?? 0) === 0 && house.exits < 4;
}

/** Why a measure cannot begin now. */
export function refuseWorks(world: World, setting: Setting, id: string): Refusal | undefined {
  const { safety } = world;
  const measure = measureOf(setting, id);
  if (!safety || !measure) return { reason: "noSuchMeasure" };
  if (safety.done.includes(id) || !isNeeded(world, measure)) return { reason: "measureDone" };
  if (safety.works && measure.days > 0) return { reason: "builderBusy" };
  const { fen } = priceOf(safety, measure);
  if (fen > world.books.cash) return { reason: "notEnoughCash", values: { most: world.books.cash } };
  return undefined;
}

function finish(run: Run, safety: Safety, measure: Measure): void {
  const { house } = run.world;
  house.beds = clamp(house.beds + (measure.beds ?? 0), 0, 12);
  house.exits = clamp(house.exits + (measure.exits ?? 0), 0, 4);
  if (measure.sockets !== undefined) house.sockets = Math.max(0, (house.sockets ?? 0) + measure.sockets);
  if (measure.extinguisher) house.extinguisher = true;
  safety.weekly += measure.weekly ?? 0;
  if ((measure.beds ?? 0) < 0) {
    safety.inStore = measure.store === true;
    safety.damp = 0;
  }
  safety.damp += measure.damp ?? 0;
  safety.done.push(measure.id);
  run.facts.push({ kind: "worksDone", measure: measure.id });
}

/** Pays and begins; what needs no builder is done at once. */
export function beginWorks(run: Run, id: string): void {
  const { world, setting } = run;
  const { safety } = world;
  const measure = measureOf(setting, id);
  if (!safety || !measure) return;
  const { fen, days } = priceOf(safety, measure);
  if (fen > 0) spend(run, "rent", fen);
  safety.spent += fen;
  if (days === 0) {
    finish(run, safety, measure);
    return;
  }
  // he comes with the morning; who calls him before seven has him today
  const clock = world.hour % 24;
  const from = world.hour - clock + (clock <= MORNING ? 0 : 24);
  safety.works = { measure: id, from, until: from + (days - 1) * 24 + 18 };
  run.facts.push({ kind: "worksBegan", measure: id, fen, until: safety.works.until });
}

/** The builder packs up when his last day is over. */
export function endWorks(run: Run): void {
  const { world, setting } = run;
  const { safety } = world;
  if (!safety?.works || world.hour < safety.works.until) return;
  const measure = measureOf(setting, safety.works.measure);
  safety.works = null;
  if (measure) finish(run, safety, measure);
}
