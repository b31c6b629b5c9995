/** The lanes on one day: a small house for each lot, its window lit if somebody was awake at three, its style at the door. */
import type { FilmDay } from "../../../debrief/index.ts";
import { OWN_HOUSE } from "../../../sim/index.ts";
import { Swatch } from "../../shop/Swatch.tsx";

export function LanesShot({ day, label }: { readonly day: FilmDay; readonly label: string }) {
  const common = day.shops?.product ?? -1;
  return (
    <div role="img" aria-label={label} className="film-lanes">
      {day.houses.map((house) => {
        const isSame = common >= 0 && house.product === common;
        const kind = !house.open ? "empty" : house.id === OWN_HOUSE ? "own" : "other";
        return (
          <span key={house.lot} className={`lot lot-${kind} ${isSame ? "lot-same" : ""}`}>
            <svg viewBox="0 0 30 28" aria-hidden="true">
              <path className="lot-roof" d="M1 13L6 2H24L29 13z" />
              <rect className="lot-wall" x="3" y="13" width="24" height="14" />
              {house.open && (
                <rect className={house.lit ? "win-on" : "win-off"} x="10" y="16" width="10" height="8" />
              )}
              {house.open && house.lit && <path className="win-bars" d="M15 16v8M10 20h10" />}
            </svg>
            {day.shops !== null && house.open && <Swatch look={house.look} size={18} />}
          </span>
        );
      })}
    </div>
  );
}
