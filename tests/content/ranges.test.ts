/** A number whose passport names a likely range lies in it. */
import { describe, expect, it } from "vitest";
import { settingOf } from "../../src/content/index.ts";
import type { Passport } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const content = readContent(undefined, false);

const fits = (pattern: readonly string[], path: readonly string[]): boolean => {
  const [head, ...rest] = pattern;
  if (head === undefined) return path.length === 0;
  if (head === "**") return rest.length === 0 || path.some((_, i) => fits(rest, path.slice(i)));
  return path.length > 0 && (head === "*" || head === path[0]) && fits(rest, path.slice(1));
};

function numbers(value: unknown, path: readonly string[] = []): [readonly string[], number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "passports" ? [] : numbers(part, [...path, key]),
  );
}

/** Numbers outside the range their first fitting passport names, and how many such ranges were looked at. */
function outside(data: { passports: readonly Passport[] }): { wrong: string[]; looked: number } {
  const wrong: string[] = [];
  let looked = 0;
  for (const [path, value] of numbers(data)) {
    const range = data.passports.find((p) => fits(p.path.split("."), path))?.range;
    if (range === undefined) continue;
    looked++;
    if (value < range[0] || value > range[1])
      wrong.push(`${path.join(".")}: ${value}, not ${range.join("..")}`);
  }
  return { wrong, looked };
}

describe.each(content.levels.map(({ id }) => id))("%s", (id) => {
  const setting = settingOf(content, id);
  if (!setting) throw new Error(`no setting for ${id}`);

  it("every number of the level and its regime lies in its own likely range", () => {
    const level = outside(setting.level);
    const regime = outside(setting.regime);
    expect(level.looked + regime.looked).toBeGreaterThan(5);
    expect([...level.wrong, ...regime.wrong]).toEqual([]);
  });
});
