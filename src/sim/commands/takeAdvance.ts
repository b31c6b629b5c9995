/** The Platform pays held money out now, for a share of it. */
import { release } from "../market/release.ts";
import type { CommandRule } from "../run.ts";

export const takeAdvance: CommandRule<"takeAdvance"> = {
  check(world, _setting, { order }) {
    return world.escrow.some((e) => e.order === order) ? undefined : { reason: "noEscrow" };
  },
  apply(run, { order }) {
    const { world } = run;
    const at = world.escrow.findIndex((e) => e.order === order);
    const entry = world.escrow[at];
    if (!entry) return;
    const fee = release(run, at, true);
    run.facts.push({ kind: "advanceTaken", fen: entry.fen - fee, fee });
  },
};
