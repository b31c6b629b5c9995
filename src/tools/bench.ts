/**
 * Measures the game: the simulation as a ratio to a yardstick, the search for what if, a first visit on a slow machine and line, and what the
 * moving picture costs beside a yardstick of its own.
 * npm run -s bench -- [--only simulation|forks|loading|frames] [--rounds 5] [--json]
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type Forks, measureForks } from "./bench/forks.ts";
import { type Frames, measureFrames, TICKS } from "./bench/frames.ts";
import { type Loading, measureLoading } from "./bench/loading.ts";
import { measureSimulation, type Simulation } from "./bench/simulation.ts";

const PARTS = ["simulation", "forks", "loading", "frames"];

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    rounds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || (values.only && !PARTS.includes(values.only))) {
  console.error("Usage: npm run -s bench -- [--only simulation|forks|loading|frames] [--rounds 5] [--json]");
  process.exit(1);
}

/** What is measured, the value, what it must not miss and what we hope for. */
type Row = readonly [what: string, measured: string, gate: string, goal: string];

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const simulationRows = (one: Simulation): Row[] => [
  ["yardstick, days per CPU second", one.anchor.toFixed(0), "", ""],
  ["level 2 with a bot, days per CPU second", one.levelTwo.toFixed(0), "≥ 5000", "≥ 15000"],
  ["level 2 as a ratio to the yardstick", one.ratio.toFixed(3), "≥ 0.26", "≥ 0.8"],
  ["level 4 with its village and a bot, days per CPU second", one.village.toFixed(0), "≥ 2000", "≥ 6000"],
  ["level 4 as a ratio to the yardstick", one.villageRatio.toFixed(3), "≥ 0.105", "≥ 0.3"],
  ["mark of a day, share of level 2's time", `${(one.marks * 100).toFixed(0)} %`, "≤ 30 %", "≤ 10 %"],
];

const forksRows = (all: readonly Forks[]): Row[] =>
  all
    .slice(0, 1)
    .map(({ level, seconds: taken, tried }) => [
      `three forks of what if, slowest of ${all.length} levels (${level}, ${tried} tried), CPU`,
      `${taken.toFixed(2)} s`,
      "≤ 3.00 s",
      "",
    ]);

const loadingRows = (one: Loading): Row[] => [
  ["title usable (CPU ×4, 1.6 Mbit/s, 150 ms)", seconds(one.title), "≤ 1.50 s", "≤ 1.00 s"],
  ["first decision, Start clicked at once", seconds(one.decision), "≤ 4.00 s", "≤ 3.00 s"],
  ["blocking time to the first decision", seconds(one.blocking), "≤ 0.80 s", "≤ 0.35 s"],
  ["bytes to the title", kilobytes(one.bytesToTitle), "≤ 150 kB", "≤ 110 kB"],
  ["bytes to the first decision", kilobytes(one.bytesToDecision), "≤ 850 kB", "≤ 600 kB"],
  ["requests to the first decision", String(one.requestsToDecision), "≤ 20", "≤ 12"],
  ["bytes in all", kilobytes(one.bytesInAll), "≤ 1800 kB", "≤ 1200 kB"],
];

/** What is shown, in words. */
const SHOWN = [
  ["house by day", "day"],
  ["house by night", "night"],
  ["village by day, dragged at 1280 × 1024", "villageDay"],
  ["village by night, dragged at 1280 × 1024", "villageNight"],
] as const;

const ms = (value: number) => `${value.toFixed(1)} ms`;

function framesRows({ canvas, webgl, slowP95, still }: Frames): Row[] {
  // The gate is on a drawn picture. The yardstick draws sixty a second and does nothing else; the game draws a few, and what the
  // page takes when nothing moves is not theirs. By the tick, drawn or not, one sees all it takes.
  const drawn = ({ second, rate }: Frames["canvas"]["day"]) =>
    ((second - still) / rate / canvas.reference.picture).toFixed(2);
  const ticked = ({ second }: Frames["canvas"]["day"]) =>
    (second / TICKS / canvas.reference.picture).toFixed(2);
  const all = ({ second, graphics, rate }: Frames["webgl"]["day"]) => (second + graphics * rate) / TICKS;
  return [
    ["yardstick, page CPU a picture, Canvas", ms(canvas.reference.picture), "", ""],
    ["yardstick, time between pictures, p95, Canvas", ms(canvas.reference.p95), "≤ 20.0 ms", "≤ 16.8 ms"],
    ["yardstick, the same, CPU ×4", ms(slowP95), "≤ 50.0 ms", "≤ 34.0 ms"],
    ["yardstick, the same, WebGL on the processor", ms(webgl.reference.p95), "≤ 84.0 ms", "≤ 50.0 ms"],
    ...SHOWN.map(
      ([where, moment]): Row => [
        `${where}, page CPU a drawn picture to the yardstick's`,
        drawn(canvas[moment]),
        "≤ 2.0",
        "≤ 1.3",
      ],
    ),
    ["house at rest, page CPU a second", ms(still), "", ""],
    ...SHOWN.map(
      ([where, moment]): Row => [
        `${where}, page CPU a tick of ${TICKS} a second to the yardstick`,
        ticked(canvas[moment]),
        "",
        "",
      ],
    ),
    ...SHOWN.map(
      ([where, moment]): Row => [
        `${where}, pictures a second, Canvas`,
        canvas[moment].rate.toFixed(1),
        "",
        "",
      ],
    ),
    ...SHOWN.map(
      ([where, moment]): Row => [
        `${where}, all CPU a tick, WebGL on the processor`,
        ms(all(webgl[moment])),
        "",
        "",
      ],
    ),
    ["JS heap on the play screen after a collection", `${canvas.night.heap.toFixed(1)} MiB`, "≤ 40", "≤ 25"],
    ["DOM nodes of the play screen", String(canvas.night.nodes), "≤ 2000", "≤ 1200"],
  ];
}

/** Times of a machine that does other work as well say little. */
const machineRow = (): Row => ["load average of the last minute", (loadavg()[0] ?? 0).toFixed(1), "", ""];

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

const isWanted = (part: string) => values.only === undefined || values.only === part;
const simulation = isWanted("simulation") ? await measureSimulation(rounds) : undefined;
const forks = isWanted("forks") ? await measureForks(Math.min(rounds, 3)) : undefined;
const loading = isWanted("loading") ? await measureLoading(Math.min(rounds, 3)) : undefined;
const frames = isWanted("frames") ? await measureFrames(Math.min(rounds, 3)) : undefined;
if (values.json) console.log(JSON.stringify({ node: process.version, simulation, forks, loading, frames }));
else
  print([
    ...(simulation ? simulationRows(simulation) : []),
    ...(forks ? forksRows(forks) : []),
    ...(loading ? loadingRows(loading) : []),
    ...(frames ? framesRows(frames) : []),
    machineRow(),
  ]);
