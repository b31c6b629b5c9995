/** Writing and reading of small whole numbers and words. The reader never throws: after its first fault it only yields zeros. */
import type { CodeFault } from "./types.ts";

export interface Writer {
  /** 0 .. 2^32 - 1 in one to five bytes, small numbers short */
  whole(value: number): void;
  /** -2^31 .. 2^31 - 1, small distances from zero short */
  signed(value: number): void;
  /** exactly four bytes: for hashes, which are never small */
  word(value: number): void;
  byte(value: number): void;
  /** an id of at most 40 signs of a-z, 0-9, dot, capital letter and hyphen */
  id(value: string): void;
  done(): Uint8Array<ArrayBuffer>;
}

export function createWriter(): Writer {
  const bytes: number[] = [];
  const whole = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  return {
    whole,
    signed: (value) => whole(value < 0 ? -value * 2 - 1 : value * 2),
    word: (value) => {
      for (let shift = 0; shift < 32; shift += 8) bytes.push((value >>> shift) & 255);
    },
    byte: (value) => {
      bytes.push(value & 255);
    },
    id: (value) => {
      bytes.push(value.length);
      for (let i = 0; i < value.length; i++) bytes.push(value.charCodeAt(i));
    },
    done: () => Uint8Array.from(bytes),
  };
}

export interface Reader {
  /** a whole number up to `most`, which is refused when larger */
  whole(most: number): number;
  signed(least: number, most: number): number;
  word(): number;
  byte(): number;
  /** an id, or "" after a fault */
  id(): string;
  left(): number;
  at(): number;
  /** the first thing that went wrong, and where */
  fault(): { reason: CodeFault; at: number } | null;
  fail(reason: CodeFault): void;
}

const ID = /^[A-Za-z0-9.-]{0,40}$/;

export function createReader(bytes: Uint8Array): Reader {
  let at = 0;
  let fault: { reason: CodeFault; at: number } | null = null;
  const fail = (reason: CodeFault): void => {
    fault ??= { reason, at };
  };
  const byte = (): number => {
    const value = bytes[at];
    if (fault !== null || value === undefined) {
      fail("cutShort");
      return 0;
    }
    at += 1;
    return value;
  };
  const whole = (most: number): number => {
    let value = 0;
    let weight = 1;
    for (let i = 0; i < 5; i++) {
      const part = byte();
      value += (part & 127) * weight;
      weight *= 128;
      if (part < 128) break;
      if (i === 4) fail("outOfRange");
    }
    if (value > most) fail("outOfRange");
    return fault === null ? value : 0;
  };
  return {
    whole,
    signed: (least, most) => {
      const raw = whole(4294967295);
      const value = raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2;
      if (value < least || value > most) fail("outOfRange");
      return fault === null ? value : 0;
    },
    word: () => {
      let value = 0;
      for (let weight = 1; weight <= 16777216; weight *= 256) value += byte() * weight;
      return fault === null ? value : 0;
    },
    byte,
    id: () => {
      const length = byte();
      if (length > 40) fail("outOfRange");
      let text = "";
      for (let i = 0; i < length && fault === null; i++) text += String.fromCharCode(byte());
      if (!ID.test(text)) fail("outOfRange");
      return fault === null ? text : "";
    },
    left: () => bytes.length - at,
    at: () => at,
    fault: () => fault,
    fail,
  };
}
