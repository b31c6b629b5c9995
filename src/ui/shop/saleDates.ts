/** When one may sign up and when the doors are open, as it stands at an hour. */
import type { SaleView } from "../../sim/index.ts";
import type { Say } from "../say.ts";

type Dates = Pick<SaleView, "signFrom" | "signUntil" | "opensAt" | "closesAt" | "signsNow">;

export function saleDates(say: Say, sale: Dates, hour: number): string {
  const sign = sale.signsNow ? "signNow" : hour < sale.signFrom ? "signSoon" : "signOver";
  const doors = hour < sale.opensAt ? "doorsSoon" : hour < sale.closesAt ? "doorsOpen" : "doorsShut";
  const words = {
    from: say.dated(sale.signFrom),
    until: say.dated(sale.signUntil),
    opens: say.dated(sale.opensAt),
    closes: say.dated(sale.closesAt),
  };
  const parts = [say.t(`ui.shop.sale.${sign}`, words), say.t(`ui.shop.sale.${doors}`, words)];
  // nobody reads about a sign-up any more once the doors are open
  return (doors === "doorsSoon" ? parts : parts.slice(1)).join(say.language === "zh" ? "" : " ");
}
