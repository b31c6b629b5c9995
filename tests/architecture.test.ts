/** The boundaries of the project, kept by reading its source. Every rule is also shown to find a fault. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  longFiles,
  looseTypes,
  markupFromText,
  moduleState,
  nondeterminism,
  workOnImport,
} from "./support/bans.ts";
import {
  ALLOWED,
  cycles,
  facesTouching,
  importersOfMain,
  pastTheDoor,
  strayImports,
  undeclaredPackages,
} from "./support/boundaries.ts";
import { readSources, type Sources } from "./support/source.ts";
import { unreadFields } from "./support/unread.ts";

const root = join(import.meta.dirname, "..");
const all = readSources(root, ["src", "tests"]);

const below = (...folders: string[]): Sources =>
  Object.fromEntries(Object.entries(all).filter(([path]) => folders.some((f) => path.startsWith(`${f}/`))));

const src = below("src");

describe("imports", () => {
  test("follow the folder table", () => {
    expect(strayImports(src)).toEqual([]);
    const stray = {
      "src/sim/a.ts": 'import type { X } from "../store/x.ts"; import { object } from "valibot";',
      "src/sim/b.ts": 'export * from "./a.ts"; import fs from "node:fs";',
      "src/debrief/c.ts": 'export type { Y } from "../ui/y.tsx"; const z = () => import("../bots/z.ts");',
      "src/tools/d.ts": 'import { scene } from "../view/scene.ts"; import { step } from "../sim/index.ts";',
      "src/nowhere/e.ts": 'import { step } from "../sim/index.ts";',
      "src/store/f.ts": 'const files = import.meta.glob("../../levels/*/level.json");',
      "src/cues/g.ts":
        'const a = new URL("../../assets/a.ogg", import.meta.url); type T = import("../i18n/t.ts").T;',
    };
    expect(strayImports(stray)).toEqual([
      "src/sim/a.ts → ../store/x.ts",
      "src/sim/b.ts → node:fs",
      "src/debrief/c.ts → ../ui/y.tsx",
      "src/tools/d.ts → ../view/scene.ts",
      "src/nowhere/e.ts → ../sim/index.ts",
      "src/store/f.ts → ../../levels/*/level.json",
      "src/cues/g.ts → ../../assets/a.ogg",
      "src/cues/g.ts → ../i18n/t.ts",
    ]);
  });

  test("never lead from one face of the game to another", () => {
    expect(facesTouching(src)).toEqual([]);
    const touching = {
      "src/ui/a.tsx": 'import { play } from "../audio/player.ts"; import "./a.css";',
    };
    expect(facesTouching(touching)).toEqual(["src/ui/a.tsx → ../audio/player.ts"]);
  });

  test("enter the simulation by its one door", () => {
    expect(pastTheDoor(src)).toEqual([]);
    const burglar = {
      "src/store/a.ts": 'import type { W } from "../sim/state.ts"; import "../sim/index.ts";',
    };
    expect(pastTheDoor(burglar)).toEqual(["src/store/a.ts → ../sim/state.ts"]);
  });

  test("leave the composition root alone", () => {
    expect(importersOfMain(all)).toEqual([]);
    expect(importersOfMain({ "tests/a.test.ts": 'await import("../src/main.ts");' })).toEqual([
      "tests/a.test.ts",
    ]);
  });

  test("form no cycle, not even of types", () => {
    expect(cycles(all)).toEqual([]);
    const ring = {
      "src/sim/a.ts": 'import type { B } from "./b.ts";',
      "src/sim/b.ts": 'export type { C } from "./c.ts";',
      "src/sim/c.ts": 'const a = () => import("./a.ts");',
    };
    expect(cycles(ring)).toEqual(["src/sim/a.ts → src/sim/b.ts → src/sim/c.ts → src/sim/a.ts"]);
  });

  test("name only packages of package.json, and in the browser only runtime ones", () => {
    const read = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const [runtime, development] = [Object.keys(read.dependencies), Object.keys(read.devDependencies)];
    expect(undeclaredPackages(all, runtime, development)).toEqual([]);
    const wrong = {
      "src/ui/a.tsx": 'import "react"; import "vite"; import "left-pad";',
    };
    expect(undeclaredPackages(wrong, ["react"], ["vite"])).toEqual([
      "src/ui/a.tsx → vite",
      "src/ui/a.tsx → left-pad",
    ]);
  });

  test("come from folders the table knows", () => {
    const folders = readdirSync(join(root, "src"), {
      withFileTypes: true,
    }).filter((entry) => entry.isDirectory());
    expect(
      folders.map((entry) => entry.name).filter((name) => name !== "tools" && !(name in ALLOWED)),
    ).toEqual([]);
  });
});

