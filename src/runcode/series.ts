/**
 * A code too long for one picture as a row of short texts, "THIRTY 2/5 k3f9 …": each says which it is, of how many, and of
 * which code, so that they can be read in any order and no two runs are mixed.
 */
import { crc32 } from "./packing.ts";

const FORM = /^THIRTY ([1-9]\d?)\/([1-9]\d?) ([0-9a-z]{1,7}) ([A-Za-z0-9_-]+)$/;

/** The name of a code within a series. */
const nameOf = (code: string): string => crc32(new TextEncoder().encode(code)).toString(36);

/** Texts of at most `most` signs of the code each, all about equally long; a single one if that is enough. */
export function seriesOf(code: string, most: number): string[] {
  const count = Math.max(1, Math.ceil(code.length / most));
  const each = Math.ceil(code.length / count);
  const name = nameOf(code);
  return Array.from(
    { length: count },
    (_, i) => `THIRTY ${i + 1}/${count} ${name} ${code.slice(i * each, (i + 1) * each)}`,
  );
}

/** What one text did: it is no part of a series, more are missing, or the code is whole. */
export type Gathered =
  | { readonly kind: "other" }
  | { readonly kind: "missing"; readonly have: number; readonly of: number }
  | { readonly kind: "whole"; readonly code: string };

/** Holds the parts seen so far; give it every text that is read. */
export function gatherer(): (text: string) => Gathered {
  const seen = new Map<string, string[]>();
  return (text) => {
    const [, n = "", all = "", name = "", part = ""] = FORM.exec(text.trim()) ?? [];
    const [at, of] = [Number(n) - 1, Number(all)];
    if (part === "" || at >= of) return { kind: "other" };
    const key = `${name}/${of}`;
    const parts = seen.get(key) ?? Array.from({ length: of }, () => "");
    parts[at] = part;
    seen.set(key, parts);
    const have = parts.filter((it) => it !== "").length;
    if (have < of) return { kind: "missing", have, of };
    const code = parts.join("");
    return nameOf(code) === name ? { kind: "whole", code } : { kind: "other" };
  };
}
