/** The run in time lapse: the house by the hour, the lanes by the day, the moments that mattered as places to jump to. */
import { useState } from "react";
import type { Film } from "../../../debrief/index.ts";
import { useGame, useRun, useSay } from "../../context.ts";
import { Controls } from "./Controls.tsx";
import { FilmFigures } from "./FilmFigures.tsx";
import { FilmScene } from "./FilmScene.tsx";
import { FilmTable } from "./FilmTable.tsx";
import { HouseShot } from "./HouseShot.tsx";
import { LanesShot } from "./LanesShot.tsx";
import { Moments } from "./Moments.tsx";
import { useFilm } from "./useFilm.ts";
import { usePlayer } from "./usePlayer.ts";

export function FilmPage({ isShown }: { readonly isShown: boolean }) {
  const say = useSay();
  const { film, done, isBroken } = useFilm();
  if (isBroken) return <p className="slip deb-slip deb-alone">{say.t("debrief.film.broken")}</p>;
  if (film === null) {
    return (
      <p className="slip deb-slip deb-alone film-making">
        <label>
          {say.t("debrief.film.making")} <progress value={done} max={1} />
        </label>
      </p>
    );
  }
  return <Shown film={film} isShown={isShown} />;
}

function Shown({ film, isShown }: { readonly film: Film; readonly isShown: boolean }) {
  const say = useSay();
  const { world } = useRun();
  const player = usePlayer(film.hours.length, isShown);
  const isText = useGame((state) => state.settings.textMode);
  const [scene, setScene] = useState<"picture" | "absent">(isText ? "absent" : "picture");
  const hour = film.hours[player.at];
  if (hour === undefined) return null;
  const date = Math.floor(hour.hour / 24);
  const day = film.days.find((it) => it.day >= date) ?? film.days.at(-1);
  const { awake, working } = hour;
  const houseAlt = say.t("debrief.film.houseAlt", { awake, working });
  const lanesAlt = say.t("debrief.film.lanesAlt", { lit: day?.lit ?? 0, open: day?.open ?? 0 });
  return (
    <>
      <p className="deb-lead film-lead">{say.t("debrief.film.lead")}</p>
      <Controls film={film} player={player} />
      <div className="film">
        <figure className="film-house">
          {scene === "absent" ? (
            <>
              <figcaption className="head">{say.t("debrief.film.house")}</figcaption>
              <HouseShot people={hour.people} clock={hour.hour % 24} label={houseAlt} />
            </>
          ) : (
            isShown && (
              <FilmScene
                hour={hour}
                houseAlt={houseAlt}
                lanesAlt={lanesAlt}
                onFail={() => setScene("absent")}
              />
            )
          )}
          <ul className="film-people">
            {film.cast.slice(0, hour.people.length).map((id, i) => (
              <li key={id}>
                <b>{say.name(id)}</b>{" "}
                <span className="cap">{say.t(`debrief.film.doing.${hour.people[i] ?? "gone"}`)}</span>
              </li>
            ))}
          </ul>
        </figure>
        <FilmFigures hour={hour} day={day} />
        {day !== undefined && scene === "absent" && (
          <figure className="film-village">
            <figcaption className="head">{say.t("debrief.film.lanes")}</figcaption>
            <LanesShot day={day} label={lanesAlt} />
            <Keys hasShops={world.market !== null} />
          </figure>
        )}
        <Moments film={film} player={player} />
      </div>
      <FilmTable film={film} />
    </>
  );
}

function Keys({ hasShops }: { readonly hasShops: boolean }) {
  const say = useSay();
  return (
    <ul className="hours-legend film-keys">
      <li>
        <i className="key-on" aria-hidden="true" />
        {say.t("debrief.film.keys.lit")}
      </li>
      {hasShops && (
        <li>
          <i className="key-same" aria-hidden="true" />
          {say.t("debrief.film.keys.same")}
        </li>
      )}
      <li>
        <i className="key-own" aria-hidden="true" />
        {say.t("debrief.film.keys.own")}
      </li>
    </ul>
  );
}
