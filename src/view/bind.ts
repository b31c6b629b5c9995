/** How a scene follows the store: draws at once, then on change, and lets go when the scene ends, however it ends. */
import type { GameState, GameStore } from "../store/index.ts";

/** What of a Phaser scene the binding needs; its type file leaves event names untyped. */
export interface Ending {
  readonly events: { once(event: string, listener: () => void): unknown };
}

// `game.destroy()` emits only the second, a stopped scene only the first.
const ENDS = ["shutdown", "destroy"] as const;

/** Calls `render` with the selected part now and after each change of it (by identity, or by `isEqual`). Returns the unbind. */
export function bind<T>(
  scene: Ending,
  store: Pick<GameStore, "subscribe">,
  select: (state: GameState) => T,
  render: (part: T) => void,
  isEqual: (a: T, b: T) => boolean = Object.is,
): () => void {
  const stop = store.subscribe(select, render, { equalityFn: isEqual, fireImmediately: true });
  for (const end of ENDS) scene.events.once(end, stop);
  return stop;
}
