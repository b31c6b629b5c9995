/** The Platform lets money go some days after the parcel, and keeps its part of it. */

import { release } from "../market/release.ts";
import type { Run } from "../run.ts";

export function escrow(run: Run): void {
  const { world } = run;
  for (let i = world.escrow.length - 1; i >= 0; i--) {
    const entry = world.escrow[i];
    if (!entry || entry.freeAt > world.hour) continue;
    const fee = release(run, i, false);
    run.facts.push({ kind: "escrowReleased", order: entry.order, fen: entry.fen - fee, fee });
  }
}
