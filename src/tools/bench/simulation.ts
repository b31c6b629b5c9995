/** How fast the rules run, bot included, as a ratio to the anchor measured in the same minutes. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../build.ts";
import { median } from "./median.ts";

/** In-game days per CPU second; ratios decide, rates depend on the machine. */
export interface Simulation {
  readonly anchor: number;
  readonly levelTwo: number;
  readonly ratio: number;
}

function measure(variant: string): number {
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const child = join(import.meta.dirname, "child.ts");
  const said = execFileSync(process.execPath, [tsx, child, variant], { encoding: "utf8" });
  const { days, cpuSeconds }: { days: number; cpuSeconds: number } = JSON.parse(said);
  return days / cpuSeconds;
}

/** Rounds are interleaved, so that a slow moment of the machine hits both sides. */
export function measureSimulation(rounds: number): Simulation {
  const pairs = Array.from({ length: rounds }, () => [measure("anchor"), measure("level-2")] as const);
  return {
    anchor: median(pairs.map(([anchor]) => anchor)),
    levelTwo: median(pairs.map(([, level]) => level)),
    ratio: median(pairs.map(([anchor, level]) => level / anchor)),
  };
}
