/** Tries a thing many times and notes what must never happen: an exception, a long wait, a change to what all objects inherit. */

/** Milliseconds nobody notices. */
const MOST_MS = 100;

export interface Watched {
  readonly tried: number;
  readonly faults: readonly string[];
  readonly slowestMs: number;
}

const inherited = (): string =>
  [Object.prototype, Array.prototype, Function.prototype].map((it) => Reflect.ownKeys(it).length).join(" ");

/** Milliseconds of this process's own work: what else the machine does is not the input's fault. */
const timed = (attempt: () => void): number => {
  const began = process.cpuUsage();
  attempt();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

/** `make` gives the input of a case; what `attempt` throws is a fault. A slow case is tried again, since machines pause. */
export function watched<T>(
  name: string,
  count: number,
  make: (n: number) => T,
  attempt: (input: T) => void,
): Watched {
  const before = inherited();
  const faults: string[] = [];
  let slowestMs = 0;
  for (let n = 0; n < count; n++) {
    try {
      const input = make(n);
      let ms = timed(() => attempt(input));
      if (ms > MOST_MS)
        ms = Math.min(
          ms,
          timed(() => attempt(input)),
        );
      slowestMs = Math.max(slowestMs, ms);
      if (ms > MOST_MS) faults.push(`${name} ${n} took ${Math.round(ms)} ms`);
    } catch (error) {
      faults.push(
        `${name} ${n}: ${error instanceof Error ? error.stack?.split("\n").slice(0, 3).join(" ") : String(error)}`,
      );
    }
    if (inherited() !== before) {
      faults.push(`${name} ${n} changed what all objects inherit`);
      break;
    }
  }
  return { tried: count, faults, slowestMs };
}
