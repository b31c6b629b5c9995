/** Every form is built twice, in another time zone and language the second time: the same sources give the same bytes. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../build.ts";
import type { Built } from "./builds-child.ts";
import { type Finding, type Gate, none } from "./gate.ts";

const PLACES = [
  { TZ: "Europe/Berlin", LC_ALL: "C.UTF-8" },
  { TZ: "Pacific/Auckland", LC_ALL: "zh_CN.UTF-8" },
] as const;

async function buildAt(place: (typeof PLACES)[number]): Promise<Built> {
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const args = [tsx, join(import.meta.dirname, "builds-child.ts")];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, ...place },
    maxBuffer: 1 << 24,
  });
  // Warnings of the bundler may stand before it.
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Built;
}

async function run(): Promise<readonly Finding[]> {
  const [first, second] = [await buildAt(PLACES[0]), await buildAt(PLACES[1])];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return [
    { what: "files built", measured: String(names.length), limit: "≥ 100", ok: names.length >= 100 },
    none(
      "files that differ between two builds",
      names.filter((name) => first[name] !== second[name]),
    ),
  ];
}

export const builds: Gate = { name: "builds", run };
