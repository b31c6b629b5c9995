/** Which named rules a level can be played under: those that change something in it. */
import { loadLevel } from "./bundled.ts";
import { othersFor } from "./others.ts";
import { settingOf } from "./setting.ts";

export async function regimesOf(level: string): Promise<string[]> {
  const content = await loadLevel(level, "en");
  const setting = settingOf(content, level);
  return setting ? othersFor(content, setting).map(({ regime }) => regime.id) : [];
}
