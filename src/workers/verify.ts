/**
 * Replays the codes of a class board beside the page, one message each. In: codes with their places. Out: the entry as
 * the replay leaves it. A code that breaks is named and the next one follows.
 */
import { boardOf, checked, type Entry, type Missing } from "../classroom/index.ts";
import { loadLevel } from "../content/bundled.ts";
import { settingOf } from "../content/setting.ts";
import type { Setting } from "../sim/index.ts";

interface Task {
  readonly code: string;
  readonly at: number;
}

type Loaded = ReturnType<typeof loadLevel>;

/** A class mostly plays one level: it is loaded once for all its codes. */
async function settingFor(entry: Entry, levels: Map<string, Loaded>): Promise<Setting | Missing> {
  if (!entry.head) return "unknownLevel";
  const { level, regime, changes } = entry.head;
  const loaded = levels.get(level) ?? loadLevel(level, "en");
  levels.set(level, loaded);
  const content = await loaded;
  const isHere = content.levels.some(({ id }) => id === level);
  return settingOf(content, level, regime, { changes }) ?? (isHere ? "otherSetup" : "unknownLevel");
}

async function answer(tasks: readonly Task[]): Promise<void> {
  const levels = new Map<string, Loaded>();
  for (const { code, at } of tasks) {
    const [entry] = boardOf([code]);
    if (!entry) continue;
    const setting = await settingFor(entry, levels).catch((): Missing => "unknownLevel");
    postMessage({ at, entry: checked(entry, setting) });
  }
  postMessage({ at: -1, entry: null });
}

addEventListener("message", (event: MessageEvent<readonly Task[]>) => {
  answer(event.data).catch(() => postMessage({ at: -1, entry: null }));
});
