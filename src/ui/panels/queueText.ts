/** Where pieces wait longest, in a sentence: the step the picture marks. */
import { longestQueue, type World } from "../../sim/index.ts";
import type { Say } from "../say.ts";

const HOUR = 60;

/** Says so, too, where none is clearly the longest. */
export function queueText(say: Pick<Say, "t" | "opLong" | "count">, world: World): string {
  const queue = longestQueue(world);
  if (queue === null) return say.t("ui.queue.none");
  return say.t(queue.op === 0 ? "ui.queue.uncut" : "ui.queue.longest", {
    op: say.opLong(queue.op),
    pieces: queue.pieces,
    hours: say.count(queue.minutes / HOUR, 1),
  });
}