describe("the rules of the game", () => {
  const fixture = (text: string) => nondeterminism({ "src/sim/a.ts": text });

  test("use nothing that differs between engines, places or moments", () => {
    expect(nondeterminism(below("src/sim"))).toEqual([]);
  });

  test.each([
    ["const x = Math.random();", "Math.random"],
    ["const x = Math.exp(2);", "Math.exp"],
    ["const { sin } = Math;", "Math.…"],
    ["const x = 2 ** 3;", "**"],
    ["const now = new Date();", "Date"],
    ["const now = Date.now();", "Date"],
    ["const t = performance.now();", "performance"],
    ["const n = new Intl.NumberFormat();", "Intl"],
    ['const o = "a".localeCompare("b");', "localeCompare"],
    ["const s = (1.5).toLocaleString();", "toLocaleString"],
    ["for (const k in {}) k;", "for…in"],
    ["setTimeout(() => {}, 1);", "setTimeout"],
    ["const w = window.innerWidth;", "window"],
    ["const d = document;", "document"],
    ["const c = structuredClone({});", "structuredClone"],
    ["const g = globalThis;", "globalThis"],
  ])("are found out when they say %s", (text, fault) => {
    expect(fixture(text)).toEqual([`src/sim/a.ts:1 ${fault}`]);
  });

  test("may count in whole numbers and name things as the field does", () => {
    const text = "const f = (window: { Date: number }) => Math.floor(window.Date / 2) + Math.imul(3, 4) % 5;";
    expect(fixture(text)).toEqual([]);
  });
});

describe("the world", () => {
  const isState = (path: string) => /^src\/sim\/(state|village\/.*\/state)\b/.test(path);
  const pick = (keep: (path: string) => boolean): Sources =>
    Object.fromEntries(Object.entries(src).filter(([path]) => keep(path)));

  test("holds no field that nobody reads: a hash of it is no reader", () => {
    const code = pick((path) => !isState(path) && !/\bhash\.ts$/.test(path));
    expect(Object.keys(pick(isState)).length).toBeGreaterThan(10);
    expect(unreadFields(pick(isState), code)).toEqual([]);
  });

  test.each([
    ["x.a = 1; const y = { a: 2 };", ["a.ts a"]],
    ["x.a += 1; x.a++;", ["a.ts a"]],
    ["const y = x.a;", []],
    ["const { a } = x;", []],
    ["f((x.a += 1));", []],
  ])("would be found out by %s", (text, found) => {
    expect(unreadFields({ "a.ts": "interface X { a: number }" }, { "b.ts": text })).toEqual(found);
  });
});

describe("source text", () => {
  test("keeps no state in modules", () => {
    expect(moduleState(src)).toEqual([]);
    expect(
      moduleState({
        "src/a.ts": "let a = 1;\nexport let b = 2;\nconst c = () => { let d = 3; return d; };",
      }),
    ).toEqual(["src/a.ts:1 top-level let", "src/a.ts:2 top-level let"]);
  });

  test("does nothing on import, outside main.ts, workers and tools", () => {
    const { "src/main.ts": _, ...rest } = src;
    const quiet = Object.fromEntries(
      Object.entries(rest).filter(([path]) => !/^src\/(tools|workers)\//.test(path)),
    );
    expect(workOnImport(quiet)).toEqual([]);
    expect(
      workOnImport({
        "src/a.ts": 'const a = 1;\nwindow.addEventListener("x", () => {});',
      }),
    ).toEqual(["src/a.ts:2 acts on import"]);
  });

  test("uses no any, no enum, no namespace", () => {
    expect(looseTypes(all)).toEqual([]);
    const loose =
      "const a = (x: any) => x;\nenum B { C }\nnamespace D { export const e = 1; }\nconst any = 1;";
    expect(looseTypes({ "src/a.ts": loose })).toEqual([
      "src/a.ts:1 any",
      "src/a.ts:2 enum",
      "src/a.ts:3 namespace",
    ]);
  });

  test("never turns text into markup or code", () => {
    expect(markupFromText(src)).toEqual([]);
    const risky =
      "const a = <p dangerouslySetInnerHTML={{ __html: t }} />;\nnode.innerHTML = t;\neval(t);\nnew Function(t);\nconst f: Function = g;";
    expect(markupFromText({ "src/a.tsx": risky })).toEqual([
      "src/a.tsx:1 dangerouslySetInnerHTML",
      "src/a.tsx:2 innerHTML",
      "src/a.tsx:3 eval",
      "src/a.tsx:4 Function",
    ]);
  });

  test("comes in files of at most 350 lines", () => {
    expect(longFiles(all, 350)).toEqual([]);
    expect(longFiles({ "src/a.ts": "1;\n2;\n3;\n" }, 2)).toEqual(["src/a.ts has 3 lines"]);
  });
});

test("every decision and every mechanic has a test of its own name", () => {
  const untested = Object.keys(src).filter((path) => {
    const [, folder, name = ""] = /^src\/sim\/(commands|systems)\/(\w+)\.ts$/.exec(path) ?? [];
    return folder && !["index", "types"].includes(name) && !(`tests/sim/${folder}/${name}.test.ts` in all);
  });
  expect(untested).toEqual([]);
});

/** Visible names at the root that should not be there, and those that are missing. */
function oddAtRoot(names: readonly string[]): string[] {
  const wanted = [
    "README.md",
    "assets",
    "levels",
    "package.json",
    "src",
    "tests",
    "tsconfig.json",
    "vite.config.ts",
  ];
  const made = ["node_modules", "dist", "package-lock.json"];
  const visible = names.filter((name) => !name.startsWith(".") && !made.includes(name));
  return [
    ...visible.filter((name) => !wanted.includes(name)),
    ...wanted.filter((name) => !visible.includes(name)),
  ];
}

test("the visible top level is exactly as set", () => {
  expect(oddAtRoot(readdirSync(root))).toEqual([]);
  const others = ["assets", "levels", "package.json", "src", "tests", "tsconfig.json", "vite.config.ts"];
  expect(oddAtRoot([...others, ".git", "dist", "vitest.config.ts"])).toEqual([
    "vitest.config.ts",
    "README.md",
  ]);
});
