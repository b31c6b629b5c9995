/**
 * The stylised facts of the paper over many seeds, with their controls:
 *   npm run -s facts -- [--seeds 200] [--from 1] [--only F1,F2] [--json] [--csv FILE] [--keep]
 * `--keep` stores the table in tests/results/facts.json, facts-<from>.json for other seeds; with `--only`
 * it replaces just those. Exit code 1 if a fact misses its band.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FACTS, type FactResult, judge, runsOf, type SceneRun } from "../lab/facts/index.ts";
import { RULES_VERSION } from "../sim/index.ts";
import { partsOf, runParts } from "./facts/share.ts";

const RESULTS = join(import.meta.dirname, "..", "..", "tests", "results");

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function whole(text: string, name: string, least: number, most: number): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < least || n > most)
    fail(`--${name} must be a whole number from ${least} to ${most}, not ${text}`);
  return n;
}

const figure = (x: number): string => (Number.isInteger(x) ? String(x) : x.toFixed(3));
const span = ([low, high]: readonly [number, number]): string => `${figure(low)} to ${figure(high)}`;
const mark = (pass: boolean): string => (pass ? "  " : "× ");

function table(facts: readonly FactResult[]): string {
  return facts
    .flatMap((f) => [
      `${mark(f.pass)}${f.id.padEnd(4)} ${f.measure}: ${figure(f.mean)} (${figure(f.p10)} to ${figure(f.p90)}), band ${span(f.band)}`,
      ...f.controls.map((c) => `${mark(c.pass)}       ${c.name}: ${figure(c.mean)}, band ${span(c.band)}`),
    ])
    .join("\n");
}

function csv(runs: ReadonlyMap<string, readonly SceneRun[]>, from: number): string {
  const rows = [...runs].flatMap(([scene, list]) =>
    list.flatMap((run, i) =>
      Object.entries(run)
        .filter(([, value]) => typeof value === "number" || typeof value === "boolean")
        .map(([name, value]) => `${scene},${from + i},${name},${Number(value)}`),
    ),
  );
  return `scene,seed,measure,value\n${rows.join("\n")}\n`;
}

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "200" },
    from: { type: "string", default: "1" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
    csv: { type: "string" },
    keep: { type: "boolean", default: false },
  },
});
const seeds = whole(values.seeds, "seeds", 1, 100_000);
const from = whole(values.from, "from", 0, 4_294_967_295);
const ids = values.only?.split(",");
const wrong = ids?.find((id) => !FACTS.some((f) => f.id === id));
if (wrong !== undefined) fail(`no fact "${wrong}"; there are: ${FACTS.map((f) => f.id).join(", ")}`);
const facts = FACTS.filter((f) => !ids || ids.includes(f.id));
const started = Date.now();
const scenes = [...new Set(facts.flatMap((f) => f.scenes))];
const parts = partsOf(scenes, from, seeds);
const runs = await runParts(parts, (done) => {
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stderr.write(`\r${done} of ${parts.length} parts, ${seconds} s `);
});
process.stderr.write("\n");
const read = runsOf(runs);
const result = {
  facts: facts.map((fact) => judge(fact, read)),
  seeds: { from, count: seeds },
  rules: RULES_VERSION,
  elapsed: Math.round((Date.now() - started) / 100) / 10,
};

/** The facts to store: those just measured, the others as stored, if they are of the same seeds and rules. */
function kept(file: string): FactResult[] {
  if (!ids || !existsSync(file)) return result.facts;
  const old = JSON.parse(readFileSync(file, "utf8")) as typeof result;
  if (old.rules !== RULES_VERSION || old.seeds.from !== from || old.seeds.count !== seeds)
    fail(`${file} holds other seeds or rules: run all facts`);
  return FACTS.flatMap(({ id }) => [...result.facts, ...old.facts].find((f) => f.id === id) ?? []);
}

if (values.csv) writeFileSync(values.csv, csv(runs, from));
if (values.keep) {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, from === 1 ? "facts.json" : `facts-${from}.json`);
  const date = new Date().toISOString().slice(0, 10);
  const all = { date, ...result, facts: kept(file) };
  writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`);
}
process.stdout.write(
  values.json ? `${JSON.stringify(result)}\n` : `${table(result.facts)}\n${result.elapsed} s\n`,
);
if (result.facts.some((f) => !f.pass)) process.exitCode = 1;
