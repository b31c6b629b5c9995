/** Nights of a house as bars of lit windows: one window for each person still at a machine after 22:00. */
import { useSay } from "../../context.ts";

const STEP = 14;
const WINDOW = 5;
const PANE = 3.4;
const ROOF = 12;

interface Props {
  readonly nights: readonly number[];
  /** people of the tallest bar of either life, so that both can be compared */
  readonly most: number;
}

export function Nights({ nights, most }: Props) {
  const say = useSay();
  const height = ROOF + Math.max(3, most) * WINDOW;
  const width = Math.max(10, nights.length) * STEP;
  const label = say.t("debrief.whatIf.nightsAlt", {
    n: nights.filter((n) => n > 0).length,
    of: nights.length,
    most: Math.max(0, ...nights),
  });
  return (
    <figure className="life-nights">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {nights.flatMap((n, day) =>
          Array.from({ length: n }, (_, i) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a window has no other name than its place
              key={`${day} ${i}`}
              x={day * STEP + 2}
              y={height - 2 - (i + 1) * WINDOW}
              width={STEP - 4}
              height={PANE}
            />
          )),
        )}
      </svg>
      <figcaption>
        <span>{say.t("debrief.whatIf.day", { day: 1 })}</span>
        <span>{say.t("debrief.whatIf.nights")}</span>
        <span>{say.t("debrief.whatIf.day", { day: nights.length })}</span>
      </figcaption>
    </figure>
  );
}
