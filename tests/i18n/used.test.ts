/** A sentence nobody says is translated three times for nothing, and cut into three fonts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCatalogue, loadTeachers, type Texts } from "../../src/i18n/index.ts";

const code = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|tsx|html)$/.test(file))
  .map((file) => readFileSync(join("src", file), "utf8"))
  .join("\n");

/** Every dotted word of the code, and every start of one that a template goes on with. */
const said = new Set(code.match(/[\w-]+(\.[\w-]+)+/g));
const begun = [...new Set([...code.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)].map((found) => found[1] ?? ""))];

function keysOf(texts: Texts, path: readonly string[] = []): string[] {
  return Object.entries(texts).flatMap(([key, below]) =>
    typeof below === "string" ? [[...path, key].join(".")] : keysOf(below, [...path, key]),
  );
}

/** `a.b.c` as it stands, or somebody who says `a.b.${what}` or hands `a.b` on. */
const isSaid = (key: string): boolean =>
  said.has(key) ||
  begun.some((start) => key.startsWith(start)) ||
  key.split(".").some((_, i, steps) => i > 1 && said.has(steps.slice(0, i).join(".")));

test("every sentence of the interface is said somewhere", async () => {
  const keys = [await loadCatalogue("en"), await loadTeachers("en")].flatMap((texts) => keysOf(texts));
  expect(keys.length).toBeGreaterThan(2000);
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});
