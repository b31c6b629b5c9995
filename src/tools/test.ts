/**
 * The whole test run, in order: formatting and types, unit, DOM and level tests, the build, the browser tests.
 * Later steps run even when earlier ones failed, so that one run tells everything. `npm test`
 * The last line is "N passed, N failed" alone; a failed step that is no test counts as one failure.
 */
import { buildGame } from "./build.ts";
import { type Count, countTests } from "./test-count.ts";
import { runProgram, runVitest } from "./test-run.ts";

const BIN = {
  biome: "@biomejs/biome/bin/biome",
  tsc: "typescript/bin/tsc",
} as const;

/** Runs a package's program with this Node; true when it ended well. */
const run = (bin: keyof typeof BIN, args: readonly string[]): Promise<boolean> => runProgram(BIN[bin], args);

/** A step without tests of its own: silent in the count when it succeeds. */
const step = (ok: boolean): Count => ({ passed: 0, failed: ok ? 0 : 1 });

/** Runs vitest projects; a run that ends badly counts as failed even where no single test did. */
async function runTests(name: string, projects: readonly string[]): Promise<Count> {
  const { report, endedWell } = await runVitest(name, projects);
  return report === null ? step(false) : countTests(report, endedWell);
}

async function runBrowserTests(): Promise<Count> {
  try {
    await buildGame();
  } catch (error) {
    console.error(error);
    return step(false);
  }
  return runTests("browser", ["e2e"]);
}

const began = Date.now();
const checks = await Promise.all([
  run("biome", ["check", "--error-on-warnings", "."]),
  run("tsc", ["--noEmit", "-p", "tsconfig.json"]),
  run("tsc", ["--noEmit", "-p", "src/sim/tsconfig.json"]),
]);
const counts = [
  ...checks.map(step),
  await runTests("node", ["unit", "dom", "level"]),
  await runBrowserTests(),
];
const sum = counts.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
}));
checks.forEach((ok, i) => {
  if (!ok) console.log(`Failed: ${["formatting and lint", "types", "types of the simulation"][i]}`);
});
console.log(`Took ${Math.round((Date.now() - began) / 1000)} s.`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
