import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { effectWords, numberWords } from "../../src/tools/level-words.ts";

const root = join(import.meta.dirname, "..", "..");
const work = mkdtempSync(join(tmpdir(), "levels-"));
afterAll(() => rmSync(work, { recursive: true }));

function levels(...args: string[]) {
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const run = spawnSync(process.execPath, [tsx, "src/tools/levels.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { code: run.status, out: run.stdout, told: run.stderr };
}

describe("the levels command", () => {
  test("lists levels with languages, dilemmas, endings and passports", () => {
    const { code, out } = levels("--json");
    expect(code).toBe(0);
    const [first] = JSON.parse(out).levels;
    expect(first).toMatchObject({
      id: "first-thirty",
      folder: "01-first-thirty",
      languages: ["en", "de", "zh"],
    });
    expect(Math.min(first.dilemmas, first.passports.derived)).toBeGreaterThanOrEqual(8);
    expect(first.endings).toBeGreaterThanOrEqual(5);
  });

  test("checks one folder, names file and field in the language asked for, and fails", () => {
    const folder = join(work, "12-mine");
    cpSync(join(root, "levels", "01-first-thirty"), folder, { recursive: true });
    const file = join(folder, "level.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"rate": [0-9]+/, '"rate": "much"'));
    const { code, out } = levels("check", folder, "--language", "de");
    expect(code).toBe(1);
    expect(out).toContain('12-mine/level.json  rate  Erwartet: number. Gefunden: "much".');
  });

  test("knows the other levels when it checks one: those it borrows from, and those that have its id already", () => {
    expect(levels("check", join("levels", "08-one-house"))).toMatchObject({
      code: 0,
      out: "1 levels, 0 faults\n",
    });
    const folder = join(work, "13-copied");
    cpSync(join(root, "levels", "01-first-thirty"), folder, { recursive: true });
    expect(levels("check", folder).out).toContain("13-copied/level.json  id  first-thirty is there twice.");
  });

  test("has written the schema by which editors check a level", () => {
    const file = join(root, "levels", "level.schema.json");
    const kept = readFileSync(file, "utf8");
    levels("schema");
    const written = readFileSync(file, "utf8");
    writeFileSync(file, kept);
    expect(written).toBe(kept);
  });

  test("says so when there is no such folder", () => {
    const { code, told } = levels("check", join(work, "14-nowhere"));
    expect(code).toBe(2);
    expect(told).toContain("there is no folder");
  });
});

test("every word of level data says what it means to whoever writes one", () => {
  const words = [...numberWords(), ...effectWords()];
  expect(words.length).toBeGreaterThan(200);
  expect(words.filter(({ meaning }) => meaning === "").map(({ word }) => word)).toEqual([]);
  expect(levels("words").out).toContain("hours of open work / hours left to the deadlines");
});
