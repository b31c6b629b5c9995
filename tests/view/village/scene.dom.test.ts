/** The real village scene starts beside the house, follows a run and goes away clean, even if no picture file arrives. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGameStore, type GameStore, lanes } from "../../../src/store/index.ts";
import { openView } from "../../../src/view/start.ts";
import { middle } from "../../../src/view/village/plan.ts";
import { VillageScene } from "../../../src/view/village/scene.ts";
import { type Hands, hands } from "../../support/ports.ts";
import { smallSetting } from "../../support/setting.ts";

let it: Hands;
let store: GameStore;
let view: ReturnType<typeof openView>;

const village = (): VillageScene => {
  const found = view.scene.game.scene.getScene("village");
  if (!(found instanceof VillageScene)) throw new Error("no village");
  return found;
};
const isShown = (name: string): boolean => view.scene.game.scene.isActive(name);
const goOut = async (): Promise<void> => {
  store.getState().setScene("village");
  await vi.waitFor(() => expect(village().home(0)).toBeDefined(), 20_000);
};

beforeEach(async () => {
  it = hands([smallSetting(), smallSetting({ level: { id: "other", province: "fujian" } })]);
  store = createGameStore(it.ports);
  await store.getState().open("small", 3);
  const place = document.createElement("div");
  document.body.append(place);
  view = openView(place, store, { renderer: "canvas", now: it.time.now });
  await vi.waitFor(() => expect(isShown("house")).toBe(true), 10_000);
});

afterEach(async () => {
  view.stop();
  // Phaser ends a game with its next picture: the page must last until then.
  await vi.waitFor(() => expect(document.querySelector("canvas")).toBeNull(), 10_000);
});

test("one picture at a time: out into the lanes and home again", async () => {
  await goOut();
  await vi.waitFor(() => expect([isShown("house"), isShown("village")]).toEqual([false, true]));
  store.getState().setScene("house");
  await vi.waitFor(() => expect([isShown("house"), isShown("village")]).toEqual([true, false]));
});

test("every house of the run has its place, and a press on it names it", async () => {
  await goOut();
  const houses = lanes(store.getState())?.view.houses ?? [];
  expect(houses.length).toBeGreaterThan(5);
  for (const { lot } of houses) {
    const home = village().home(lot);
    if (!home) throw new Error(`lot ${lot}`);
    const ridge = middle(home.lot, home.look.storeys === 2 ? 2.4 : 1.6);
    expect(village().at(ridge.x, ridge.y)).toEqual({ kind: "house", lot });
  }
  expect(village().at(3, 3)).toBeNull();
});

test("a neighbour who is awake at three is lit, one who sleeps is not", async () => {
  await goOut();
  const { session } = store.getState();
  if (!session) throw new Error("no run");
  session.world.hour = 27;
  for (const [i, rival] of session.world.rivals.entries()) rival.lit = i === 0;
  store.setState({ session: { ...session, revision: session.revision + 1 } });
  expect(village().home(0)?.look.lit).toMatch(/^lit_/);
  expect(village().home(1)?.look.lit).toBe("");
});

test("a new run begins at home, whatever was looked at before", async () => {
  await goOut();
  store.getState().setLayer("hours");
  store.getState().setMarked(2);
  await store.getState().open("other", 4);
  expect(store.getState()).toMatchObject({ scene: "house", layer: "none", marked: null });
  await goOut();
  expect(village().home(0)?.house?.id).toBe(lanes(store.getState())?.view.houses[0]?.id);
});

test("nothing follows the store after the picture is gone", async () => {
  await goOut();
  view.stop();
  expect(() => {
    store.getState().stepHour();
    store.getState().setMarked(1);
    store.getState().setLayer("prices");
    store.getState().setScene("house");
  }).not.toThrow();
});
