/** Hours in every legal measure, beside the law (E47). Over the law is hatched and said in words. */
import { hoursView, type Person } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Figure } from "../parts/Figure.tsx";
import type { NumberPath } from "../parts/passport.ts";

interface Row {
  readonly key: "today" | "week" | "month" | "sinceFree" | "row" | "nights";
  readonly value: number;
  readonly law: string | null;
  readonly number: NumberPath | null;
  readonly isOver: boolean;
}

export function HoursTable({ person }: { readonly person: Person }) {
  const say = useSay();
  const { setting } = useRun();
  const view = hoursView(setting, person);
  const { law, over } = view;
  const rows: readonly Row[] = [
    {
      key: "today",
      value: view.today,
      law: say.t("ui.people.lawDay", { day: law.day, longest: law.longest }),
      number: "regime.money.longestDay",
      isOver: over.includes("day"),
    },
    {
      key: "week",
      value: view.week,
      law: say.t("ui.people.lawWeek", { n: law.week }),
      number: "regime.money.legalWeek",
      isOver: over.includes("week"),
    },
    {
      key: "month",
      value: view.overtimeMonth,
      law: say.t("ui.people.lawMonth", { n: law.overtimeMonth }),
      number: "regime.money.legalMonthOvertime",
      isOver: over.includes("month"),
    },
    {
      key: "sinceFree",
      value: view.sinceFree,
      law: say.t("ui.people.lawFree", { n: law.sinceFree }),
      number: null,
      isOver: over.includes("freeDay"),
    },
    { key: "row", value: view.row, law: null, number: null, isOver: false },
    { key: "nights", value: view.nights, law: null, number: null, isOver: false },
  ];
  return (
    <section>
      <h2>{say.t("ui.people.hoursTitle")}</h2>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say.t("ui.people.measure")}</th>
            <th scope="col" className="n">
              {say.t("ui.people.is")}
            </th>
            <th scope="col">{say.t("ui.people.lawIs")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.isOver ? "hatched" : ""}>
              <th scope="row">{say.t(`ui.people.m.${row.key}`)}</th>
              <td className="n num">{say.count(row.value)}</td>
              <td>
                {row.law !== null && row.number !== null ? (
                  <Figure value={row.law} title={say.t("ui.people.lawIs")} setBy="law" number={row.number} />
                ) : (
                  row.law
                )}
                {row.isOver && (
                  <b className="over-law">
                    <Icon name="warning" size={16} /> {say.t("ui.people.over")}
                  </b>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
