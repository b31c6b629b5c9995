import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { isOfPlay, wordsOf } from "../../src/tools/chunks.ts";

const files = ["src", "levels"].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: "utf8" }).map((path) => `/game/${top}/${path}`),
);

test("German words of interface, sounds and all levels travel together, the title's apart", () => {
  const german = files.filter((path) => /(^|[/.])de\.json$/.test(path));
  const inTitle = german.filter((path) => path.includes("/title/"));
  expect(german.length).toBeGreaterThan(10);
  expect(german.filter((path) => wordsOf(path) === "words-de")).toEqual(
    german.filter((path) => !inTitle.includes(path)),
  );
  expect(inTitle.map(wordsOf)).toEqual([null]);
});

test("no two languages share a file, and nothing but words is in one", () => {
  const names = files.map((path) => [path, wordsOf(path)] as const).filter(([, name]) => name !== null);
  for (const [path, name] of names)
    expect(path).toMatch(new RegExp(`[/.-]${name?.slice("words-".length)}\\.(json|ts)$`));
  expect(names.map(([path]) => path).filter((path) => path.includes("/tools/"))).toEqual([]);
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
