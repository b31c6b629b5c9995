/** Whole plays and pictures in the browser that `npm test` has no time for: every one must be played and pass. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build.ts";
import { countTests, leftOut } from "../test-count.ts";
import { runVitest } from "../test-run.ts";
import { type Finding, type Gate, none } from "./gate.ts";

const FOLDER = join(ROOT, "tests", "e2e", "long");

async function run(): Promise<readonly Finding[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".test.ts"));
  const { report, endedWell } = await runVitest("plays", ["long"]);
  if (report === null) throw new Error("the long browser tests never began");
  const { passed, failed } = countTests(report, endedWell);
  return [
    {
      what: `long browser tests in ${files.length} files`,
      measured: `${passed} passed, ${failed} failed`,
      limit: "all pass, at least one a file",
      ok: failed === 0 && files.length > 0 && passed >= files.length,
    },
    none("tests left out", leftOut(report, files)),
  ];
}

export const plays: Gate = { name: "plays", run };
