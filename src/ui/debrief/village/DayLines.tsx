/** Sameness and price of the commonest style over the days, with the paper's figures as dotted lines. */
import type { VillageDay } from "../../../sim/index.ts";
import { useSay } from "../../context.ts";

const WIDTH = 480;
const HEIGHT = 200;
const LEFT = 44;
/** bp at the top of the picture */
const TOP = 12_000;
/** about 60 per cent the same, prices at about 60 per cent of those outside: one line for both (S70) */
const PAPER = 6000;
const TICKS = [0, 2500, 5000, 7500, 10_000];

const yOf = (bp: number): number => HEIGHT - (Math.max(0, Math.min(TOP, bp)) / TOP) * HEIGHT;

export function DayLines({ days }: { readonly days: readonly VillageDay[] }) {
  const say = useSay();
  const line = (read: (day: VillageDay) => number): string =>
    days
      .map((day, i) => {
        const x = LEFT + (i * (WIDTH - LEFT)) / Math.max(1, days.length - 1);
        return `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${yOf(read(day)).toFixed(1)}`;
      })
      .join("");
  return (
    <figure className="slip deb-slip day-lines">
      <figcaption>
        <h3>{say.t("debrief.village.lines")}</h3>
      </figcaption>
      <svg
        viewBox={`0 -8 ${WIDTH} ${HEIGHT + 14}`}
        role="img"
        aria-label={say.t("debrief.village.lineAlt", { n: days.length })}
      >
        {TICKS.map((bp) => (
          <g key={bp}>
            <path className="tick" d={`M${LEFT} ${yOf(bp)}H${WIDTH}`} />
            <text x={LEFT - 6} y={yOf(bp) + 4} textAnchor="end">
              {say.percent(bp)}
            </text>
          </g>
        ))}
        <path className="line-paper" d={`M${LEFT} ${yOf(PAPER)}H${WIDTH}`} />
        <path className="line-same" d={line((day) => day.sameBp)} />
        <path className="line-price" d={line((day) => day.priceBp)} />
      </svg>
      <ul className="hours-legend">
        {(["Same", "Price", "Paper"] as const).map((id) => (
          <li key={id}>
            <svg viewBox="0 0 30 8" className="line-key" aria-hidden="true">
              <path className={`line-${id.toLowerCase()}`} d="M0 4H30" />
            </svg>
            {say.t(id === "Paper" ? "debrief.village.paperLine" : `debrief.village.line${id}`)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
