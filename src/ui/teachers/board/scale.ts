/** Round numbers for the axis of a picture. */
import { quantileSorted } from "d3-array";

const MOST_TICKS = 6;

/** The step is 1, 2 or 5 of a power of ten, so that people can read between the lines. */
function stepFor(range: number): number {
  const rough = Math.max(1, range / (MOST_TICKS - 1));
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((n) => n * power >= rough) ?? 10;
  return step * power;
}

/** From just below the least to just above the most. */
export function ticksFor(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = stepFor(high - low);
  const first = Math.floor(low / step) * step;
  const ticks: number[] = [];
  for (let at = first; ; at += step) {
    ticks.push(at);
    if (at >= high && ticks.length > 1) return ticks;
  }
}

/** What lies further from the middle half of all values than this many times its width is an outlier, as in a box plot. */
const BEYOND = 1.5;
/** An axis that is cut must show the others so many times as large, or it is not worth hiding how far out a house is. */
const LEAST_GAIN = 2;

/**
 * Ticks for most of the values: a few houses far out, deep in debt, would press all others into one line. What lies outside
 * belongs on the edge, and the edge says so.
 */
export function ticksForMost(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [from, to] = [quantileSorted(sorted, 0.25) ?? 0, quantileSorted(sorted, 0.75) ?? 0];
  const reach = (to - from) * BEYOND;
  const inner = sorted.filter((it) => it >= from - reach && it <= to + reach);
  const span = (all: readonly number[]): number => (all.at(-1) ?? 0) - (all[0] ?? 0);
  const gains = span(inner) > 0 && span(inner) * LEAST_GAIN <= span(sorted);
  return ticksFor(gains ? inner : values);
}
