/** The Platform lets money go some days after the parcel, and keeps its part of it; customers who pay later pay. */

import { post } from "../ledger.ts";
import { release } from "../market/release.ts";
import { orderOf, type Run } from "../run.ts";

function settleOwing(run: Run): void {
  const { world } = run;
  for (const owing of world.owing) {
    if (owing.dueAt > world.hour) continue;
    post(world.books, "receivable", "cash", owing.fen);
    const order = orderOf(world, owing.order);
    if (order) order.received += owing.fen;
    run.facts.push({ kind: "customerPaid", order: owing.order, fen: owing.fen });
  }
  world.owing = world.owing.filter((o) => o.dueAt > world.hour);
}

export function escrow(run: Run): void {
  const { world } = run;
  if (world.owing.length > 0) settleOwing(run);
  for (let i = world.escrow.length - 1; i >= 0; i--) {
    const entry = world.escrow[i];
    if (!entry || entry.freeAt > world.hour) continue;
    const fee = release(run, i, false);
    run.facts.push({ kind: "escrowReleased", order: entry.order, fen: entry.fen - fee, fee });
  }
}
