/** The small games with what their village can do together, read from the files the game reads. */
import * as v from "valibot";
import together from "../../levels/_shared/projects/together.json" with { type: "json" };
import lists from "../../levels/_shared/variants/together.json" with { type: "json" };
import { projectData, projectOf } from "../../src/sim/projects/project.ts";
import type { Run } from "../../src/sim/run.ts";
import { type ProjectData, ProjectFile } from "../../src/sim/schema/project.ts";
import { VariantFile } from "../../src/sim/schema/village.ts";
import type { Setting } from "../../src/sim/setting.ts";
import type { Project } from "../../src/sim/state/project.ts";
import { pass } from "./story.ts";

const TOGETHER = v.parse(ProjectFile, together).projects;
const agreements = v.parse(VariantFile, lists).variants;

export const sharedProject = (id: string): ProjectData => {
  const found = TOGETHER.find((p) => p.id === id);
  if (!found) throw new Error(`no project ${id}`);
  return found;
};

/** `over` changes numbers of all of them. */
export function withProjects(
  setting: Setting,
  ids: readonly string[],
  over: Partial<ProjectData> = {},
  regard = 800,
): Setting {
  const projects = ids.map((id) => ({ ...sharedProject(id), ...over }));
  const level = { ...setting.level, projects: { regard, ids: [...ids] } };
  return { ...setting, level, projects, agreements };
}

export function theProject(run: Run, id: string): Project {
  const project = projectOf(run.world, id);
  if (!project) throw new Error(`nobody talks of ${id}`);
  return project;
}

export function theData(run: Run, id: string): ProjectData {
  const data = projectData(run.setting, id);
  if (!data) throw new Error(`no project ${id}`);
  return data;
}

/** Hours until midnight, and that midnight passed. */
export const toMidnight = (run: Run) => pass(run, 24 - (run.world.hour % 24));
