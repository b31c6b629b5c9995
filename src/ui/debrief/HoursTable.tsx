/** The same hours as numbers: totals of the whole run, longest day, nights, and what an hour came to. */
import type { HoursPage } from "../../debrief/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";
import { Heads } from "../parts/Heads.tsx";

export function HoursTable({ page }: { readonly page: HoursPage }) {
  const say = useSay();
  const { setting } = useRun();
  const head = (key: string) => say.t(`debrief.hours.${key}`);
  const most = say.span(setting.regime.money.longestDay);
  return (
    <section className="slip deb-slip deb-table">
      <table>
        <caption className="head">{say.t("debrief.asTable")}</caption>
        <Heads
          rows={head("person")}
          columns={["total", "longest", "nights", "nightHours", "hourly", "law"].map(head)}
        />
        <tbody>
          {page.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{say.fullName(row.id)}</th>
              <td data-label={head("total")} className="n num">
                {say.span(row.hours)}
              </td>
              <td data-label={head("longest")} className="n">
                <Figure
                  value={say.t("debrief.hours.longestValue", {
                    hours: say.span(row.longest.hours),
                    day: row.longest.day + 1,
                  })}
                  title={head("longest")}
                  text={say.t("debrief.hours.longestWhy", { hours: most })}
                  number="regime.money.longestDay"
                />
              </td>
              <td data-label={head("nights")} className="n">
                <Figure
                  value={say.count(row.nights)}
                  title={head("nights")}
                  text={head("nightsWhy")}
                  setBy="counted"
                />
              </td>
              <td data-label={head("nightHours")} className="n num">
                {say.span(row.nightHours)}
              </td>
              <td data-label={head("hourly")} className="n">
                <Figure
                  value={say.money(row.hourly)}
                  title={head("hourly")}
                  text={say.t(row.owner ? "debrief.hour.whyOwner" : "debrief.hour.whyHired")}
                />
              </td>
              <td data-label={head("law")} className="n">
                {row.lawBp === undefined ? (
                  say.t("ui.unpaid")
                ) : (
                  <Figure value={say.percent(row.lawBp)} title={head("law")} text={head("lawWhy")} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
