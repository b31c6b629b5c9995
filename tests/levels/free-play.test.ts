/** Free play: every place, length and start is played to an end, and what was set travels with the run. */
import { describe, expect, test } from "vitest";
import { BOTS, type Bot, botOf, play, type Seat } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { witnessesOf } from "../../src/debrief/index.ts";
import { encodeRun, isCodeError, openCode, readRun, recordOf, replay } from "../../src/runcode/index.ts";
import { changesOf, goalOf, placesIn, type Setting, type World } from "../../src/sim/index.ts";
import { createGameStore } from "../../src/store/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { neverTaken, turning } from "../support/choosing.ts";
import { hands } from "../support/ports.ts";

const content = readContent(undefined, false);
const VILLAGES = ["Jiangsu", "Fujian"] as const;
const WEEKS = 8;
const STARTS = ["savings", "cousin", "field", "bill"] as const;

function set(...places: number[]): Setting {
  const setting = settingOf(content, "free-play", undefined, { changes: changesOf(places) });
  if (!setting) throw new Error(`free play cannot be set to ${places.join(".")}`);
  return setting;
}

/** Before `bot` decides, `first` does. */
const before = (bot: Bot, first: (seat: Seat) => void): Bot => ({
  id: bot.id,
  decide(seat) {
    first(seat);
    bot.decide(seat);
  },
});

describe("what is set beforehand", () => {
  test.each(BOTS.map((bot) => [bot.id, bot] as const))(
    "every place, start and length comes to an end told by somebody, kept by %s",
    (_, bot) => {
      const all = [
        ...VILLAGES.flatMap((__, village) => STARTS.map((___, start) => [village, 1, start])),
        ...Array.from({ length: WEEKS }, (__, weeks) => [weeks % 2, weeks, weeks % 4]),
      ];
      for (const places of all) {
        const setting = set(...places);
        const { world } = play(setting, 5, bot);
        const told = witnessesOf(world, setting);
        expect(told?.ending.id, places.join(".")).toBe(world.ended?.id);
        expect(told?.witnesses.length, `${places.join(".")} ${world.ended?.id}`).toBeGreaterThanOrEqual(1);
        expect(world.hour).toBeLessThanOrEqual(((places[1] ?? 0) + 1) * 7 * 24);
      }
    },
  );

  test("a length is so many weeks, a start is so much in the tin and so much owed", () => {
    for (let weeks = 0; weeks < WEEKS; weeks++) expect(set(0, weeks).level.days).toBe((weeks + 1) * 7);
    expect(STARTS.map((_, start) => set(0, 2, start).level.cash)).toEqual([
      850_000, 1_200_000, 800_000, 300_000,
    ]);
    expect(STARTS.map((_, start) => set(0, 2, start).level.loan)).toEqual([0, 1_200_000, 0, 600_000]);
  });

  test("nobody sets a number that is not offered", () => {
    for (const places of [[2], [0, 8], [0, 0, 4], [0, 0, 0, 1]])
      expect(settingOf(content, "free-play", undefined, { changes: changesOf(places) })).toBeUndefined();
    const none = [{ path: "options.0", value: 1 }];
    expect(settingOf(content, "light-at-three", undefined, { changes: none })).toBeUndefined();
  });

  test("the same seed and settings bring the same people, another seed others", () => {
    const cast = (seed: number) =>
      play(set(0, 0), seed, botOf("careful") as Bot).world.people.map(({ id }) => id);
    expect(cast(3)).toEqual(cast(3));
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => cast(seed).sort().join(" "))).size).toBeGreaterThan(2);
  });

  test("the number on the first screen follows from the start", () => {
    const { world } = play(set(0, 0, 3), 4, botOf("refuse-all") as Bot);
    const goal = goalOf(world, set(0, 0, 3));
    expect(goal.to).toBe(0);
    expect(goal.isFen).toBe(true);
    expect(set(0, 0, 0).level.goal).toMatchObject({ is: "worth", to: 600_000 });
  });
});

