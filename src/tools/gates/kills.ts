/** The browser killed at random moments of play: nothing that was decided is lost (S1). */
import { type Killed, killBrowser } from "../browser/kills.ts";
import { DIST, ensureBuilt } from "../build.ts";
import { serve } from "../serve.ts";
import { type Finding, type Gate, none } from "./gate.ts";

const KILLS = 25;
const SEED = 20_161_124;

/** For the gate and, more often, before a release. */
export async function killed(engine: Killed, count: number, seed: number): Promise<readonly Finding[]> {
  await ensureBuilt();
  const server = await serve(DIST);
  try {
    const kills = await killBrowser(server.url, count, seed, engine);
    const lost = kills.map(({ hoursLost }) => hoursLost);
    return [
      none(
        `decisions lost in ${kills.length} kills of ${engine}, seed ${seed}`,
        kills.filter((it) => !it.isDecisionKept).map(({ after }) => `${after} ms after it`),
      ),
      none(
        `kills of ${engine} that lost more than two seconds of play (most: ${Math.max(...lost)} hours of the run)`,
        kills.filter((it) => it.hoursLost > it.mayLose).map((it) => `${it.hoursLost} hours`),
      ),
    ];
  } finally {
    await server.close();
  }
}

export const kills: Gate = { name: "kills", run: () => killed("Chromium", KILLS, SEED) };
