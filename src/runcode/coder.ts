/**
 * Arithmetic coding of bits with probabilities that learn as they go: a working day repeats itself, so what comes
 * often costs a fraction of a bit. A third of the length deflate needs for a run, and nothing that could swell:
 * every bit read is asked for. Whole-number arithmetic only, so that every engine reads what any other wrote.
 */

/** Chance of a one in 65 536, and how often it has been seen: young chances move fast, old ones slowly. */
export interface Chance {
  p: number;
  n: number;
}

/** A chance nothing is known about: one in two. */
export const fresh = (): Chance => ({ p: 32768, n: 0 });

const SLOWEST = 24;

function learn(chance: Chance, bit: number): void {
  const { p, n } = chance;
  chance.p =
    bit === 1 ? p + Math.floor(((65536 - p) * 2) / (2 * n + 3)) : p - Math.floor((p * 2) / (2 * n + 3));
  chance.p = Math.min(65536 - 64, Math.max(64, chance.p));
  if (n < SLOWEST) chance.n = n + 1;
}

/** Where the interval is cut: ones lie below. */
function cut(low: number, high: number, p: number): number {
  const range = high - low;
  return low + Math.floor(range / 65536) * p + Math.floor(((range % 65536) * p) / 65536);
}

const TOP = 16777216;
/** What lies below the first so many bytes of a 32-bit number. */
const UNITS = [4294967296, TOP, 65536, 256, 1];
const sameTop = (low: number, high: number): boolean => Math.floor(low / TOP) === Math.floor(high / TOP);

interface BitWriter {
  bit(chance: Chance, bit: number): void;
  done(): Uint8Array<ArrayBuffer>;
}

/** A binary arithmetic coder with 32-bit bounds, as in M. Mahoney’s lpaq: a byte leaves as soon as both bounds agree on it. */
export function createBitWriter(): BitWriter {
  const bytes: number[] = [];
  let low = 0;
  let high = 4294967295;
  return {
    bit: (chance, bit) => {
      const mid = cut(low, high, chance.p);
      if (bit === 1) high = mid;
      else low = mid + 1;
      learn(chance, bit);
      while (sameTop(low, high)) {
        bytes.push(Math.floor(high / TOP));
        low = (low % TOP) * 256;
        high = (high % TOP) * 256 + 255;
      }
    },
    done: () => {
      // The fewest bytes that, with zeros behind them, lie within the last interval.
      for (let keep = 0; keep <= 4; keep++) {
        const unit = UNITS[keep] ?? 1;
        const value = Math.floor(high / unit) * unit;
        if (value < low) continue;
        for (let k = 0; k < keep; k++) bytes.push(Math.floor(value / (UNITS[k + 1] ?? 1)) % 256);
        break;
      }
      return Uint8Array.from(bytes);
    },
  };
}

interface BitReader {
  bit(chance: Chance): number;
  /** bytes taken, four of them ahead */
  taken(): number;
}

/** Past the end it reads zeros; `taken` tells how far. */
export function createBitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  const next = (): number => bytes[at++] ?? 0;
  let low = 0;
  let high = 4294967295;
  let value = ((next() * 256 + next()) * 256 + next()) * 256 + next();
  return {
    bit: (chance) => {
      const mid = cut(low, high, chance.p);
      const bit = value <= mid ? 1 : 0;
      if (bit === 1) high = mid;
      else low = mid + 1;
      learn(chance, bit);
      while (sameTop(low, high)) {
        low = (low % TOP) * 256;
        high = (high % TOP) * 256 + 255;
        value = (value % TOP) * 256 + next();
      }
      return bit;
    },
    taken: () => at,
  };
}
