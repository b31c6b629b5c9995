/** Nothing lost: two slots, one writer, broken bytes set aside, whatever the storage does. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ending, hashWorld } from "../../src/sim/index.ts";
import { createGameStore, type GameStore } from "../../src/store/index.ts";
import { type FakeKeeper, fakeKeeper, fakeLock, hands } from "../support/ports.ts";
import { smallSetting } from "../support/setting.ts";

const always: Ending = {
  id: "enough",
  when: { all: [] },
  keeps: true,
  witnesses: ["guilan", "xiulian", "aizhen"].map((who) => ({ who, line: who })),
};
const setting = smallSetting({ endings: [always] });
const other = smallSetting({ level: { id: "other" } });

/** All that was begun is done; the codec comes as a piece of its own, which takes more than promises. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await new Promise((done) => setTimeout(done, 0));
};

async function played(keeper: FakeKeeper, hours = 30, lock = fakeLock()): Promise<GameStore> {
  const store = createGameStore(hands([setting, other], { keeper, lock }).ports);
  await store.getState().load();
  await store.getState().open("small", 5);
  store.getState().send({ kind: "setRate", rate: 26 });
  for (let i = 0; i < hours; i++) store.getState().stepHour();
  await store.getState().save();
  return store;
}

/** Another visit to the page over the same storage. */
async function visit(keeper: FakeKeeper): Promise<GameStore> {
  const store = createGameStore(hands([setting, other], { keeper }).ports);
  await store.getState().load();
  return store;
}

const hashOf = (store: GameStore) => {
  const { session } = store.getState();
  return session ? hashWorld(session.world) : -1;
};

describe("a saved run", () => {
  test("goes on as the very same world on the next visit", async () => {
    const keeper = fakeKeeper();
    const before = await played(keeper);
    const after = await visit(keeper);
    expect(await after.getState().resume()).toBeUndefined();
    expect(hashOf(after)).toBe(hashOf(before));
    expect(after.getState().session?.open).toBe(true);
    expect(after.getState().session?.feed).toEqual(before.getState().session?.feed);
    for (const store of [before, after]) store.getState().stepHour();
    expect(hashOf(after)).toBe(hashOf(before));
  });

  test("is on disk after every decision", async () => {
    const keeper = fakeKeeper();
    const store = await played(keeper, 2);
    store.getState().send({ kind: "setRate", rate: 30 });
    await settled();
    const after = await visit(keeper);
    await after.getState().resume();
    expect(after.getState().session?.world.policy.rate).toBe(30);
  });

  test("is at most a second and a half of play behind", async () => {
    const it = hands([setting]);
    const store = createGameStore(it.ports);
    await store.getState().open("small", 5);
    store.getState().setSpeed(4);
    it.time.pass(4000);
    await settled();
    const shown = store.getState().session?.world.hour ?? 0;
    const kept = store.getState().saves.savedHour;
    const hourMs = (setting.level.secondsPerDay * 1000) / 24 / 4;
    expect((shown - kept) * hourMs).toBeLessThanOrEqual(1500 + hourMs);
  });

  test("is written in turn to two slots, so that one is whole at every moment", async () => {
    const keeper = fakeKeeper();
    const store = await played(keeper, 1);
    const generations: number[][] = [];
    for (let rate = 27; rate < 31; rate++) {
      store.getState().send({ kind: "setRate", rate });
      await settled();
      generations.push(
        ["slot-A", "slot-B"].map((key) => (keeper.kept.get(key) as { generation: number }).generation),
      );
    }
    for (const [a = 0, b = 0] of generations) expect(Math.abs(a - b)).toBe(1);
  });

  test("of an unfinished run moves to the older ones when another begins", async () => {
    const keeper = fakeKeeper();
    const store = await played(keeper);
    const hash = hashOf(store);
    await store.getState().open("other", 6);
    await store.getState().save();
    expect(store.getState().saves.games.map((game) => game.level)).toEqual(["other", "small"]);
    const after = await visit(keeper);
    expect(await after.getState().resume("older-0")).toBeUndefined();
    expect(hashOf(after)).toBe(hash);
  });

  test("counts as finished after its ending", async () => {
    const keeper = fakeKeeper();
    const store = await played(keeper);
    store.getState().finish();
    await settled();
    const after = await visit(keeper);
    expect(after.getState().saves.finished).toMatchObject([{ level: "small" }]);
    expect(after.getState().saves.games[0]?.ended).toBe(true);
  });
});

