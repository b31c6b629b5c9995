/** The sheet goes into the drawer. What the sample cost is spent. */
import type { CommandRule } from "../run.ts";

export const dropDesign: CommandRule<"dropDesign"> = {
  check(world) {
    if (!world.own) return { reason: "noShop" };
    return world.own.drawing ? undefined : { reason: "notDrawing" };
  },
  apply(run) {
    const { own } = run.world;
    if (!own?.drawing) return;
    run.facts.push({ kind: "designDropped", who: own.drawing.who });
    own.drawing = null;
  },
};
