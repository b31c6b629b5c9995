/** The village as a table, a row a day: as the shops' nights wrote it down, else as the film saw it. */
import type { VillagePage } from "../../../debrief/index.ts";
import { useSay } from "../../context.ts";
import { Heads } from "../../parts/Heads.tsx";
import { useFilm } from "../film/useFilm.ts";

interface Row {
  readonly day: number;
  readonly cells: readonly (readonly [head: string, value: string])[];
}

export function DayTable({ page }: { readonly page: VillagePage }) {
  const say = useSay();
  const { film } = useFilm();
  const head = (key: string) => say.t(`debrief.village.${key}`);
  const rows: Row[] = page.hasShops
    ? page.days.map((day) => ({
        day: day.day,
        cells: [
          ["sameHead", say.percent(day.sameBp)],
          ["priceHead", say.percent(day.priceBp)],
          ["copies", say.count(day.copiesOfMine)],
          ["lit", say.count(day.lit)],
          ["houses", say.count(day.houses)],
        ],
      }))
    : (film?.days ?? []).map((day) => ({
        day: day.day,
        cells: [
          ["neighbourNights", say.count(day.lit)],
          ["neighbourOpen", say.count(day.open)],
        ],
      }));
  if (rows.length === 0) return null;
  return (
    <details className="slip deb-slip deb-table">
      <summary className="head">{say.t("debrief.asTable")}</summary>
      <table>
        <caption className="vh">{head("lines")}</caption>
        <Heads rows={head("day")} columns={(rows[0]?.cells ?? []).map(([key]) => head(key))} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.day}>
              <th scope="row">{say.t("debrief.promises.day", { day: row.day + 1 })}</th>
              {row.cells.map(([key, value]) => (
                <td key={key} className="n num" data-label={head(key)}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
