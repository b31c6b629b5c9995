/**
 * The class board: codes pasted, read from a file or a camera become rows. A code is shown at once with what its sender
 * claims ("unchecked"), then replayed. Nothing in a code can stop the others.
 */
import {
  type CodeFault,
  isCodeError,
  MOST_TEXT,
  type OpenedCode,
  openCode,
  type RunHead,
  readRun,
  replay,
  type Verdict,
} from "../runcode/index.ts";
import type { Setting } from "../sim/index.ts";
import { namesFor, type RunName } from "./names.ts";
import { type ClassRow, rowOf } from "./row.ts";

export type EntryState =
  | { readonly kind: "bad"; readonly reason: CodeFault }
  | { readonly kind: "unchecked" }
  | { readonly kind: "checked" }
  /** first day, from 0, that did not go as the sender says */
  | { readonly kind: "differs"; readonly day: number }
  | { readonly kind: "notReplayed"; readonly why: "otherRules" | "otherLevel" | "otherSetup" };

export interface Entry {
  readonly code: string;
  readonly name: RunName;
  readonly head: RunHead | null;
  readonly state: EntryState;
  /** figures of the replay; null until it was replayed, or if it could not be */
  readonly row: ClassRow | null;
}

/** Codes on one board at most: a year of a large school. */
const MOST_CODES = 400;
const MOST_PASTE = 4_000_000;

/** A link's code, a quoted line's, a bare one. */
const stripped = (word: string): string => {
  const hash = word.lastIndexOf("#g=");
  return (hash < 0 ? word : word.slice(hash + 3)).replace(/^[<("'“„]+|[>)"'”“,;.]+$/g, "");
};

/** Words of a chat are shorter; a code that lost its first letter is still long enough to be named as damaged. */
const MARKED = 24;
const UNMARKED = 80;

const mayBeCode = (word: string): boolean =>
  /^[A-Za-z0-9_-]+$/.test(word) && word.length >= (word.startsWith("T") ? MARKED : UNMARKED);

/** Everything in a pasted text that may be a code, once each, in order. */
export function codesIn(text: string): string[] {
  const found = text.slice(0, MOST_PASTE).split(/\s+/).map(stripped).filter(mayBeCode);
  return [...new Set(found)].slice(0, MOST_CODES);
}

/** Entries as they stand before any replay: at once, with what the sender claims. */
export function boardOf(codes: readonly string[]): Entry[] {
  const names = namesFor(codes);
  return codes.map((code, i) => {
    const name = names[i] ?? { fabric: "canvas", number: 1 };
    const bad = (reason: CodeFault): Entry => ({
      code,
      name,
      head: null,
      state: { kind: "bad", reason },
      row: null,
    });
    if (code.length > MOST_TEXT) return bad("tooLong");
    const opened = openCode(code);
    if (isCodeError(opened)) return bad(opened.reason);
    return { code, name, head: opened.head, state: { kind: "unchecked" }, row: null };
  });
}

function stateOf(verdict: Verdict): EntryState {
  switch (verdict.kind) {
    case "checked":
      return { kind: "checked" };
    case "differs":
      return { kind: "differs", day: verdict.day };
    default:
      return { kind: "notReplayed", why: verdict.kind };
  }
}

/** Why a run's setting is not here: no such level, or a level that cannot be set up like this here. */
export type Missing = "unknownLevel" | "otherSetup";

/** What a replay says of one entry. */
export function checked(entry: Entry, setting: Setting | Missing): Entry {
  if (entry.state.kind !== "unchecked") return entry;
  if (setting === "unknownLevel") return { ...entry, state: { kind: "bad", reason: setting } };
  if (setting === "otherSetup") return { ...entry, state: { kind: "notReplayed", why: setting } };
  const opened: OpenedCode | ReturnType<typeof openCode> = openCode(entry.code);
  const run = isCodeError(opened) ? opened : readRun(opened, setting);
  if (isCodeError(run)) {
    // Lists of another level's data cannot be read with ours: that is not the sender's fault.
    const head = entry.head;
    if (head && head.levelHash !== setting.hash)
      return { ...entry, state: { kind: "notReplayed", why: "otherLevel" } };
    return { ...entry, state: { kind: "bad", reason: run.reason } };
  }
  const { world, verdict } = replay(setting, run);
  return { ...entry, state: stateOf(verdict), row: world ? rowOf(world, setting) : null };
}
