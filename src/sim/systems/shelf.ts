/** Shelf and parcels of the own shop: packed pieces are put away, the courier takes what is sold, money comes and goes back. */
import { hourOfDay, type Run } from "../run.ts";
import { countBags } from "../shop/bags.ts";
import { shelve } from "../shop/batch.ts";
import { tradeOf } from "../shop/own.ts";
import { sendParcels, settleParcels } from "../shop/post.ts";

export function shelf(run: Run): void {
  const { world, setting } = run;
  const trade = tradeOf(world, setting);
  if (!trade) return;
  shelve(run);
  countBags(world);
  if (setting.level.courier.includes(hourOfDay(world.hour))) sendParcels(run, trade);
  settleParcels(run, trade);
}