describe("the settings of a run", () => {
  test("are in its code, which replays to the same end", () => {
    const setting = set(1, 1, 3);
    const { world, log } = play(setting, 9, botOf("careful") as Bot);
    const changes = changesOf([1, 1, 3]);
    const bare = recordOf(world, setting, changes, log, []);
    const code = encodeRun(recordOf(world, setting, changes, log, replay(setting, bare).days), setting);
    const opened = openCode(code);
    if (isCodeError(opened)) throw new Error(opened.reason);
    expect(placesIn(opened.head.changes)).toEqual([1, 1, 3]);
    const again = settingOf(content, "free-play", undefined, { changes: opened.head.changes }) as Setting;
    const run = readRun(opened, again);
    expect(isCodeError(run) ? run : replay(again, run).verdict).toEqual({ kind: "checked" });
  });

  test("that this copy does not have are named, by link and by code", async () => {
    const { ports } = hands([]);
    const store = createGameStore({
      ...ports,
      findSetting: async (level, regime, changes = []) => settingOf(content, level, regime, { changes }),
    });
    await store.getState().load();
    expect(await store.getState().open("free-play", 3, { setup: [0, 9] })).toBe("noSuchSetup");
    expect(await store.getState().open("no-level", 3, { setup: [0, 1] })).toBe("noSuchLevel");
    expect(await store.getState().open("free-play", 3, { setup: [1, 1, 2] })).toBeUndefined();
    expect(store.getState().session?.setting.level).toMatchObject({
      province: "fujian",
      days: 14,
      cash: 800_000,
    });
    const code = store.getState().code();
    await store.getState().open("free-play", 4);
    expect(await store.getState().openCode(code)).toBeUndefined();
    expect(store.getState().session?.setting.level).toMatchObject({
      province: "fujian",
      days: 14,
      cash: 800_000,
    });
  });
});

const KEEPERS = [
  ...["careful", "always-on", "largest-button", "passer-on", "cooperative"],
  ...["designer", "high-road", "lawful", "undercutter", "night-if-due", "accept-all", "refuse-all"],
];
/** Long and short, with savings and in debt: what only one of them meets is met. */
const LENGTHS = [7, 2, 4, 5] as const;
const TURNS = 12;

interface Played {
  readonly setting: Setting;
  readonly world: World;
}

/** Every keeper in every turn, a third of them as they are; besides, somebody who goes home, and some who last. */
function playsIn(village: number): Played[] {
  const kept = Array.from({ length: TURNS }, (_, turn) => turn).flatMap((turn) =>
    KEEPERS.map((id) => {
      const setting = set(village, LENGTHS[turn % 4] ?? 7, Math.floor(turn / 4) % 4);
      const bot = turn % 3 === 2 ? (botOf(id) as Bot) : turning(id, setting, turn);
      return { setting, world: play(setting, turn + 1, bot).world };
    }),
  );
  const short = set(village, 3);
  const leaving = [1, 2, 3].map((day) => {
    // goes home before much is owed
    const bot = before(botOf("refuse-all") as Bot, ({ world, send }) => {
      if (world.hour === 7 + day) send({ kind: "finish" });
    });
    return { setting: short, world: play(short, day, bot).world };
  });
  const plain = (setting: Setting, bot: string, seed: number) => ({
    setting,
    world: play(setting, seed, botOf(bot) as Bot).world,
  });
  const lasting = [1, 2, 3, 4].map((seed) => plain(set(village, 7), "always-on", seed));
  const owing = [
    plain(set(village, 7, 3), "night-if-due", 12),
    plain(set(village, 2, 1), "night-if-due", 21),
  ];
  return [...kept, ...leaving, ...lasting, ...owing];
}

/** Ends that nobody of these keepers comes to: they hang on many people leaving at once, or on work for others. */
const RARE = ["walk-out", "tuesday-nobody-came", "last-link"];

describe.each(VILLAGES.map((name, at) => [name, at] as const))("free play in %s", (_, village) => {
  const setting = set(village, 7);
  const plays = playsIn(village);
  const worlds = plays.map(({ world }) => world);

  test("opens each of its cards in some house", () => {
    const opened = new Set(worlds.flatMap(({ cards }) => cards.map((c) => c.id)));
    expect(setting.cards.map(({ id }) => id).filter((id) => !opened.has(id))).toEqual([]);
    expect(setting.cards.length).toBeGreaterThanOrEqual(30);
  });

  test("lets nearly every choice be taken within a hundred and fifty houses", () => {
    const choices = setting.cards.reduce((sum, card) => sum + card.choices.length, 0);
    const never = neverTaken(setting, worlds);
    expect(never.length, never.join("; ")).toBeLessThan(choices * 0.06);
  });

  test("comes to all its ends but the rarest", () => {
    const ends = new Set(worlds.map(({ ended }) => ended?.id ?? ""));
    const wanted = setting.endings.map(({ id }) => id).filter((id) => !RARE.includes(id));
    expect(wanted.filter((id) => !ends.has(id))).toEqual([]);
  });

  test("is told by three to five witnesses, none of them somebody the seed left out", () => {
    for (const { setting: own, world } of plays) {
      const witnesses = witnessesOf(world, own)?.witnesses ?? [];
      expect(witnesses.length, world.ended?.id).toBeGreaterThanOrEqual(3);
      expect(witnesses.length).toBeLessThanOrEqual(5);
      const absent = own.level.later
        .filter(({ id }) => !world.people.some((p) => p.id === id))
        .map(({ id }) => id);
      expect(witnesses.filter(({ who }) => absent.includes(who))).toEqual([]);
    }
  });
});
