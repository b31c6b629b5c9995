/** The film of a run is the run: its hours, its money and its village are those of a replay, however it is made. */
import { describe, expect, test } from "vitest";
import { botOf, type Played, play } from "../../../src/bots/index.ts";
import { type Film, filmRun, lineageOf } from "../../../src/debrief/index.ts";
import type { Setting } from "../../../src/sim/index.ts";
import { smallSetting } from "../../support/setting.ts";
import { shopSetting } from "../../support/shop.ts";

const bot = (id: string) => {
  const found = botOf(id);
  if (!found) throw new Error(`no bot ${id}`);
  return found;
};

function filmed(setting: Setting, { world, log }: Played, piece = 10_000): Film {
  const camera = filmRun(setting, { seed: world.seed, log, endHour: world.hour });
  while (!camera.roll(piece));
  return camera.film();
}

const small = smallSetting();
const played = play(small, 3, bot("careful"));
const film = filmed(small, played);

describe("the hours of a film", () => {
  test("run from the first hour to the last without a gap", () => {
    const { world } = played;
    expect(film.hours.map(({ hour }) => hour)).toEqual(
      Array.from({ length: world.hour - small.level.hour }, (_, i) => small.level.hour + i),
    );
    expect(film.hours.at(-1)?.cash).toBe(world.books.cash);
  });

  test("light the same windows as the hours page counts", () => {
    for (const [i, id] of film.cast.entries()) {
      const person = played.world.people.find((p) => p.id === id);
      const lit = film.hours.filter(({ people }) => people[i] === "work").length;
      expect(lit).toBe(person?.hours);
    }
    expect(film.hours.some(({ working }) => working > 0)).toBe(true);
  });

  test("are the same in one piece and in many", () => {
    expect(filmed(small, played, 7)).toEqual(film);
  });

  test("stop where a record no longer fits", () => {
    const camera = filmRun(small, {
      seed: 3,
      log: [{ hour: small.level.hour + 5, command: { kind: "cancel", order: 999 } }],
      endHour: small.level.hour + 50,
    });
    expect(camera.roll(100)).toBe(true);
    expect(camera.film().hours).toHaveLength(5);
  });
});

describe("key moments", () => {
  test("come in the order of the run and are few enough to be read", () => {
    const hours = film.moments.map(({ hour }) => hour);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
    expect(film.moments.length).toBeGreaterThan(0);
    expect(film.moments.length).toBeLessThanOrEqual(16);
  });
});

describe("the film of a village of shops", () => {
  const setting = shopSetting({ days: 21 });
  const run = play(setting, 2, bot("careful"));
  const shops = filmed(setting, run);

  test("shows on each day what the village wrote down that night", () => {
    const told = shops.days.map(({ shops: day }) => day);
    expect(told.slice(0, run.world.villageDays.length)).toEqual(run.world.villageDays);
    expect(shops.days.every(({ houses }) => houses.some(({ id }) => id === "own"))).toBe(true);
  });

  test("names for every copy a house that made the product, or nobody if it has closed", () => {
    const copies = lineageOf(shops);
    expect(copies.length).toBeGreaterThan(0);
    for (const { day, who, product } of copies) {
      const houses = shops.days.find((it) => it.day === day)?.houses ?? [];
      expect(houses.some((h) => h.product === product && h.number === who.number && h.id === who.id)).toBe(
        true,
      );
    }
  });
});
