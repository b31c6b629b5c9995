/** The house of the run in place of a drawn picture; that picture stays where nothing can be drawn, and until it is. */
import { useEffect, useRef, useState } from "react";
import { useRun, useServices } from "../context.ts";
import { drawScene } from "../parts/drawScene.ts";
import { houseThen } from "./houseThen.ts";

interface Props {
  readonly id: string;
  readonly hour: number;
}

export function OwnHouse({ id, hour }: Props) {
  const run = useRun();
  const { startScene, store: game } = useServices();
  const place = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const heard = {
      onDrawn: () => setDrawn(true),
      onFail: (fault: unknown) => console.warn("The ending keeps its drawn picture:", fault),
    };
    return drawScene(startScene, element, heard, houseThen(id, hour, game.getState(), run));
  }, [startScene, game, run, id, hour]);
  return <div className={`end-own${isDrawn ? " is-drawn" : ""}`} aria-hidden="true" ref={place} />;
}
