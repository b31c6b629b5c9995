/** What can be counted in a village of shops: on the first day, on the day of its title, and now. */
import type { VillageDay } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import type { Say } from "../say.ts";

type Row = readonly [key: string, read: (day: VillageDay, say: Say) => string];

const ROWS: readonly Row[] = [
  ["counted", (day, say) => say.count(day.counted ?? day.houses)],
  ["parcel", (day, say) => say.money(day.parcel ?? 0)],
  ["pay", (day, say) => say.percent(day.payBp ?? 0)],
  ["hours", (day, say) => say.count((day.hours10 ?? 0) / 10, 1)],
];

/** The first day on which parcels were carried at the title's price. */
const titleDay = (days: readonly VillageDay[], needs: number): VillageDay | undefined =>
  days.find((day) => (day.counted ?? 0) >= needs);

export function ThenAndNow({ days }: { readonly days: readonly VillageDay[] }) {
  const say = useSay();
  const { world, setting } = useRun();
  const needs = setting.village?.shops?.titleShops;
  const [first] = days;
  const last = days[days.length - 1];
  if (needs === undefined || first === undefined || last === undefined) return null;
  const titled = world.market?.title === true ? titleDay(days, needs) : undefined;
  const shown: readonly (readonly [string, VillageDay])[] = [
    ["first", first],
    ...(titled === undefined ? [] : [["titleDay", titled] as const]),
    ["now", last],
  ];
  return (
    <section className="village-days">
      <h2>{say.t("ui.village.then")}</h2>
      <table className="ways">
        <caption className="vh">{say.t("ui.village.then")}</caption>
        <thead>
          <tr>
            <th scope="col">{say.t("ui.village.measure")}</th>
            {shown.map(([key]) => (
              <th key={key} scope="col" className="n">
                {say.t(`ui.village.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([row, read]) => (
            <tr key={row}>
              <th scope="row">{say.t(`ui.village.${row}`)}</th>
              {shown.map(([key, day]) => (
                <td key={key} className="n num" data-label={say.t(`ui.village.${key}`)}>
                  {read(day, say)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="cap">{say.t("ui.village.thenWhy")}</p>
    </section>
  );
}
