/** What a stylised fact is: a measure over many seeds of a village, its band, and controls that must come out otherwise. */
import type { RuleChange } from "../../sim/index.ts";
import type { HouseRun } from "./house-run.ts";
import type { SewingRun } from "./sewing-run.ts";
import type { ShopRun } from "./shop-run.ts";

/** Lowest and highest value that pass, both included. */
export type Band = readonly [low: number, high: number];

/** One setting in which seeds are run: a village preset with named regimes and single changes on top, or the house. */
export interface Scene {
  id: string;
  kind: "shops" | "sewing" | "house";
  village: string;
  variants: readonly string[];
  changes: readonly RuleChange[];
  /** the character of house 0 (F22); else as drawn */
  cast?: number;
  /** at most so many seeds: the house is slow and varies little */
  most?: number;
}

export interface Runs {
  shops(scene: string): readonly ShopRun[];
  sewing(scene: string): readonly SewingRun[];
  house(scene: string): readonly HouseRun[];
}

export interface Control {
  name: string;
  values: readonly number[];
  band: Band;
}

export interface Fact {
  id: string;
  measure: string;
  /** emerges: from rules that do not mention it · conduct: a rule of conduct says nearly the same · built: true by the data */
  how: "emerges" | "conduct" | "built";
  /** the rules that cause it */
  causes: string;
  scenes: readonly string[];
  band: Band;
  /** a value a seed, or one over all seeds */
  values(runs: Runs): readonly number[];
  controls(runs: Runs): Control[];
}

export interface ControlResult {
  name: string;
  mean: number;
  band: Band;
  pass: boolean;
}

export interface FactResult {
  id: string;
  measure: string;
  how: Fact["how"];
  causes: string;
  seeds: number;
  mean: number;
  p10: number;
  p90: number;
  band: Band;
  pass: boolean;
  controls: ControlResult[];
}
