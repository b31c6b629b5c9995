/** What somebody needs to find a fault: the run, its hashes, the browser's name, the last actions. Nothing about the person. */
import type { RunRecord, Verdict } from "../../runcode/types.ts";

/** Actions listed in clear beside the code, which holds them all. */
const LAST = 50;

/** `engine`: what the browser calls itself. */
export function problemReport(
  run: RunRecord,
  code: string,
  engine: string,
  verdict: Verdict | null,
): Record<string, unknown> {
  const { rules, level, levelHash, regime, changes, seed, endHour, claim } = run;
  return {
    what: "Thirty Pieces, problem report",
    ...{ rules, level, levelHash, regime, changes, seed, endHour },
    ending: claim.ending,
    hash: claim.hash,
    days: claim.days,
    verdict: verdict?.kind ?? "own run",
    engine,
    lastActions: run.log.slice(-LAST),
    save: code,
  };
}
