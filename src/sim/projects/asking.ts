/** Why a decision about a project is not possible now. */
import type { Refusal } from "../commands/types.ts";
import { holds } from "../conditions.ts";
import type { ProjectData } from "../schema/project.ts";
import type { Setting } from "../setting.ts";
import type { Project } from "../state/project.ts";
import type { World } from "../state.ts";
import { aliveProject, isAlive, projectData, projectOf } from "./project.ts";

/** Hours after talks that came to nothing before anybody listens again. */
const REST = 7 * 24;

/** Why the house cannot call for it, or undefined. */
export function refuseProposal(world: World, setting: Setting, id: string): Refusal | undefined {
  const data = projectData(setting, id);
  if (!data) return { reason: "noSuchProject" };
  const known = projectOf(world, id);
  if (known && isAlive(known)) return { reason: "alreadyTalked" };
  if (data.when && !holds(world, setting, data.when)) return { reason: "notYet" };
  if (known && world.hour - known.since < REST) return { reason: "talkedOut" };
  const other = data.instead?.some((it) => aliveProject(world, it));
  if (other) return { reason: "otherProject" };
  return world.regard < data.trust ? { reason: "tooLittleTrust", values: { least: data.trust } } : undefined;
}

/** The project as it is talked about, built or kept now, or why there is none. */
export function askProject(
  world: World,
  setting: Setting,
  id: string,
): { project: Project; data: ProjectData } | { refusal: Refusal } {
  const data = projectData(setting, id);
  const project = aliveProject(world, id);
  if (!data) return { refusal: { reason: "noSuchProject" } };
  return project ? { project, data } : { refusal: { reason: "notTalked" } };
}
