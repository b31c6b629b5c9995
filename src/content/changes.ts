/** A regime with single numbers changed: a teacher's link, a class's "one changed rule". Run codes carry the changes. */
import { type Regime, RegimeSchema, readData } from "../sim/index.ts";

export interface Change {
  /** as in "platform.escrowHours" or "platform.weights.price" */
  readonly path: string;
  readonly value: number;
}

type Branch = { [key: string]: unknown };

function put(tree: Branch, path: readonly string[], value: number): boolean {
  const [key = "", ...rest] = path;
  if (!Object.hasOwn(tree, key)) return false;
  const at = tree[key];
  if (rest.length > 0) return typeof at === "object" && at !== null && put(at as Branch, rest, value);
  if (typeof at !== "number") return false;
  tree[key] = value;
  return true;
}

/** Undefined for a path that is no number of the regime, or a value out of its range. The version stays its own. */
export function changeRegime(regime: Regime, changes: readonly Change[]): Regime | undefined {
  if (changes.length === 0) return regime;
  const copy = structuredClone(regime);
  for (const { path, value } of changes) {
    if (path === "version" || !put(copy as unknown as Branch, path.split("."), value)) return undefined;
  }
  const read = readData(RegimeSchema, copy);
  return read.ok ? read.value : undefined;
}
