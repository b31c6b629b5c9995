/**
 * Replays the codes of a class board beside the page, one message each. In: codes with their places. Out: the entry as
 * the replay leaves it. A code that breaks is named and the next one follows.
 */
import { boardOf, checked, type Entry } from "../classroom/index.ts";
import { loadLevel } from "../content/bundled.ts";
import { settingOf } from "../content/setting.ts";
import type { Setting } from "../sim/index.ts";

export interface Task {
  readonly code: string;
  readonly at: number;
}

const levels = new Map<string, ReturnType<typeof loadLevel>>();

function levelOf(id: string): ReturnType<typeof loadLevel> {
  const known = levels.get(id);
  if (known) return known;
  const fresh = loadLevel(id, "en");
  levels.set(id, fresh);
  return fresh;
}

async function settingFor(entry: Entry): Promise<Setting | undefined> {
  if (!entry.head) return undefined;
  const { level, regime, changes } = entry.head;
  return settingOf(await levelOf(level), level, regime, { changes });
}

async function answer(tasks: readonly Task[]): Promise<void> {
  for (const { code, at } of tasks) {
    const [entry] = boardOf([code]);
    if (entry) postMessage({ at, entry: checked(entry, await settingFor(entry).catch(() => undefined)) });
  }
  postMessage({ at: -1, entry: null });
}

addEventListener("message", (event: MessageEvent<readonly Task[]>) => {
  answer(event.data).catch(() => postMessage({ at: -1, entry: null }));
});
