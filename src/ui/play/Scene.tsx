/** The place of the picture. What is drawn there says nothing that does not also stand in the panels. */
import { useEffect, useRef, useState } from "react";
import { useServices, useT } from "../context.ts";
import { drawScene } from "../parts/drawScene.ts";
import { SceneSketch } from "./SceneSketch.tsx";
import { useWaitForPicture } from "./useWaitForPicture.ts";

type State = "coming" | "drawn" | "absent";

export function Scene() {
  const { startScene } = useServices();
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>("coming");
  useWaitForPicture(state === "coming");
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    return drawScene(startScene, element, {
      onDrawn: () => setState("drawn"),
      // Without a picture the game is complete: a scene that does not start leaves the slips on the table.
      onFail: (fault) => {
        console.warn("The picture did not start:", fault);
        setState("absent");
      },
    });
  }, [startScene]);
  return (
    <>
      <div id="scene" aria-hidden="true" ref={place} />
      {state !== "drawn" && (
        <div className="scene-still" aria-hidden="true">
          <SceneSketch />
          {state === "coming" && <p>{t("ui.scene.wait")}</p>}
        </div>
      )}
    </>
  );
}
