/** This village beside the figures of the paper, each with its passport. */
import type { PaperRow } from "../../../debrief/index.ts";
import { useSay } from "../../context.ts";
import { Cited } from "../../parts/Cited.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { Heads } from "../../parts/Heads.tsx";
import { PassportMark } from "../../parts/PassportMark.tsx";

export function PaperTable({ rows }: { readonly rows: readonly PaperRow[] }) {
  const say = useSay();
  const head = (key: string) => say.t(`debrief.village.${key}`);
  const lanes = rows.filter(({ id }) => id !== "ads");
  const ads = rows.filter(({ id }) => id === "ads");
  return (
    <section className="slip deb-slip">
      <h3>{head("paper")}</h3>
      {[
        { rows: lanes, last: "last", other: "highest" },
        { rows: ads, last: "your", other: "neighbours" },
      ].map((part) => (
        <table key={part.last} className="ways paper-rows">
          <Heads rows={head("measure")} columns={[part.last, part.other, "paperHead"].map(head)} />
          <tbody>
            {part.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{head(row.id)}</th>
                <td className="n" data-label={head(part.last)}>
                  <Figure
                    value={say.percent(row.last)}
                    title={head(row.id)}
                    text={head(`${row.id}Why`)}
                    setBy="counted"
                  />
                </td>
                <td className="n num" data-label={head(part.other)}>
                  {say.percent(row.other)}
                </td>
                <td className="n" data-label={head("paperHead")}>
                  <PassportMark kind="quoted" />{" "}
                  {say.t("debrief.village.about", { n: say.percent(row.paper) })}{" "}
                  <span className="cap">
                    <Cited
                      text={say.t("debrief.village.passport", {
                        kind: say.t("ui.passport.quoted"),
                        source: row.source,
                      })}
                    />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
