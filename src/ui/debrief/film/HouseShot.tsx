/** The own house in one hour: a window for each person, lit at work, dim while awake, dark else, boarded up when gone. */
import type { Activity } from "../../../sim/index.ts";

interface Props {
  readonly people: readonly Activity[];
  /** hour of the day, 0..23 */
  readonly clock: number;
  readonly label: string;
}

const WIDTH = 480;
const HEIGHT = 230;
const GROUND = 214;
const EACH = 54;

/** What a window shows, as a class: four shapes of light, so that no colour stands alone. */
function pane(doing: Activity): "work" | "awake" | "gone" | "dark" {
  if (doing === "work" || doing === "gone") return doing;
  return doing === "idle" || doing === "rest" ? "awake" : "dark";
}

/** Sun by day, moon by night, from left to right over the roof. */
function light(clock: number): { x: number; y: number; isDay: boolean } {
  const isDay = clock >= 6 && clock < 19;
  const part = isDay ? (clock - 5.5) / 14 : ((clock + 24 - 18.5) % 24) / 12;
  return { x: 24 + part * (WIDTH - 48), y: 62 - Math.sin(part * Math.PI) * 38, isDay };
}

function sky(clock: number): "day" | "dusk" | "night" {
  if (clock >= 7 && clock < 18) return "day";
  return clock === 6 || clock === 18 || clock === 19 ? "dusk" : "night";
}

export function HouseShot({ people, clock, label }: Props) {
  const { x, y, isDay } = light(clock);
  const rows = people.length > 6 ? 2 : 1;
  const each = Math.ceil(people.length / rows);
  const wide = Math.max(4, each) * EACH + 24;
  const left = (WIDTH - wide) / 2;
  const top = GROUND - rows * 58 - 16;
  return (
    <svg
      className={`shot shot-${sky(clock)}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <rect className="shot-sky" width={WIDTH} height={HEIGHT} />
      <circle className={isDay ? "shot-sun" : "shot-moon"} cx={x} cy={y} r={isDay ? 14 : 10} />
      {!isDay && <circle className="shot-sky" cx={x + 5} cy={y - 3} r="8" />}
      <rect className="shot-ground" y={GROUND} width={WIDTH} height={HEIGHT - GROUND} />
      <path
        className="shot-roof"
        d={`M${left - 16} ${top}L${left + 14} ${top - 40}H${left + wide - 14}L${left + wide + 16} ${top}z`}
      />
      <rect className="shot-wall" x={left} y={top} width={wide} height={GROUND - top} />
      {people.map((doing, i) => {
        const px = left + 12 + (i % each) * ((wide - 24) / each) + ((wide - 24) / each - 38) / 2;
        const py = top + 12 + Math.floor(i / each) * 58;
        const state = pane(doing);
        const key = `${i}`;
        return (
          <g key={key} className={`pane pane-${state}`}>
            <rect x={px} y={py} width="38" height="44" rx="2" />
            {state === "gone" ? (
              <path d={`M${px} ${py}l38 44m0-44l-38 44`} />
            ) : (
              <path d={`M${px + 19} ${py}v44M${px} ${py + 20}h38`} />
            )}
            {state === "work" && (
              <path className="pane-hand" d={`M${px + 8} ${py + 36}h22v-5h-7v-7h-9v4h5v3h-11z`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
