/**
 * The attraction of a price as an integer table, because Math.exp differs between engines. Entry u + 800 is
 * round(1000 · e^(u/100)); 1000 is neutral. Repeated multiplication gives the same doubles everywhere.
 */
const REACH = 800;

function table(): readonly number[] {
  const entries = new Array<number>(2 * REACH + 1).fill(1000);
  let up = 1000;
  let down = 1000;
  for (let u = 1; u <= REACH; u++) {
    up *= 1.010050167084168;
    down *= 0.990049833749168;
    entries[REACH + u] = Math.round(up);
    entries[REACH - u] = Math.max(1, Math.round(down));
  }
  return entries;
}

export const PULL: readonly number[] = table();

/** 1000 · e^(u/100) for u hundredths of a utility unit, held at ±8. */
export function pull(u: number): number {
  return PULL[u < -REACH ? 0 : u > REACH ? 2 * REACH : u + REACH] ?? 1000;
}

/** How a price draws buyers against the price outside; `beta` is the utility lost for one whole outside price. */
export function pricePull(outside: number, price: number, beta: number): number {
  return pull(Math.floor((-beta * (price - outside)) / outside));
}
