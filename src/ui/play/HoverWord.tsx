/** The word beside the pointer in the picture. */
import { lanes } from "../../store/index.ts";
import type { Focus } from "../../store/types.ts";
import { useGame, useRun, useSay } from "../context.ts";
import { stationName } from "../tell.ts";
import { houseName } from "../village/houseName.ts";

export function HoverWord() {
  const say = useSay();
  const { world } = useRun();
  const hover = useGame((state) => state.hover);
  const inLanes = useGame((state) => (state.hover?.focus.kind === "house" ? lanes(state) : null));
  if (hover === null) return null;
  const word = (focus: Focus): string => {
    switch (focus.kind) {
      case "person":
        return say.name(focus.id);
      case "station":
        return stationName(say, world, focus.index);
      case "house": {
        const house = inLanes?.view.houses.find(({ lot }) => lot === focus.lot);
        return house === undefined ? "" : houseName(say, house);
      }
      case "pile":
        return say.t("ui.hover.pile", { op: say.opLong(focus.op) });
      case "parcels":
      case "cloth":
      case "village":
        return say.t(`ui.hover.${focus.kind}`);
    }
  };
  return (
    <p className="hover-word" aria-hidden="true" style={{ left: hover.x, top: hover.y }}>
      {word(hover.focus)}
    </p>
  );
}
