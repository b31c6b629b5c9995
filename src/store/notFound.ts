/** Why a run cannot be set up here: the level is missing, or only what it should be set to. */
import type { RegimeChange } from "../runcode/types.ts";
import type { OpenFault } from "./faults.ts";
import type { Ports } from "./types.ts";

/** `runs` comes late, as the rules of a run do. */
export async function notFound(
  { findSetting }: Pick<Ports, "findSetting">,
  runs: Promise<typeof import("./runs.ts")>,
  level: string,
  regime: string | undefined,
  changes: readonly RegimeChange[],
): Promise<OpenFault> {
  const { placesIn, rulesIn } = await runs;
  if (placesIn(changes).length === 0) return "noSuchLevel";
  return (await findSetting(level, regime, rulesIn(changes))) ? "noSuchSetup" : "noSuchLevel";
}
