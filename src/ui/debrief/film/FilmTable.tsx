/** The film as a table: a row a day. */
import { useMemo } from "react";
import type { Film, FilmHour } from "../../../debrief/index.ts";
import { useRun, useSay } from "../../context.ts";
import { Heads } from "../../parts/Heads.tsx";

interface Day {
  readonly day: number;
  readonly worked: number;
  readonly most: number;
  readonly end: FilmHour;
}

function daysOf(hours: readonly FilmHour[]): Day[] {
  const byDay = new Map<number, Day>();
  for (const end of hours) {
    const day = Math.floor(end.hour / 24);
    const before = byDay.get(day);
    byDay.set(day, {
      day,
      worked: (before?.worked ?? 0) + end.working,
      most: Math.max(before?.most ?? 0, end.working),
      end,
    });
  }
  return [...byDay.values()];
}

export function FilmTable({ film }: { readonly film: Film }) {
  const say = useSay();
  const { world } = useRun();
  const days = useMemo(() => daysOf(film.hours), [film]);
  const head = (key: string) => say.t(`debrief.film.${key}`);
  const hasShops = world.market !== null;
  const columns = ["hours", "most", "end", "openHead", "litHead", ...(hasShops ? ["sameHead"] : [])];
  return (
    <details className="slip deb-slip deb-table film-table">
      <summary className="head">{say.t("debrief.asTable")}</summary>
      <table>
        <caption className="vh">{head("table")}</caption>
        <Heads rows={head("day")} columns={columns.map(head)} />
        <tbody>
          {days.map(({ day, worked, most, end }) => {
            const lanes = film.days.find((it) => it.day === day);
            const cells = [
              say.span(worked),
              say.count(most),
              say.money(end.cash),
              say.count(end.orders),
              say.count(lanes?.lit ?? 0),
              say.percent(lanes?.shops?.sameBp ?? 0),
            ];
            return (
              <tr key={day}>
                <th scope="row">{say.t("debrief.promises.day", { day: day + 1 })}</th>
                {columns.map((key, i) => (
                  <td key={key} className="n num" data-label={head(key)}>
                    {cells[i]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
