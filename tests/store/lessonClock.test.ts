/** A lesson in a running game: everybody reaches the end at the set minute, whatever is open, however long it is paused. */
import { beforeEach, describe, expect, test } from "vitest";
import { createGameStore, type GameStore } from "../../src/store/index.ts";
import { type Hands, hands } from "../support/ports.ts";
import { smallSetting } from "../support/setting.ts";
import { card, ending } from "../support/story.ts";

const MINUTE = 60_000;
const LEVEL = smallSetting({ endings: [ending("enough")] });
let it: Hands;
let store: GameStore;
const game = () => store.getState();

beforeEach(() => {
  it = hands([LEVEL]);
  store = createGameStore(it.ports);
});

/** Lets real time pass in seconds, playing on after everything that stops the clock. */
function sit(minutes: number, plays: boolean): void {
  for (let s = 0; s < minutes * 60; s++) {
    if (plays && game().clock.speed === 0 && game().lesson !== null) game().setSpeed(1);
    it.time.pass(1000);
  }
}

const LINK = "https://school.example/index.html#l=small&s=77&lang=de&t=12";

describe("a lesson of twelve minutes", () => {
  for (const plays of [true, false]) {
    test(`has its ending before and its debrief at the set minute, ${plays ? "played on" : "left standing"}`, async () => {
      await game().open("small", 3, { minutes: 12 });
      expect(game().lesson).toEqual({ minutes: 12, left: 12 });
      sit(11, plays);
      if (!plays) expect(game().session?.world.ended).toBeNull();
      sit(0.5, plays);
      expect(game().session?.world.ended).not.toBeNull();
      expect(game().screen).toBe("ending");
      expect(game().lesson).toBeNull();
      sit(0.5, plays);
      expect(game().screen).toBe("debrief");
    });
  }

  test.each(["settings", "background", "teachers", "levels"] as const)(
    "reaches its ending from the page %s as well",
    async (screen) => {
      await game().open("small", 3, { minutes: 12 });
      game().go(screen);
      it.time.pass(11.5 * MINUTE);
      expect(game().screen).toBe("ending");
    },
  );

  test("ends over an open card too", async () => {
    const asks = card("gate");
    it = hands([{ ...LEVEL, cards: [asks] }]);
    store = createGameStore(it.ports);
    await game().open("small", 3, { minutes: 12 });
    game().runToNext();
    it.time.pass(5000);
    expect(game().session?.world.card?.id).toBe("gate");
    it.time.pass(12 * MINUTE);
    expect(game().session?.world.ended).not.toBeNull();
    expect(game().screen).toBe("debrief");
  });

  test("leaves whoever finished early where they are, and leads from the ending to the debrief with the others", async () => {
    await game().open("small", 3, { minutes: 12 });
    it.time.pass(3 * MINUTE);
    game().finish();
    expect(game().screen).toBe("ending");
    it.time.pass(8 * MINUTE);
    expect(game().screen).toBe("ending");
    it.time.pass(MINUTE);
    expect(game().screen).toBe("debrief");
  });

  test("begins from its link, with the language and seed the teacher set", async () => {
    await game().load(LINK);
    expect(game().settings.language).toBe("de");
    expect(game().session?.world.seed).toBe(77);
    expect(game().lesson?.minutes).toBe(12);
    expect(game().notes.isVoting).toBe(false);
  });

  test("ends at the time of day in its link", async () => {
    // The clock of these hands begins at half past nine.
    await game().load("https://school.example/index.html#l=small&s=77&t=25&u=0936");
    expect(game().lesson).toEqual({ minutes: 25, left: 6 });
    it.time.pass(6 * MINUTE);
    expect(game().screen).toBe("debrief");
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

describe("a reload in the middle of a lesson", () => {
  /** The same browser after some minutes, with the page loaded anew. */
  async function reload(minutes: number, address: string): Promise<void> {
    await game().save();
    game().close();
    const { keeper } = it;
    const passed = it.time.now() + minutes * MINUTE;
    it = hands([LEVEL], { keeper });
    it.time.pass(passed);
    store = createGameStore(it.ports);
    await game().load(address);
  }

  test("leads by the link back into the run, with the time that is left", async () => {
    await game().load(LINK);
    game().runToNext();
    it.time.pass(2 * MINUTE);
    const hour = game().session?.world.hour ?? 0;
    expect(hour).toBeGreaterThan(LEVEL.level.hour);
    await reload(1, LINK);
    expect(game().session?.world.hour).toBe(hour);
    expect(game().session?.origin).toBe("resumed");
    expect(game().lesson).toEqual({ minutes: 12, left: 9 });
    it.time.pass(9 * MINUTE);
    expect(game().screen).toBe("debrief");
  });

  test("without the link the lesson goes on when the run is continued", async () => {
    await game().load(LINK);
    it.time.pass(2 * MINUTE);
    await reload(1, "https://school.example/index.html");
    expect(game().session).toBeNull();
    await game().resume();
    expect(game().lesson?.left).toBe(9);
  });

  test("after the end shows what came out; for the next class the link begins anew", async () => {
    await game().load(LINK);
    it.time.pass(12 * MINUTE);
    await reload(5, LINK);
    expect(game().screen).toBe("debrief");
    expect(game().session?.origin).toBe("resumed");
    await reload(40, LINK);
    expect(game().screen).toBe("play");
    expect(game().session?.world.hour).toBe(LEVEL.level.hour);
  });

  test("another link is another lesson", async () => {
    await game().load(LINK);
    it.time.pass(MINUTE);
    await reload(1, LINK.replace("s=77", "s=78"));
    expect(game().session?.world.seed).toBe(78);
    expect(game().session?.origin).toBe("played");
  });

  test("keeps the guess, whom one believed and the votes of a class", async () => {
    await game().load(`${LINK}&v=1`);
    expect(game().notes.isVoting).toBe(true);
    const vote = { card: "gate", hour: 9, hands: [{ choice: "yes", n: 12 }], choice: "yes" };
    game().note({ votes: [vote], guess: { you: 20, luck: 30, rules: 50 }, believed: ["song"] });
    await reload(1, `${LINK}&v=1`);
    expect(game().notes).toEqual({
      isVoting: true,
      votes: [vote],
      read: [],
      guess: { you: 20, luck: 30, rules: 50 },
      believed: ["song"],
    });
    await game().open("small", 5);
    expect(game().notes).toEqual({ isVoting: false, votes: [], read: [], guess: null, believed: [] });
  });

  test("reads nothing out of broken bytes", async () => {
    await game().load(LINK);
    for (const bytes of [
      null,
      7,
      "x",
      { run: 1 },
      { run: { level: "small", seed: 77 }, notes: [1], lesson: "x" },
    ]) {
      it.keeper.kept.set("beside", bytes);
      await reload(1, LINK);
      expect(game().session?.setting.level.id).toBe("small");
    }
  });
});
