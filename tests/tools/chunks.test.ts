import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { isOfPlay, levelOf, wordsOf as wordsAmong } from "../../src/tools/chunks.ts";

const files = ["src", "levels"].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: "utf8" }).map((path) => `/game/${top}/${path}`),
);

const levels = readdirSync("levels").flatMap((name) => /^\d+-(.+)$/.exec(name)?.[1] ?? []);
const wordsOf = (path: string) => wordsAmong(path, levels);

test("German words of interface, sounds and what all levels share travel together, those of the title and of teachers apart", () => {
  const german = files.filter((path) => /(^|[/.])de\.json$/.test(path));
  const inTitle = german.filter((path) => /\/i18n\/(title|teachers)\//.test(path));
  expect(german.length).toBeGreaterThan(10);
  const ofBook = german.filter((path) => /_shared\/(background|sources)\//.test(path));
  const ofLaterLevels = german.filter(
    (path) => !ofBook.includes(path) && levels.slice(1).some((level) => path.endsWith(`/${level}.de.json`)),
  );
  expect(ofLaterLevels.length).toBeGreaterThan(3);
  expect(german.filter((path) => wordsOf(path) === "words-de")).toEqual(
    german.filter((path) => ![inTitle, ofLaterLevels, ofBook].some((set) => set.includes(path))),
  );
  expect(new Set(ofBook.map(wordsOf))).toEqual(new Set(["words-de-book"]));
  expect(new Set(inTitle.map(wordsOf))).toEqual(new Set([null]));
});

test("no two languages share a file, and nothing but words is in one", () => {
  const names = files.map((path) => [path, wordsOf(path)] as const).filter(([, name]) => name !== null);
  for (const [path, name] of names)
    expect(path).toMatch(new RegExp(`[/.-]${name?.split("-")[1]}\\.(json|ts)$`));
  expect(names.map(([path]) => path).filter((path) => path.includes("/tools/"))).toEqual([]);
});

test("words and data of a later level come by themselves, those of the first level with what all share", () => {
  const card = "/game/levels/_shared/cards";
  expect(wordsOf(`${card}/passed-on.de.json`)).toBe("words-de-passed-on");
  expect(levelOf(`${card}/passed-on.json`, levels)).toBe("level-passed-on");
  expect(levelOf("/game/levels/03-passed-on/level.json", levels)).toBe("level-passed-on");
  expect(wordsOf(`${card}/first-thirty.de.json`)).toBe("words-de");
  expect(levelOf(`${card}/first-thirty.json`, levels)).toBe("play");
  expect(levelOf(`${card}/moments.json`, levels)).toBe("play");
});

test("cards of the background book and their sources come with the book, whosever level they tell of", () => {
  const shared = "/game/levels/_shared";
  expect(wordsOf(`${shared}/background/passed-on.zh.json`)).toBe("words-zh-book");
  expect(levelOf(`${shared}/background/passed-on.json`, levels)).toBe("book");
  expect(levelOf(`${shared}/background/passed-on.zh.json`, levels)).toBeNull();
  expect(levelOf(`${shared}/sources/book.json`, levels)).toBe("book");
});

test("paths of Windows are read too", () => {
  expect(wordsOf("C:\\game\\levels\\01-first-thirty\\zh.json")).toBe("words-zh");
});

/** A small game: who imports whom, by name of the imported. */
const importers: Readonly<Record<string, readonly string[]>> = {
  "/game/src/ui/play/Play.tsx": [],
  "/game/src/ui/play/TopBar.tsx": ["/game/src/ui/play/Play.tsx"],
  "/game/src/ui/icons/Icon.tsx": ["/game/src/ui/play/TopBar.tsx", "/game/src/ui/debrief/Debrief.tsx"],
  "/game/src/ui/debrief/Debrief.tsx": [],
  "/game/src/ui/debrief/Chart.tsx": ["/game/src/ui/debrief/Debrief.tsx", "/game/src/ui/debrief/Chart.tsx"],
};
const modules = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };

test("what the play screen imports at any depth comes with it, what only a later screen imports does not", () => {
  expect(Object.keys(importers).filter((id) => isOfPlay(id, modules))).toEqual([
    "/game/src/ui/play/Play.tsx",
    "/game/src/ui/play/TopBar.tsx",
    "/game/src/ui/icons/Icon.tsx",
  ]);
});

test("every root of the play screen is a file of the game", () => {
  const roots = files.filter((path) => isOfPlay(path, { getModuleInfo: () => null }));
  expect(roots.map((path) => path.slice("/game/".length)).sort()).toEqual([
    "src/content/bundled-shared.ts",
    "src/content/bundled.ts",
    "src/content/setting.ts",
    "src/i18n/translator.ts",
    "src/store/runs.ts",
    "src/ui/play/Play.tsx",
  ]);
});
