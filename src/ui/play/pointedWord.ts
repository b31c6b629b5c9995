/** What is pointed at in a picture, in a word or two. */
import type { LaneHouse, World } from "../../sim/index.ts";
import type { Focus } from "../../store/types.ts";
import type { Say } from "../say.ts";
import { stationName } from "../tell.ts";
import { houseName } from "../village/houseName.ts";

/** `houses`: those of the lanes, where the picture shows them. */
export function pointedWord(say: Say, world: World, houses: readonly LaneHouse[], focus: Focus): string {
  switch (focus.kind) {
    case "person":
      return say.name(focus.id);
    case "station":
      return stationName(say, world, focus.index);
    case "house": {
      const house = houses.find(({ lot }) => lot === focus.lot);
      return house === undefined ? "" : houseName(say, house);
    }
    case "pile":
      return say.t("ui.hover.pile", { op: say.opLong(focus.op) });
    case "parcels":
    case "cloth":
    case "village":
      return say.t(`ui.hover.${focus.kind}`);
  }
}
