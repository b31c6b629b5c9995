/** The place of the picture. What is drawn there says nothing that does not also stand in the panels. */
import { useEffect, useRef } from "react";
import { useServices } from "../context.ts";

export function Scene() {
  const { startScene } = useServices();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let isGone = false;
    let stop: (() => void) | undefined;
    // Without a picture the game is complete: a scene that does not start leaves the slips on the table.
    startScene(element).then(
      (end) => {
        if (isGone) end();
        else stop = end;
      },
      (fault: unknown) => console.warn("The picture did not start:", fault),
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [startScene]);
  return <div id="scene" aria-hidden="true" ref={place} />;
}
