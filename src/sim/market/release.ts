/** Money leaves escrow: on its day, or earlier as an advance that costs a share. */
import { share } from "../fixed.ts";
import { post } from "../ledger.ts";
import { orderOf, type Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import type { Escrow } from "../state.ts";
import { takeFirst } from "./credit.ts";

/** Platform fee and insurance on the amount, fen. Taken once, when the money is released. */
function platformFee(setting: Setting, fen: number): number {
  const { feeBp, insuranceBp } = setting.regime.platform;
  return share(fen, feeBp) + share(fen, insuranceBp);
}

/** What an advance on escrow money costs beside the ordinary fee, fen. */
function advanceFee(setting: Setting, fen: number): number {
  return share(fen, setting.regime.platform.advanceFeeBp);
}

/** Pays one escrow entry out, less what the Platform keeps; returns what it kept. */
export function release(run: Run, at: number, early: boolean): number {
  const { world, setting } = run;
  const entry: Escrow | undefined = world.escrow[at];
  if (!entry) return 0;
  const fee = platformFee(setting, entry.fen) + (early ? advanceFee(setting, entry.fen) : 0);
  post(world.books, "escrow", "fees", fee);
  post(world.books, "escrow", "cash", takeFirst(run, entry.fen - fee));
  world.standing.taken += fee;
  world.escrow.splice(at, 1);
  const order = orderOf(world, entry.order);
  if (order) {
    order.received += entry.fen - fee;
    if (order.state === "shipped") order.state = "settled";
  }
  return fee;
}
