/** How fast the rules run, bot included, as a ratio to the anchor measured in the same minutes. */
import { execFileSync } from "node:child_process";
import { LEVELS } from "../content-files.ts";
import { bundleChild } from "./bundle.ts";
import { median } from "./median.ts";

/** In-game days per CPU second; ratios decide, rates depend on the machine. */
export interface Simulation {
  readonly anchor: number;
  readonly levelTwo: number;
  readonly ratio: number;
}

function measure(child: string, variant: string): number {
  const said = execFileSync(process.execPath, [child, variant, LEVELS], { encoding: "utf8" });
  const { days, cpuSeconds }: { days: number; cpuSeconds: number } = JSON.parse(said);
  return days / cpuSeconds;
}

/** Rounds are interleaved, so that a slow moment of the machine hits both sides. */
export async function measureSimulation(rounds: number): Promise<Simulation> {
  const child = await bundleChild();
  const pairs = Array.from(
    { length: rounds },
    () => [measure(child, "anchor"), measure(child, "level-2")] as const,
  );
  return {
    anchor: median(pairs.map(([anchor]) => anchor)),
    levelTwo: median(pairs.map(([, level]) => level)),
    ratio: median(pairs.map(([anchor, level]) => level / anchor)),
  };
}
