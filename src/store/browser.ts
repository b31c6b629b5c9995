/** The browser's side of the store: IndexedDB, Web Locks, page visibility, time and chance. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Keeper, Ports } from "./types.ts";

const DATABASE = "thirty-pieces";
const LOCK = "thirty-pieces-save";

interface Shelves extends DBSchema {
  kept: { key: string; value: unknown };
}

/** Keeps things as long as the page lives: for private windows and browsers that refuse storage. */
export function memoryKeeper(): Keeper {
  const kept = new Map<string, unknown>();
  return {
    lasting: false,
    read: async (key) => structuredClone(kept.get(key)),
    write: async (key, value) => {
      kept.set(key, structuredClone(value));
    },
    keys: async () => [...kept.keys()],
  };
}

/**
 * Asks the browser to keep what is stored. A wish, not waited for: Firefox asks the player first, and whoever does not
 * answer must be able to play all the same.
 */
function wishToBeKept(): void {
  navigator.storage?.persist?.().catch(() => false);
}

function databaseKeeper(database: IDBPDatabase<Shelves>): Keeper {
  let isWished = false;
  return {
    lasting: true,
    read: (key) => database.get("kept", key),
    write: async (key, value, durability = "strict") => {
      // "strict" waits for the disk, and `done` for the whole transaction: only then has a save happened.
      const change = database.transaction("kept", "readwrite", { durability });
      change.store.put(value, key).catch(() => undefined);
      await change.done;
      // Only once there is something to keep.
      if (!isWished) wishToBeKept();
      isWished = true;
    },
    keys: () => database.getAllKeys("kept"),
  };
}

/** A storage that has stuck tells nobody: after this long the game begins without it. */
const STUCK_MS = 5000;

const stuck = (): Promise<never> =>
  new Promise((_, fail) => setTimeout(() => fail(new Error("storage does not answer")), STUCK_MS));

async function openShelves(): Promise<Keeper> {
  const database = await openDB<Shelves>(DATABASE, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("kept");
    },
  });
  await database.getAllKeys("kept");
  return databaseKeeper(database);
}

/** The database, or memory where there is none. Never rejects, always answers. */
async function openKeeper(): Promise<Keeper> {
  try {
    return await Promise.race([openShelves(), stuck()]);
  } catch {
    return memoryKeeper();
  }
}

/** One window writes. Where the browser has no locks (plain http), generations of the slots still tell. */
async function lockSaves(): Promise<(() => void) | null> {
  if (!navigator.locks) return () => undefined;
  return new Promise((answer) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        answer(null);
        return undefined;
      }
      return new Promise<void>((release) => answer(release));
    };
    navigator.locks.request(LOCK, { ifAvailable: true }, hold).catch(() => answer(null));
  });
}

function watchPage(listener: (page: "hidden" | "shown" | "leaving") => void): () => void {
  const onVisibility = (): void => listener(document.visibilityState === "hidden" ? "hidden" : "shown");
  const onLeaving = (): void => listener("leaving");
  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("pagehide", onLeaving);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("pagehide", onLeaving);
  };
}

/** Everything `createGameStore` needs in a browser, but the levels. */
export async function browserPorts(findSetting: Ports["findSetting"]): Promise<Ports> {
  return {
    findSetting,
    now: () => performance.now(),
    wall: () => Date.now(),
    schedule: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    drawSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
    languages: navigator.languages,
    keeper: await openKeeper(),
    lock: lockSaves,
    watchPage,
  };
}
