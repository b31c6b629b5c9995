/** Two lessons of one class: what another rule or another level changed, and what not. */
import { totalsOf } from "../../../classroom/index.ts";
import type { ClassGroup } from "./classProps.ts";
import { linesOf } from "./linesOf.ts";
import type { ClassWords } from "./useClassWords.ts";

interface Props {
  readonly groups: readonly ClassGroup[];
  readonly names: ClassWords;
}

export function SideBySide({ groups, names }: Props) {
  const { t } = names.words;
  const columns = groups.map(({ rows }) => new Map(linesOf(names, totalsOf(rows.map(({ row }) => row)))));
  const keys = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  return (
    <>
      <p className="cap">{t("teachers.class.rulesLead")}</p>
      <table className="ways">
        <thead>
          <tr>
            <td />
            {groups.map(({ id, title, rules, rows }) => (
              <th key={id} scope="col" className="n">
                {t("teachers.board.groupName", { title, rules, n: rows.length })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{t(`teachers.class.line.${key}`)}</th>
              {columns.map((column, i) => (
                <td key={groups[i]?.id} className="n num">
                  {column.get(key) ?? "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
