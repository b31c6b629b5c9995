/** Sameness and price of the commonest product, day by day: two lines, and the same as a table. */
import type { VillageDay } from "../../sim/index.ts";
import { useSay } from "../context.ts";
import { Heads } from "../parts/Heads.tsx";

/** bp at the top of the picture */
const TOP = 12_000;
const TICKS = [0, 5000, 10_000];
const MOST_ROWS = 8;

/** Percent from the top of the picture, which is as wide as its slip. */
const downTo = (bp: number): number => 100 - Math.max(0, Math.min(TOP, bp)) / (TOP / 100);

const line = (days: readonly VillageDay[], read: (day: VillageDay) => number): string =>
  days
    .map((day, i) => {
      const x = (i * 100) / Math.max(1, days.length - 1);
      return `${i === 0 ? "M" : "L"}${x.toFixed(2)} ${downTo(read(day)).toFixed(2)}`;
    })
    .join("");

export function VillageDays({ days }: { readonly days: readonly VillageDay[] }) {
  const say = useSay();
  const every = Math.max(1, Math.ceil(days.length / MOST_ROWS));
  const rows = days.filter((_, i) => (days.length - 1 - i) % every === 0);
  const word = (key: string) => say.t(`ui.village.${key}`);
  const cells = (day: VillageDay) =>
    [
      ["same", say.percent(day.sameBp)],
      ["price", say.percent(day.priceBp)],
      ["copies", say.count(day.copiesOfMine)],
      ["lit", say.count(day.lit)],
    ] as const;
  return (
    <section className="village-days">
      <h2>{say.t("ui.village.days")}</h2>
      <div className="village-lines" aria-hidden="true">
        {TICKS.map((bp) => (
          <span key={bp} className="num" style={{ top: `${downTo(bp)}%` }}>
            {say.percent(bp)}
          </span>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {TICKS.map((bp) => (
            <path key={bp} d={`M0 ${downTo(bp)}H100`} className="village-tick" />
          ))}
          <path d={line(days, (day) => day.sameBp)} className="village-same" />
          <path d={line(days, (day) => day.priceBp)} className="village-price" />
        </svg>
      </div>
      <ul className="village-keys" aria-hidden="true">
        {(["same", "price"] as const).map((key) => (
          <li key={key} className={`village-${key}-key`}>
            {word(key)}
          </li>
        ))}
      </ul>
      <table className="ways">
        <caption className="vh">{say.t("ui.village.days")}</caption>
        <Heads rows={word("day")} columns={["same", "price", "copies", "lit"].map(word)} />
        <tbody>
          {rows.map((day) => (
            <tr key={day.day}>
              <th scope="row">{say.t("background.day", { day: day.day + 1 })}</th>
              {cells(day).map(([key, value]) => (
                <td key={key} className="n num" data-label={word(key)}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
