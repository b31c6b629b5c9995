/** The run code: everything from which any browser replays a whole run, as a line of text for a link, a QR code or a save. */
import type { Setting } from "../sim/index.ts";
import { createReader, createWriter, type Reader } from "./bytes.ts";
import { namesOf } from "./fields.ts";
import { MOST_HOURS, readLog, writeLog } from "./log.ts";
import { pack, unpack } from "./packing.ts";
import type { Claim, CodeError, RegimeChange, RunHead, RunRecord } from "./types.ts";

const CODE_SCHEMA = 1;

const MOST_FEN = 1_000_000_000;

/** What hashes and seeds are about: nothing in them repeats, so nothing is learned (a name with a blank in front). */
const CHANCE = " ";

const FIGURES = ["money", "people", "platform", "village"] as const;

/** A code whose head has been read; its decisions need the level's lists. */
export interface OpenedCode {
  readonly head: RunHead;
  readonly rest: Reader;
}

/** Whether reading a code ended with a reason why not. */
export const isCodeError = (it: object): it is CodeError => "reason" in it;

/** Text of a run played in this setting. */
export function encodeRun(run: RunRecord, setting: Setting): string {
  const out = createWriter();
  out.bits("schema", 6, CODE_SCHEMA);
  out.whole("rules", run.rules);
  out.id(run.level);
  out.bits(CHANCE, 32, run.levelHash);
  out.id(run.regime);
  out.whole("changes", run.changes.length);
  for (const change of run.changes) {
    out.id(change.path);
    out.signed("change", change.value);
  }
  out.bits(CHANCE, 32, run.seed);
  out.whole("end", run.endHour);
  const { claim } = run;
  out.id(claim.ending);
  for (const key of FIGURES) out.signed(key, claim[key]);
  out.bits(CHANCE, 32, claim.hash);
  out.whole("days", claim.days.length);
  for (const day of claim.days) out.bits(CHANCE, 4, day);
  writeLog(out, run.log, namesOf(setting));
  return pack(out.done());
}

function readChanges(from: Reader): RegimeChange[] {
  const changes: RegimeChange[] = [];
  const count = from.whole("changes", 64);
  for (let i = 0; i < count; i++)
    changes.push({ path: from.id(), value: from.signed("change", -MOST_FEN, MOST_FEN) });
  return changes;
}

function readClaim(from: Reader): Claim {
  const ending = from.id();
  const figure = (key: string) => from.signed(key, -MOST_FEN, MOST_FEN);
  const [money, people, platform, village] = FIGURES.map(figure);
  const hash = from.bits(CHANCE, 32);
  const days: number[] = [];
  const count = from.whole("days", MOST_HOURS / 24);
  for (let i = 0; i < count; i++) days.push(from.bits(CHANCE, 4));
  return {
    ending,
    money: money ?? 0,
    people: people ?? 0,
    platform: platform ?? 0,
    village: village ?? 0,
    hash,
    days,
  };
}

/**
 * First half of reading: which level, rules and seed, and what the sender claims. Never throws.
 * Shown at once as "unchecked"; `readRun` and `replay` come after the level has been found.
 */
export function openCode(text: string): OpenedCode | CodeError {
  const bytes = unpack(text);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const from = createReader(bytes);
  if (from.bits("schema", 6) !== CODE_SCHEMA) return { reason: "otherSchema", at: 0 };
  const head: RunHead = {
    rules: from.whole("rules", 1_000_000),
    level: from.id(),
    levelHash: from.bits(CHANCE, 32),
    regime: from.id(),
    changes: readChanges(from),
    seed: from.bits(CHANCE, 32),
    endHour: from.whole("end", MOST_HOURS),
    claim: readClaim(from),
  };
  return from.fault() ?? { head, rest: from };
}

/** Second half: the decisions, by the lists of the level the head names. Never throws. Reads a code once. */
export function readRun(opened: OpenedCode, setting: Setting): RunRecord | CodeError {
  const { head, rest } = opened;
  const log = readLog(rest, head.endHour, namesOf(setting));
  if (rest.fault() === null && rest.more()) rest.fail("trailing");
  return rest.fault() ?? { ...head, log };
}
