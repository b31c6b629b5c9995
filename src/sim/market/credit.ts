/**
 * The Platform's credit (E87): a limit by the record on the Platform, interest by the day, and it is paid back first of all
 * out of what the Platform holds for the house (S38).
 */
import { share } from "../fixed.ts";
import { post } from "../ledger.ts";
import type { Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";

/** Fen the Platform lends in all at this hour. */
export function creditLimit(world: World, setting: Setting): number {
  const { offer } = world;
  const ordinary = setting.level.credit?.limit ?? 0;
  return offer && world.hour < offer.until ? Math.max(ordinary, offer.limit) : ordinary;
}

/** Fen the Platform would still lend. */
export const creditRoom = (world: World, setting: Setting): number =>
  Math.max(0, creditLimit(world, setting) + world.books.credit);

/** Fen from the Platform into the tin, owed from now on. Whoever calls has asked `creditRoom`. */
export function drawCredit(run: Run, fen: number): void {
  post(run.world.books, "credit", "cash", fen);
  run.facts.push({ kind: "creditDrawn", fen });
}

/** Of `fen` that the Platform lets go it keeps what is owed to it; returns what is left for the tin. */
export function takeFirst(run: Run, fen: number): number {
  const { books } = run.world;
  const taken = Math.min(fen, -books.credit);
  if (taken <= 0) return fen;
  post(books, "escrow", "credit", taken);
  run.facts.push({ kind: "creditPaid", fen: taken, taken: true });
  return fen - taken;
}

/** Midnight: a day's interest is written up. It is what the Platform earns without holding a single shirt. */
export function chargeCredit(run: Run): void {
  const { world, setting } = run;
  const owed = -world.books.credit;
  const rate = setting.level.credit?.dayBp ?? 0;
  if (owed <= 0 || rate === 0) return;
  const fen = share(owed, rate);
  post(world.books, "credit", "interest", fen);
  world.standing.taken += fen;
}
