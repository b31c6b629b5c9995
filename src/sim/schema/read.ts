/** Reads unknown JSON by a schema and names every fault by its field, as data: words for it stand in the catalogues. */
import * as v from "valibot";

/** A field as `people.2.skill.0`, "" the file itself, and what is wrong with it. */
export interface SchemaFault {
  field: string;
  /** missing: required · unknown: no such field · wrong: another type or not among the words · size: out of its range */
  kind: "missing" | "unknown" | "wrong" | "size";
  expected: string;
  received: string;
}

export type Read<T> = { ok: true; value: T } | { ok: false; faults: SchemaFault[] };

const SIZE = ["min_value", "max_value", "min_length", "max_length", "length", "integer"];
const LONGEST = 90;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What stands in an object, by name; anything else as it is. */
function wordsIn(input: unknown): string {
  if (typeof input !== "object" || input === null) return JSON.stringify(input) ?? "";
  return Object.keys(input).join(", ") || "{}";
}

function faultOf(issue: v.BaseIssue<unknown>): SchemaFault {
  const field = (issue.path ?? []).map((step) => String(step.key)).join(".");
  const kind =
    issue.received === "undefined"
      ? "missing"
      : issue.expected === "never"
        ? "unknown"
        : SIZE.includes(issue.type)
          ? "size"
          : "wrong";
  // a pattern means nothing to an author, that an object is none of many objects or a word none of hundreds not much more
  const isNone = issue.type === "union";
  const said = issue.expected ?? issue.message;
  const expected = isNone || issue.type === "regex" || said.length > LONGEST ? issue.message : said;
  const received = isNone ? wordsIn(issue.input) : issue.received;
  return { field, kind, expected: short(expected), received: short(received) };
}

/** The value, typed and freed of nothing: unknown fields are faults, not silently dropped. */
export function readData<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Read<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, faults: result.issues.map(faultOf) };
}

/** A schema of level data, seen from outside. */
export type DataSchema<T> = v.GenericSchema<unknown, T>;
