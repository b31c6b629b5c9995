/** Sums and middles of a class, and how its runs ended. */
import { totalsOf } from "../../../classroom/index.ts";
import { ClassEndings, ClassLines } from "./ClassLines.tsx";
import type { ClassProps } from "./classProps.ts";

export function Together({ rows, names }: ClassProps) {
  const totals = totalsOf(rows.map(({ row }) => row));
  const { t, gap } = names.words;
  const because = Object.entries(totals.because).sort((a, b) => b[1] - a[1]);
  return (
    <>
      <ClassLines names={names} totals={totals} />
      <h3>{t("teachers.class.endings")}</h3>
      <ClassEndings names={names} totals={totals} />
      {because.length > 0 && (
        <p className="cap">
          {t("teachers.class.because")}
          {gap}
          {because
            .map(([reason, n]) =>
              t("teachers.class.becauseOne", { reason: t(`ui.card.reason.${reason}`), n }),
            )
            .join(" · ")}
        </p>
      )}
    </>
  );
}
