/** The next township: orders go there when sewing costs more here than it did, or when nobody here can take them (F18). */
import { clamp, div, share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import type { SewingVillage } from "./state.ts";

/** A price nobody pays. */
const NEVER = 1_000_000;
/** bp of a day's orders that go at most: some shops never change. */
const MOST = 9000;

/** Minutes of today that go for the price. */
export function goesAcross({ across }: SewingVillage, r: SewingRules, asked: number): number {
  if (!across) return 0;
  const gone = share(asked, clamp(share(across.paid - across.from, r.acrossBp), 0, MOST));
  across.asked += asked;
  across.gone += gone;
  return gone;
}

/** Another village lies beside this one: what is paid and what is left lying is counted from now on. */
export function watchBridge(v: SewingVillage): void {
  v.across = { from: NEVER, paid: 10_000, usualBp: 0, asked: 0, gone: 0, left: 0 };
}

/** From now on it takes orders for the price, measured by the days counted so far. */
export function openBridge(v: SewingVillage): void {
  if (!v.across) return;
  const { paid, asked, left } = v.across;
  const usualBp = asked > 0 ? div(left * 10_000, asked) : 0;
  v.across = { from: paid, paid, usualBp, asked: 0, gone: 0, left: 0 };
}

/** Minutes asked for so far, and those gone: for the price, and more left lying than before. */
export function goneSoFar({ across }: SewingVillage): { asked: number; across: number } | undefined {
  if (!across) return undefined;
  const { asked, gone, left, usualBp } = across;
  return { asked, across: gone + left - share(asked - gone, usualBp) };
}