describe("damaged bytes", () => {
  test("of the newest slot are set aside and the run a moment earlier is offered", async () => {
    const keeper = fakeKeeper();
    const store = await played(keeper, 5);
    store.getState().stepHour();
    await store.getState().save();
    const [a, b] = ["slot-A", "slot-B"].map(
      (key) => keeper.kept.get(key) as { generation: number; payload: string },
    );
    const newest = (a?.generation ?? 0) > (b?.generation ?? 0) ? "slot-A" : "slot-B";
    const bytes = keeper.kept.get(newest) as { payload: string };
    keeper.kept.set(newest, { ...bytes, payload: `x${bytes.payload.slice(1)}` });
    const after = await visit(keeper);
    expect(after.getState().saves.broken).toMatchObject([{ reason: "changed" }]);
    expect(await after.getState().resume()).toBeUndefined();
    expect(after.getState().session?.world.hour).toBe(11);
    const again = await visit(keeper);
    expect(again.getState().saves.broken).toHaveLength(1);
  });

  test("of any kind never crash, never load a wrong world, and are never deleted", async () => {
    const keeper = fakeKeeper();
    await played(keeper, 8);
    const good = new Map(keeper.kept);
    const hashes = new Set<number>();
    for (const key of ["slot-A", "slot-B"]) {
      const store = await visit(fakeKeeper(new Map([[key, good.get(key)]])));
      await store.getState().resume();
      hashes.add(hashOf(store));
    }
    const odd = fc.oneof(
      fc.anything(),
      fc.constantFrom(null, undefined, "", 0, [], {}, Number.NaN),
      fc
        .record({
          field: fc.constantFrom("magic", "schema", "generation", "length", "sha256", "payload"),
          value: fc.anything(),
        })
        .map(({ field, value }) => ({ ...(good.get("slot-A") as object), [field]: value })),
      fc.nat(500).map((at) => {
        const slot = good.get("slot-B") as { payload: string };
        return { ...slot, payload: `${slot.payload.slice(0, at)}~${slot.payload.slice(at + 1)}` };
      }),
    );
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, async (a, b, older) => {
        const kept = new Map<string, unknown>([
          ["slot-A", a],
          ["slot-B", b],
          ["older", older],
          ["settings", a],
          ["finished", b],
        ]);
        const store = await visit(fakeKeeper(kept));
        const fault = await store.getState().resume();
        if (fault === undefined) expect(hashes.has(hashOf(store))).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe("a storage that fails", () => {
  test("to write is told, the run goes on, and the next write catches up", async () => {
    const keeper = fakeKeeper();
    const store = await played(keeper, 3);
    keeper.mode = "refuse";
    store.getState().send({ kind: "setRate", rate: 30 });
    await settled();
    expect(store.getState().saves.state).toBe("failed");
    keeper.mode = "ok";
    store.getState().stepHour();
    await store.getState().save();
    expect(store.getState().saves.state).toBe("ready");
    const after = await visit(keeper);
    await after.getState().resume();
    expect(hashOf(after)).toBe(hashOf(store));
  });

  test("and says yes all the same is found out by reading back", async () => {
    const keeper = fakeKeeper();
    const store = await played(keeper, 3);
    keeper.mode = "lose";
    store.getState().send({ kind: "setRate", rate: 30 });
    await settled();
    expect(store.getState().saves.state).toBe("failed");
  });
});

describe("two windows", () => {
  test("the second plays but does not write, and says so", async () => {
    const keeper = fakeKeeper();
    const lock = fakeLock();
    const one = await played(keeper, 4, lock);
    const two = createGameStore(hands([setting, other], { keeper, lock }).ports);
    await two.getState().load();
    await two.getState().open("other", 9);
    await two.getState().save();
    expect(two.getState().saves.state).toBe("otherTab");
    const after = await visit(keeper);
    expect(after.getState().saves.games[0]?.level).toBe("small");
    one.getState().close();
    await two.getState().save();
    expect(two.getState().saves.state).toBe("ready");
  });

  test("without locks never overwrite a newer save unasked, in any order of writing", async () => {
    const open = async () => () => undefined;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 4, maxLength: 12 }).map((turns) => [...turns, true, false]),
        async (turns) => {
          const keeper = fakeKeeper();
          const stores = [
            await played(keeper, 1, open),
            createGameStore(hands([setting, other], { keeper, lock: open }).ports),
          ];
          await stores[1]?.getState().load();
          await stores[1]?.getState().resume();
          let newest = 0;
          for (const turn of turns) {
            const store = stores[turn ? 1 : 0];
            store?.getState().stepHour();
            await store?.getState().save();
            const kept = ["slot-A", "slot-B"].map(
              (key) => (keeper.kept.get(key) as { generation: number } | undefined)?.generation ?? 0,
            );
            expect(Math.max(...kept)).toBeGreaterThanOrEqual(newest);
            newest = Math.max(...kept);
          }
          // Whoever wrote first owns the slots; the other one was told and kept its hands off.
          const owners = stores.filter((store) => store.getState().saves.state !== "otherTab");
          expect(owners).toHaveLength(1);
          const after = await visit(keeper);
          expect(after.getState().saves.games[0]?.hour).toBe(owners[0]?.getState().session?.world.hour);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  test("let the player choose this one, and keep the other's run", async () => {
    const keeper = fakeKeeper();
    const open = async () => () => undefined;
    const one = await played(keeper, 1, open);
    const two = createGameStore(hands([setting, other], { keeper, lock: open }).ports);
    await two.getState().load();
    await two.getState().open("other", 9);
    await two.getState().save();
    one.getState().stepHour();
    await one.getState().save();
    expect(one.getState().saves.state).toBe("otherTab");
    await one.getState().takeOver();
    expect(one.getState().saves.state).toBe("ready");
    const after = await visit(keeper);
    expect(after.getState().saves.games.map((game) => game.level)).toContain("other");
    expect(after.getState().saves.games[0]?.level).toBe("small");
  });
});
