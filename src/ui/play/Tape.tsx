/** The day as a tailor's tape: 06 to 06 in three bands, the needle is now. */
import { useEffect, useRef } from "react";
import { clockView } from "../../store/index.ts";
import { useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";

const TICKS = [9, 12, 15, 18, 21, 24, 3] as const;
const at = (hour: number): string => `${((((hour - 6) % 24) + 24) % 24) * (100 / 24)}%`;

export function Tape() {
  const say = useSay();
  const { world } = useRun();
  return (
    <div className="tape" role="img" aria-label={say.t("ui.top.tape", { time: say.moment(world.hour) })}>
      <TapeScale />
      <Needle />
    </div>
  );
}

/** Bands and hours alone, for the shift board's head. */
export function TapeScale() {
  const say = useSay();
  return (
    <>
      <span className="band" style={{ left: "2.5%" }}>
        <span className="desk">{say.t("ui.band.day")}</span>
        <span className="mob">
          <Icon name="sun" size={16} />
        </span>
      </span>
      <span className="band" style={{ left: "51.5%" }}>
        <span className="desk">{say.t("ui.band.evening")}</span>
        <span className="mob">
          <Icon name="sun-horizon" size={16} />
        </span>
      </span>
      <span className="band nt" style={{ left: "69%" }}>
        <span className="desk">{say.t("ui.band.night")}</span>
        <span className="mob">
          <Icon name="moon" size={16} />
        </span>
      </span>
      {TICKS.map((tick) => (
        <span key={tick} className={`h${tick === 24 || tick === 3 ? " nt" : ""}`} style={{ left: at(tick) }}>
          {tick}
        </span>
      ))}
    </>
  );
}

/** A day passes in half a minute: ten steps a second are smooth, sixty would lay out the page at every frame. */
const STEP_MS = 100;

/** Moves between the hours without drawing anything else anew, and rests while time rests. */
function Needle() {
  const { store } = useServices();
  const needle = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const draw = () => {
      const { hour, fraction } = clockView(store.getState(), performance.now());
      const left = at(hour + fraction);
      if (needle.current && needle.current.style.left !== left) needle.current.style.left = left;
    };
    draw();
    const timer = setInterval(draw, STEP_MS);
    return () => clearInterval(timer);
  }, [store]);
  return <span className="now" ref={needle} />;
}
