/** Plans for 45 and 90 minutes and for one screen: what happens when, what it takes, and which subjects it belongs to. */
import { Button } from "react-aria-components";
import { useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";

const PLANS = [
  ["short", 6],
  ["long", 7],
  ["one", 6],
] as const;
/** The country of the page's own language comes first. */
const COUNTRIES = ["en", "de", "zh"] as const;
const SUBJECTS = [0, 1, 2, 3] as const;

const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

export function Plans() {
  const { words } = useServices();
  const { t, language } = words;
  const countries = [...COUNTRIES].sort((a, b) => Number(b === language) - Number(a === language));
  return (
    <div className="plans">
      {PLANS.map(([plan, steps]) => (
        <section key={plan} className="slip teachers-slip plan">
          <h2>{t(`teachers.plan.${plan}.title`)}</h2>
          <table className="ways">
            <thead>
              <tr>
                {["when", "what", "need"].map((key) => (
                  <th key={key} scope="col">
                    {t(`teachers.plan.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {upTo(steps).map((i) => (
                <tr key={i}>
                  <th scope="row" className="num">
                    {t(`teachers.plan.${plan}.step.${i}.when`)}
                  </th>
                  <td data-label={t("teachers.plan.what")}>{t(`teachers.plan.${plan}.step.${i}.what`)}</td>
                  <td data-label={t("teachers.plan.need")}>{t(`teachers.plan.${plan}.step.${i}.need`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <section className="slip teachers-slip plan">
        <h2>{t("teachers.plan.careTitle")}</h2>
        <p>{t("teachers.plan.care")}</p>
        <p>{t("teachers.plan.next")}</p>
        <Button className="btn plan-print" onPress={() => window.print()}>
          <Icon name="printer" />
          {t("teachers.plan.print")}
        </Button>
      </section>
      <section className="slip teachers-slip plan is-wide">
        <h2>{t("teachers.plan.subjects")}</h2>
        <p className="cap">{t("teachers.plan.subjectsNote")}</p>
        <div className="countries">
          {countries.map((country) => (
            <div key={country}>
              <h3>{t(`teachers.plan.country.${country}.title`)}</h3>
              <ul>
                {SUBJECTS.map((n) => (
                  <li key={n}>{t(`teachers.plan.country.${country}.${n}`)}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}
