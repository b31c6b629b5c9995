/** Plans for 45 and 90 minutes, and for one device: what happens when, and which subjects it belongs to. */
import { useServices } from "../context.ts";

const PLANS = [
  ["short", 6],
  ["long", 7],
  ["one", 5],
] as const;
const SUBJECTS = ["economy", "geography", "ethics", "informatics"] as const;

export function Plans() {
  const { words } = useServices();
  const { t } = words;
  return (
    <div className="plans">
      {PLANS.map(([plan, steps]) => (
        <section key={plan} className="slip teachers-slip">
          <h2>{t(`teachers.plan.${plan}.title`)}</h2>
          <table className="ways">
            <thead>
              <tr>
                <th scope="col">{t("teachers.plan.when")}</th>
                <th scope="col">{t("teachers.plan.what")}</th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: steps }, (_, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step of a plan has no other name than its place
                <tr key={i}>
                  <th scope="row" className="num">
                    {t(`teachers.plan.${plan}.step.${i}.when`)}
                  </th>
                  <td>{t(`teachers.plan.${plan}.step.${i}.what`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <section className="slip teachers-slip">
        <h2>{t("teachers.plan.subjects")}</h2>
        <ul className="lines">
          {SUBJECTS.map((id) => (
            <li key={id}>{t(`teachers.plan.subject.${id}`)}</li>
          ))}
        </ul>
        <p>{t("teachers.plan.care")}</p>
      </section>
    </div>
  );
}
