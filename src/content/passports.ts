/** Every number of a data file has a passport: where it comes from, and in which words that is said. */
import type { Passport } from "../sim/index.ts";
import { type ContentError, fault, type PassportCount } from "./types.ts";

interface NumberAt {
  /** `cards.just-this-order.choices.stay.effects.0.trust`: list items by their id where they have one */
  path: string;
  value: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A list item's name in a path: its id, else its place. */
function itemName(item: unknown, index: number): string {
  return isRecord(item) && typeof item.id === "string" ? item.id : String(index);
}

/** All numbers of a data file, its passports left out. */
export function numbersOf(data: unknown, path = ""): NumberAt[] {
  const join = (name: string) => (path === "" ? name : `${path}.${name}`);
  if (typeof data === "number") return [{ path, value: data }];
  if (Array.isArray(data)) return data.flatMap((item, i) => numbersOf(item, join(itemName(item, i))));
  if (!isRecord(data)) return [];
  return Object.entries(data)
    .filter(([name]) => !(path === "" && name === "passports"))
    .flatMap(([name, value]) => numbersOf(value, join(name)));
}

/** `*` once in a step of the path is any text. */
function segmentFits(glob: string, name: string): boolean {
  const star = glob.indexOf("*");
  if (star < 0) return glob === name;
  const [head, tail] = [glob.slice(0, star), glob.slice(star + 1)];
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}

function fits(glob: readonly string[], names: readonly string[], g: number, n: number): boolean {
  if (g === glob.length) return n === names.length;
  const part = glob[g] ?? "";
  if (part === "**") return fits(glob, names, g + 1, n) || (n < names.length && fits(glob, names, g, n + 1));
  return n < names.length && segmentFits(part, names[n] ?? "") && fits(glob, names, g + 1, n + 1);
}

/** `*` is any text within one step of the path, `**` any number of steps, none included. */
export function globFits(glob: string, path: string): boolean {
  return fits(glob.split("."), path.split("."), 0, 0);
}

/** Looks up the passport of a number: the first whose glob fits. Globs are taken apart once, numbers are many. */
function finder(passports: readonly Passport[]): (path: string) => Passport | undefined {
  const globs = passports.map((passport) => ({ passport, steps: passport.path.split(".") }));
  return (path) => {
    const names = path.split(".");
    return globs.find(({ steps }) => fits(steps, names, 0, 0))?.passport;
  };
}

/** The passport of one number. */
export function passportAt(passports: readonly Passport[], path: string): Passport | undefined {
  return finder(passports)(path);
}

const MOST_NAMED = 5;

export interface Checked {
  errors: ContentError[];
  /** kind of every number, by its path */
  kinds: Map<string, Passport["kind"]>;
}

/** Numbers without a passport (the first five by name), claims without a source, sources nobody knows. */
export function checkPassports(
  file: string,
  data: unknown,
  passports: readonly Passport[],
  known: { has(id: string): boolean },
): Checked {
  const errors: ContentError[] = [];
  const kinds = new Map<string, Passport["kind"]>();
  const passportOf = finder(passports);
  let without = 0;
  for (const { path } of numbersOf(data)) {
    const passport = passportOf(path);
    if (passport) kinds.set(path, passport.kind);
    else if (without++ < MOST_NAMED) errors.push(fault(file, path, "noPassport", { path }, false));
  }
  passports.forEach((p, i) => {
    if (p.kind !== "makers" && (p.sources ?? []).length === 0) {
      errors.push(fault(file, `passports.${i}`, "noSource", { path: p.path }, false));
    }
    for (const id of p.sources ?? []) {
      if (!known.has(id))
        errors.push(fault(file, `passports.${i}`, "noSuchId", { what: "source", id }, false));
    }
  });
  return { errors, kinds };
}

/** Adds the kinds of the numbers whose path begins with one of `prefixes` ("" = all). */
export function addCounts(
  into: PassportCount,
  kinds: ReadonlyMap<string, Passport["kind"]>,
  prefixes: readonly string[],
): void {
  for (const [path, kind] of kinds) {
    if (prefixes.some((prefix) => prefix === "" || path === prefix || path.startsWith(`${prefix}.`)))
      into[kind]++;
  }
}
