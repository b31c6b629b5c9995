/** Shares the runs of the facts among the cores; every setting is run once a seed, whoever asks for it. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type SceneRun, sceneOf } from "../../lab/facts/index.ts";

/** Some seeds of one scene: what a core does in one go. */
export interface Part {
  scene: string;
  seeds: number[];
}

export interface DonePart extends Part {
  runs: SceneRun[];
}

const MOST_CORES = 8;
const SEEDS_A_PART = 10;

/** The parts of these scenes, slow ones first, so that no core ends long after the others. */
export function partsOf(scenes: readonly string[], from: number, seeds: number): Part[] {
  const weight = { house: 0, sewing: 1, shops: 2 };
  const ordered = [...scenes].sort((a, b) => weight[sceneOf(a).kind] - weight[sceneOf(b).kind]);
  return ordered.flatMap((scene) => {
    const most = Math.min(seeds, sceneOf(scene).most ?? seeds);
    const parts: Part[] = [];
    for (let at = 0; at < most; at += SEEDS_A_PART) {
      const n = Math.min(SEEDS_A_PART, most - at);
      parts.push({ scene, seeds: Array.from({ length: n }, (_, i) => from + at + i) });
    }
    return parts;
  });
}

/** Runs all parts and gives the runs of each scene in the order of the seeds. */
export async function runParts(
  parts: readonly Part[],
  progress: (done: number) => void,
): Promise<Map<string, SceneRun[]>> {
  const waiting = [...parts].reverse();
  const done: DonePart[] = [];
  const cores = Math.min(MOST_CORES, availableParallelism(), parts.length);
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./worker.mjs", import.meta.url));
      const next = () => {
        const part = waiting.pop();
        if (part) worker.postMessage(part);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on("error", reject);
      worker.on("message", (part: DonePart) => {
        done.push(part);
        progress(done.length);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: cores }, work));
  const table = new Map<string, SceneRun[]>();
  done.sort((a, b) => (a.seeds[0] ?? 0) - (b.seeds[0] ?? 0));
  for (const { scene, runs } of done) table.set(scene, [...(table.get(scene) ?? []), ...runs]);
  return table;
}
