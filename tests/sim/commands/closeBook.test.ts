import { expect, it } from "vitest";
import { check, type Setting, step, type World } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";
import { promise } from "../../support/story.ts";

const close = (shared: boolean) => ({ kind: "closeBook", shared }) as const;

function atTheBook(): { setting: Setting; world: World } {
  const setting = quietSetting({
    promises: [promise("open-books", { test: "booksOnSunday" })],
    level: { offered: ["open-books"], predictions: ["nights"] },
  });
  const world = start(setting);
  expect(check(world, setting, close(true))?.reason).toBe("noBook");
  step(world, setting, { kind: "give", promise: "open-books" });
  while (!world.reckoning) expect(step(world, setting, { kind: "advance" }).refusal).toBeUndefined();
  return { setting, world };
}

it("shown to the house closes the week and holds the word that was given", () => {
  const { setting, world } = atTheBook();
  const week = world.reckoning?.week;
  expect(step(world, setting, close(true)).facts).toEqual([{ kind: "reckoningClosed", week, shared: true }]);
  expect(world.reckoning).toBeNull();
  expect(world.promises[0]).toMatchObject({ state: "open", held: 1 });
});

it("kept to oneself breaks it", () => {
  const { setting, world } = atTheBook();
  const { facts } = step(world, setting, close(false));
  expect(facts).toContainEqual({ kind: "promiseEnded", promise: "open-books", state: "broken" });
});
