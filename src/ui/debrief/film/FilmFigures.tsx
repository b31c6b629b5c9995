/** What the hour and the day on show come to, in numbers that answer "why?". */
import type { FilmDay, FilmHour } from "../../../debrief/index.ts";
import { useSay } from "../../context.ts";
import { Figure } from "../../parts/Figure.tsx";

interface Props {
  readonly hour: FilmHour;
  readonly day: FilmDay | undefined;
}

export function FilmFigures({ hour, day }: Props) {
  const say = useSay();
  const of = (n: number, all: number) => say.t("debrief.film.of", { n, of: all });
  const rows: [string, string][] = [
    ["cash", say.money(hour.cash)],
    ["orders", say.count(hour.orders)],
    ["pieces", say.count(hour.pieces)],
    ["awake", of(hour.awake, hour.people.length)],
    ["working", of(hour.working, hour.people.length)],
  ];
  if (day !== undefined) rows.push(["lit", of(day.lit, day.open)]);
  if (day?.shops) rows.push(["same", say.percent(day.shops.sameBp)]);
  return (
    <dl className="slip deb-slip film-figures" aria-label={say.t("debrief.film.now")}>
      {rows.map(([id, value]) => (
        <div key={id}>
          <dt>{say.t(`debrief.film.${id}`)}</dt>
          <dd>
            <Figure
              value={value}
              title={say.t(`debrief.film.${id}`)}
              text={say.t(`debrief.film.${id}Why`)}
              setBy="counted"
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
