/** Two hours of one run after the other: the page holds no more at the end than in the middle (L6). */
import { launch } from "../browser/launch.ts";
import { type LongPlay, playFor, type Sample, slope } from "../browser/long-play.ts";
import { watch } from "../browser/watch.ts";
import { DIST, ensureBuilt } from "../build.ts";
import { atMost, type Finding, none } from "../gates/gate.ts";
import { serve } from "../serve.ts";

const MIB_AN_HOUR = 3;
const MORE_PERCENT = 5;

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Percent, from the middle of the first half to the middle of the second: levels differ, and all are in either. */
function growth(samples: readonly Sample[], read: (it: Sample) => number): number {
  const cut = Math.floor(samples.length / 2);
  const [before, after] = [samples.slice(0, cut), samples.slice(cut)].map((it) => middle(it.map(read)));
  return before && after ? Math.max(0, (after / before - 1) * 100) : 0;
}

const mostOf = (samples: readonly Sample[], read: (it: Sample) => number): string =>
  `${Math.round(Math.min(...samples.map(read)))} to ${Math.round(Math.max(...samples.map(read)))}`;

function findingsOf({ runs, samples }: LongPlay, faults: readonly string[]): readonly Finding[] {
  const minutes = samples.at(-1)?.minute ?? 0;
  // Each level leaves its own words and pictures with the page when it is first met: only what comes after is growth.
  const half = samples.filter(({ minute }) => minute >= minutes / 2);
  return [
    none(`faults in ${runs} runs within ${Math.round(minutes)} minutes`, faults),
    atMost(
      `heap at the title (${mostOf(samples, (it) => it.heapMiB)} MiB), slope over the second half`,
      slope(half),
      MIB_AN_HOUR,
      "MiB/h",
    ),
    atMost(
      `nodes (${mostOf(half, (it) => it.nodes)}), more over the second half`,
      growth(half, (it) => it.nodes),
      MORE_PERCENT,
      "%",
    ),
    atMost(
      `listeners (${mostOf(half, (it) => it.listeners)}), more over the second half`,
      growth(half, (it) => it.listeners),
      MORE_PERCENT,
      "%",
    ),
  ];
}

export async function longPlay(minutes: number, seed: number): Promise<readonly Finding[]> {
  await ensureBuilt();
  const server = await serve(DIST);
  const browser = await launch();
  try {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: "en-GB",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    const faults = await watch(context, new URL(server.url).origin);
    await context.addInitScript((first) => {
      const row = { at: first };
      crypto.getRandomValues = (array) => {
        if (array instanceof Uint32Array) array.fill(row.at++);
        return array;
      };
    }, seed);
    const played = await playFor(await context.newPage(), server.url, minutes);
    return findingsOf(played, faults);
  } finally {
    await browser.close();
    await server.close();
  }
}
