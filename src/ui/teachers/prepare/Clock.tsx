/** The lesson clock: how long until the debrief, and whether it is the same minute for all. */
import { useId } from "react";
import { Switch } from "react-aria-components";
import { useT } from "../../context.ts";
import { Choice } from "../../parts/Choice.tsx";
import { LessonLine } from "./LessonLine.tsx";
import type { Draft, LessonPlan } from "./useLesson.ts";

const MINUTES = ["0", "12", "20", "25", "30", "40"] as const;
const HOUR = 60;
const STEP = 5;
const TO_BEGIN = 3;

const two = (n: number): string => String(n).padStart(2, "0");
const clockOf = (minute: number): string => `${two(Math.floor(minute / HOUR))}:${two(minute % HOUR)}`;

/** A round time of day after the time it takes from now. */
function proposed({ minutes }: Draft): number {
  const now = new Date();
  const end = now.getHours() * HOUR + now.getMinutes() + TO_BEGIN + minutes;
  return (Math.ceil(end / STEP) * STEP) % (24 * HOUR);
}

export function Clock({ draft, change }: Pick<LessonPlan, "draft" | "change">) {
  const t = useT();
  const id = useId();
  const minutes = MINUTES.find((n) => Number(n) === draft.minutes) ?? "0";
  return (
    <div className="lesson-full">
      <Choice
        label={t("teachers.clock")}
        value={minutes}
        options={MINUTES.map((n) => [
          n,
          n === "0" ? t("teachers.clockOff") : t("teachers.clockMinutes", { n }),
        ])}
        onChange={(n) => change({ minutes: Number(n), until: null })}
      />
      {draft.minutes === 0 ? (
        <p className="cap">{t("teachers.lineOff")}</p>
      ) : (
        <>
          <LessonLine minutes={draft.minutes} />
          <p className="cap">{t("teachers.lineNote")}</p>
          <div className="row lesson-time">
            <Switch
              className="switch"
              isSelected={draft.until !== null}
              onChange={(isOn) => change({ until: isOn ? proposed(draft) : null })}
            >
              <span className="track" />
              {t("teachers.atTime")}
            </Switch>
            {draft.until !== null && (
              <>
                <label htmlFor={id}>{t("teachers.atTimeLabel")}</label>
                <input
                  id={id}
                  type="time"
                  required
                  value={clockOf(draft.until)}
                  onChange={({ target }) => {
                    const [hour = 0, minute = 0] = target.value.split(":").map(Number);
                    if (target.value !== "") change({ until: hour * HOUR + minute });
                  }}
                />
              </>
            )}
          </div>
          {draft.until !== null && <p className="cap">{t("teachers.atTimeNote")}</p>}
        </>
      )}
    </div>
  );
}
