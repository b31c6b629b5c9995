/**
 * The lab: many runs of a level by bots on paired seeds, as one JSON object or a table.
 * npm run -s lab -- --level light-at-three --bot always-on,careful|all --seeds 200 [--from 1] [--regime paper] [--set 1,3,0] [--csv FILE] --json
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BOTS, botOf } from "../bots/index.ts";
import { settingOf } from "../content/index.ts";
import { LEDGERS } from "../lab/rank.ts";
import { type LabResult, runLab } from "../lab/run.ts";
import { changesOf } from "../sim/index.ts";
import { readContent } from "./content-files.ts";

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function whole(
  text: string | undefined,
  name: string,
  least: number,
  most: number,
  otherwise: number,
): number {
  if (text === undefined) return otherwise;
  const n = Number(text);
  if (!Number.isInteger(n) || n < least || n > most)
    fail(`--${name} must be a whole number from ${least} to ${most}, not ${text}`);
  return n;
}

function csv(result: LabResult): string {
  const rows = result.bots.flatMap((b) =>
    b.runs.map((r) =>
      [result.level, b.bot, r.seed, r.ending, r.days, ...LEDGERS.map((l) => r.ledgers[l])].join(","),
    ),
  );
  return `level,bot,seed,ending,days,${LEDGERS.join(",")}\n${rows.join("\n")}\n`;
}

function table(result: LabResult): string {
  const percent = (x: number | undefined) => `${Math.round((x ?? 0) * 100)} %`.padStart(6);
  const lines = result.bots.map(({ bot, summary: s }) => {
    const figures = LEDGERS.map((l) =>
      `${Math.round(s.ledgers[l].p25)}..${Math.round(s.ledgers[l].p75)}`.padStart(18),
    );
    const ends = Object.entries(s.endings)
      .sort((a, b) => b[1] - a[1])
      .map(([id, n]) => `${id} ${n}`)
      .join(", ");
    return `${bot.padEnd(15)}${figures.join("")} best${percent(result.best[bot])} keeps${percent(s.keepsHouse)} bad${percent(s.endsBadly)} goal${percent(s.goalReached)} dark${percent(s.withoutNights)} out ${s.delivered.toFixed(1)} late ${s.late.toFixed(1)} lit ${s.nightsLit.toFixed(1)}${s.same > 0 ? ` same ${s.same.toFixed(2)} at ${s.price.toFixed(2)}` : ""}\n  ${ends}`;
  });
  return `${result.level}, ${LEDGERS.join(", ")} p25..p75\n${lines.join("\n")}\n${result.elapsed.days} days, ${result.elapsed.daysPerCpuSecond} a CPU second\n`;
}

const { values } = parseArgs({
  options: {
    level: { type: "string" },
    bot: { type: "string", default: "all" },
    seeds: { type: "string" },
    from: { type: "string" },
    regime: { type: "string" },
    set: { type: "string", default: "" },
    csv: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const content = readContent();
const levels = content.levels.map((l) => l.id).join(", ");
const level = values.level ?? fail(`--level is missing; there are: ${levels}`);
const places = values.set === "" ? [] : values.set.split(",").map((n) => whole(n, "set", 0, 11, 0));
const setting = settingOf(content, level, values.regime, { changes: changesOf(places) });
if (!setting)
  fail(`no level "${level}"${values.regime ? ` with regime "${values.regime}"` : ""}; there are: ${levels}`);
const names = values.bot === "all" ? BOTS.map((b) => b.id) : values.bot.split(",");
const bots = names.map(
  (name) => botOf(name) ?? fail(`no bot "${name}"; there are: ${BOTS.map((b) => b.id).join(", ")}`),
);
const result = runLab({
  setting,
  bots,
  seeds: whole(values.seeds, "seeds", 1, 100_000, 20),
  from: whole(values.from, "from", 0, 4_294_967_295, 1),
  cpu,
});
if (values.csv) writeFileSync(values.csv, csv(result));
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : table(result));
