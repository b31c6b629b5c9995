/**
 * Rules that change while a run goes on. The setting never changes; a world keeps what was agreed from which hour on,
 * and `step` reads the setting through it. A world in which nobody has agreed on anything reads its setting as it is.
 */
import { clamp, share } from "./fixed.ts";
import type { Run } from "./run.ts";
import type { Weights } from "./schema/regime.ts";
import type { RuleChange } from "./schema/village.ts";
import type { Setting } from "./setting.ts";
import type { Agreed, World } from "./state.ts";
import { changeRegime, changeVillage, type PartChange } from "./village/change.ts";
import { withRounds } from "./village/rounds.ts";
import { rulesChanged } from "./village/turn.ts";

const FULL = 10_000;

/** Settings already worked out, by what is agreed. Level data never change, so this is memory, not state. */
const worked = new WeakMap<Setting, Map<string, Setting>>();

/** The setting a run began with, whichever hour's is given. */
export const baseOf = (setting: Setting): Setting => setting.base ?? setting;

/** What is in force now, in the order it was agreed. */
const open = (world: World): Agreed[] => world.agreed.filter((a) => a.until < 0);

/** Changes of all agreements in force for one side of the rules; a later one has the last word on the same number. */
function changesOf(base: Setting, agreed: readonly Agreed[], side: "regime" | "village"): PartChange[] {
  return agreed.flatMap(({ rule, strengthBp }) =>
    (base.agreements?.find((v) => v.id === rule)?.[side] ?? []).map((c: RuleChange) => ({
      ...c,
      strengthBp,
    })),
  );
}

function work(base: Setting, agreed: readonly Agreed[]): Setting {
  const regime = changeRegime(base.regime, changesOf(base, agreed, "regime")) ?? base.regime;
  const from = base.unscaled ?? base.village;
  const village = from && (changeVillage(from, changesOf(base, agreed, "village")) ?? from);
  const days = base.level.village?.roundDays;
  const shops = base.unscaled && village?.shops && days ? withRounds(village.shops, days) : village?.shops;
  return { ...base, regime, village: village && shops ? { ...village, shops } : village, base };
}

/** The rules as they stand at this hour of the world. The same agreements give the same object. */
export function inForce(world: World, setting: Setting): Setting {
  const base = baseOf(setting);
  if (world.agreed.length === 0) return base;
  const agreed = open(world);
  if (agreed.length === 0) return base;
  const key = agreed.map((a) => `${a.rule} ${a.strengthBp}`).join("\n");
  let known = worked.get(base);
  if (!known) {
    known = new Map();
    worked.set(base, known);
  }
  let made = known.get(key);
  if (!made) {
    made = work(base, agreed);
    known.set(key, made);
  }
  return made;
}

const WEIGHT = "platform.weights.";

/** Ranking weights: what the Platform last announced, and what is agreed beside it. */
export function weightsNow(world: World, setting: Setting): Weights {
  const base = baseOf(setting);
  const last = world.notices.findLast((n) => n.applied);
  const notice = base.level.notices.find((n) => n.id === last?.id);
  const weights: Record<string, number> = { ...(notice?.weights ?? base.regime.platform.weights) };
  for (const { path, value, strengthBp } of changesOf(base, open(world), "regime")) {
    const at = path.startsWith(WEIGHT) ? weights[path.slice(WEIGHT.length)] : undefined;
    if (at === undefined || typeof value !== "number") continue;
    weights[path.slice(WEIGHT.length)] = at + share(value - at, strengthBp ?? FULL);
  }
  return weights as Weights;
}

/** What the world has copied from its rules follows them: weights, the least piece rate, overtime, the neighbours' houses. */
function follow(run: Run, before: Setting): void {
  const { world } = run;
  const after = inForce(world, run.setting);
  world.weights = weightsNow(world, after);
  const { money, orders } = after.regime;
  const least = share(orders.rateBase, money.rateFloorBp);
  if (world.policy.rate < least) {
    world.policy.rate = least;
    run.facts.push({ kind: "policyChanged", policy: "rate", value: least });
  }
  if (money.overtimePaid > world.policy.overtime) {
    world.policy.overtime = 1;
    run.facts.push({ kind: "policyChanged", policy: "overtime", value: 1 });
  }
  if (world.sewing && before.village?.sewing && after.village?.sewing)
    rulesChanged(world.sewing, before.village.sewing, after.village.sewing);
}

/** A list of changed rules is in force from now on, at a share of its strength; agreed again, it has the new strength. */
export function agree(run: Run, rule: string, strengthBp: number, by: string): void {
  const { world } = run;
  if (!baseOf(run.setting).agreements?.some((v) => v.id === rule)) return;
  const before = inForce(world, run.setting);
  const standing = world.agreed.find((a) => a.rule === rule && a.until < 0);
  if (standing?.strengthBp === strengthBp) return;
  if (standing) standing.strengthBp = strengthBp;
  else world.agreed.push({ rule, strengthBp, since: world.hour, until: -1, by });
  follow(run, before);
  run.facts.push({ kind: "ruleAgreed", rule, by, strengthBp });
}

/** What was agreed no longer holds. */
export function revoke(run: Run, rule: string, by: string): void {
  const { world } = run;
  const standing = world.agreed.find((a) => a.rule === rule && a.until < 0);
  if (!standing) return;
  const before = inForce(world, run.setting);
  standing.until = world.hour;
  follow(run, before);
  run.facts.push({ kind: "ruleRevoked", rule, by });
}

/** It is kept more strictly, or less; nothing of it left is the end of it. */
export function strengthen(run: Run, rule: string, byBp: number, by: string): void {
  const standing = run.world.agreed.find((a) => a.rule === rule && a.until < 0);
  if (!standing) return;
  const strength = clamp(standing.strengthBp + byBp, 0, FULL);
  if (strength === 0) revoke(run, rule, by);
  else agree(run, rule, strength, by);
}

/** Hours a rule has been in force, -1 if it is not. A rule of the level's own is in force from the first hour. */
export function ruleHours(world: World, setting: Setting, rule: string): number {
  if (world.regime === rule) return world.hour - setting.level.hour;
  const standing = world.agreed.find((a) => a.rule === rule && a.until < 0);
  return standing ? world.hour - standing.since : -1;
}

/** bp of its full strength at which a rule is kept, 0 if it is not in force. */
export function ruleStrength(world: World, rule: string): number {
  if (world.regime === rule) return FULL;
  return world.agreed.find((a) => a.rule === rule && a.until < 0)?.strengthBp ?? 0;
}
