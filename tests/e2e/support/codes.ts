/** Codes as a class brings them: real runs by bots, each with its own seed or its own way of playing. */
import { BOTS, play } from "../../../src/bots/index.ts";
import { settingOf } from "../../../src/content/index.ts";
import { dayMark, encodeRun, recordOf } from "../../../src/runcode/index.ts";
import type { Setting } from "../../../src/sim/index.ts";
import { readContent } from "../../../src/tools/content-files.ts";

export function settingFor(level: string, regime?: string): Setting {
  const setting = settingOf(readContent(undefined, false), level, regime);
  if (!setting) throw new Error(`no level ${level}`);
  return setting;
}

/** `more`: fen that the sender claims beyond what came out. */
export function codeOf(setting: Setting, bot: number, seed: number, more = 0): string {
  const marks: number[] = [];
  const player = BOTS[bot % BOTS.length];
  if (!player) throw new Error("there are no bots");
  const { world, log } = play(setting, seed, player, (w) => marks.push(dayMark(w)));
  const record = recordOf(world, setting, [], log, marks);
  return encodeRun({ ...record, claim: { ...record.claim, money: record.claim.money + more } }, setting);
}

/** A class on one seed, everybody with a way of their own; from the second round on with the next seed. */
export const classOf = (setting: Setting, n: number, seed = 2026): string[] =>
  Array.from({ length: n }, (_, i) => codeOf(setting, i, seed + Math.floor(i / BOTS.length)));

/** One letter in the middle changed. */
export function damaged(code: string): string {
  const middle = Math.floor(code.length / 2);
  return `${code.slice(0, middle)}${code[middle] === "A" ? "B" : "A"}${code.slice(middle + 1)}`;
}
