/** Whoever writes a level has the guide and no code: it must know every name that a level may use. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Node = { readonly [key: string]: unknown };

const guide = readFileSync("levels/README.md", "utf8");
const schema = JSON.parse(readFileSync("levels/level.schema.json", "utf8")) as Node;

/** Every word that stands in code somewhere in the guide. */
const written = new Set((guide.match(/`[^`\n]+`/g) ?? []).flatMap((code) => code.match(/[$\w]+/g) ?? []));

const isNode = (it: unknown): it is Node => typeof it === "object" && it !== null;

/** All field names below a schema with their paths; conditions have a part of the guide of their own. */
function fields(node: unknown, path: string): [string, string][] {
  if (!isNode(node) || path.endsWith(".when")) return [];
  return Object.entries(node).flatMap(([key, child]): [string, string][] => {
    if (key !== "properties" || !isNode(child)) return fields(child, path);
    return Object.entries(child).flatMap(([name, below]): [string, string][] => [
      [`${path}.${name}`, name],
      ...fields(below, `${path}.${name}`),
    ]);
  });
}

test("the guide for authors names every field of a level, at every depth", () => {
  const all = fields(schema, "level");
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(([, name]) => !written.has(name)).map(([path]) => path)).toEqual([]);
});

test("the guide gives every field of a level itself a row of its own", () => {
  const rows = guide.split("\n").filter((line) => line.startsWith("| `"));
  const first = new Set(rows.flatMap((row) => row.split("|")[1]?.match(/[$\w]+/g) ?? []));
  const top = Object.keys(schema.properties as Node);
  expect(top.filter((name) => !first.has(name) && name !== "passports")).toEqual([]);
});
