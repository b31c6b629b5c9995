/** Where pieces wait longest: the bottleneck, as the machines' panel counts it and the picture marks it. */
import { div } from "../fixed.ts";
import { OPS, type Op, type World } from "../state.ts";

export interface Queue {
  readonly op: Op;
  /** pieces waiting before it, of all open orders whose cloth is here */
  readonly pieces: number;
  /** minutes until its machines had sewn them, somebody at each; those lent out or stuck are not counted */
  readonly minutes: number;
}

/** Made by us: what a step gets done within the hour is work in hand (plausible 30 to 120 minutes). */
const LEAST_MINUTES = 60;
/** Made by us: so much longer than the next it must be, or one cannot say which is longest (plausible 110 to 200 percent). */
const CLEARLY = 125;

/** What waits before each step of the work. */
export function queues({ orders, stations, hour }: World): readonly Queue[] {
  return OPS.map((op) => {
    let [pieces, work] = [0, 0];
    for (const o of orders) {
      if (o.state !== "open" || o.clothAt > hour) continue;
      pieces += o.at[op];
      work += o.at[op] * o.std[op];
    }
    const run = stations.filter((it) => it.op === op && it.lentUntil <= hour && it.jamUntil <= hour).length;
    return { op, pieces, minutes: div(work, 100 * Math.max(1, run)) };
  });
}

/**
 * The queue that is clearly the longest; null where nothing waits for long, or two wait about as long. Cloth nobody has cut
 * is no queue while cut pieces wait behind it: it is one where the machines run dry.
 */
export function longestQueue(world: World): Queue | null {
  const [uncut, ...cut] = queues(world);
  const [most, next] = cut.sort((a, b) => b.minutes - a.minutes || a.op - b.op);
  if (!uncut || !most || !next) return null;
  if (most.minutes < LEAST_MINUTES) return uncut.minutes < LEAST_MINUTES ? null : uncut;
  return most.minutes * 100 >= next.minutes * CLEARLY ? most : null;
}
