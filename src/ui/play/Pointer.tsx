/** One small line in the first level that says where to look next; it follows the state and is gone once the thing is done. */
import type { Setting, World } from "../../sim/index.ts";
import type { Speed } from "../../store/types.ts";
import { useGame, useRun, useSay } from "../context.ts";

/** The line's key, or null. Only the first level guides, and only until the first order is packed. */
export function pointerOf(world: World, setting: Setting, speed: Speed): string | null {
  if (setting.level.number !== 1 || world.tally.delivered > 0 || world.card !== null) return null;
  const hasBid = world.requests.some((request) => request.mine !== null);
  if (world.orders.length === 0) {
    if (!hasBid && world.requests.length > 0) return "ui.pointer.buzz";
    if (!hasBid) return null;
    return speed === 0 ? "ui.pointer.run" : "ui.pointer.wait";
  }
  return speed === 0 && world.orders.length === 1 && world.orders[0]?.packed === 0 ? "ui.pointer.seat" : null;
}

export function Pointer() {
  const say = useSay();
  const { world, setting } = useRun();
  const speed = useGame((state) => state.clock.speed);
  const key = pointerOf(world, setting, speed);
  return key === null ? null : <p className="pointer">{say.t(key)}</p>;
}
