/** When a save reaches the disk: a decision at once and for good, hours only so that a killed browser knows them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSaves, noSaves, type SaveControl } from "../../src/store/saves.ts";
import type { Slot } from "../../src/store/slot.ts";
import type { Keeper, Saves } from "../../src/store/types.ts";
import { fakeKeeper, fakeLock } from "../support/ports.ts";

interface Write {
  readonly key: string;
  readonly code: string;
  readonly generation: number;
  readonly durability: string;
}

/** Saves over a storage that notes every write and lets a write wait as long as asked. */
function noted(slow: (nth: number) => number = () => 0): { saves: SaveControl; writes: Write[] } {
  const inner = fakeKeeper();
  const writes: Write[] = [];
  const keeper: Keeper = {
    ...inner,
    write: async (key, value, durability = "strict") => {
      const { payload, generation } = value as Slot;
      writes.push({ key, code: payload, generation, durability });
      for (let i = slow(writes.length); i > 0; i--) await Promise.resolve();
      await inner.write(key, value);
    },
  };
  const row: { saves: Saves } = { saves: noSaves };
  const saves = createSaves({
    ports: { keeper, lock: fakeLock() },
    get: () => row.saves,
    set: (next) => {
      row.saves = next;
    },
  });
  return { saves, writes };
}

describe("a save", () => {
  test("of a decision is written so that no killed browser loses it, and then waits for the disk", async () => {
    const { saves, writes } = noted();
    await saves.put("decided");
    expect(writes.map(({ code, durability }) => [code, durability])).toEqual([
      ["decided", "relaxed"],
      ["decided", "strict"],
    ]);
  });

  test("of hours alone does not wait for the disk", async () => {
    const { saves, writes } = noted();
    await saves.put("hours", true);
    expect(writes.map(({ durability }) => durability)).toEqual(["relaxed"]);
  });

  test("never puts an older code over a newer one, however decisions and hours follow each other", async () => {
    const wishes = fc.array(fc.tuple(fc.boolean(), fc.nat(6)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(wishes, fc.array(fc.nat(9), { minLength: 1 }), async (list, waits) => {
        const { saves, writes } = noted((nth) => waits[nth % waits.length] ?? 0);
        const puts: Promise<void>[] = [];
        for (const [at, [fleeting, pause]] of list.entries()) {
          puts.push(saves.put(String(at), fleeting));
          for (let i = 0; i < pause; i++) await Promise.resolve();
        }
        await Promise.all(puts);
        const last: Record<string, number> = {};
        for (const { key, generation } of writes) {
          expect(generation).toBeGreaterThanOrEqual(last[key] ?? 0);
          last[key] = generation;
        }
        expect(writes.at(-1)?.code).toBe(String(list.length - 1));
        const decided = list.findLastIndex(([fleeting]) => !fleeting);
        const onDisk = writes
          .filter(({ durability }) => durability === "strict")
          .map(({ code }) => Number(code));
        if (decided >= 0) expect(Math.max(...onDisk)).toBeGreaterThanOrEqual(decided);
      }),
    );
  });
});
