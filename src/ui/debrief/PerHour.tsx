/** What an hour of work brought, beside the minimum wage. Below it is hatched; the owners stand in the same list. */
import { useMemo } from "react";
import { type HoursRow, hoursPage } from "../../debrief/index.ts";
import { result, type World } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure, type Why } from "../parts/Figure.tsx";
import { Face } from "../people/Face.tsx";
import type { Say } from "../say.ts";

/** The hired by pay, and the owners once: they share what is left. */
function barsOf(rows: readonly HoursRow[]): HoursRow[] {
  const owner = rows.find((row) => row.owner);
  const bars = rows.filter((row) => !row.owner && row.hours > 0);
  return [...bars, ...(owner ? [owner] : [])].sort((a, b) => b.hourly - a.hourly);
}

function whyOf(say: Say, world: World, row: HoursRow, gain: number): Why {
  const isOwner = row.owner;
  const hours = isOwner
    ? world.people.filter((p) => p.owner).reduce((sum, p) => sum + p.hours, 0)
    : row.hours;
  const earned = world.people.find((p) => p.id === row.id)?.earned ?? 0;
  return {
    title: isOwner ? say.t("debrief.hour.you") : say.fullName(row.id),
    parts: [
      {
        label: say.t(isOwner ? "debrief.hour.gain" : "debrief.hour.earned"),
        value: say.money(isOwner ? gain : earned),
      },
      { label: say.t("debrief.hour.worked"), value: say.span(hours) },
    ],
    text: say.t(isOwner ? "debrief.hour.whyOwner" : "debrief.hour.whyHired"),
  };
}

export function PerHour() {
  const say = useSay();
  const { world, setting } = useRun();
  const page = useMemo(() => hoursPage(world, setting), [world, setting]);
  const bars = barsOf(page.rows);
  const gain = result(world, setting);
  const most = Math.max(page.minimum * 1.4, ...bars.map((row) => row.hourly));
  const part = (fen: number) => `${Math.max(0, (fen / most) * 100).toFixed(1)}%`;
  return (
    <section className="slip deb-slip per-hour">
      <h2>{say.t("debrief.hour.title")}</h2>
      <p className="cap">{say.t("debrief.hour.lead")}</p>
      <p className="per-minimum">
        <b>{say.t("debrief.hour.minimum")}</b>{" "}
        <Figure
          value={say.money(page.minimum)}
          title={say.t("debrief.hour.minimum")}
          text={say.t("debrief.hour.whyMinimum")}
          setBy="law"
          number="regime.money.minimumHour"
        />
      </p>
      <ul className="bars" style={{ "--at": part(page.minimum) } as React.CSSProperties}>
        {bars.map((row) => (
          <li key={row.id}>
            <Face id={row.id} name={say.fullName(row.id)} />
            <b>{row.owner ? say.t("debrief.hour.you") : say.fullName(row.id)}</b>
            <span className="bar-track" aria-hidden="true">
              <i className={row.hourly < page.minimum ? "lo" : ""} style={{ width: part(row.hourly) }} />
            </span>
            <Figure className="head" value={say.money(row.hourly)} {...whyOf(say, world, row, gain)} />
          </li>
        ))}
      </ul>
      <p className="cap">{say.t("debrief.hour.hatched")}</p>
    </section>
  );
}
