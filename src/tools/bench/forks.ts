/** How long a debrief looks for the three decisions that weighed most, level by level. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { LEVELS, readContent } from "../content-files.ts";
import { bundleChild } from "./bundle.ts";
import { median } from "./median.ts";

/** CPU seconds of the busier of the two workers that share the search, and the decisions that were tried in both. */
export interface Forks {
  readonly level: string;
  readonly seconds: number;
  readonly tried: number;
}

const ask = (child: string, ...asked: readonly string[]): string =>
  execFileSync(process.execPath, [child, LEVELS, ...asked], { encoding: "utf8" }).trim();

function measure(child: string, level: string, standIn: string): Omit<Forks, "level"> {
  const shares = ["0", "1"].map((at): Omit<Forks, "level"> => JSON.parse(ask(child, level, standIn, at)));
  return {
    seconds: Math.max(...shares.map(({ seconds }) => seconds)),
    tried: shares.reduce((sum, { tried }) => sum + tried, 0),
  };
}

/** A finished run of every level, each in a process of its own; the slowest level first. */
export async function measureForks(rounds: number): Promise<readonly Forks[]> {
  const child = await bundleChild(join(import.meta.dirname, "forks-child.ts"));
  const levels = readContent().levels.map(({ id }) => id);
  return levels
    .map((level) => {
      const standIn = ask(child, level);
      const seen = Array.from({ length: rounds }, () => measure(child, level, standIn));
      return { level, seconds: median(seen.map(({ seconds }) => seconds)), tried: seen[0]?.tried ?? 0 };
    })
    .sort((a, b) => b.seconds - a.seconds);
}
