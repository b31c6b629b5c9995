/** The house in an ending's picture: which hour of the run it is, and that it is that run. */
import { expect, test } from "vitest";
import { BOTS, play } from "../../../src/bots/index.ts";
import { settingOf } from "../../../src/content/index.ts";
import { createRun, type Setting } from "../../../src/sim/index.ts";
import type { GameState, Session } from "../../../src/store/index.ts";
import { readContent } from "../../../src/tools/content-files.ts";
import { hourShown, houseThen } from "../../../src/ui/ending/houseThen.ts";

const content = readContent(undefined, false);

function runOf(level: string, hour: number): { world: ReturnType<typeof createRun>; setting: Setting } {
  const setting = settingOf(content, level);
  if (!setting) throw new Error(`no level ${level}`);
  return { setting, world: { ...createRun(setting, 7), hour } };
}

test.each(["first-thirty", "one-village-one-product", "fifty-shops", "november-sale", "one-house"])(
  "half past two in %s is the house of its own place, on the last Wednesday",
  (level) => {
    const run = runOf(level, 24 * 30);
    const hour = hourShown("half-past-two", run);
    expect(hour).toBeDefined();
    expect((hour ?? 0) % 24).toBe(14);
    expect((run.setting.level.weekday + Math.floor((hour ?? 0) / 24)) % 7).toBe(2);
    expect(hour).toBeLessThan(24 * run.setting.level.days);
  },
);

test("a run that ended sooner shows its last afternoon, and one without an afternoon the drawn picture", () => {
  const run = runOf("november-sale", 24 + 20);
  expect(hourShown("half-past-two", run)).toBe(24 + 14);
  expect(hourShown("half-past-two", runOf("november-sale", 12))).toBeUndefined();
});

test("where the drawn picture shows the house, and where an ending is no house as it is, the picture stays", () => {
  for (const level of ["light-at-three", "passed-on", "same-style"])
    expect(hourShown("half-past-two", runOf(level, 24 * 20))).toBeUndefined();
  expect(hourShown("light-at-three", runOf("november-sale", 24 * 20))).toBeUndefined();
});

test("what is drawn is that hour of the run, half past, and leaves the run as it ended", () => {
  const { setting } = runOf("first-thirty", 0);
  const { world, log } = play(setting, 7, BOTS[0]!);
  const end = world.hour;
  const run = { setting, world, log } as unknown as Session;
  const { session, clock } = houseThen("half-past-two", 24 + 14, {} as GameState, run).getState();
  expect(session?.world.hour).toBe(24 + 14);
  expect(session?.world.books.cash).not.toBe(world.books.cash);
  expect([clock.held, world.hour]).toEqual([0.5, end]);
});
