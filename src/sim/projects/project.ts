/** One project: its data, its present record, who has signed and who rides free. */
import { clamp, div, share } from "../fixed.ts";
import type { ProjectData } from "../schema/project.ts";
import type { Setting } from "../setting.ts";
import type { Project } from "../state/project.ts";
import type { World } from "../state.ts";
import { type Neighbour, neighboursOf } from "./neighbours.ts";

/** The project's numbers in this level; undefined for one it does not have. */
export const projectData = (setting: Setting, id: string): ProjectData | undefined =>
  setting.projects?.find((p) => p.id === id);

/** The latest record of a project, undefined before anybody spoke of it. */
export const projectOf = (world: World, id: string): Project | undefined =>
  world.projects.find((p) => p.id === id);

const ALIVE: readonly Project["state"][] = ["talks", "building", "stands"];

/** Talked about, being built, or standing. */
export const isAlive = (project: Project): boolean => ALIVE.includes(project.state);

/** The project while it is talked about, being built, or standing. */
export const aliveProject = (world: World, id: string): Project | undefined =>
  world.projects.find((p) => p.id === id && isAlive(p));

/** Signatures that count: neighbours, and the own house with what its share stands for. */
export function signatures(project: Project, data: ProjectData): number {
  const own = project.mine > 1 ? data.double : project.mine;
  return project.signers.length + own;
}

/** Houses that carry it: neighbours who signed, and the own one. */
export const carriers = (project: Project): number => project.signers.length + (project.mine > 0 ? 1 : 0);

/** Open neighbours who have not signed: those asked while it is talked about, everybody once it stands. */
export function ridersOf(world: World, setting: Setting, project: Project): Neighbour[] {
  const signed = new Set(project.signers.map((s) => s.house));
  return neighboursOf(world, setting).filter(
    (n) => !signed.has(n.key) && (project.state === "stands" || project.asked.includes(n.key)),
  );
}

/** bp of the houses it concerns that have not signed; the own one counts as a house. */
export function ridersBp(world: World, setting: Setting, project: Project): number {
  const riders = ridersOf(world, setting, project).length + (project.mine > 0 ? 0 : 1);
  return div(riders * 10_000, Math.max(1, riders + carriers(project)));
}

/** Needed of so many in this village: the data's share of those who can be asked. */
export function needsOf(data: ProjectData, houses: number): number {
  const all = Math.min(data.asks, houses);
  return clamp(Math.ceil((data.needs * all) / data.asks), 2, Math.max(2, all));
}

/** Houses without which it falls, in the same proportion. */
export const leastOf = (data: ProjectData, project: Project): number =>
  Math.max(1, share(div(project.needs * 10_000, data.needs), data.keep.least));
