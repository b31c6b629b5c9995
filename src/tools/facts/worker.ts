/** One core's part of the facts: takes a scene and seeds, gives back the runs, until there is nothing left. */
import { parentPort } from "node:worker_threads";
import { runScene, sceneOf } from "../../lab/facts/index.ts";
import { readLabData } from "./data.ts";
import type { Part } from "./share.ts";

const data = readLabData();
parentPort?.on("message", ({ scene, seeds }: Part) => {
  const run = runScene(sceneOf(scene), data);
  parentPort?.postMessage({ scene, seeds, runs: seeds.map(run) });
});
