/** The same houses counted twice: in the first week of the run, and in the last seven days. */
import type { LanesWeek } from "../../sim/index.ts";
import { useSay } from "../context.ts";
import type { Say } from "../say.ts";

const ROWS: readonly (readonly [key: string, read: (week: LanesWeek, say: Say) => string])[] = [
  ["hourly", (week, say) => say.money(week.hourly)],
  ["hours", (week, say) => say.count(week.hours10 / 10, 1)],
  ["lit", (week, say) => say.percent(week.litBp)],
  ["across", (week, say) => say.percent(week.acrossBp)],
];

interface Props {
  readonly first: LanesWeek | undefined;
  readonly now: LanesWeek | undefined;
}

export function BeforeAfter({ first, now }: Props) {
  const say = useSay();
  if (first === undefined || now === undefined) return <p className="cap">{say.t("ui.round.later")}</p>;
  return (
    <section className="village-days">
      <h2>{say.t("ui.round.lanes")}</h2>
      <table className="ways">
        <caption className="vh">{say.t("ui.round.lanes")}</caption>
        <thead>
          <tr>
            <th scope="col">{say.t("ui.village.measure")}</th>
            <th scope="col" className="n">
              {say.t("ui.round.first")}
            </th>
            <th scope="col" className="n">
              {say.t("ui.round.now")}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([row, read]) => (
            <tr key={row}>
              <th scope="row">{say.t(`ui.round.${row}`)}</th>
              <td className="n num" data-label={say.t("ui.round.first")}>
                {read(first, say)}
              </td>
              <td className="n num" data-label={say.t("ui.round.now")}>
                {read(now, say)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="cap">{say.t("ui.round.lanesWhy")}</p>
    </section>
  );
}
