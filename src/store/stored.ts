/** What lies in storage and what of it can be read: nothing here trusts a byte, and nothing here writes. */
import { openSlot, type Slot, type SlotFault } from "./slot.ts";
import type { FinishedRun, Ports, SavedGame, Saves } from "./types.ts";

type Keeper = Pick<Ports["keeper"], "read" | "keys">;

const SLOTS = ["A", "B"] as const;

/** What the list of saves shows of a code, or undefined if it cannot be read. */
export async function gameOf(key: string, code: string): Promise<SavedGame | undefined> {
  // Who has no saves needs no codec yet.
  const { isCodeError, openCode } = await import("./runs.ts");
  const opened = openCode(code);
  if (isCodeError(opened)) return undefined;
  const { level, regime, seed, endHour, claim } = opened.head;
  return { key, level, regime, seed, hour: endHour, ended: claim.ending !== "", code };
}

/** The older runs that can be read. */
export async function gamesOf(codes: readonly string[]): Promise<SavedGame[]> {
  const games = await Promise.all(codes.map((code, i) => gameOf(`older-${i}`, code)));
  return games.filter((it) => it !== undefined);
}

/** A plain list of whatever lay in storage: a stored list may carry properties that `filter` would trip over. */
const listed = (stored: unknown): unknown[] => (Array.isArray(stored) ? Array.from<unknown>(stored) : []);

/** The texts of a stored list. */
export const texts = (stored: unknown): string[] =>
  listed(stored).filter((it): it is string => typeof it === "string");

/** The endings of a stored list that are whole. */
export function finishedOf(stored: unknown): FinishedRun[] {
  return listed(stored).flatMap((it) => {
    if (typeof it !== "object" || it === null) return [];
    const { level, ending, code } = it as Record<string, unknown>;
    return typeof level === "string" && typeof ending === "string" && typeof code === "string"
      ? [{ level, ending, code }]
      : [];
  });
}

/** A slot that was read, not the reason why not. */
export const isSlot = (it: Slot | SlotFault): it is Slot => typeof it === "object";

/** What lay in a slot and what it is. */
export interface StoredSlot {
  readonly key: (typeof SLOTS)[number];
  readonly raw: unknown;
  readonly slot: Slot | SlotFault;
}

/** What lies under a name; undefined as well where it cannot be read. */
export async function read(keeper: Keeper, key: string): Promise<unknown> {
  try {
    return await keeper.read(key);
  } catch {
    return undefined;
  }
}

/** Both slots at once: a decision waits for this before it is on disk. */
export const readSlots = (keeper: Keeper): Promise<StoredSlot[]> =>
  Promise.all(
    SLOTS.map(async (key) => {
      const raw = await read(keeper, `slot-${key}`);
      return { key, raw, slot: openSlot(raw) };
    }),
  );

/** A slot whose seal holds but whose code does not read is as broken as any other. */
export const proven = async ({ key, raw, slot }: StoredSlot): Promise<StoredSlot> =>
  isSlot(slot) && (await gameOf(key, slot.payload)) === undefined
    ? { key, raw, slot: "changed" }
    : { key, raw, slot };

/** The broken bytes that were set aside. */
export async function readBroken(keeper: Keeper): Promise<Saves["broken"]> {
  const names = await keeper.keys().catch(() => []);
  const list: { name: string; reason: string; text: string }[] = [];
  for (const name of names.filter((it) => it.startsWith("broken-"))) {
    const stored = await read(keeper, name);
    const { reason, text } = (typeof stored === "object" && stored !== null ? stored : {}) as Record<
      string,
      unknown
    >;
    list.push({ name, reason: String(reason), text: String(text) });
  }
  return list;
}
