/**
 * Keeps runs safe: two slots written in turn, each proven by reading it back, older runs beside them,
 * broken bytes set aside and never deleted. One write is under way at most; the newest wish waits behind it. A save is
 * first written so that a killed browser does not lose it, and once nothing newer waits, so that a power cut does not.
 */
import { openSlot, type Slot, type SlotFault, sealSlot } from "./slot.ts";
import { finishedOf, gameOf, gamesOf, isSlot, proven, read, readBroken, readSlots, texts } from "./stored.ts";
import type { FinishedRun, Ports, Saves } from "./types.ts";

const MOST_OLDER = 10;
const MOST_FINISHED = 60;

export const noSaves: Saves = { state: "off", games: [], finished: [], broken: [], savedHour: -1 };

export interface SaveDeps {
  readonly ports: Pick<Ports, "keeper" | "lock">;
  get(): Saves;
  set(saves: Saves): void;
}

export interface SaveControl {
  /** Reads what is stored; broken slots are set aside. Never rejects. */
  load(): Promise<void>;
  /**
   * Wishes this code saved; resolves when it, or a newer one, is on disk or has failed. `fleeting`: only hours have passed
   * since the last, and the disk is not waited for.
   */
  put(code: string, fleeting?: boolean): Promise<void>;
  /** Moves the present save to the older runs, before another run takes the slots. */
  archive(): Promise<void>;
  finish(run: FinishedRun): Promise<void>;
  takeOver(): Promise<void>;
  codeOf(key: string | undefined): string | undefined;
  close(): void;
}

/** A code that is to be saved, and whether only hours have passed since the last. */
interface Wish {
  readonly code: string;
  readonly isFleeting: boolean;
}

/** What has been written and still has to reach the disk. */
interface Unsettled {
  readonly name: string;
  readonly slot: Slot;
}

