/** The house and the lanes as they were in the film's hour, drawn by the same scenes as the play screen; gone with the page. */
import { useEffect, useRef, useState } from "react";
import type { FilmHour, Reel } from "../../../debrief/index.ts";
import { OWN_HOUSE } from "../../../sim/index.ts";
import { createPictureStore, type Layer, lanes, type SceneName } from "../../../store/index.ts";
import { useRun, useSay, useServices } from "../../context.ts";
import { Choice } from "../../parts/Choice.tsx";
import { drawScene } from "../../parts/drawScene.ts";
import { Pointed } from "./Pointed.tsx";
import { reelOfRun, sessionAt } from "./sessionAt.ts";

interface Props {
  readonly hour: FilmHour;
  readonly houseAlt: string;
  readonly lanesAlt: string;
  /** there is no picture here */
  readonly onFail: () => void;
}

type Picture = ReturnType<typeof createPictureStore> & { readonly reel: Reel };

export function FilmScene({ hour, houseAlt, lanesAlt, onFail }: Props) {
  const say = useSay();
  const run = useRun();
  const { startScene, store: game } = useServices();
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(hour);
  const fail = useRef(onFail);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const [scene, setScene] = useState<SceneName>("house");
  const [layer, setLayer] = useState<Layer>("none");
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const reel = reelOfRun(run);
    const made = createPictureStore(game.getState(), sessionAt(reel, run, first.current));
    const heard = {
      onDrawn: () => setDrawn(true),
      onFail: (fault: unknown) => {
        console.warn("The film has no picture:", fault);
        fail.current();
      },
    };
    setPicture({ ...made, reel });
    return drawScene(startScene, element, heard, made.store);
  }, [startScene, game, run]);
  useEffect(() => picture?.show(sessionAt(picture.reel, run, hour)), [picture, run, hour]);
  useEffect(() => {
    picture?.store.getState().setScene(scene);
    picture?.store.getState().setLayer(scene === "village" ? layer : "none");
  }, [picture, scene, layer]);
  const layers = layersOf(picture);
  return (
    <>
      <div className="film-choices">
        <Choice
          label={say.t("debrief.film.show")}
          value={scene}
          options={[
            ["house", say.t("debrief.film.house")],
            ["village", say.t("debrief.film.lanes")],
          ]}
          onChange={setScene}
        />
        {picture !== null && <Pointed store={picture.store} />}
        {scene === "village" && layers.length > 1 && (
          <Choice
            label={say.t("ui.lanes.layers")}
            value={layer}
            options={layers.map((name) => [name, say.t(`ui.lanes.layer.${name}`)])}
            onChange={setLayer}
          />
        )}
      </div>
      <div className="film-picture" role="img" aria-label={scene === "house" ? houseAlt : lanesAlt}>
        <div className="film-canvas" aria-hidden="true" ref={place} />
        {!isDrawn && <p>{say.t("ui.scene.wait")}</p>}
      </div>
      {scene === "village" && layer !== "none" && <p className="cap">{say.t(`ui.lanes.legend.${layer}`)}</p>}
    </>
  );
}

/** What can be laid over the lanes of this hour. */
function layersOf(picture: Picture | null): Layer[] {
  const inLanes = picture === null ? null : lanes(picture.store.getState());
  if (inLanes === null) return ["none"];
  const hasHours = inLanes.view.houses.some(({ hoursWeek, id }) => hoursWeek > 0 && id !== OWN_HOUSE);
  return [
    "none",
    ...(inLanes.view.products.length > 0 ? (["prices"] as const) : []),
    ...(hasHours ? (["hours"] as const) : []),
    ...(inLanes.links.length > 0 ? (["passed"] as const) : []),
  ];
}
