/** Real time becomes hours: paced by the level, stopped by what happens, deaf to a hidden tab. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Card } from "../../src/sim/index.ts";
import { createGameStore, fractionAt, type GameStore } from "../../src/store/index.ts";
import { quietSetting } from "../support/house.ts";
import { type Hands, hands } from "../support/ports.ts";

/** A card at ten in the morning of the first day, which nobody may put off. */
const knock: Card = {
  id: "knock",
  kind: "dilemma",
  who: "phone",
  when: { is: "hour", min: 10 },
  mustDecide: true,
  choices: [
    { id: "open", effects: [{ set: "opened" }] },
    { id: "wait", effects: [] },
  ],
  sources: [],
  prompts: [],
};
const setting = quietSetting({ level: { hour: 6, secondsPerDay: 24 }, cards: [knock] });
const still = quietSetting({ level: { id: "still", hour: 6, secondsPerDay: 24 } });

let it: Hands;
let store: GameStore;
const game = () => store.getState();
const hour = () => game().session?.world.hour ?? -1;

async function open(level: string): Promise<void> {
  it = hands([setting, still]);
  store = createGameStore(it.ports);
  await game().open(level, 1);
}

describe("the clock", () => {
  beforeEach(() => open("still"));

  test("stands when a run opens", () => {
    it.time.pass(60_000);
    expect(hour()).toBe(6);
  });

  test("lets a day pass in the seconds the level says, faster or slower as asked", () => {
    game().setSpeed(1);
    it.time.pass(3000);
    expect(hour()).toBe(9);
    game().setSpeed(4);
    it.time.pass(1000);
    expect(hour()).toBe(13);
    game().setSpeed(0.5);
    it.time.pass(2000);
    expect(hour()).toBe(14);
  });

  test("keeps the part of the hour that had passed when it is paused", () => {
    game().setSpeed(1);
    it.time.pass(2600);
    game().setSpeed(0);
    expect(fractionAt(game().clock, it.time.now())).toBeCloseTo(0.6);
    it.time.pass(10_000);
    expect(hour()).toBe(8);
    game().togglePause();
    expect(game().clock.speed).toBe(1);
    it.time.pass(399);
    expect(hour()).toBe(8);
    it.time.pass(1);
    expect(hour()).toBe(9);
  });

  test("stands while the tab is hidden and loses nothing", () => {
    game().setSpeed(1);
    it.time.pass(1300);
    it.tell("hidden");
    it.time.pass(600_000);
    expect(hour()).toBe(7);
    it.tell("shown");
    it.time.pass(700);
    expect(hour()).toBe(8);
    expect(game().clock.speed).toBe(1);
  });

  test("does not make up for hours in which the machine slept", () => {
    game().setSpeed(1);
    it.time.sleep(600_000);
    expect(hour()).toBe(7);
    it.time.pass(1000);
    expect(hour()).toBe(8);
  });

  test("steps one hour by hand and stands again", () => {
    game().stepHour();
    it.time.pass(5000);
    expect(hour()).toBe(7);
  });

  test("stops in the evening on the way to the next event, whatever the settings", () => {
    game().setStopAt("evening", false);
    game().runToNext();
    it.time.pass(10_000);
    expect(hour()).toBe(22);
    // nothing was ever ordered here: the reason given speaks of no missing pieces
    expect(game().clock).toMatchObject({ speed: 0, toNext: false, stoppedBy: "nightfall" });
  });

  test("runs past an evening with nothing missing", () => {
    game().setSpeed(4);
    it.time.pass(6000);
    expect(hour()).toBeGreaterThan(24);
  });

  test("goes to the ending when the last hour has passed", () => {
    game().setSpeed(4);
    for (let i = 0; i < 400; i++) {
      it.time.pass(3000);
      if (game().session?.world.reckoning) game().send({ kind: "closeBook", shared: true });
      if (game().clock.speed === 0 && game().screen === "play") game().setSpeed(4);
    }
    expect(game().session?.world.ended).not.toBeNull();
    expect(game().screen).toBe("ending");
    expect(game().clock).toMatchObject({ speed: 0, hourMs: 0 });
  });
});

describe("a card", () => {
  beforeEach(() => open("small"));

  test("stops the clock by itself, and no button starts it", () => {
    game().setSpeed(2);
    it.time.pass(10_000);
    expect([hour(), game().clock.stoppedBy, game().clock.speed]).toEqual([10, "card", 0]);
    game().setSpeed(4);
    game().runToNext();
    game().stepHour();
    it.time.pass(10_000);
    expect(hour()).toBe(10);
  });

  test("lets time go on as before once it is decided", () => {
    game().setSpeed(2);
    it.time.pass(10_000);
    expect(game().send({ kind: "choose", card: "knock", choice: "wait" })).toBeUndefined();
    expect(game().clock).toMatchObject({ speed: 2, stoppedBy: null });
    it.time.pass(1000);
    expect(hour()).toBe(12);
  });

  test("leaves the clock standing if it stood before", () => {
    for (let i = 0; i < 4; i++) game().stepHour();
    expect(game().clock.stoppedBy).toBe("card");
    game().send({ kind: "choose", card: "knock", choice: "open" });
    expect(game().clock).toMatchObject({ speed: 0, stoppedBy: null });
  });
});
