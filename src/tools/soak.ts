/**
 * The long runs before a release; their last results are kept in tests/results. Each can be run for less.
 * npm run soak -- kills|inputs|axe|engines|monkey|play|endings [--engine Chromium|Firefox] [--limit N] [--seed S] [--try]
 * `--limit`: kills, inputs, seeds, minutes, or plays (first those that do not come out any more). `--try` measures and keeps nothing. Ends with 1 when something was over its limit.
 */
import { parseArgs } from "node:util";
import { everyLook } from "./gates/axe.ts";
import { compared } from "./gates/engines.ts";
import type { Finding } from "./gates/gate.ts";
import { damaged } from "./gates/inputs.ts";
import { killed } from "./gates/kills.ts";
import { monkeyIn } from "./gates/monkey.ts";
import { playEndings } from "./soak/endings.ts";
import { keepResult } from "./soak/keep.ts";
import { longPlay } from "./soak/play.ts";
import { PLAYS } from "./soak/plays.ts";

const ENGINES = ["Chromium", "Firefox"] as const;
type EngineName = (typeof ENGINES)[number];

interface Soak {
  /** what a release needs, by engine; no engine: it runs in Node */
  readonly full: Partial<Record<EngineName | "Node", number>>;
  readonly unit: string;
  readonly seed: number;
  readonly run: (engine: EngineName, amount: number, seed: number) => Promise<readonly Finding[]>;
}

const SOAKS: Readonly<Record<string, Soak>> = {
  kills: { full: { Chromium: 200, Firefox: 100 }, unit: "kills", seed: 20_161_125, run: killed },
  inputs: {
    full: { Node: 1_000_000 },
    unit: "inputs",
    seed: 14_000_001,
    run: (_, amount, seed) => damaged(amount, seed),
  },
  axe: {
    full: { Node: 12 },
    unit: "looks: three languages, two themes, two sizes",
    seed: 1,
    run: () => everyLook(),
  },
  engines: {
    full: { Node: 8 },
    unit: "seeds a bot and level",
    seed: 1001,
    run: (_, seeds, from) => compared(seeds, from),
  },
  monkey: {
    full: { Chromium: 60, Firefox: 60 },
    unit: "minutes",
    seed: 20_261_201,
    run: (engine, minutes, seed) => monkeyIn(engine, minutes * 60, seed),
  },
  play: {
    full: { Chromium: 120 },
    unit: "minutes",
    seed: 30_001,
    run: (_, minutes, seed) => longPlay(minutes, seed),
  },
  endings: {
    full: { Chromium: PLAYS.length },
    unit: "plays",
    seed: 0,
    run: (_, most) => playEndings(most, !values.try),
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: "string" },
    limit: { type: "string" },
    seed: { type: "string" },
    try: { type: "boolean", default: false },
  },
});

async function runOne(name: string, soak: Soak, engine: EngineName | "Node"): Promise<boolean> {
  const amount = values.limit === undefined ? (soak.full[engine] ?? 0) : Number(values.limit);
  const seed = values.seed === undefined ? soak.seed : Number(values.seed);
  const began = Date.now();
  const findings = await soak.run(engine === "Node" ? "Chromium" : engine, amount, seed);
  const minutes = Math.round((Date.now() - began) / 6000) / 10;
  console.log(`\n${name}, ${engine}: ${amount} ${soak.unit}, seed ${seed} (${minutes} min)`);
  for (const { ok, what, measured, limit } of findings)
    console.log(`  ${ok ? "ok  " : "FAIL"}  ${what}: ${measured} (${limit})`);
  if (!values.try) {
    const command = `npm run soak -- ${name} --engine ${engine} --limit ${amount} --seed ${seed}`;
    keepResult({ name, engine, command, amount: `${amount} ${soak.unit}`, seed, minutes, findings });
  }
  return findings.every(({ ok }) => ok);
}

const [name = ""] = positionals;
const soak = SOAKS[name];
const numbers = [values.limit, values.seed].filter((it) => it !== undefined);
if (!soak || !numbers.every((it) => Number(it) >= 0)) {
  console.error(
    `Usage: npm run soak -- ${Object.keys(SOAKS).join("|")} [--engine Chromium|Firefox] [--limit N] [--seed S] [--try]`,
  );
  process.exit(1);
}
const engines = (Object.keys(soak.full) as (EngineName | "Node")[]).filter(
  (engine) => values.engine === undefined || values.engine === engine,
);
const passed: boolean[] = [];
for (const engine of engines) passed.push(await runOne(name, soak, engine));
process.exitCode = passed.length > 0 && passed.every(Boolean) ? 0 : 1;
