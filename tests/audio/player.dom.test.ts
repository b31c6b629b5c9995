import { Howler } from "howler";
import { afterEach, expect, test, vi } from "vitest";
import { startAudio } from "../../src/audio/player.ts";
import { memoryKeeper } from "../../src/store/browser.ts";
import { createGameStore } from "../../src/store/index.ts";

/** The real store of the game, with nothing to open. */
const store = () =>
  createGameStore({
    findSetting: async () => undefined,
    now: () => 0,
    wall: () => Date.now(),
    schedule: () => () => undefined,
    drawSeed: () => 1,
    languages: ["en"],
    keeper: memoryKeeper(),
    lock: async () => null,
    watchPage: () => () => undefined,
  });

afterEach(() => vi.restoreAllMocks());

test("a browser without Web Audio is silent: no sound, no error, and the store goes on", () => {
  const complaint = vi.spyOn(console, "error");
  const game = store();
  const end = startAudio(game);
  game.getState().setVolume("music", 30);
  game.getState().set("muted", true);
  game.getState().go("settings");
  const { screen, settings } = game.getState();
  expect(screen).toBe("settings");
  expect(settings).toMatchObject({ muted: true, volumes: { music: 30 } });
  expect(Howler.ctx ?? null).toBeNull();
  end();
  game.getState().go("levels");
  expect(game.getState().screen).toBe("levels");
  expect(complaint).not.toHaveBeenCalled();
});
