/** A real small game inside a stand-in of a learning platform (scorm-again): what the platform holds, and what comes back. */
import { Scorm12API } from "scorm-again";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHost, type Host } from "../../../src/host/host.ts";
import { join } from "../../../src/host/scorm/join.ts";
import { openCode } from "../../../src/runcode/index.ts";
import { createGameStore, type GameStore } from "../../../src/store/index.ts";
import { hands } from "../../support/ports.ts";
import { smallSetting } from "../../support/setting.ts";
import { ALWAYS, ending } from "../../support/story.ts";

const setting = smallSetting({ endings: [ending("closed", { when: ALWAYS })] });
const PAGES = ["guess", "film", "piece", "hours", "promises", "village", "whatIf", "talk", "keep"];

let api: Scorm12API;
let stores: GameStore[] = [];

const around = (opener: unknown): void => {
  Object.defineProperty(window, "opener", { configurable: true, value: opener });
};

beforeEach(() => {
  api = new Scorm12API({ autocommit: false, logLevel: 5 });
  around({ API: api, parent: null });
});

afterEach(() => {
  for (const store of stores) store.getState().close();
  stores = [];
  around(null);
});

/** The package opened by the platform. */
async function visit(lesson = ""): Promise<{ store: GameStore; host: Host; pass: (ms: number) => void }> {
  const host = createHost("scorm", async () => undefined);
  const platform = await join(host, () => PAGES);
  if (platform === null) throw new Error("no platform was found");
  const { ports, time } = hands([setting]);
  const store = createGameStore({ ...ports, keeper: await platform.keeper(ports.keeper) });
  stores.push(store);
  platform.follow(store);
  await store.getState().load(lesson);
  return { store, host, pass: time.pass };
}

const leave = () => window.dispatchEvent(new Event("pagehide"));
const value = (element: string) => api.getCMIValue(element) as string;
const settled = () => new Promise((done) => setTimeout(done, 50));

/** As a platform hands a kept attempt back to the next visit. */
function nextVisit(): void {
  const kept = Object.fromEntries(
    ["core.lesson_status", "core.lesson_location", "core.score.raw", "suspend_data"].map((it) => [
      it,
      value(`cmi.${it}`),
    ]),
  );
  api = new Scorm12API({ autocommit: false, logLevel: 5 });
  api.loadFromFlattenedJSON(Object.fromEntries(Object.entries(kept).map(([k, v]) => [`cmi.${k}`, v])), "");
  around({ API: api, parent: null });
}

describe("a visit", () => {
  test("begins as incomplete and without points", async () => {
    await visit();
    leave();
    expect(value("cmi.core.lesson_status")).toBe("incomplete");
    expect(value("cmi.core.score.raw")).toBe("");
  });

  test("a part of a run leaves its part of the points, and the run itself", async () => {
    const { store } = await visit();
    await store.getState().open("small", 5);
    const { level } = setting;
    const hours = (level.days - 1) * 24 + level.endHour - level.hour;
    for (let i = 0; i < hours / 2; i++) store.getState().stepHour();
    await settled();
    leave();
    const { world } = store.getState().session!;
    expect(Number(value("cmi.core.score.raw"))).toBe(Math.floor((50 * (world.hour - level.hour)) / hours));
    expect(value("cmi.core.lesson_status")).toBe("incomplete");
    expect(openCode(value("cmi.suspend_data"))).toMatchObject({
      head: { level: "small", endHour: world.hour },
    });
    expect(JSON.parse(value("cmi.core.lesson_location"))).toMatchObject({ level: "small" });
  });

  test("any ending gives the run's points; each page of the debrief gives its part; completed once one was read", async () => {
    const { store } = await visit();
    await store.getState().open("small", 5);
    store.getState().finish();
    await settled();
    leave();
    expect([value("cmi.core.score.raw"), value("cmi.core.lesson_status")]).toEqual(["50", "incomplete"]);
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    store.getState().note({ read: [...PAGES.slice(0, 3), "a page this run has not"] });
    await settled();
    api.reset();
    leave();
    expect([value("cmi.core.score.raw"), value("cmi.core.lesson_status")]).toEqual(["66", "completed"]);
  });
});

describe("the next visit", () => {
  test("finds the run and plays on with it, and the points never fall", async () => {
    const { store } = await visit();
    await store.getState().open("small", 5);
    store.getState().finish();
    store.getState().note({ read: ["guess", "film"] });
    await settled();
    leave();
    expect(value("cmi.core.score.raw")).toBe("61");
    nextVisit();
    const again = await visit();
    expect(again.store.getState().saves.games[0]).toMatchObject({ level: "small", seed: 5, ended: true });
    expect(await again.store.getState().resume()).toBe(undefined);
    expect(again.store.getState().notes.read).toEqual(["guess", "film"]);
    await again.store.getState().open("small", 6);
    await settled();
    leave();
    expect([value("cmi.core.score.raw"), value("cmi.core.lesson_status")]).toEqual(["61", "completed"]);
    expect(openCode(value("cmi.suspend_data"))).toMatchObject({ head: { seed: 6 } });
  });

  test("of a package that opens one lesson leads back into the run, also days after the lesson is over", async () => {
    const lesson = "https://school.example/package/index.html?#l=small&s=5&t=25";
    const { store } = await visit(lesson);
    for (let i = 0; i < 20; i++) store.getState().stepHour();
    await settled();
    const { hour } = store.getState().session!.world;
    leave();
    const DAYS = 3 * 24 * 3_600_000;
    const { lesson: kept } = JSON.parse(value("cmi.core.lesson_location"));
    const old = { ...kept, startedAt: kept.startedAt - DAYS, endsAt: kept.endsAt - DAYS };
    api.setCMIValue(
      "cmi.core.lesson_location",
      JSON.stringify({ level: "small", day: 1, read: [], lesson: old }),
    );
    nextVisit();
    const again = await visit(lesson);
    expect(again.store.getState().session?.world.hour).toBe(hour);
    expect(again.store.getState().lesson).toBe(null);
    leave();
    // The list of read pages may have left no room for the lesson.
    api.setCMIValue("cmi.core.lesson_location", JSON.stringify({ level: "small", day: 1, read: PAGES }));
    nextVisit();
    const third = await visit(lesson);
    expect(third.store.getState().session?.world.hour).toBe(hour);
  });

  test("of another pupil at the same device finds nothing of the one before", async () => {
    const { store } = await visit();
    await store.getState().open("small", 5);
    await settled();
    leave();
    api = new Scorm12API({ autocommit: false, logLevel: 5 });
    around({ API: api, parent: null });
    const other = await visit();
    expect(other.store.getState().saves.games).toEqual([]);
  });
});

test("without a platform the package is a game like any other", async () => {
  around(null);
  expect(
    await join(
      createHost("scorm", async () => undefined),
      () => PAGES,
    ),
  ).toBe(null);
});
