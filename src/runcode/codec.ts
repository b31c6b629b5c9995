/** The run code: everything from which any browser replays a whole run, as a line of text for a link, a QR code or a save. */
import type { Setting } from "../sim/index.ts";
import { createReader, createWriter, type Reader } from "./bytes.ts";
import { namesOf } from "./fields.ts";
import { MOST_HOURS, readLog, writeLog } from "./log.ts";
import { pack, unpack } from "./packing.ts";
import type { Claim, CodeError, RegimeChange, RunHead, RunRecord } from "./types.ts";

export const CODE_SCHEMA = 1;

const MOST_FEN = 1_000_000_000;

/** A code whose head has been read; its decisions need the level's lists. */
export interface OpenedCode {
  readonly head: RunHead;
  readonly rest: Reader;
}

export const isCodeError = (it: object): it is CodeError => "reason" in it;

/** Text of a run played in this setting. */
export function encodeRun(run: RunRecord, setting: Setting): string {
  const out = createWriter();
  out.byte(CODE_SCHEMA);
  out.whole(run.rules);
  out.id(run.level);
  out.word(run.levelHash);
  out.id(run.regime);
  out.whole(run.changes.length);
  for (const change of run.changes) {
    out.id(change.path);
    out.signed(change.value);
  }
  out.word(run.seed);
  out.whole(run.endHour);
  const { claim } = run;
  out.id(claim.ending);
  for (const figure of [claim.money, claim.people, claim.platform, claim.village]) out.signed(figure);
  out.word(claim.hash);
  out.whole(claim.days.length);
  for (const day of claim.days) out.byte(day);
  writeLog(out, run.log, namesOf(setting));
  return pack(out.done());
}

function readChanges(from: Reader): RegimeChange[] {
  const changes: RegimeChange[] = [];
  const count = from.whole(64);
  for (let i = 0; i < count; i++) changes.push({ path: from.id(), value: from.signed(-MOST_FEN, MOST_FEN) });
  return changes;
}

function readClaim(from: Reader): Claim {
  const ending = from.id();
  const figure = () => from.signed(-MOST_FEN, MOST_FEN);
  const [money, people, platform, village] = [figure(), figure(), figure(), figure()];
  const hash = from.word();
  const days: number[] = [];
  const count = from.whole(MOST_HOURS / 24);
  for (let i = 0; i < count; i++) days.push(from.byte());
  return { ending, money, people, platform, village, hash, days };
}

/**
 * First half of reading: which level, rules and seed, and what the sender claims. Never throws.
 * Shown at once as "unchecked"; `readRun` and `replay` come after the level has been found.
 */
export function openCode(text: string): OpenedCode | CodeError {
  const bytes = unpack(text);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const from = createReader(bytes);
  if (from.byte() !== CODE_SCHEMA) return { reason: "otherSchema", at: 0 };
  const head: RunHead = {
    rules: from.whole(1_000_000),
    level: from.id(),
    levelHash: from.word(),
    regime: from.id(),
    changes: readChanges(from),
    seed: from.word(),
    endHour: from.whole(MOST_HOURS),
    claim: readClaim(from),
  };
  return from.fault() ?? { head, rest: from };
}

/** Second half: the decisions, by the lists of the level the head names. Never throws. Reads a code once. */
export function readRun(opened: OpenedCode, setting: Setting): RunRecord | CodeError {
  const { head, rest } = opened;
  const log = readLog(rest, head.endHour, namesOf(setting));
  if (rest.fault() === null && rest.left() > 0) rest.fail("trailing");
  return rest.fault() ?? { ...head, log };
}
