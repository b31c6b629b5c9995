/** Writing and reading of small whole numbers and words. The reader never throws: after its first fault it only yields zeros. */
import { type Chance, createBitReader, createBitWriter, fresh } from "./coder.ts";
import type { CodeFault } from "./types.ts";

/** `about` names what a number is about: numbers about the same thing learn from each other. */
export interface Writer {
  /** 0 .. 2^32 - 1, small numbers short */
  whole(about: string, value: number): void;
  /** -2^31 .. 2^31 - 1, small distances from zero short */
  signed(about: string, value: number): void;
  /** exactly so many bits, for numbers of a small list and for hashes */
  bits(about: string, count: number, value: number): void;
  /** an id of at most 40 signs of a-z, A-Z, 0-9, dot and hyphen */
  id(value: string): void;
  done(): Uint8Array<ArrayBuffer>;
}

export interface Reader {
  /** a whole number up to `most`; a larger one is a fault */
  whole(about: string, most: number): number;
  signed(about: string, least: number, most: number): number;
  bits(about: string, count: number): number;
  /** an id, or "" after a fault */
  id(): string;
  /** true if bytes follow what has been read */
  more(): boolean;
  /** the first thing that went wrong, and after which byte */
  fault(): { reason: CodeFault; at: number } | null;
  fail(reason: CodeFault): void;
}

/** Words that codes are full of, spelled as a number. Part of schema 1: only append, and at most 63. */
const WORDS = [
  ...["", "paper", "first-thirty", "light-at-three", "passed-on", "same-style", "one-village-one-product"],
  ...["fifty-shops", "november-sale", "one-house", "your-pattern-my-pattern", "round-table", "free-play"],
  ...["sealed", "walk-out", "tuesday-nobody-came", "sold-to-the-neighbour", "lights-out", "home-again"],
  ...[
    "invisible-factory",
    "last-link",
    "boxes-of-red",
    "half-a-register",
    "hit-and-sixty-copies",
    "gold-badge",
  ],
  ...["cooperative", "the-table-holds", "made-to-measure", "village-of-the-year", "small-honest-house"],
  ...["quiet-machines", "half-past-two"],
  ...["options.0", "options.1", "options.2", "options.3"],
];
const SPELLED = 63;
const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789.-ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MOST_SIGNS = 40;

/** Chances by name; hashes are about "" and have none worth learning. */
function shelf(): (name: string) => Chance {
  const kept = new Map<string, Chance>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = fresh();
    if (!name.startsWith(" ")) kept.set(name, made);
    return made;
  };
}

/** How many bits a number has: 0 for 0, 1 for 1, 2 for 2 and 3. */
const widthOf = (value: number): number => (value === 0 ? 0 : 32 - Math.clz32(value));

/** Writes numbers, texts and ids bit by bit; `about` names what they are, so that each kind learns its own chances. */
export function createWriter(): Writer {
  const out = createBitWriter();
  const chance = shelf();
  const bits = (about: string, count: number, value: number): void => {
    let node = 1;
    for (let i = count - 1; i >= 0; i--) {
      const bit = (value >>> i) & 1;
      out.bit(chance(`${about}/${node}`), bit);
      node = node * 2 + bit;
    }
  };
  const whole = (about: string, value: number): void => {
    const width = widthOf(value);
    bits(`${about} width`, 6, width);
    // The bits below the leading one: the upper ones have habits, the lowest of large numbers are as good as chance.
    if (width > 1) bits(`${about} ${width}`, width - 1, value);
  };
  return {
    whole,
    signed: (about, value) => whole(about, value < 0 ? -value * 2 - 1 : value * 2),
    bits,
    id: (value) => {
      const at = WORDS.indexOf(value);
      bits("word", 6, at < 0 ? SPELLED : at);
      if (at >= 0) return;
      whole("letters", value.length);
      for (const sign of value) bits("letter", 6, SIGNS.indexOf(sign));
    },
    done: out.done,
  };
}

/** Reads what `createWriter` wrote, asked in the same order. After the first fault it gives zeros and keeps where it was. */
export function createReader(bytes: Uint8Array): Reader {
  const from = createBitReader(bytes);
  const chance = shelf();
  let fault: { reason: CodeFault; at: number } | null = null;
  const fail = (reason: CodeFault): void => {
    fault ??= { reason, at: Math.min(from.taken(), bytes.length) };
  };
  const bits = (about: string, count: number): number => {
    if (fault !== null) return 0;
    let node = 1;
    let first = 1;
    for (let i = 0; i < count; i++) {
      node = node * 2 + from.bit(chance(`${about}/${node}`));
      first *= 2;
    }
    // Four bytes are read ahead, and the writer leaves out zeros at the end.
    if (from.taken() > bytes.length + 8) fail("cutShort");
    return fault === null ? node - first : 0;
  };
  const whole = (about: string, most: number): number => {
    const width = bits(`${about} width`, 6);
    if (width > 32) fail("outOfRange");
    let value = width === 0 || fault !== null ? 0 : 1;
    for (let i = 1; i < width && value > 0; i++) value *= 2;
    if (width > 1) value += bits(`${about} ${width}`, width - 1);
    if (value > most) fail("outOfRange");
    return fault === null ? value : 0;
  };
  return {
    whole,
    signed: (about, least, most) => {
      const raw = whole(about, 4294967295);
      const value = raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2;
      if (value < least || value > most) fail("outOfRange");
      return fault === null ? value : 0;
    },
    bits,
    id: () => {
      const at = bits("word", 6);
      if (at !== SPELLED) {
        if (WORDS[at] === undefined) fail("outOfRange");
        return WORDS[at] ?? "";
      }
      const length = whole("letters", MOST_SIGNS);
      let text = "";
      for (let i = 0; i < length && fault === null; i++) text += SIGNS[bits("letter", 6)] ?? "";
      return fault === null ? text : "";
    },
    more: () => from.taken() < bytes.length,
    fault: () => fault,
    fail,
  };
}
