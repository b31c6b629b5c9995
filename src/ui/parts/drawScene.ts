/** Draws a scene into a place of the page, for as long as that place is there. */
import type { GameStore } from "../../store/index.ts";
import type { Services } from "../context.ts";

interface Heard {
  onDrawn(): void;
  /** there is no picture here */
  onFail(fault: unknown): void;
}

/** Returns what takes the scene away, even one that is still on its way; nothing is heard of it afterwards. */
export function drawScene(
  startScene: Services["startScene"],
  place: HTMLElement,
  { onDrawn, onFail }: Heard,
  of?: GameStore,
): () => void {
  let isGone = false;
  let stop: (() => void) | undefined;
  startScene(place, () => !isGone && onDrawn(), of).then(
    (end) => {
      if (isGone) end();
      else stop = end;
    },
    (fault: unknown) => {
      if (!isGone) onFail(fault);
    },
  );
  return () => {
    isGone = true;
    stop?.();
  };
}
