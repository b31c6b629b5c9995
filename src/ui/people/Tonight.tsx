/** Keep on or send home tonight, and the free day of the week. */
import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import type { Person } from "../../sim/index.ts";
import { useRun, useSay, useSend } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Stepper } from "../parts/Stepper.tsx";

const LATEST = 6;
const DAYS = [-1, 0, 1, 2, 3, 4, 5, 6] as const;

export function Tonight({ person }: { readonly person: Person }) {
  const say = useSay();
  const send = useSend();
  const { world } = useRun();
  const [until, setUntil] = useState(0);
  return (
    <section>
      {person.tonight > world.hour && (
        <p>{say.t("ui.people.keptUntil", { time: say.clock(person.tonight) })}</p>
      )}
      {person.restUntil > world.hour && (
        <p>{say.t("ui.people.sentHome", { time: say.clock(person.restUntil) })}</p>
      )}
      <div className="acts">
        <Stepper
          label={say.t("ui.people.keepOnHour")}
          value={until}
          min={0}
          max={LATEST}
          step={1}
          format={{ minimumIntegerDigits: 2 }}
          behind=":00"
          onChange={setUntil}
          less={say.t("ui.phone.sooner")}
          more={say.t("ui.phone.later")}
        />
        <Act command={{ kind: "keepOn", who: person.id, until }}>
          {say.t("ui.people.keepOn", { time: say.clock(until) })}
        </Act>
        <Act command={{ kind: "sendHome", who: person.id }}>{say.t("ui.people.sendHome")}</Act>
      </div>
      {!person.owner && <p className="cap">{say.t("ui.people.costs")}</p>}
      <RadioGroup
        className="choice-row"
        aria-label={say.t("ui.people.freeDay")}
        orientation="horizontal"
        value={String(person.freeDay)}
        onChange={(value) => send({ kind: "freeDay", who: person.id, weekday: Number(value) })}
      >
        <span className="lab">{say.t("ui.people.freeDay")}</span>
        <div className="seg seg-wrap">
          {DAYS.map((day) => (
            <Radio key={day} value={String(day)}>
              {day < 0 ? say.t("ui.people.noFreeDay") : say.t(`ui.day.${day}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </section>
  );
}
