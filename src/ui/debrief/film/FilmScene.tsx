/** The house and the lanes as they were in the film's hour, drawn by the same scenes as the play screen; gone with the page. */
import { useEffect, useRef, useState } from "react";
import { type FilmHour, type Reel, reelOf } from "../../../debrief/index.ts";
import { createPictureStore, type Layer, lanes, type SceneName, type Session } from "../../../store/index.ts";
import { useRun, useSay, useServices } from "../../context.ts";
import { Choice } from "../../parts/Choice.tsx";

interface Props {
  readonly hour: FilmHour;
  readonly houseAlt: string;
  readonly lanesAlt: string;
  /** there is no picture here */
  readonly onFail: () => void;
}

type Picture = ReturnType<typeof createPictureStore> & { readonly reel: Reel };

/** The run as it stood in an hour; what only its end tells of the neighbours is told all the time. */
const sessionAt = (reel: Reel, run: Session, hour: FilmHour): Session => ({
  ...run,
  world: { ...reel.at(hour), card: null, ended: run.world.ended },
});

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
    const { setting, world, log } = run;
    const reel = reelOf(setting, { seed: world.seed, log, endHour: world.hour });
    const made = createPictureStore(game.getState(), sessionAt(reel, run, first.current));
    let isGone = false;
    let stop: (() => void) | undefined;
    startScene(element, () => !isGone && setDrawn(true), made.store).then(
      (end) => {
        if (isGone) end();
        else stop = end;
      },
      (fault: unknown) => {
        console.warn("The film has no picture:", fault);
        if (!isGone) fail.current();
      },
    );
    setPicture({ ...made, reel });
    return () => {
      isGone = true;
      stop?.();
    };
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
  const hasHours = inLanes.view.houses.some(({ hoursWeek, id }) => hoursWeek > 0 && id !== "own");
  return [
    "none",
    ...(inLanes.view.products.length > 0 ? (["prices"] as const) : []),
    ...(hasHours ? (["hours"] as const) : []),
    ...(inLanes.links.length > 0 ? (["passed"] as const) : []),
  ];
}
