/** How many numbers of the game are quoted, derived, set by the makers: counted from the files, when somebody asks. */
import { levelList, loadLevel } from "../../content/bundled.ts";
import { type Content, numbersOf, passportAt } from "../../content/index.ts";
import type { PassportCounts } from "../context.ts";

/** Things of a content by the ids that begin the names of their files' numbers. */
function shelvesOf(content: Content): [string, unknown][] {
  return [
    ...content.levels.map((level): [string, unknown] => [content.folders.get(level.id) ?? level.id, level]),
    ...[...content.regimes].map(([id, regime]): [string, unknown] => [`_shared/regimes/${id}`, regime]),
    ...(["cards", "promises", "endings", "styles"] as const).map((shelf): [string, unknown] => [
      `_shared/${shelf}`,
      { [shelf]: [...content[shelf].values()] },
    ]),
  ];
}

export async function countPassports(): Promise<PassportCounts> {
  const sum = { quoted: 0, derived: 0, makers: 0 };
  const seen = new Set<string>();
  for (const { id } of levelList()) {
    const content = await loadLevel(id, "en");
    for (const [place, value] of shelvesOf(content)) {
      if (seen.has(place)) continue;
      seen.add(place);
      const passports = [...content.passports]
        .filter(([file]) => file.startsWith(place))
        .flatMap(([, list]) => list);
      for (const { path } of numbersOf(value)) {
        const kind = passportAt(passports, path)?.kind;
        if (kind !== undefined) sum[kind]++;
      }
    }
  }
  return sum;
}
