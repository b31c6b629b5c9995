/** Real levels with one thing broken in each: how to break them, and what an author and the other levels notice of it. */
import { expect } from "vitest";
import { type Content, groupOf, load, settingOf } from "../../src/content/index.ts";
import type { Words } from "../../src/i18n/index.ts";
import { createRun, step } from "../../src/sim/index.ts";
import { readFiles } from "../../src/tools/content-files.ts";
import type { Files } from "./levels.ts";

/** Between them these levels have everything a level may have. */
export const HOUSE = "08-one-house/level.json";
export const MASKS = "05-one-village-one-product/level.json";
export const LANES = "06-fifty-shops/level.json";
export const SALE = "07-november-sale/level.json";

/** The level that stands beside the broken one. */
const BYSTANDER = "first-thirty";

export type Spoil = (files: Files) => void;

/** What was done, to a file of which level, how, and what the author hears: file, field, problem. */
export type Break = readonly [what: string, file: string, spoil: Spoil, fault: string];

/** Puts a value at a path of a file, `undefined` takes the field away; only that file is copied. */
export function put(file: string, path: string, value: unknown): Spoil {
  return (files) => {
    const copy = structuredClone(files[file]);
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const parent = steps.reduce((at, name) => (at as Files)[name], copy) as Files;
    expect(parent, `${file} ${path}`).toBeTypeOf("object");
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    files[file] = copy;
  };
}

/** A file that is another, or none. */
export const file =
  (name: string, value?: unknown): Spoil =>
  (files) => {
    if (value === undefined) delete files[name];
    else files[name] = value;
  };

/** The commonest break: a value at a path of a file, and the fault in the same file. */
export const at = (what: string, name: string, path: string, value: unknown, fault: string): Break => [
  what,
  name,
  put(name, path, value),
  `${name} ${fault}`,
];

const TEXT = /[/.](?:en|de|zh)\.json$/;

/** A level's files and the bystander's, with all that both are loaded with; of shared words only those about people. */
function filesFor(id: string, disk: Files): Files {
  const ids = Object.keys(disk).flatMap((name) =>
    name.endsWith("/level.json") ? (groupOf(name) ?? []) : [],
  );
  const level = Object.keys(disk).find((name) => name.endsWith(`-${id}/level.json`)) ?? "";
  const { borrows = [] } = disk[level] as { borrows?: string[] };
  const wanted = [BYSTANDER, id, ...borrows];
  const isWanted = (name: string): boolean => {
    const group = groupOf(name) ?? "";
    if (TEXT.test(name)) return group === id || group === BYSTANDER || name.startsWith("_shared/people.");
    return wanted.includes(group) || !ids.includes(group);
  };
  return Object.fromEntries(Object.entries(disk).filter(([name]) => isWanted(name)));
}

const faultsOf = ({ errors }: Content) =>
  errors.map((error) => ({
    error,
    told: `${error.file} ${error.field} ${error.problem}`,
    whole: JSON.stringify(error),
  }));

/** Loads real levels with a break in them. */
export function breaker(words: Words) {
  const disk = readFiles().files;
  // Without all other levels some threads are loose before anything is broken.
  const whole = new Map<string, { files: Files; known: ReadonlySet<string> }>();
  const wholeOf = (id: string) => {
    const found = whole.get(id);
    if (found) return found;
    const files = filesFor(id, disk);
    const fresh = { files, known: new Set(faultsOf(load(files)).map((f) => f.whole)) };
    whole.set(id, fresh);
    return fresh;
  };

  /** The author hears it in words, the bystander loads, and the level plays on for two days or stays out. */
  return function expectBroken([, name, spoil, fault]: Break, plays: boolean): void {
    const id = groupOf(name) ?? "";
    const { files, known } = wholeOf(id);
    const spoiled = { ...files };
    spoil(spoiled);
    const content = load(spoiled);
    const fresh = faultsOf(content).filter((f) => !known.has(f.whole));
    expect(fresh.map((f) => f.told)).toContain(fault);
    for (const { error } of fresh)
      expect(words.t(`problems.${error.problem}`, { level: "", ...error.values })).not.toMatch(
        /problems\.|[{}]|^$/,
      );

    const ids = content.levels.map((level) => level.id);
    expect(ids).toContain(BYSTANDER);
    expect(ids.includes(id)).toBe(plays);
    const setting = settingOf(content, id);
    if (!setting) return;
    const world = createRun(setting, 1);
    for (let hour = 0; hour < 48; hour++) step(world, setting, { kind: "advance" });
    expect(world.hour).toBeGreaterThan(setting.level.hour);
  };
}
