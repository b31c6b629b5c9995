/** The class on one sheet of paper: seen only in print, where it is all there is. */
import { questionsFor, totalsOf } from "../../../classroom/index.ts";
import { ClassEndings, ClassLines } from "./ClassLines.tsx";
import type { ClassGroup, ClassProps } from "./classProps.ts";
import { Plot } from "./Scatter.tsx";
import { SideBySide } from "./SideBySide.tsx";
import { Splits } from "./Splits.tsx";
import { Windows } from "./Village.tsx";

interface Props extends ClassProps {
  readonly title: string;
  readonly rules: string;
  readonly groups: readonly ClassGroup[];
}

const MOST_SPLITS = 3;

export function ClassSheetPage({ rows, names, title, rules, groups }: Props) {
  const { t } = names.words;
  const known = rows.map(({ row }) => row);
  const totals = totalsOf(known);
  return (
    <article className="paper-only class-sheet">
      <header>
        <h1>{t("teachers.board.groupName", { title, rules, n: rows.length })}</h1>
        <p className="sheet-room">{t("teachers.sheet.room")}</p>
      </header>
      <div className="sheet-two">
        <section>
          <h2>{t("teachers.class.together")}</h2>
          <ClassLines names={names} totals={totals} />
          <ClassEndings names={names} totals={totals} />
        </section>
        <section>
          <h2>{t("teachers.class.dots")}</h2>
          <p className="cap">
            {t("teachers.class.axis.money")} ↑ · {t("teachers.class.axis.longestWeek")} →
          </p>
          <Plot rows={rows} names={names} x="longestWeek" y="money" />
        </section>
      </div>
      <section>
        <h2>{t("teachers.class.windows")}</h2>
        <p className="cap">{t("teachers.class.windowsSum", { n: totals.nightsLit, of: totals.ofNights })}</p>
        <Windows rows={rows} names={names} />
      </section>
      {groups.length > 1 && (
        <section>
          <h2>{t("teachers.class.rules")}</h2>
          <SideBySide groups={groups} names={names} />
        </section>
      )}
      <div className="sheet-two">
        <section>
          <h2>{t("teachers.class.splits")}</h2>
          <Splits rows={rows} names={names} most={MOST_SPLITS} isBare />
        </section>
        <section>
          <h2>{t("teachers.class.ask")}</h2>
          <ol className="sheet-questions">
            {questionsFor(known).map(({ id, stage }) => (
              <li key={id}>
                <b>{t(`debrief.talk.stage.${stage}`)}</b> {names.text(`prompts.${id}.question`, id)}
              </li>
            ))}
          </ol>
        </section>
      </div>
      <p className="sheet-lines">{t("teachers.sheet.lines")}</p>
      <footer className="cap">{t("teachers.sheet.made", { n: rows.length })}</footer>
    </article>
  );
}
