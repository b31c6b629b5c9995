import { expect, test } from "vitest";
import { everyValue, LANGUAGES, resolveLevel, textAt } from "../../src/content/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const content = readContent();

test("the game's own levels have no fault", () => {
  const found = content.errors.map((e) => `${e.file} ${e.field} ${e.problem} ${JSON.stringify(e.values)}`);
  expect(found).toEqual([]);
});

test("every level is there in three languages, with at least eight dilemmas and three kinds of passports", () => {
  expect(content.levels.length).toBeGreaterThanOrEqual(2);
  for (const level of content.levels) {
    for (const language of LANGUAGES) {
      expect(
        textAt(content.texts[language], `level.${level.id}.title`),
        `${level.id} ${language}`,
      ).toBeTruthy();
    }
    for (const places of everyValue(level)) {
      const cards = resolveLevel(level, places).level?.cards ?? [];
      const dilemmas = cards.filter((id) => content.cards.get(id)?.kind === "dilemma");
      expect(dilemmas.length, `${level.id} ${places.join(".")}`).toBeGreaterThanOrEqual(8);
    }
    const { quoted, derived, makers } = content.counts.get(level.id) ?? { quoted: 0, derived: 0, makers: 0 };
    expect(Math.min(quoted, derived, makers), level.id).toBeGreaterThan(0);
  }
});

test("no text has signs of a markup that nothing here reads", () => {
  const marked = (it: unknown, at: string): string[] =>
    typeof it === "string"
      ? /\*[^*]+\*|__|`/.test(it)
        ? [`${at}: ${it}`]
        : []
      : Object.entries(Object(it)).flatMap(([key, value]) => marked(value, `${at}.${key}`));
  for (const language of LANGUAGES) expect(marked(content.texts[language], language)).toEqual([]);
});

/** Calls `see` for every object inside a piece of level data. */
function eachObject(it: unknown, see: (fields: Readonly<Record<string, unknown>>) => void): void {
  if (typeof it !== "object" || it === null) return;
  see(it as Record<string, unknown>);
  for (const inside of Object.values(it)) eachObject(inside, see);
}

test("whatever a level remembers is read in that very level, not only in another one that shares the card", () => {
  for (const level of content.levels) {
    const set = new Set<string>();
    const read = new Set<string>();
    for (const places of everyValue(level)) {
      const played = resolveLevel(level, places).level;
      if (!played) throw new Error(`${level.id} ${places.join(".")}`);
      const { cards, endings, prompts, promises, projects, ...itself } = played;
      const used = [
        itself,
        ...cards.map((id) => content.cards.get(id)),
        ...endings.map((id) => content.endings.get(id)),
        ...prompts.map((id) => content.prompts.get(id)),
        ...promises.map((id) => content.promises.get(id)),
        ...(projects?.ids ?? []).map((id) => content.projects.get(id)),
        ...(content.lines.get(level.id) ?? []),
      ];
      eachObject(used, (fields) => {
        if (typeof fields.set === "string") set.add(fields.set);
        for (const flag of [fields.flag, fields.knownBy, fields.goneBy])
          if (typeof flag === "string") read.add(flag);
      });
    }
    expect(set.size, level.id).toBeGreaterThan(10);
    expect(
      [...set].filter((flag) => !read.has(flag)),
      level.id,
    ).toEqual([]);
  }
});
