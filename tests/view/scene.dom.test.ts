/** The real scene starts, follows a run, starts again and goes away clean, even if no picture file arrives. */
import { CANVAS, Game } from "phaser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGameStore, type GameStore } from "../../src/store/index.ts";
import { HouseScene } from "../../src/view/scene.ts";
import { openView } from "../../src/view/start.ts";
import { type Hands, hands } from "../support/ports.ts";
import { smallSetting } from "../support/setting.ts";

let it: Hands;
let store: GameStore;
let game: Game;
let scene: HouseScene;

const figures = () => scene.children.list.filter(({ type }) => type === "Sprite").map(({ name }) => name);

beforeEach(async () => {
  it = hands([
    smallSetting(),
    smallSetting({ level: { id: "other", place: "sanliuwan", outside: [{ id: "grandma", trust: 500 }] } }),
  ]);
  store = createGameStore(it.ports);
  await store.getState().open("small", 3);
  scene = new HouseScene({ store, now: it.time.now, isStill: () => true });
  game = new Game({ type: CANVAS, width: 800, height: 450, banner: false, audio: { noAudio: true } });
  game.scene.add("house", scene, true);
  await vi.waitFor(() => expect(figures().length).toBeGreaterThan(0), 10_000);
});

afterEach(async () => {
  game.destroy(true);
  // Phaser ends a game with its next picture: the page must last until then.
  await vi.waitFor(() => expect(document.querySelector("canvas")).toBeNull(), 10_000);
});

test("everybody in the house is in the picture, and leaves it with the state", () => {
  for (let i = 0; i < 3; i++) store.getState().stepHour();
  expect(figures()).toContain("aizhen");
  const { session } = store.getState();
  const aizhen = session?.world.people.find(({ id }) => id === "aizhen");
  if (!session || !aizhen) throw new Error("no Aizhen");
  aizhen.awayUntil = session.world.hour + 8;
  store.getState().stepHour();
  expect(figures()).not.toContain("aizhen");
});

test("it starts again for another level, and each time follows the store once", async () => {
  const restarts = vi.spyOn(scene.scene, "restart");
  await store.getState().open("other", 4);
  expect(restarts).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(figures()).toContain("grandma"));
  const moves = vi.spyOn(scene.scene, "restart").mockClear();
  store.getState().stepHour();
  expect(moves).not.toHaveBeenCalled();
  await store.getState().open("small", 5);
  expect(moves).toHaveBeenCalledTimes(1);
});

test("nothing follows the store after the game is gone", () => {
  game.destroy(true);
  game.step(0, 16);
  expect(() => {
    store.getState().stepHour();
    store.getState().setFocus({ kind: "person", id: "aizhen" });
  }).not.toThrow();
});

test("the starter puts a silent canvas into its place and takes it away", async () => {
  const place = document.createElement("div");
  document.body.append(place);
  const { stop } = openView(place, store, { renderer: "canvas", now: it.time.now });
  await vi.waitFor(() => expect(place.querySelector("canvas")?.getAttribute("aria-hidden")).toBe("true"));
  stop();
  await vi.waitFor(() => expect(place.querySelector("canvas")).toBeNull());
});

test("the clock on the wall goes on with the hour, and stands while nothing happens", () => {
  const clock = () =>
    (scene.children.list as { frame?: { texture: { key: string } } }[])
      .map(({ frame }) => frame?.texture.key ?? "")
      .find((key) => key.startsWith("clock-"));
  const seen = [clock()];
  scene.update();
  expect(clock()).toBe(seen[0]);
  store.getState().stepHour();
  seen.push(clock());
  store.getState().stepHour();
  seen.push(clock());
  expect(seen[0]).toBeDefined();
  expect(seen[1]).not.toBe(seen[0]);
  expect(seen[2]).not.toBe(seen[1]);
});
