/** Runs that can be compared: the same level under the same rules. A double lesson brings two groups. */
import type { Entry } from "./board.ts";

export interface Group {
  readonly key: string;
  readonly level: string;
  readonly regime: string;
  readonly entries: readonly Entry[];
}

/** The largest group first; codes that cannot be read belong to none. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, { level: string; regime: string; entries: Entry[] }>();
  for (const entry of entries) {
    if (entry.head === null) continue;
    const { level, regime, changes } = entry.head;
    const key = `${level} ${regime} ${changes.map(({ path, value }) => `${path}=${value}`).join(" ")}`;
    const group = groups.get(key) ?? { level, regime, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => b.entries.length - a.entries.length || (a.key < b.key ? -1 : 1));
}
