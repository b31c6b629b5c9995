/** Rules with some of their numbers changed: a named regime, a control of the lab, one changed rule of a class, what a village agrees on. */
import { share } from "../fixed.ts";
import { type ProjectData, ProjectSchema } from "../schema/project.ts";
import { readData } from "../schema/read.ts";
import { type Regime, RegimeSchema } from "../schema/regime.ts";
import { type RuleChange, type VillageData, VillageSchema } from "../schema/village.ts";

/** A change in part: `strengthBp` of the way from what holds to the new number, 10 000 all of it. */
export interface PartChange extends RuleChange {
  readonly strengthBp?: number;
}

/** JSON in, JSON out, so that the data of the preset stays as it is. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

const FULL = 10_000;

type Branch = Record<string, unknown>;
type Value = RuleChange["value"];

/** From what stands there towards the new number; lists go item by item where they are equally long. */
function towards(at: unknown, value: Value, strengthBp: number): Value {
  if (strengthBp === FULL) return value;
  if (typeof value === "number") return typeof at === "number" ? at + share(value - at, strengthBp) : value;
  if (!Array.isArray(at) || at.length !== value.length) return value;
  return value.map((v, i) => {
    const from = Number(at[i]);
    return from + share(v - from, strengthBp);
  });
}

function put(tree: Branch, path: readonly string[], value: Value, strengthBp: number): boolean {
  const [key = "", ...rest] = path;
  if (!Object.hasOwn(tree, key)) return false;
  const at = tree[key];
  if (rest.length > 0)
    return typeof at === "object" && at !== null && put(at as Branch, rest, value, strengthBp);
  if (Array.isArray(at) !== Array.isArray(value) || typeof at !== typeof value) return false;
  tree[key] = towards(at, value, strengthBp);
  return true;
}

const copyHas = (tree: unknown, key: string): boolean =>
  typeof tree === "object" && tree !== null && Object.hasOwn(tree, key);

/**
 * `shops.search` → 0 and the like. Changes for a part this village does not have are left out; undefined for a path that
 * does not exist in the part, a number where a list stands, or a value out of its range.
 */
export function changeVillage(village: VillageData, changes: readonly PartChange[]): VillageData | undefined {
  const copy = copyOf(village) as Branch;
  for (const { path, value, strengthBp } of changes) {
    const parts = path.split(".");
    const [part = "", name = ""] = parts;
    if (part !== "shops" && part !== "sewing" && part !== "both") return undefined;
    // a sale is a part of its own: not every village has one
    if (part === "shops" && name === "sale" && copyHas(copy, part) && !copyHas(copy[part], name)) continue;
    if (Object.hasOwn(copy, part) && !put(copy, parts, value, strengthBp ?? FULL)) return undefined;
  }
  const read = readData(VillageSchema, copy);
  return read.ok ? read.value : undefined;
}

/** `needs` → 12, `signBp` → six numbers. Undefined for a path that is no number of the project, or a value out of its range. */
export function changeProject(project: ProjectData, changes: readonly RuleChange[]): ProjectData | undefined {
  if (changes.length === 0) return project;
  const copy = copyOf(project) as Branch;
  for (const { path, value } of changes) if (!put(copy, path.split("."), value, FULL)) return undefined;
  const read = readData(ProjectSchema, copy);
  return read.ok ? read.value : undefined;
}

/** `platform.escrowHours` → 24. Undefined for a path that is no number of the regime, or a value out of its range. */
export function changeRegime(regime: Regime, changes: readonly PartChange[]): Regime | undefined {
  if (changes.length === 0) return regime;
  const copy = copyOf(regime) as Branch;
  for (const { path, value, strengthBp } of changes) {
    if (path === "version" || typeof value !== "number") return undefined;
    if (!put(copy, path.split("."), value, strengthBp ?? FULL)) return undefined;
  }
  const read = readData(RegimeSchema, copy);
  return read.ok ? read.value : undefined;
}
