/** Which named rules a level can be played under: those that change something in it. */
import { changesOf } from "../sim/index.ts";
import { loadLevel } from "./bundled.ts";
import { othersFor } from "./others.ts";
import { settingOf } from "./setting.ts";

/** Ids of the named rules that change something in this level as it is set up (places of its options); reads the level first. */
export async function regimesOf(level: string, setup: readonly number[] = []): Promise<string[]> {
  const content = await loadLevel(level, "en");
  const changes = changesOf(setup);
  const setting = settingOf(content, level, undefined, { changes });
  return setting ? othersFor(content, setting, changes).map(({ regime }) => regime.id) : [];
}
