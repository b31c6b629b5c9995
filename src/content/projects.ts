/** What a level's village can do together, with the level's own numbers. */
import { changeProject, type LevelData, type ProjectData } from "../sim/index.ts";

/** Undefined if a change fits no project of the level; ids that do not exist are left out (the loader has named them). */
export function projectsOf(
  level: LevelData,
  shelf: ReadonlyMap<string, ProjectData>,
): ProjectData[] | undefined {
  const { ids = [], changes = [] } = level.projects ?? {};
  const found: ProjectData[] = [];
  for (const id of ids) {
    const data = shelf.get(id);
    if (!data) continue;
    const own = changes.filter(({ path }) => path.startsWith(`${id}.`));
    const changed = changeProject(
      data,
      own.map((c) => ({ ...c, path: c.path.slice(id.length + 1) })),
    );
    if (!changed) return undefined;
    found.push(changed);
  }
  const known = (path: string) => ids.some((id) => path.startsWith(`${id}.`));
  return changes.every(({ path }) => known(path)) ? found : undefined;
}
