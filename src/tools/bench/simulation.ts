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
  readonly village: number;
  readonly villageRatio: number;
  /** what the mark of a day takes of all time of level 2, 0 to 1 */
  readonly marks: number;
}

function measure(child: string, variant: string): number {
  const said = execFileSync(process.execPath, [child, variant, LEVELS], { encoding: "utf8" });
  const { days, cpuSeconds }: { days: number; cpuSeconds: number } = JSON.parse(said);
  return days / cpuSeconds;
}

/** Rounds are interleaved, so that a slow moment of the machine hits both sides. */
export async function measureSimulation(rounds: number): Promise<Simulation> {
  const child = await bundleChild();
  const measured = Array.from({ length: rounds }, () => ({
    anchor: measure(child, "anchor"),
    level: measure(child, "level-2"),
    village: measure(child, "village"),
    marks: measure(child, "marks"),
  }));
  const middle = (read: (one: (typeof measured)[number]) => number) => median(measured.map(read));
  return {
    anchor: middle(({ anchor }) => anchor),
    levelTwo: middle(({ level }) => level),
    ratio: middle(({ anchor, level }) => level / anchor),
    village: middle(({ village }) => village),
    villageRatio: middle(({ anchor, village }) => village / anchor),
    marks: middle(({ level, marks }) => 1 / marks / (1 / marks + 1 / level)),
  };
}
