/**
 * The walks along the list, by rule: what the state of the house is in that hour, and what was said in it. No dice.
 * First walk: nothing wrong is clean; anything but beds gets a date; beds above machines get a date if the wall is
 * begun (or the township has given time), a fine if little else is wrong, a strip if much is. Second walk: whoever
 * still has beds above machines is sealed, and pays double if that had been hidden; beds in the store cost the fine,
 * anything else a small one.
 */
import { spend } from "../money.ts";
import type { Run } from "../run.ts";
import type { Inspection } from "../schema/safety.ts";
import type { HouseFault, Safety, Verdict, World } from "../state.ts";
import { bedsAreOnTheWay, faultsOf } from "./house.ts";

interface Judged {
  verdict: Verdict;
  fen: number;
}

function first(run: Run, safety: Safety, rules: Inspection, faults: readonly HouseFault[]): Judged {
  if (faults.length === 0) return { verdict: "clean", fen: 0 };
  if (!faults.includes("beds")) return { verdict: "deadline", fen: 0 };
  if (safety.denied) return { verdict: "sealed", fen: rules.fine * 2 };
  if (safety.grace || bedsAreOnTheWay(run.world, run.setting)) return { verdict: "deadline", fen: 0 };
  if (faults.length >= rules.sealFrom) return { verdict: "sealed", fen: rules.fine };
  return { verdict: "fined", fen: rules.fine };
}

function second(run: Run, safety: Safety, rules: Inspection, faults: readonly HouseFault[]): Judged {
  if (faults.length === 0) return { verdict: "clean", fen: 0 };
  if (faults.includes("beds")) {
    // bricks that lie there count on the second walk too, but only once
    if (bedsAreOnTheWay(run.world, run.setting)) return { verdict: "fined", fen: rules.fine };
    return { verdict: "sealed", fen: safety.untrue ? rules.fine * 2 : rules.fine };
  }
  return { verdict: "fined", fen: faults.includes("store") ? rules.fine : rules.smallFine * faults.length };
}

/**
 * Does the walk come as far as this door? The first always does. The second has one evening: first come the houses with a
 * strip, then those with a date, then the others in their order from the first address on.
 */
export function isReached(world: World, rules: Inspection): boolean {
  const { safety, sewing } = world;
  const before = safety?.visits[0];
  if (!safety || !before) return true;
  const place = before.verdict === "clean" ? (sewing?.guestLot ?? 0) + 1 : 1;
  return safety.strips + place <= rules.doors;
}

/** Somebody has come to look, and writes it down. */
export function visit(run: Run, rules: Inspection): void {
  const { world, setting } = run;
  const { safety } = world;
  if (!safety) return;
  const isFirst = safety.visits.length === 0;
  const hidden = world.house.beds > 0 && safety.hiddenUntil > world.hour;
  if (isFirst && (hidden || safety.denied)) safety.untrue = true;
  const faults = faultsOf(world, setting);
  const { verdict, fen } = isFirst ? first(run, safety, rules, faults) : second(run, safety, rules, faults);
  if (fen > 0) spend(run, "penalties", fen);
  safety.fined += fen;
  if (verdict === "sealed") safety.sealedAt = world.hour;
  safety.visits.push({ at: world.hour, faults, verdict, fen });
  run.facts.push({ kind: "inspected", verdict, faults: faults.length, fen });
}

/** A strip comes off in the morning, once everything is right and it has been on long enough. */
export function maybeUnseal(run: Run, rules: Inspection): void {
  const { world, setting } = run;
  const { safety } = world;
  if (!safety || safety.sealedAt < 0 || world.hour % 24 !== 9) return;
  if (world.hour - safety.sealedAt < rules.sealHours || faultsOf(world, setting).length > 0) return;
  safety.sealedAt = -1;
  run.facts.push({ kind: "unsealed" });
}
