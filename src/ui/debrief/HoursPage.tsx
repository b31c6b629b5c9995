/** Everybody's days as lit windows: house beside house, the owners among them. Below, the same as a table. */
import { useMemo, useState } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { type HoursRow, hoursPage, weeksOf, windowsOf } from "../../debrief/index.ts";
import { chainView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";
import { Face } from "../people/Face.tsx";
import { Chains } from "./Chains.tsx";
import { HoursTable } from "./HoursTable.tsx";
import { LitHouse } from "./LitHouse.tsx";
import { Outworkers } from "./Outworkers.tsx";

export function HoursPage() {
  const say = useSay();
  const { world, setting } = useRun();
  const page = useMemo(() => hoursPage(world, setting), [world, setting]);
  const weeks = useMemo(() => weeksOf(page), [page]);
  const chains = useMemo(() => chainView(world, setting), [world, setting]);
  const [week, setWeek] = useState(weeks.fullest);
  const longest = setting.regime.money.longestDay;
  const shown = Math.min(7, page.days - week * 7);
  return (
    <>
      <div className="hours-top">
        <Legend longest={longest} />
        {weeks.count > 1 && (
          <ToggleButtonGroup
            className="seg"
            aria-label={say.t("debrief.hours.choose")}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[String(week)]}
            onSelectionChange={(keys) => setWeek(Number([...keys][0] ?? week))}
          >
            {Array.from({ length: weeks.count }, (_, i) => String(i)).map((id) => (
              <ToggleButton key={id} id={id}>
                {say.t("debrief.hours.week", { n: Number(id) + 1 })}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
      </div>
      <p className="cap hours-how">
        {say.sentences(
          say.t("debrief.hours.floors", { weekday: say.t(`ui.dayLong.${setting.level.weekday}`) }),
          say.t("debrief.hours.lit", { n: page.nightsLit, of: page.ofNights }),
        )}
      </p>
      <ul className="houses">
        {page.rows.map((row) => (
          <House key={row.id} row={row} week={week} days={shown} longest={longest} />
        ))}
        <Outworkers week={week} days={shown} longest={longest} />
      </ul>
      {chains !== null && chains.length > 0 && <Chains chains={chains} />}
      <HoursTable page={page} />
    </>
  );
}

function Legend({ longest }: { readonly longest: number }) {
  const say = useSay();
  return (
    <ul className="hours-legend">
      <li>{say.t("debrief.hours.lead")}</li>
      <li>
        <i className="key-on" aria-hidden="true" />
        {say.t("debrief.hours.work")}
      </li>
      <li>
        <i className="key-bars" aria-hidden="true" />
        <span>
          <Figure
            value={say.t("debrief.hours.beyond", { hours: say.span(longest) })}
            title={say.t("debrief.hours.longest")}
            text={say.t("debrief.hours.longestWhy", { hours: say.span(longest) })}
            setBy="law"
            number="regime.money.longestDay"
          />
        </span>
      </li>
      <li>
        <i className="key-off" aria-hidden="true" />
        {say.t("debrief.hours.dark")}
      </li>
    </ul>
  );
}

interface HouseProps {
  readonly row: HoursRow;
  readonly week: number;
  readonly days: number;
  readonly longest: number;
}

function House({ row, week, days, longest }: HouseProps) {
  const say = useSay();
  const floors = Array.from({ length: days }, (_, i) => windowsOf(row.days, week * 7 + i, longest));
  const n = floors.flat().filter((state) => state > 0).length;
  const name = say.fullName(row.id);
  const state = row.owner ? "unpaid" : row.gone ? "gone" : "here";
  return (
    <li className="house">
      <LitHouse
        floors={floors}
        label={say.t("debrief.hours.alt", { name, n, week: week + 1 })}
        isOwner={row.owner}
      />
      <div className="house-who">
        <Face id={row.id} name={name} />
        <span>
          <b className="head">{name}</b>
          <span className="cap">{say.t(`debrief.hours.${state}`)}</span>
        </span>
        <strong className="head num">{say.span(n)}</strong>
      </div>
    </li>
  );
}
