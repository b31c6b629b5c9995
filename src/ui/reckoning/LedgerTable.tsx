/** The four pages as one table: the weeks in the book, column by column. */
import { useRun, useSay } from "../context.ts";

export function LedgerTable() {
  const say = useSay();
  const { weeks } = useRun().world;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [say.t("ui.books.acc.cash"), weeks.map((w) => say.money(w.cash))],
    [say.t("ui.books.acc.escrow"), weeks.map((w) => say.money(w.escrow))],
    [say.t("ui.books.acc.wageCost"), weeks.map((w) => say.money(w.wages))],
    [say.t("ui.people.m.week"), weeks.map((w) => say.span(w.hours))],
    [say.t("ui.orders.ownMinutes"), weeks.map((w) => say.span(w.ownerHours))],
    [say.t("ui.people.m.nights"), weeks.map((w) => say.count(w.nights))],
    [say.t("ui.book.trust"), weeks.map((w) => say.count(w.trust / 10))],
    [say.t("ui.standing.rating"), weeks.map((w) => say.stars(w.rating))],
    [say.t("ui.standing.onTime"), weeks.map((w) => say.percent(w.onTimeBp))],
    [say.t("ui.book.q.ordersWon"), weeks.map((w) => say.count(w.won))],
    [say.t("ui.book.q.nights"), weeks.map((w) => say.count(w.lit))],
  ];
  return (
    <section>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say.t("ui.people.measure")}</th>
            {weeks.map((w) => (
              <th key={w.week} scope="col" className="n">
                {w.week}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, values]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, i) => (
                <td key={weeks[i]?.week ?? i} className="n num">
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
