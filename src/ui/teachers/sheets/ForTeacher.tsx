/** For whoever teaches a level: its figures by law, what stands behind it, every question with aim, likely answers and what to ask next. */
import { Section, SheetPage } from "./parts.tsx";
import { allQuestions } from "./questions.ts";
import type { Sheet } from "./useSheet.ts";

export function ForTeacher({ sheet }: { readonly sheet: Sheet }) {
  const { say, setting } = sheet;
  const { level, regime } = setting;
  const { legalWeek, legalMonthOvertime, longestDay, minimumHour } = regime.money;
  const w = (key: string, params = {}) => say.t(`teachers.ws.teacher.${key}`, params);
  return (
    <SheetPage sheet={sheet} part="teacher">
      <Section title={w("glance")}>
        <p>
          {say.sentences(
            w("minutes", { n: level.minutes, days: level.days }),
            w("place", { place: say.t(`level.${level.id}.place`) }),
            say.t(`level.${level.id}.goal`),
          )}
        </p>
      </Section>
      <Section title={w("background")}>
        <p>{say.sentences(say.t(`level.${level.id}.background`), say.t("teachers.plan.care"))}</p>
      </Section>
      <div className="ws-two">
        <Section title={w("law")}>
          <p>
            {w("lawText", {
              week: legalWeek,
              overtime: legalMonthOvertime,
              day: longestDay,
              money: say.money(minimumHour),
            })}
          </p>
        </Section>
        <Section title={w("answers")}>
          <p>{w("answersText")}</p>
        </Section>
      </div>
      <Section title={w("order")}>
        <ol className="ws-notes">
          {allQuestions(setting).map(({ id, stage }) => (
            <li key={id}>
              <p>
                <b>{say.t(`debrief.talk.stage.${stage}`)}</b> {say.t(`prompts.${id}.question`)}
                {say.gap}
                <span className="ws-paper">{say.t(`prompts.${id}.paper`)}</span>
              </p>
              <p>
                {["aim", "likely", "then"].map((key) => (
                  <span key={key}>
                    <i>{say.t(`debrief.talk.${key}`)}</i> {say.t(`prompts.${id}.${key}`)}
                    {say.gap}
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ol>
      </Section>
    </SheetPage>
  );
}
