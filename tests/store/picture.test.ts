/** A picture of another moment looks on and touches nothing of the game. */
import { describe, expect, test } from "vitest";
import { settingOf } from "../../src/content/index.ts";
import { createRun } from "../../src/sim/index.ts";
import {
  createPictureStore,
  defaultSettings,
  type GameState,
  house,
  type Session,
} from "../../src/store/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const setting = settingOf(readContent(undefined, false), "first-thirty")!;
const session = (hour: number): Session =>
  ({ setting, world: { ...createRun(setting, 1), hour }, revision: hour }) as unknown as Session;
const game = (): GameState =>
  ({
    settings: defaultSettings(["en"]),
    scene: "village",
    layer: "hours",
    session: session(40),
  }) as unknown as GameState;

describe("a picture store", () => {
  test("shows the house of the hour it is given, and tells whoever follows it", () => {
    const { store, show } = createPictureStore(game(), session(10));
    const seen: number[] = [];
    store.subscribe(house, (view) => seen.push(view?.hour ?? -1), { fireImmediately: true });
    show(session(23));
    expect(seen).toEqual([10, 23]);
  });

  test("begins at home with nothing laid over it, and leaves the game's own picture as it is", () => {
    const of = game();
    const { store } = createPictureStore(of, session(10));
    expect([store.getState().scene, store.getState().layer]).toEqual(["house", "none"]);
    store.getState().setScene("village");
    store.getState().setLayer("prices");
    expect([store.getState().scene, store.getState().layer]).toEqual(["village", "prices"]);
    expect([of.scene, of.layer]).toEqual(["village", "hours"]);
  });
});
