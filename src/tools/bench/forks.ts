/** How long a debrief looks for the three decisions that weighed most, level by level. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { LEVELS, readContent } from "../content-files.ts";
import { bundleChild } from "./bundle.ts";
import { median } from "./median.ts";

/** CPU seconds of one core, and the decisions that were tried otherwise in them. */
export interface Forks {
  readonly level: string;
  readonly seconds: number;
  readonly tried: number;
}

function measure(child: string, level: string): Omit<Forks, "level"> {
  return JSON.parse(execFileSync(process.execPath, [child, LEVELS, level], { encoding: "utf8" }));
}

/** A finished run of every level, each in a process of its own; the slowest level first. */
export async function measureForks(rounds: number): Promise<readonly Forks[]> {
  const child = await bundleChild(join(import.meta.dirname, "forks-child.ts"));
  const levels = readContent().levels.map(({ id }) => id);
  return levels
    .map((level) => {
      const seen = Array.from({ length: rounds }, () => measure(child, level));
      return { level, seconds: median(seen.map(({ seconds }) => seconds)), tried: seen[0]?.tried ?? 0 };
    })
    .sort((a, b) => b.seconds - a.seconds);
}
