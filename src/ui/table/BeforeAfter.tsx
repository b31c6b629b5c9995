/** The same houses counted twice: in the first week of the run, and in the last seven days. */
import type { LanesWeek } from "../../sim/index.ts";
import { useSay } from "../context.ts";
import type { Say } from "../say.ts";
import { MeasureTable } from "../village/MeasureTable.tsx";

const ROWS: readonly (readonly [key: string, read: (week: LanesWeek, say: Say) => string])[] = [
  ["ui.round.hourly", (week, say) => say.money(week.hourly)],
  ["ui.round.hours", (week, say) => say.count(week.hours10 / 10, 1)],
  ["ui.round.lit", (week, say) => say.percent(week.litBp)],
  ["ui.round.across", (week, say) => say.percent(week.acrossBp)],
];

interface Props {
  readonly first: LanesWeek | undefined;
  readonly now: LanesWeek | undefined;
}

export function BeforeAfter({ first, now }: Props) {
  const say = useSay();
  if (first === undefined || now === undefined) return <p className="cap">{say.t("ui.round.later")}</p>;
  return (
    <section className="village-days">
      <h2>{say.t("ui.round.lanes")}</h2>
      <MeasureTable
        caption={say.t("ui.round.lanes")}
        moments={[
          [say.t("ui.round.first"), first],
          [say.t("ui.round.now"), now],
        ]}
        rows={ROWS}
      />
      <p className="cap">{say.t("ui.round.lanesWhy")}</p>
    </section>
  );
}
