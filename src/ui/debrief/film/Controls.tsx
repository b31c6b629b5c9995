/** Play and pause, steps of an hour and a day, and a slider over the whole run. Where nothing may move, steps and slider remain. */
import { Button } from "react-aria-components";
import type { Film } from "../../../debrief/index.ts";
import { useSay } from "../../context.ts";
import type { GlyphName } from "../../icons/glyphs.ts";
import { Icon } from "../../icons/Icon.tsx";
import type { Player } from "./usePlayer.ts";
import { useStill } from "./useStill.ts";

const STEPS: readonly (readonly [by: number, word: string, icon: GlyphName])[] = [
  [-24, "dayBack", "rewind"],
  [-1, "hourBack", "caret-left"],
  [1, "hourOn", "caret-right"],
  [24, "dayOn", "fast-forward"],
];

/** Percent of the thread that the mark of a moment is wide; that of the last hour must not hang over its end. */
const MARK = 0.5;

export function Controls({ film, player }: { readonly film: Film; readonly player: Player }) {
  const say = useSay();
  const isStill = useStill();
  const hour = film.hours[player.at]?.hour ?? 0;
  const at = say.dayAt(hour);
  const first = film.hours[0]?.hour ?? 0;
  const place = (then: number) => ((then - first) / Math.max(1, film.hours.length - 1)) * 100;
  return (
    <fieldset className="film-controls" aria-label={say.t("debrief.film.controls")}>
      {!isStill && (
        <Button className="btn film-play" onPress={player.toggle}>
          <Icon name={player.runs ? "pause" : "play"} />
          {say.t(player.runs ? "debrief.film.pause" : "debrief.film.play")}
        </Button>
      )}
      <span className="film-steps">
        {STEPS.map(([by, word, icon]) => (
          <Button
            key={word}
            className="btn btn-quiet"
            aria-label={say.t(`debrief.film.${word}`)}
            onPress={() => player.go(player.at + by)}
          >
            <Icon name={icon} />
          </Button>
        ))}
      </span>
      <span className="film-track">
        <input
          type="range"
          min={0}
          max={film.hours.length - 1}
          value={player.at}
          aria-label={say.t("debrief.film.slider")}
          aria-valuetext={at}
          onChange={(event) => player.go(Number(event.target.value))}
        />
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          {[...new Set(film.moments.map(({ hour }) => hour))].map((hour) => (
            <rect key={hour} x={Math.min(100 - MARK, place(hour))} width={MARK} height="6" />
          ))}
        </svg>
      </span>
      <output className="head num film-at">{at}</output>
    </fieldset>
  );
}
