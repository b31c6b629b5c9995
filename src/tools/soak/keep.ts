/** The last result of a long run, kept beside the tests: what was measured, when, on what kind of machine, from which seed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, loadavg, totalmem, type } from "node:os";
import { join } from "node:path";
import { ROOT } from "../build.ts";
import type { Finding } from "../gates/gate.ts";

const FOLDER = join(ROOT, "tests", "results");

export interface SoakRun {
  readonly name: string;
  readonly engine: string;
  readonly command: string;
  readonly amount: string;
  readonly seed: number;
  readonly minutes: number;
  readonly findings: readonly Finding[];
}

/** No name of a machine or a person: what kind it is, is enough to compare by. */
const machine = (): string =>
  `${type()} ${arch()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;

type Kept = Record<string, unknown>;

/** Puts the run in the place of the former one of the same name and engine. */
export function keepResult({ name, engine, ...run }: SoakRun): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `soak-${name}.json`);
  const before: Kept = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Kept) : {};
  const date = new Date().toISOString().slice(0, 10);
  // What else the machine did: above its cores, everything that has to be in time is measured too slow.
  const load = Math.round((loadavg()[1] ?? 0) * 10) / 10;
  const after: Kept = { ...before, [engine]: { date, machine: machine(), load, ...run } };
  const sorted = Object.fromEntries(Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
  return path;
}
