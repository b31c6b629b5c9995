/** The word beside the pointer in the picture. */
import { lanes } from "../../store/index.ts";
import { useGame, useRun, useSay } from "../context.ts";
import { pointedWord } from "./pointedWord.ts";

export function HoverWord() {
  const say = useSay();
  const { world } = useRun();
  const hover = useGame((state) => state.hover);
  const inLanes = useGame((state) => (state.hover?.focus.kind === "house" ? lanes(state) : null));
  if (hover === null) return null;
  return (
    <p className="hover-word" aria-hidden="true" style={{ left: hover.x, top: hover.y }}>
      {pointedWord(say, world, inLanes?.view.houses ?? [], hover.focus)}
    </p>
  );
}
