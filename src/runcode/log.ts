/** The decisions of a run, one after the other, each field learning from the same field of earlier decisions. */
import type { Reader, Writer } from "./bytes.ts";
import { type Field, fieldsOf, KINDS, type Names } from "./fields.ts";
import type { Decision, Logged } from "./types.ts";

/** More decisions than anybody takes in eight weeks. */
const MOST_DECISIONS = 20_000;
/** Ten weeks; the longest level is eight. */
export const MOST_HOURS = 1680;

/** Bits of a kind's number. */
const KIND_BITS = 6;

type Value = string | number | boolean;
type Loose = Record<string, Value>;

function listFor(field: Field, names: Names, command: Loose): readonly string[] {
  if (field.as === "word") return field.words;
  if (field.as === "choice") return names.choices(String(command.card));
  return field.as === "name" ? names[field.of] : [];
}

function write(
  out: Writer,
  about: string,
  field: Field,
  value: Value,
  list: readonly string[],
  last: Value,
): void {
  if (field.as === "whole") out.whole(about, Number(value) - field.min);
  else if (field.as === "price") {
    const tens = Number(value) % 10 === 0;
    out.bits(`${about} tens`, 1, tens ? 1 : 0);
    out.whole(tens ? `${about} 10` : about, tens ? Number(value) / 10 : Number(value));
  } else if (field.as === "near") out.signed(about, Number(value) - Number(last));
  else if (field.as === "flag") out.bits(about, 1, value === true ? 1 : 0);
  else {
    const at = list.indexOf(String(value));
    out.whole(about, at + 1);
    // A name the lists do not know is spelled out: the code stays readable, and the sim refuses it if it must.
    if (at < 0) out.id(String(value));
  }
}

function read(from: Reader, about: string, field: Field, list: readonly string[], last: Value): Value {
  if (field.as === "whole") return from.whole(about, field.max - field.min) + field.min;
  if (field.as === "price") {
    const tens = from.bits(`${about} tens`, 1) === 1;
    return tens ? from.whole(`${about} 10`, field.max / 10) * 10 : from.whole(about, field.max);
  }
  if (field.as === "near") {
    const value = Number(last) + from.signed(about, -field.max, field.max);
    if (value < 0 || value > field.max) from.fail("outOfRange");
    return value;
  }
  if (field.as === "flag") return from.bits(about, 1) === 1;
  const at = from.whole(about, list.length);
  return at === 0 ? from.id() : (list[at - 1] ?? "");
}

/** What a field is compared with before it is written: its value in the decision of the same kind before. */
interface Memory {
  last(kind: string, key: string): Value;
  keep(kind: string, key: string, value: Value): void;
}

function memory(): Memory {
  const kept = new Map<string, Value>();
  return {
    last: (kind, key) => kept.get(`${kind}.${key}`) ?? 0,
    keep: (kind, key, value) => kept.set(`${kind}.${key}`, value),
  };
}

/** Writes decisions, which must be in order of hours. */
export function writeLog(out: Writer, log: readonly Logged[], names: Names): void {
  const before = memory();
  let hour = 0;
  let previous = "";
  out.whole("decisions", log.length);
  for (const entry of log) {
    const command = entry.command as unknown as Loose;
    const { kind } = entry.command;
    out.whole(`wait ${previous}`, entry.hour - hour);
    out.bits(`kind ${entry.hour === hour ? previous : ""}`, KIND_BITS, KINDS.indexOf(kind));
    let same = 0;
    for (const [key, field] of fieldsOf(kind)) {
      const value = command[key] ?? 0;
      const last = before.last(kind, key);
      const about = `${kind} ${key}`;
      // Painting a row of people or bidding the same hours again: most fields simply repeat.
      const repeats = value === last ? 1 : 0;
      out.bits(`${about} same ${same}`, 1, repeats);
      if (repeats === 0) write(out, about, field, value, listFor(field, names, command), last);
      before.keep(kind, key, value);
      same = repeats;
    }
    hour = entry.hour;
    previous = kind;
  }
}

/** Reads what `writeLog` wrote; faults stay with the reader and give an empty log. */
export function readLog(from: Reader, endHour: number, names: Names): Logged[] {
  const before = memory();
  const log: Logged[] = [];
  let hour = 0;
  let previous = "";
  const count = from.whole("decisions", MOST_DECISIONS);
  for (let i = 0; i < count; i++) {
    const wait = from.whole(`wait ${previous}`, endHour - hour);
    hour += wait;
    const kind = KINDS[from.bits(`kind ${wait === 0 ? previous : ""}`, KIND_BITS)];
    if (kind === undefined) from.fail("outOfRange");
    if (kind === undefined || from.fault() !== null) return [];
    const command: Loose = { kind };
    let same = 0;
    for (const [key, field] of fieldsOf(kind)) {
      const last = before.last(kind, key);
      const about = `${kind} ${key}`;
      same = from.bits(`${about} same ${same}`, 1);
      command[key] = same === 1 ? last : read(from, about, field, listFor(field, names, command), last);
      before.keep(kind, key, command[key]);
    }
    if (from.fault() !== null) return [];
    // Every field was read by the table of its kind, so the record is the decision its kind says.
    log.push({ hour, command: command as unknown as Decision });
    previous = kind;
  }
  return log;
}
