/** Rules of a village with some of them changed: a named regime, a control of the lab, one changed rule of a class. */
import { readData } from "../schema/read.ts";
import { type RuleChange, type VillageData, VillageSchema } from "../schema/village.ts";

/** JSON in, JSON out, so that the data of the preset stays as it is. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

type Branch = Record<string, unknown>;

function put(tree: Branch, path: readonly string[], value: RuleChange["value"]): boolean {
  const [key = "", ...rest] = path;
  if (!Object.hasOwn(tree, key)) return false;
  const at = tree[key];
  if (rest.length > 0) return typeof at === "object" && at !== null && put(at as Branch, rest, value);
  if (Array.isArray(at) !== Array.isArray(value) || typeof at !== typeof value) return false;
  tree[key] = value;
  return true;
}

/**
 * `shops.search` → 0 and the like. Changes for a part this village does not have are left out; undefined for a path that
 * does not exist in the part, a number where a list stands, or a value out of its range.
 */
export function changeVillage(village: VillageData, changes: readonly RuleChange[]): VillageData | undefined {
  const copy = copyOf(village) as Branch;
  for (const { path, value } of changes) {
    const parts = path.split(".");
    const [part = ""] = parts;
    if (part !== "shops" && part !== "sewing") return undefined;
    if (Object.hasOwn(copy, part) && !put(copy, parts, value)) return undefined;
  }
  const read = readData(VillageSchema, copy);
  return read.ok ? read.value : undefined;
}
