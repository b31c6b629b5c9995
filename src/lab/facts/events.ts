/** Which came first: the rush of copies or the fall of the price. Both read in windows of five weeks, copies net of leavers. */
const HALF = 2;

export interface Order {
  /** week of the largest gain of makers, and weeks from there to the steepest fall of the price */
  peak: number;
  lag: number;
}

export function orderOfEvents(makers: readonly number[], prices: readonly number[]): Order {
  let peak = 0;
  let most = -1;
  let fall = 0;
  let steepest = 0;
  for (let w = HALF; w < makers.length - HALF; w++) {
    const gain = (makers[w + HALF] ?? 0) - (makers[w - HALF] ?? 0);
    if (gain > most) {
      most = gain;
      peak = w;
    }
    const drop = (prices[w - HALF] ?? 1) - (prices[w + HALF] ?? 1);
    if (drop > steepest) {
      steepest = drop;
      fall = w;
    }
  }
  return { peak, lag: fall - peak };
}
