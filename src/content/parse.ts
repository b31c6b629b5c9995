/** From the text of a file to JSON, with caps before anything looks at it: a hostile file stays small. */
import { type ContentError, fault } from "./types.ts";

/** Most bytes of one file, and most brackets inside each other. */
export const MOST_BYTES = 256 * 1024;
export const MOST_DEPTH = 32;

export type Parsed = { ok: true; value: unknown } | { ok: false; error: ContentError };

/** Brackets inside each other never get deeper than `most`. Own stack, so that the value's depth cannot end ours. */
export function depthWithin(value: unknown, most: number): boolean {
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (typeof top.value !== "object" || top.value === null) continue;
    if (top.depth > most) return false;
    for (const inner of Object.values(top.value)) stack.push({ value: inner, depth: top.depth + 1 });
  }
  return true;
}

/** Longest run of open brackets in a text, strings left out: asked before JSON.parse, which recurses. */
function textDepth(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === "\\") i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === "{" || c === "[") most = Math.max(most, ++depth);
    else if (c === "}" || c === "]") depth--;
  }
  return most;
}

/** Bytes of a text in UTF-8. */
function bytes(text: string): number {
  let n = 0;
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    n += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return n;
}

/** Refuses files over 256 kB and brackets deeper than 32 before parsing. */
export function parseFile(file: string, text: string): Parsed {
  if (text.length > MOST_BYTES || bytes(text) > MOST_BYTES) {
    return { ok: false, error: fault(file, "", "tooLarge", { most: MOST_BYTES / 1024 }) };
  }
  if (textDepth(text) > MOST_DEPTH)
    return { ok: false, error: fault(file, "", "tooDeep", { most: MOST_DEPTH }) };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, error: fault(file, "", "notJson") };
  }
}
