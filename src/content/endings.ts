/** The endings of a level as it tells them: when they come here as well, what its own people say, then what everybody knows. */
import type { Ending, LevelData } from "../sim/index.ts";
import type { Shared } from "./types.ts";

/** In the level's order; those that do not exist are left out (the loader has named them). */
export function endingsOf(level: LevelData, { endings, lines }: Pick<Shared, "endings" | "lines">): Ending[] {
  const own = lines.get(level.id) ?? [];
  return level.endings.flatMap((id) => {
    const ending = endings.get(id);
    if (!ending) return [];
    const here = own.filter((l) => l.ending === id);
    const said = here.flatMap((l) => l.witnesses);
    const also = here.flatMap((l) => l.when ?? []);
    return [
      {
        ...ending,
        when: also.length > 0 ? { any: [ending.when, ...also] } : ending.when,
        witnesses: [...said, ...ending.witnesses],
      },
    ];
  });
}
