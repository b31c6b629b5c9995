/** What a run says came out, and whether a replay agrees. */
import { dayOf, hashWorld, ledgersOf, RULES_VERSION, type Setting, type World } from "../sim/index.ts";
import type { Claim, Logged, NotReplayed, RegimeChange, RunHead, RunRecord, Verdict } from "./types.ts";

/** Four bits of a world's hash: what a code keeps of every midnight. A day that went wrong shows within two. */
export const dayMark = (world: World): number => hashWorld(world) & 15;

/** What this world shows now; `days` are the marks of the midnights passed. */
function claimOf(world: World, setting: Setting, days: readonly number[]): Claim {
  return {
    ending: world.ended?.id ?? "",
    ...ledgersOf(world, setting),
    hash: hashWorld(world),
    days: [...days],
  };
}

/** The record of a run as it stands: for a save, a link, a class result. */
export function recordOf(
  world: World,
  setting: Setting,
  changes: readonly RegimeChange[],
  log: readonly Logged[],
  days: readonly number[],
): RunRecord {
  return {
    rules: world.rules,
    level: world.level,
    levelHash: setting.hash,
    regime: world.regime,
    changes,
    seed: world.seed,
    endHour: world.hour,
    claim: claimOf(world, setting, days),
    log: [...log],
  };
}

/** Why a record cannot be replayed here at all, or undefined. */
export function unlike(head: RunHead, setting: Setting): NotReplayed | undefined {
  if (head.rules !== RULES_VERSION) return { kind: "otherRules", rules: head.rules };
  return head.levelHash === setting.hash ? undefined : { kind: "otherLevel" };
}

/** Compares a replayed world with the claim: the first midnight that differs, else the end. */
export function judge(claim: Claim, world: World, setting: Setting, days: readonly number[]): Verdict {
  const count = Math.max(claim.days.length, days.length);
  for (let day = 0; day < count; day++) if (claim.days[day] !== days[day]) return { kind: "differs", day };
  const now = claimOf(world, setting, days);
  const same =
    now.hash === claim.hash &&
    now.ending === claim.ending &&
    now.money === claim.money &&
    now.people === claim.people &&
    now.platform === claim.platform &&
    now.village === claim.village;
  return same ? { kind: "checked" } : { kind: "differs", day: dayOf(world.hour) };
}
