/** A run that moved to another device: looked at first, then played on there as its own. */
import { beforeEach, expect, test } from "vitest";
import { createGameStore, type GameStore } from "../../src/store/index.ts";
import { hands } from "../support/ports.ts";
import { smallSetting } from "../support/setting.ts";

const setting = smallSetting();
let here: GameStore;
let away: GameStore;

beforeEach(async () => {
  here = createGameStore(hands([setting]).ports);
  away = createGameStore(hands([setting]).ports);
  await here.getState().load();
  await away.getState().load();
  await away.getState().open("small", 9);
  for (let i = 0; i < 30; i++) away.getState().stepHour();
});

test("an unfinished run is played on where its code is, and what was played here before is kept", async () => {
  await here.getState().open("small", 4);
  await here.getState().save();
  expect(await here.getState().openCode(away.getState().code())).toBeUndefined();
  expect(here.getState().session?.open).toBe(false);
  const hour = away.getState().session?.world.hour ?? 0;

  expect(await here.getState().playOn()).toBeUndefined();
  expect(here.getState()).toMatchObject({ screen: "play", session: { open: true, origin: "resumed" } });
  here.getState().stepHour();
  expect(here.getState().session?.world.hour).toBe(hour + 1);
  await here.getState().save();
  expect(here.getState().saves.games.map(({ seed }) => seed)).toEqual([9, 4]);
});

test("a run that has ended is not played on, nor one's own", async () => {
  expect(await away.getState().playOn()).toBe("noSuchSave");
  away.getState().finish();
  await here.getState().openCode(away.getState().code());
  expect(await here.getState().playOn()).toBe("noSuchSave");
});
