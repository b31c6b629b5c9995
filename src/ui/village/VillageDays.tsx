/** Sameness and price of the commonest product, day by day: two lines, and the same as a table. */
import type { VillageDay } from "../../sim/index.ts";
import { useSay } from "../context.ts";

const WIDTH = 320;
const HEIGHT = 100;
const FULL = 10_000;
const MOST_ROWS = 8;

const line = (days: readonly VillageDay[], read: (day: VillageDay) => number): string =>
  days
    .map((day, i) => {
      const x = (i * WIDTH) / Math.max(1, days.length - 1);
      const y = HEIGHT - (Math.min(FULL * 1.2, read(day)) / (FULL * 1.2)) * HEIGHT;
      return `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");

export function VillageDays({ days }: { readonly days: readonly VillageDay[] }) {
  const say = useSay();
  const every = Math.max(1, Math.ceil(days.length / MOST_ROWS));
  const rows = days.filter((_, i) => (days.length - 1 - i) % every === 0);
  return (
    <section className="village-days">
      <h2>{say.t("ui.village.days")}</h2>
      <svg viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} className="village-lines" aria-hidden="true">
        <path d={`M0 ${HEIGHT / 1.2 / 5}H${WIDTH}`} className="village-full" />
        <path d={line(days, (day) => day.sameBp)} className="village-same" />
        <path d={line(days, (day) => day.priceBp)} className="village-price" />
      </svg>
      <table className="ways">
        <caption className="vh">{say.t("ui.village.days")}</caption>
        <thead>
          <tr>
            <th scope="col">{say.t("ui.village.day")}</th>
            <th scope="col" className="n village-same-key">
              {say.t("ui.village.same")}
            </th>
            <th scope="col" className="n village-price-key">
              {say.t("ui.village.price")}
            </th>
            <th scope="col" className="n">
              {say.t("ui.village.copies")}
            </th>
            <th scope="col" className="n">
              {say.t("ui.village.lit")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((day) => (
            <tr key={day.day}>
              <th scope="row">{say.count(day.day + 1)}</th>
              <td className="n num">{say.percent(day.sameBp)}</td>
              <td className="n num">{say.percent(day.priceBp)}</td>
              <td className="n num">{say.count(day.copiesOfMine)}</td>
              <td className="n num">{say.count(day.lit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
