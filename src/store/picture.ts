/** A store for a picture of another moment than the run on the table: it looks at what it is given and touches nothing of the game. */
import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import { stillClock } from "./clock.ts";
import type { GameState, GameStore, Session } from "./types.ts";

interface PictureStore {
  readonly store: GameStore;
  /** Shows another moment of the same run. */
  show(session: Session): void;
}

/** Settings are those of `game`; time stands, `part` of the hour (0..1) has passed; pointing, layers and the choice of the picture stay in this store. */
export function createPictureStore(game: GameState, first: Session, part = 0): PictureStore {
  const store = createStore<GameState>()(
    subscribeWithSelector((set) => ({
      ...game,
      session: first,
      clock: { ...stillClock(1), held: part },
      focus: null,
      hover: null,
      marked: null,
      scene: "house" as const,
      layer: "none" as const,
      setFocus: (focus) => set({ focus }),
      setHover: (hover) => set({ hover }),
      setMarked: (marked) => set({ marked }),
      setScene: (scene) => set({ scene, layer: "none", marked: null }),
      setLayer: (layer) => set({ layer }),
    })),
  );
  return { store, show: (session) => store.setState({ session }) };
}
