/** The browser killed at random moments of play: nothing that was decided is lost (S1). */
import { type Kill, type Killed, killBrowser } from "../browser/kills.ts";
import { DIST, ensureBuilt } from "../build.ts";
import { serve } from "../serve.ts";
import { type Finding, type Gate, none } from "./gate.ts";

const KILLS = 25;
const SEED = 20_161_124;

/** A run of the first level is over after some thirty kills, on a busy machine after twenty: this many, and a new one begins. */
const A_RUN = 12;

interface Runs {
  readonly kills: readonly Kill[];
  /** visits after which the run could not be gone on with */
  readonly stuck: readonly string[];
}

async function inRuns(url: string, engine: Killed, count: number, seed: number): Promise<Runs> {
  const kills: Kill[] = [];
  const stuck: string[] = [];
  for (let from = 0; from < count; from += A_RUN) {
    try {
      kills.push(...(await killBrowser(url, Math.min(A_RUN, count - from), seed + from, engine)));
    } catch (error) {
      stuck.push(`run ${from / A_RUN + 1}: ${String(error).split("\n")[0]}`);
    }
  }
  return { kills, stuck };
}

/** For the gate and, more often, before a release. */
export async function killed(engine: Killed, count: number, seed: number): Promise<readonly Finding[]> {
  await ensureBuilt();
  const server = await serve(DIST);
  try {
    const { kills, stuck } = await inRuns(server.url, engine, count, seed);
    const most = Math.max(0, ...kills.map(({ hoursLost }) => hoursLost));
    return [
      none(
        `decisions lost of ${kills.filter(({ isTaken }) => isTaken).length} in ${kills.length} kills of ${engine}, seed ${seed}`,
        kills.filter((it) => !it.isDecisionKept).map(({ after }) => `${after} ms after it`),
      ),
      none(
        `kills of ${engine} that lost more than two seconds of play (most: ${most} hours of the run)`,
        kills.filter((it) => it.hoursLost > it.mayLose).map((it) => `${it.hoursLost} hours`),
      ),
      none("runs that could not be gone on with", stuck),
    ];
  } finally {
    await server.close();
  }
}

export const kills: Gate = { name: "kills", run: () => killed("Chromium", KILLS, SEED) };
