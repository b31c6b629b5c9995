/** A scene follows the store from the moment it is bound until it ends, however it ends. */
import { EventEmitter } from "node:events";
import { beforeEach, expect, test } from "vitest";
import { createGameStore, type GameStore } from "../../src/store/index.ts";
import { bind } from "../../src/view/bind.ts";
import { quietSetting } from "../support/house.ts";
import { hands } from "../support/ports.ts";

let store: GameStore;
let scene: { events: EventEmitter };
let hours: (number | undefined)[];
const hour = () => store.getState().session?.world.hour;

beforeEach(async () => {
  store = createGameStore(hands([quietSetting()]).ports);
  await store.getState().open("small", 1);
  scene = { events: new EventEmitter() };
  hours = [];
});

const watchHours = () =>
  bind(
    scene,
    store,
    (state) => state.session?.revision,
    () => hours.push(hour()),
  );

test("it draws at once and after every change of its part, and of nothing else", () => {
  watchHours();
  store.getState().stepHour();
  store.getState().setFocus({ kind: "parcels" });
  store.getState().stepHour();
  expect(hours).toEqual([6, 7, 8]);
});

test.each(["shutdown", "destroy"])("it lets go on %s", (end) => {
  watchHours();
  scene.events.emit(end);
  store.getState().stepHour();
  expect(hours).toEqual([6]);
});

test("a restarted scene is bound once", () => {
  for (let i = 0; i < 3; i++) {
    watchHours();
    scene.events.emit("shutdown");
  }
  watchHours();
  hours = [];
  store.getState().stepHour();
  expect(hours).toEqual([7]);
});

test("an own measure of equality spares the picture", () => {
  const night = (value: number | undefined) => (value ?? 0) % 24 < 6;
  bind(
    scene,
    store,
    hour,
    (value) => hours.push(value),
    (a, b) => night(a) === night(b),
  );
  for (let i = 0; i < 24; i++) store.getState().stepHour();
  expect(hours).toEqual([6, 24, 30]);
});
