/** Starts the programs that test: each as a process of its own, its words straight to the terminal. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./build.ts";

const REPORTS = join(ROOT, "node_modules", ".cache", "reports");

/** Runs a package's program with this Node, with `more` in its environment; true when it ended well. */
export function runProgram(
  path: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const program = join(ROOT, "node_modules", ...path.split("/"));
  return new Promise((done) => {
    spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...more },
      stdio: "inherit",
    }).on("exit", (code) => done(code === 0));
  });
}

/** What a run of tests left behind; no report when it never came to its tests. */
export interface TestRun {
  readonly report: string | null;
  readonly endedWell: boolean;
}

/** Runs projects of vite.config.ts; `name` is that of the report. */
export async function runVitest(
  name: string,
  projects: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<TestRun> {
  const path = join(REPORTS, `${name}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(path, { force: true });
  const chosen = projects.map((project) => `--project=${project}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
  const endedWell = await runProgram("vitest/vitest.mjs", ["run", ...chosen, ...reporters], more);
  try {
    return { report: readFileSync(path, "utf8"), endedWell };
  } catch {
    return { report: null, endedWell };
  }
}
