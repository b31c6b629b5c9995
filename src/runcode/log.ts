/** The decisions of a run as columns: like beside like, so that deflate finds the repetition in a working day. */
import type { Reader, Writer } from "./bytes.ts";
import { type Field, fieldsOf, KINDS, type Names } from "./fields.ts";
import type { Decision, Logged } from "./types.ts";

/** More decisions than anybody takes in eight weeks. */
export const MOST_DECISIONS = 20_000;
/** Ten weeks; the longest level is eight. */
export const MOST_HOURS = 1680;

type Value = string | number | boolean;
type Loose = Record<string, Value>;

function listFor(field: Field, names: Names, command: Loose): readonly string[] {
  if (field.as === "word") return field.words;
  if (field.as === "choice") return names.choices(String(command.card));
  return field.as === "name" ? names[field.of] : [];
}

function writeValue(out: Writer, field: Field, value: Value, list: readonly string[], last: number): void {
  if (field.as === "whole") out.whole(Number(value) - field.min);
  else if (field.as === "near") out.signed(Number(value) - last);
  else if (field.as === "flag") out.byte(value ? 1 : 0);
  else {
    const at = list.indexOf(String(value));
    out.whole(at + 1);
    // A name the lists do not know is spelled out: the code stays readable, and the sim refuses it if it must.
    if (at < 0) out.id(String(value));
  }
}

function readValue(from: Reader, field: Field, list: readonly string[], last: number): Value {
  if (field.as === "whole") return from.whole(field.max - field.min) + field.min;
  if (field.as === "near") {
    const value = last + from.signed(-field.max, field.max);
    if (value < 0 || value > field.max) from.fail("outOfRange");
    return value;
  }
  if (field.as === "flag") return from.whole(1) === 1;
  const at = from.whole(list.length);
  return at === 0 ? from.id() : (list[at - 1] ?? "");
}

/** Writes decisions, which must be in order of hours. */
export function writeLog(out: Writer, log: readonly Logged[], names: Names): void {
  const groups: { delta: number; count: number }[] = [];
  let hour = 0;
  for (const entry of log) {
    const last = groups[groups.length - 1];
    if (last && entry.hour === hour) last.count += 1;
    else groups.push({ delta: entry.hour - hour, count: 1 });
    hour = entry.hour;
  }
  out.whole(groups.length);
  for (const group of groups) out.whole(group.delta);
  for (const group of groups) out.whole(group.count);
  for (const { command } of log) out.byte(KINDS.indexOf(command.kind));
  for (const kind of KINDS) {
    const commands = log.filter((it) => it.command.kind === kind).map((it) => it.command as unknown as Loose);
    for (const [key, field] of fieldsOf(kind)) {
      let last = 0;
      for (const command of commands) {
        const value = command[key] ?? 0;
        writeValue(out, field, value, listFor(field, names, command), last);
        if (field.as === "near") last = Number(value);
      }
    }
  }
}

function readHours(from: Reader, endHour: number): number[] {
  const deltas: number[] = [];
  const groups = from.whole(Math.min(MOST_HOURS, from.left()));
  for (let i = 0; i < groups; i++) deltas.push(from.whole(MOST_HOURS));
  const hours: number[] = [];
  let hour = 0;
  for (const delta of deltas) {
    hour += delta;
    const count = from.whole(from.left());
    if (hours.length + count > MOST_DECISIONS || hour > endHour) from.fail("outOfRange");
    if (from.fault() !== null) return [];
    for (let k = 0; k < count; k++) hours.push(hour);
  }
  return hours;
}

/** Reads what `writeLog` wrote; faults stay with the reader and give an empty log. */
export function readLog(from: Reader, endHour: number, names: Names): Logged[] {
  const hours = readHours(from, endHour);
  const commands: Loose[] = [];
  for (const _ of hours) {
    const kind = KINDS[from.byte()];
    if (kind === undefined) from.fail("outOfRange");
    if (from.fault() !== null) return [];
    commands.push({ kind: kind ?? "" });
  }
  for (const kind of KINDS) {
    const mine = commands.filter((it) => it.kind === kind);
    for (const [key, field] of fieldsOf(kind)) {
      let last = 0;
      for (const command of mine) {
        const value = readValue(from, field, listFor(field, names, command), last);
        if (from.fault() !== null) return [];
        command[key] = value;
        if (field.as === "near") last = Number(value);
      }
    }
  }
  // Every field was read by the table above, so each record is the decision its kind says.
  return commands.map((command, i) => ({ hour: hours[i] ?? 0, command: command as unknown as Decision }));
}
