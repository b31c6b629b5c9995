/** Nights of a house as a row of columns, one for each day of the level: a window for everybody, lit if still at a machine after 22:00. */
import { useRun, useSay } from "../../context.ts";

/** Units of the drawing; windows keep their shape however long a level is. */
const WIDTH = 560;
const ROW = 14;
const EDGE = 6;
const MOST_WINDOW = 30;
/** From so many days on, only the first of each week is named. */
const MANY_DAYS = 8;
const WEEK = 7;

interface Props {
  readonly nights: readonly number[];
  /** of the life beside it: both have the same axes */
  readonly other: readonly number[];
}

export function Nights({ nights, other }: Props) {
  const say = useSay();
  const { world, setting } = useRun();
  const days = Math.max(setting.level.days, nights.length, other.length);
  const people = Math.max(world.people.length, ...nights, ...other);
  const each = (WIDTH - 2 * EDGE) / days;
  const window = Math.min(MOST_WINDOW, each - 2);
  const height = 2 * EDGE + people * ROW;
  const label = say.t("debrief.whatIf.nightsAlt", {
    n: nights.filter((n) => n > 0).length,
    of: nights.length,
    most: Math.max(0, ...nights),
  });
  const named = Array.from({ length: days }, (_, day) => day).filter(
    (day) => days < MANY_DAYS || day % WEEK === 0,
  );
  return (
    <figure className="life-nights">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
        {Array.from({ length: days }, (_, day) =>
          Array.from({ length: people }, (_, i) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a window has no other name than its place
              key={`${day} ${i}`}
              className={i < (nights[day] ?? 0) ? "is-lit" : ""}
              x={EDGE + day * each + (each - window) / 2}
              y={height - EDGE - (i + 1) * ROW + 2}
              width={window}
              height={ROW - 4}
            />
          )),
        )}
      </svg>
      <ol className={days < MANY_DAYS ? "life-days" : "life-days is-weeks"} aria-hidden="true">
        {named.map((day) => (
          <li key={day} style={{ flexGrow: Math.min(days, day + (days < MANY_DAYS ? 1 : WEEK)) - day }}>
            {day === 0 ? say.t("debrief.whatIf.day", { day: 1 }) : say.count(day + 1)}
          </li>
        ))}
      </ol>
      <figcaption>{say.t("debrief.whatIf.nights")}</figcaption>
    </figure>
  );
}
