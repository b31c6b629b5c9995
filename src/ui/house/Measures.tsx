/** What can be done about the house: price, days, hours without a machine, and the button. */
import type { SafetyView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";

export function Measures({ view }: { readonly view: SafetyView }) {
  const say = useSay();
  const { world } = useRun();
  const { works } = view;
  return (
    <section>
      <h2>{say.t("ui.safety.do")}</h2>
      {works !== null && (
        <p className="slip seen">
          {say.t("ui.safety.works", {
            name: say.t(`measures.${works.measure}.name`),
            when: say.dated(works.until),
          })}
        </p>
      )}
      <ul className="measures">
        {view.measures.map((m) => (
          <li key={m.id} className="measure">
            <div>
              <h3>{say.t(`measures.${m.id}.name`)}</h3>
              <p>{say.t(`measures.${m.id}.about`)}</p>
              <p className="cap">
                {[
                  say.t("ui.safety.days", { n: m.days }),
                  ...(m.hoursStill > 0
                    ? [
                        say.t("ui.safety.stands", {
                          from: say.clock(m.stands[0]),
                          to: say.clock(m.stands[1]),
                          n: m.hoursStill,
                        }),
                      ]
                    : []),
                  ...(m.weekly > 0 ? [say.t("ui.safety.weekly", { money: say.money(m.weekly) })] : []),
                ].join(" · ")}
              </p>
            </div>
            {m.done ? (
              <b>{say.t("ui.safety.finished")}</b>
            ) : world.ended ? null : (
              <Act command={{ kind: "build", measure: m.id }}>
                {say.t("ui.safety.act", { money: say.money(m.fen) })}
              </Act>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