/** The saves of one store. Faults of disk or codes are kept and said, never thrown. */
export function createSaves({ ports, get, set }: SaveDeps): SaveControl {
  const { keeper } = ports;
  let generation = 0;
  let release: (() => void) | null = null;
  let closed = false;
  let waiting: Wish | null = null;
  let unsettled: Unsettled | null = null;
  let writing: Promise<void> | null = null;

  const change = (part: Partial<Saves>): void => set({ ...get(), ...part });
  const rest = (): Saves["state"] => (keeper.lasting ? "ready" : "memory");

  /** Keeps broken bytes under a name of their own before the slot may be written again. */
  const setAside = async (key: string, raw: unknown, reason: SlotFault): Promise<void> => {
    const text = JSON.stringify(raw) ?? "";
    const kept = get().broken;
    if (kept.some((it) => it.text === text)) return;
    const name = `broken-${key}-${kept.length + 1}`;
    await keeper.write(name, { reason, text });
    change({ broken: [...kept, { name, reason, text }] });
  };

  const load = async (): Promise<void> => {
    change({ broken: await readBroken(keeper) });
    const slots = await Promise.all((await readSlots(keeper)).map(proven));
    for (const { key, raw, slot } of slots)
      if (!isSlot(slot) && raw !== undefined) await setAside(key, raw, slot).catch(() => undefined);
    const good = slots.flatMap(({ key, slot }) => (isSlot(slot) ? [{ key, slot }] : []));
    good.sort((a, b) => b.slot.generation - a.slot.generation);
    generation = good[0]?.slot.generation ?? 0;
    const older = await gamesOf(texts(await read(keeper, "older")));
    // The second slot is the same run a moment earlier: it counts only when the first is broken.
    const [best] = good;
    const newest = best && (await gameOf(best.key, best.slot.payload));
    const games = newest ? [newest, ...older] : older;
    const finished = finishedOf(await read(keeper, "finished"));
    change({ games, finished, state: rest(), savedHour: -1 });
  };

  const mayWrite = async (): Promise<boolean> => {
    release ??= await ports.lock().catch(() => null);
    if (closed) release?.();
    return release !== null && !closed;
  };

  const writeOnce = async ({ code, isFleeting }: Wish): Promise<void> => {
    if (!(await mayWrite())) return change({ state: "otherTab" });
    const slots = await readSlots(keeper);
    const stored = Math.max(0, ...slots.map(({ slot }) => (isSlot(slot) ? slot.generation : 0)));
    // Somebody wrote since we last looked: a newer save is never overwritten unasked.
    if (stored > generation) return change({ state: "otherTab" });
    const age = (slot: Slot | SlotFault): number => (isSlot(slot) ? slot.generation : -1);
    const target = slots.sort((a, b) => age(a.slot) - age(b.slot))[0];
    if (!target) return;
    if (!isSlot(target.slot) && target.raw !== undefined) await setAside(target.key, target.raw, target.slot);
    const slot = sealSlot(Math.max(stored, generation) + 1, code);
    const name = `slot-${target.key}`;
    await keeper.write(name, slot, "relaxed");
    // Always the newest: an older one must not come over it later.
    if (!isFleeting || unsettled !== null) unsettled = { name, slot };
    if (waiting !== null) {
      // The newer wish is not kept waiting: its own look at the slots proves this one.
      generation = slot.generation;
      return;
    }
    const back = openSlot(await keeper.read(name));
    if (!isSlot(back) || back.sha256 !== slot.sha256) return change({ state: "failed" });
    generation = slot.generation;
    const game = await gameOf(target.key, code);
    const older = get().games.filter((it) => it.key.startsWith("older-"));
    change({ state: rest(), games: game ? [game, ...older] : older, savedHour: game?.hour ?? -1 });
  };

  /** Waits for the disk, unless another window has written there meanwhile: its save is not this one's to replace. */
  const settle = async ({ name, slot }: Unsettled): Promise<void> => {
    const there = openSlot(await keeper.read(name));
    if (isSlot(there) && there.sha256 === slot.sha256) await keeper.write(name, slot);
  };

  const drain = async (): Promise<void> => {
    for (;;) {
      if (waiting !== null) {
        const wish: Wish = waiting;
        waiting = null;
        change({ state: "busy" });
        await writeOnce(wish).catch(() => change({ state: "failed" }));
      } else if (unsettled !== null) {
        const last: Unsettled = unsettled;
        unsettled = null;
        await settle(last).catch(() => change({ state: "failed" }));
      } else break;
    }
    writing = null;
  };

  const addOlder = async (code: string): Promise<void> => {
    if (!(await mayWrite())) return;
    const codes = [code, ...texts(await read(keeper, "older")).filter((it) => it !== code)].slice(
      0,
      MOST_OLDER,
    );
    await keeper.write("older", codes).catch(() => change({ state: "failed" }));
    const older = await gamesOf(codes);
    change({ games: [...get().games.filter((it) => !it.key.startsWith("older-")), ...older] });
  };

  return {
    load,
    put: (code, fleeting = false) => {
      // A decision that waits is in the newer code as well, and its disk is waited for.
      waiting = { code, isFleeting: fleeting && (waiting?.isFleeting ?? true) };
      writing ??= drain();
      return writing;
    },
    archive: async () => {
      await writing;
      const present = get().games.find((it) => it.key === "A" || it.key === "B");
      if (present && !present.ended) await addOlder(present.code);
    },
    finish: async (run) => {
      const finished = [run, ...get().finished.filter((it) => it.code !== run.code)].slice(0, MOST_FINISHED);
      change({ finished });
      if (await mayWrite()) await keeper.write("finished", finished).catch(() => change({ state: "failed" }));
    },
    takeOver: async () => {
      await writing;
      const slots = (await readSlots(keeper)).flatMap(({ slot }) => (isSlot(slot) ? [slot] : []));
      const newest = slots.sort((a, b) => b.generation - a.generation)[0];
      if (!newest || !(await mayWrite())) return;
      if (newest.generation > generation) await addOlder(newest.payload);
      generation = newest.generation;
    },
    codeOf: (key) => {
      const { games } = get();
      return (key === undefined ? games[0] : games.find((it) => it.key === key))?.code;
    },
    close: () => {
      closed = true;
      release?.();
      release = null;
    },
  };
}
