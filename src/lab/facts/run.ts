/** Runs one setting for one seed, and gives facts access to what was run. */
import {
  changeVillage,
  type RuleChange,
  type Setting,
  type Variant,
  type VillageData,
} from "../../sim/index.ts";
import { type HouseRun, runHouse } from "./house-run.ts";
import { runSewing, type SewingRun } from "./sewing-run.ts";
import { runShops, type ShopRun } from "./shop-run.ts";
import type { Runs, Scene } from "./types.ts";

export type SceneRun = ShopRun | SewingRun | HouseRun;

/** What scenes are made of; read from the levels folder by whoever has files. */
export interface LabData {
  villages: ReadonlyMap<string, VillageData>;
  variants: ReadonlyMap<string, Variant>;
  house: Setting;
}

/** The changes of a scene, its named regimes first. Throws on a regime that does not exist: a mistake of ours. */
function changesOf(scene: Scene, data: LabData): RuleChange[] {
  const named = scene.variants.flatMap((id) => {
    const variant = data.variants.get(id);
    if (!variant)
      throw new Error(`facts: scene "${scene.id}" names the regime "${id}", which does not exist`);
    return variant.village;
  });
  return [...named, ...scene.changes];
}

/** The rules of a scene's village. */
export function villageOf(scene: Scene, data: LabData): VillageData {
  const preset = data.villages.get(scene.village);
  if (!preset) throw new Error(`facts: there is no village "${scene.village}"`);
  const village = changeVillage(preset, changesOf(scene, data));
  if (!village) throw new Error(`facts: the changes of "${scene.id}" do not fit "${scene.village}"`);
  return village;
}

/** A function of the seed, so that the rules are read once. */
export function runScene(scene: Scene, data: LabData): (seed: number) => SceneRun {
  if (scene.kind === "house") return (seed) => runHouse(data.house, seed);
  const { shops, sewing } = villageOf(scene, data);
  if (scene.kind === "shops" && shops) return (seed) => runShops(shops, seed, scene.cast);
  if (scene.kind === "sewing" && sewing) return (seed) => runSewing(sewing, seed);
  throw new Error(`facts: "${scene.village}" has no ${scene.kind}`);
}

/** Runs by scene, each list in the order of the seeds. */
export function runsOf(table: ReadonlyMap<string, readonly SceneRun[]>): Runs {
  const of = (scene: string) => table.get(scene) ?? [];
  return {
    shops: (scene) => of(scene) as readonly ShopRun[],
    sewing: (scene) => of(scene) as readonly SewingRun[],
    house: (scene) => of(scene) as readonly HouseRun[],
  };
}
