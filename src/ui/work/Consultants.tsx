/** The consultants' visit: what they will look at, how one can meet them, and what they wrote. */
import { HEADINGS } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";

const ANSWERS = ["prepare", "stage", "decline"] as const;

export function Consultants() {
  const say = useSay();
  const { world, setting } = useRun();
  const visit = world.consult;
  if (visit === null) return null;
  const { prepareCost, stageCost } = setting.regime.matchmaker;
  const cost = { prepare: prepareCost, stage: stageCost, decline: 0 } as const;
  return (
    <section className="slip offer">
      <h2>{say.t("ui.work.visit")}</h2>
      <p>{say.t("ui.work.visitLead", { when: say.moment(visit.visitAt) })}</p>
      <ul className="lines">
        {HEADINGS.map((heading) => (
          <li key={heading}>
            {say.t(`ui.work.heading.${heading}`)}
            {visit.report !== null && (
              <b className="num"> {say.t("ui.work.grade", { n: visit.report[heading] })}</b>
            )}
          </li>
        ))}
      </ul>
      <p className="cap">{say.t("ui.work.visitNot")}</p>
      {visit.how === "" ? (
        <div className="acts">
          {ANSWERS.map((how) => (
            <Act key={how} command={{ kind: "consult", how }}>
              {say.t(`ui.work.how.${how}`, { cost: say.money(cost[how]) })}
            </Act>
          ))}
        </div>
      ) : (
        <p>{say.t(`ui.work.did.${visit.how}`)}</p>
      )}
      {visit.caught && <p className="is-late">{say.t("ui.work.caught")}</p>}
    </section>
  );
}
