/** The page about licences forgets no package that reaches the browser, and every one of them may be passed on. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Lock, licencesOf, shippedPlaces } from "../../src/tools/licences.ts";

const lock: Lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const declared: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

test("everything a runtime package needs is in it, however far down, and nothing that only builds", () => {
  const found = licencesOf(lock, ".");
  const names = found.packages.map(({ name }) => name);
  for (const name of Object.keys(declared.dependencies)) expect(names).toContain(name);
  for (const name of ["scheduler", "react-stately", "@internationalized/number"])
    expect(names).toContain(name);
  for (const name of ["typescript", "vitest", "sharp", "axe-core"]) expect(names).not.toContain(name);
});

test("all licences let a school use and pass on the game, and bring their text", () => {
  const { packages, texts } = licencesOf(lock, ".");
  const free = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "OFL-1.1"];
  expect(packages.filter(({ licence }) => !free.includes(licence))).toEqual([]);
  const bare = packages.filter(({ text }) => texts[text] === "").map(({ name }) => name);
  // It is a marker of two lines and comes without a file of its own.
  expect(bare).toEqual(["client-only"]);
});

test("a package inside another's folder counts, and one that is missing is named", () => {
  const small: Lock = {
    packages: {
      "": { dependencies: { a: "1" } },
      "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { b: "2" } },
      "node_modules/a/node_modules/b": { version: "2.0.0", license: "ISC", dependencies: { c: "1" } },
      "node_modules/c": { version: "1.0.0", license: "MIT" },
      "node_modules/b": { version: "9.0.0", license: "MIT" },
    },
  };
  expect(shippedPlaces(small)).toEqual(["node_modules/a", "node_modules/a/node_modules/b", "node_modules/c"]);
  const broken: Lock = { packages: { "": { dependencies: { x: "1" } } } };
  expect(() => shippedPlaces(broken)).toThrow("x");
});
