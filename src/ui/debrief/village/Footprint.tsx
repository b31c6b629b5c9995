/** What this house did to its neighbours, each figure with what it is counted from. */
import type { Footprint as Item } from "../../../debrief/index.ts";
import { useSay } from "../../context.ts";
import { Figure } from "../../parts/Figure.tsx";

export function Footprint({ items }: { readonly items: readonly Item[] }) {
  const say = useSay();
  const text = ({ id, value, of }: Item): string => {
    if (id === "under") return say.t("debrief.village.under", { n: say.percent(value) });
    if (of === 0) return say.t("debrief.village.none");
    return say.t("debrief.village.of", { n: say.count(value), of: say.count(of) });
  };
  return (
    <section className="slip deb-slip">
      <h3>{say.t("debrief.village.foot")}</h3>
      <p className="cap">{say.t("debrief.village.footLead")}</p>
      <table className="ways">
        <thead className="vh">
          <tr>
            <th scope="col">{say.t("debrief.village.what")}</th>
            <th scope="col">{say.t("debrief.village.value")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{say.t(`debrief.village.footprint.${item.id}`)}</th>
              <td className="n">
                <Figure
                  value={text(item)}
                  title={say.t(`debrief.village.footprint.${item.id}`)}
                  text={say.t(`debrief.village.footWhy.${item.id}`)}
                  setBy="counted"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
