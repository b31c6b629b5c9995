/** Midnight in the village of shops: one round of the market, with the own offers among the others. */
import { shareHands } from "../market/channels.ts";
import { hourOfDay, type Run } from "../run.ts";
import { tradeOf } from "../shop/own.ts";
import { shopRound } from "../shop/round.ts";

export function shops(run: Run): void {
  if (hourOfDay(run.world.hour) !== 0) return;
  const trade = tradeOf(run.world, run.setting);
  if (!trade) return;
  shopRound(run, trade);
  shareHands(run);
}
