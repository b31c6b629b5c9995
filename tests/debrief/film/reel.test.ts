/** The reel behind the film's picture: the world of any hour, forwards and back. */
import { beforeAll, describe, expect, test } from "vitest";
import { botOf, play } from "../../../src/bots/index.ts";
import { settingOf } from "../../../src/content/index.ts";
import { type Film, filmRun, reelOf } from "../../../src/debrief/index.ts";
import type { Setting } from "../../../src/sim/index.ts";
import { readContent } from "../../../src/tools/content-files.ts";

let setting: Setting;
let film: Film;
let run: Parameters<typeof reelOf>[1];

beforeAll(() => {
  setting = settingOf(readContent(undefined, false), "first-thirty")!;
  const { world, log } = play(setting, 5, botOf("always-on")!);
  run = { seed: 5, log, endHour: world.hour };
  const camera = filmRun(setting, run);
  while (!camera.roll(24));
  film = camera.film();
});

describe("the reel", () => {
  test("has in every hour the money, the open orders and the time that the film has", () => {
    const reel = reelOf(setting, run);
    for (const hour of film.hours) {
      const world = reel.at(hour);
      expect([world.hour, world.books.cash]).toEqual([hour.hour, hour.cash]);
      expect(world.orders.filter(({ state }) => state === "open")).toHaveLength(hour.orders);
    }
  });

  test("wound back to an hour shows what it showed there before", () => {
    const reel = reelOf(setting, run);
    const hours = [10, 90, 11, 75, film.hours.length - 1, 0, 10].map((at) => film.hours[at]!);
    for (const hour of hours)
      expect(JSON.stringify(reel.at(hour))).toBe(JSON.stringify(reelOf(setting, run).at(hour)));
  });

  test("shows everybody at what the film says they did, who worked at a task of their own", () => {
    const reel = reelOf(setting, run);
    let working = 0;
    for (const hour of film.hours) {
      const { people } = reel.at(hour);
      for (const [i, person] of people.entries()) {
        expect([hour.hour, person.activity]).toEqual([hour.hour, hour.people[i]]);
        if (person.activity !== "work") continue;
        working++;
        expect([hour.hour, person.op >= 0]).toEqual([hour.hour, true]);
      }
    }
    expect(working).toBeGreaterThan(20);
  });
});
