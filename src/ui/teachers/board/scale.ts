/** Round numbers for the axis of a picture. */

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
