/** A lesson in a running game: everybody reaches the end at the set minute, whatever is open, however long it is paused. */
import { beforeEach, describe, expect, test } from "vitest";
import { createGameStore, type GameStore } from "../../src/store/index.ts";
import { type Hands, hands } from "../support/ports.ts";
import { smallSetting } from "../support/setting.ts";

const MINUTE = 60_000;
let it: Hands;
let store: GameStore;
const game = () => store.getState();

beforeEach(() => {
  it = hands([smallSetting()]);
  store = createGameStore(it.ports);
});

/** Lets real time pass in seconds, playing on after everything that stops the clock. */
function sit(minutes: number, plays: boolean): void {
  for (let s = 0; s < minutes * 60; s++) {
    if (plays && game().clock.speed === 0 && game().lesson !== null) game().setSpeed(1);
    it.time.pass(1000);
  }
}

describe("a lesson of twelve minutes", () => {
  for (const plays of [true, false]) {
    test(`is at its ending within a minute of the set time, ${plays ? "played on" : "left standing"}`, async () => {
      await game().open("small", 3, { minutes: 12 });
      expect(game().lesson).toEqual({ minutes: 12, left: 12 });
      sit(11, plays);
      if (!plays) expect(game().session?.world.ended).toBeNull();
      sit(1, plays);
      expect(game().session?.world.ended).not.toBeNull();
      expect(game().screen).toBe("ending");
      expect(game().lesson).toBeNull();
    });
  }

  test("begins from its link, with the language and seed the teacher set", async () => {
    await game().load("https://school.example/index.html#l=small&s=77&lang=de&t=12");
    expect(game().settings.language).toBe("de");
    expect(game().session?.world.seed).toBe(77);
    expect(game().lesson?.minutes).toBe(12);
  });

  test("says which part of a link cannot be read, and opens nothing", async () => {
    expect(await game().load("https://school.example/#l=small&t=1")).toEqual({ link: "minutes" });
    expect(game().session).toBeNull();
  });

  test("ends with the run that is left", async () => {
    await game().open("small", 3, { minutes: 12 });
    game().leave();
    it.time.pass(20 * MINUTE);
    expect(game().lesson).toBeNull();
    expect(game().screen).toBe("title");
  });
});
