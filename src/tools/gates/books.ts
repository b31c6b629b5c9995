/**
 * Ten thousand games by somebody who presses anything, over all levels and both villages: after every hour the books of
 * the house and of every workshop balance, nothing is negative or fractional, and every game ends. Most games are short;
 * a few go to the level's last day.
 */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundleChild } from "../bench/bundle.ts";
import { LEVELS, readContent } from "../content-files.ts";
import type { BooksPart } from "./books-child.ts";
import { atMost, type Finding, type Gate, none } from "./gate.ts";
import { withLanes } from "./lanes.ts";

const GAMES = 10_000;
const FIRST_SEED = 500_001;
const WORKERS = 2;
const A_PART = 250;
const SHORT_DAYS = 4;
/** A month of the sewing village ends within these days; houses close, open and hire. */
const MONTH_DAYS = 9;
const ALL_DAYS = 60;

interface Part {
  level: string;
  from: number;
  count: number;
  days: number;
}

/** Of forty parts of a level, one plays to the end and four into the next month. */
function partsOf(levels: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const level of levels) {
    const games = Math.ceil(GAMES / levels.length);
    for (let at = 0, i = 0; at < games; at += A_PART, i++) {
      const count = Math.min(A_PART, games - at);
      const from = FIRST_SEED + at;
      if (i === 0) {
        const few = Math.ceil(count / 10);
        parts.push({ level, from, count: few, days: ALL_DAYS });
        parts.push({ level, from: from + few, count: count - few, days: MONTH_DAYS });
      } else parts.push({ level, from, count, days: SHORT_DAYS });
    }
  }
  return parts.sort((a, b) => b.days * b.count - a.days * a.count);
}

async function run(): Promise<readonly Finding[]> {
  const child = await bundleChild(join(import.meta.dirname, "books-child.ts"));
  const levels = withLanes(readContent(undefined, false)).levels.map((l) => l.id);
  const waiting = partsOf(levels).reverse();
  const done: BooksPart[] = [];
  const start = promisify(execFile);
  const work = async () => {
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      const { level, from, count, days } = part;
      const args = [child, LEVELS, level, String(from), String(count), String(days)];
      const { stdout } = await start(process.execPath, args, { maxBuffer: 1 << 26 });
      done.push(JSON.parse(stdout) as BooksPart);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  const sum = (read: (part: BooksPart) => number) => done.reduce((all, part) => all + read(part), 0);
  const days = Math.round(sum((p) => p.hours) / 24);
  const what = `faults in ${sum((p) => p.games)} games of ${levels.length} levels, ${days} days, ${sum((p) => p.decisions)} decisions from seed ${FIRST_SEED}`;
  return [
    none(
      what,
      done.flatMap((part) => part.faults),
    ),
    atMost("games missing", Math.max(0, GAMES - sum((p) => p.games)), 0, "games"),
  ];
}

export const books: Gate = { name: "books", run };
