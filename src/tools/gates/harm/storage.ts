/** Storage that can be damaged, that fails when told to, and that two windows share. */
import { createSaves, noSaves, type SaveControl } from "../../../store/saves.ts";
import type { Keeper, Saves } from "../../../store/types.ts";

export type Shelf = Map<string, unknown>;

/** Told before every operation; what it throws the storage throws. */
export type Trouble = (what: "read" | "write" | "keys", n: number) => void;

function keeperOf(shelf: Shelf, trouble: Trouble = () => {}): Keeper {
  const done = { operations: 0 };
  const before = (what: "read" | "write" | "keys") => trouble(what, ++done.operations);
  return {
    lasting: true,
    read: async (key) => {
      before("read");
      return structuredClone(shelf.get(key));
    },
    write: async (key, value) => {
      before("write");
      shelf.set(key, structuredClone(value));
    },
    keys: async () => {
      before("keys");
      return [...shelf.keys()];
    },
  };
}

export interface Window {
  readonly control: SaveControl;
  saves(): Saves;
}

/** A window over a shelf; without browser locks every window believes it may write. */
export function windowOf(shelf: Shelf, trouble?: Trouble): Window {
  let saves = noSaves;
  const control = createSaves({
    ports: { keeper: keeperOf(shelf, trouble), lock: async () => () => undefined },
    get: () => saves,
    set: (next) => {
      saves = next;
    },
  });
  return { control, saves: () => saves };
}
