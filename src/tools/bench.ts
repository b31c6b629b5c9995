/**
 * Measures the game: the simulation as a ratio to a yardstick, and a first visit on a slow machine and line.
 * npm run -s bench -- [--only simulation|loading] [--rounds 5] [--json]
 */
import { parseArgs } from "node:util";
import { type Loading, measureLoading } from "./bench/loading.ts";
import { measureSimulation, type Simulation } from "./bench/simulation.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    rounds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
if (
  !Number.isInteger(rounds) ||
  rounds < 1 ||
  (values.only && !["simulation", "loading"].includes(values.only))
) {
  console.error("Usage: npm run -s bench -- [--only simulation|loading] [--rounds 5] [--json]");
  process.exit(1);
}

/** What is measured, the value, what it must not miss and what we hope for. */
type Row = readonly [what: string, measured: string, gate: string, goal: string];

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const simulationRows = ({ anchor, levelTwo, ratio }: Simulation): Row[] => [
  ["yardstick, days per CPU second", anchor.toFixed(0), "", ""],
  ["level 2 with a bot, days per CPU second", levelTwo.toFixed(0), "≥ 5000", "≥ 15000"],
  ["level 2 as a ratio to the yardstick", ratio.toFixed(3), "≥ 0.26", "≥ 0.8"],
];

const loadingRows = (one: Loading): Row[] => [
  ["title usable (CPU ×4, 1.6 Mbit/s, 150 ms)", seconds(one.title), "≤ 1.50 s", "≤ 1.00 s"],
  ["first decision, Start clicked at once", seconds(one.decision), "≤ 4.00 s", "≤ 3.00 s"],
  ["blocking time to the first decision", seconds(one.blocking), "≤ 0.80 s", "≤ 0.35 s"],
  ["bytes to the title", kilobytes(one.bytesToTitle), "≤ 150 kB", "≤ 110 kB"],
  ["bytes to the first decision", kilobytes(one.bytesToDecision), "≤ 850 kB", "≤ 600 kB"],
  ["requests to the first decision", String(one.requestsToDecision), "≤ 20", "≤ 12"],
  ["bytes in all", kilobytes(one.bytesInAll), "≤ 1800 kB", "≤ 1200 kB"],
];

function print(rows: readonly Row[]): void {
  const table = [["measured", "value", "gate", "goal"] as const, ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

const simulation = values.only === "loading" ? undefined : await measureSimulation(rounds);
const loading = values.only === "simulation" ? undefined : await measureLoading(Math.min(rounds, 3));
if (values.json) console.log(JSON.stringify({ node: process.version, simulation, loading }));
else print([...(simulation ? simulationRows(simulation) : []), ...(loading ? loadingRows(loading) : [])]);
