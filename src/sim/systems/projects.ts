/**
 * Village projects: every hour what is enough begins and what is built stands; at midnight neighbours sign, keep or leave.
 * What a project does is done here, so that it holds exactly as long as it stands, and for the own house as long as it signed.
 */
import { apply } from "../effects.ts";
import { dayOfProject, followDeeds, moveOn } from "../projects/life.ts";
import { judgeNight, layPledges, raiseRate } from "../projects/pledge.ts";
import { projectData } from "../projects/project.ts";
import { hourOfDay, type Run } from "../run.ts";
import type { Effect } from "../schema/effects.ts";
import type { ProjectData } from "../schema/project.ts";
import type { Project } from "../state/project.ts";

const MORNING = 6;

function doAll(run: Run, project: Project, effects: readonly Effect[]): void {
  for (const effect of effects) apply(run, effect, { card: project.id, person: "", order: -1, request: -1 });
}

/** Brings its effects in line with whether it stands and whether the own house has signed. */
function settle(run: Run, project: Project, data: ProjectData): void {
  const stands = project.state === "stands";
  if (stands !== project.works) {
    project.works = stands;
    doAll(run, project, stands ? data.stands : data.falls);
  }
  const mine = stands && project.mine > 0;
  if (mine === project.gained) return;
  project.gained = mine;
  doAll(run, project, mine ? data.gains : data.losses);
  if (mine) raiseRate(run);
}

export function projects(run: Run): void {
  const { world, setting } = run;
  if (world.regard < 0) return;
  const clock = hourOfDay(world.hour);
  if (clock === 0) followDeeds(run);
  if (clock === MORNING) judgeNight(run);
  if (world.projects.length === 0) return;
  for (const project of world.projects) {
    const data = projectData(setting, project.id);
    if (!data) continue;
    if (clock === 0) dayOfProject(run, project, data);
    moveOn(run, project, data);
    settle(run, project, data);
  }
  layPledges(run);
}
