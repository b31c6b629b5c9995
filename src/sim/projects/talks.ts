/** Talking, signing, paying, and letting go: what the own house and its neighbours do with a project. */
import { chance, draw, FOR } from "../draw.ts";
import { clamp } from "../fixed.ts";
import { spend } from "../money.ts";
import type { Run } from "../run.ts";
import type { ProjectData } from "../schema/project.ts";
import type { Project } from "../state/project.ts";
import { type Neighbour, neighbourPays, neighboursOf } from "./neighbours.ts";
import { aliveProject, isAlive, needsOf, projectData, projectOf, ridersOf, signatures } from "./project.ts";
import { askedFor, luckKey, willOf } from "./will.ts";

/** bp of those not on the board who never forgive it, and what that and other deeds do to how the lanes see the house. */
const COLD_BP = 800;
const REGARD = { cold: -10, double: 40, leaves: -120, breaks: -60 } as const;

/** What the lanes think of the house moves; nothing in a level without projects. */
export function moveRegard(run: Run, by: number): void {
  const { world } = run;
  if (world.regard >= 0) world.regard = clamp(world.regard + by, 0, 1000);
}

/** Talks begin: a list goes round. `by` is the own house or whoever in the village called. */
export function beginTalks(run: Run, id: string, by: "own" | "village"): Project | undefined {
  const { world, setting } = run;
  const data = projectData(setting, id);
  const known = projectOf(world, id);
  if (!data || (known && isAlive(known))) return known;
  const asked = askedFor(world, setting, data);
  const project: Project = {
    id,
    state: "talks",
    begun: world.hour,
    since: world.hour,
    asked,
    needs: needsOf(data, asked.length + 1),
    signers: [],
    mine: 0,
    named: false,
    cold: [],
    left: 0,
    paid: known?.paid ?? 0,
    works: false,
    gained: false,
  };
  world.projects = [...world.projects.filter((p) => p.id !== id), project];
  run.facts.push({ kind: "projectProposed", project: id, by, needs: project.needs });
  return project;
}

/** The own house pays its part. */
function payShare(run: Run, project: Project, data: ProjectData, shares: number): void {
  const fen = data.share * shares;
  if (fen === 0) return;
  spend(run, data.account, fen);
  project.paid += fen;
  run.facts.push({ kind: "projectPaid", project: project.id, fen });
}

/** The own house signs, for one share or two; where building has begun it pays at once. */
export function signOwn(run: Run, id: string, shares: number): void {
  const data = projectData(run.setting, id);
  const project = aliveProject(run.world, id);
  if (!data || !project || project.mine >= shares) return;
  const more = shares - project.mine;
  project.mine = shares;
  if (shares > 1) moveRegard(run, REGARD.double);
  run.facts.push({
    kind: "projectJoined",
    project: id,
    shares,
    signed: signatures(project, data),
    needs: project.needs,
  });
  if (project.state !== "talks") payShare(run, project, data, more);
}

/** Takes the own name off the list again. What was paid is gone, and the lanes remember. */
export function leaveOwn(run: Run, id: string): void {
  const project = aliveProject(run.world, id);
  if (!project || project.mine === 0) return;
  project.mine = 0;
  moveRegard(run, REGARD.leaves);
  run.facts.push({ kind: "projectQuit", project: id });
}

/** The payers' names go up on the board, and so it is seen who is missing; some never forgive that. */
export function nameNames(run: Run, id: string): void {
  const { world, setting } = run;
  const project = aliveProject(world, id);
  if (!project || project.named) return;
  project.named = true;
  const key = luckKey(setting, id);
  for (const n of ridersOf(world, setting, project))
    if (chance(draw(world.seed, FOR.projectCold, key, n.key), COLD_BP)) project.cold.push(n.key);
  moveRegard(run, REGARD.cold * project.cold.length);
  run.facts.push({ kind: "payersNamed", project: id, offended: project.cold.length });
}

/** The house has gone against what it signed. */
export function breakPledge(run: Run, project: Project): void {
  project.brokenAt = run.world.hour;
  moveRegard(run, REGARD.breaks);
  run.facts.push({ kind: "projectBroken", project: project.id });
}

/** A neighbour signs now; its orders of this hour are what it will measure the project by. */
export function addSigner(run: Run, project: Project, neighbour: Neighbour): void {
  const { orders } = neighbour;
  project.signers.push({ house: neighbour.key, at: run.world.hour, before: orders, now: orders });
}

/** These have signed since the last look: one name stands for all. */
export function tellSigners(run: Run, project: Project, data: ProjectData, names: readonly string[]): void {
  const [house] = names;
  if (house === undefined) return;
  const signed = signatures(project, data);
  run.facts.push({
    kind: "projectSigned",
    project: project.id,
    house,
    more: names.length - 1,
    signed,
    needs: project.needs,
  });
}

/** Neighbours sign because of a card, the readiest first; a negative number takes the least ready off again. */
export function moveSigners(run: Run, id: string, by: number): void {
  const { world, setting } = run;
  const data = projectData(setting, id);
  const project = aliveProject(world, id);
  if (!data || !project) return;
  const will = (n: Neighbour) => {
    const { ready, bar, stand } = willOf(world, setting, project, data, n);
    return ready - bar - (stand === "distrusts" ? 20_000 : stand === "cold" ? 40_000 : 0);
  };
  const order = (list: Neighbour[]) =>
    list.map((n) => ({ n, will: will(n) })).sort((a, b) => b.will - a.will || a.n.key - b.n.key);
  if (by > 0) {
    const found = order(ridersOf(world, setting, project)).slice(0, by);
    for (const { n } of found) addSigner(run, project, n);
    tellSigners(
      run,
      project,
      data,
      found.map(({ n }) => n.id),
    );
    return;
  }
  const signed = neighboursOf(world, setting).filter((n) => project.signers.some((s) => s.house === n.key));
  const gone = order(signed)
    .slice(by)
    .map(({ n }) => n);
  dropSigners(run, project, gone);
}

/** Another number stands on the list: those who have signed keep to it, and it makes others readier or less ready. */
export function bargain(run: Run, id: string, floorBp: number): void {
  const project = aliveProject(run.world, id);
  if (!project || projectData(run.setting, id)?.binds.floorBp === undefined) return;
  project.floorBp = floorBp;
  run.facts.push({ kind: "numberSet", project: id, floorBp });
}

/** These no longer keep it. */
export function dropSigners(run: Run, project: Project, gone: readonly Neighbour[]): void {
  const [first] = gone;
  if (!first) return;
  const keys = new Set(gone.map((n) => n.key));
  project.signers = project.signers.filter((s) => !keys.has(s.house));
  project.left += keys.size;
  const stay = project.signers.length + (project.mine > 0 ? 1 : 0);
  run.facts.push({ kind: "projectLeft", project: project.id, house: first.id, more: gone.length - 1, stay });
}

/** Enough have signed: everybody on the list pays, and work begins. */
export function beginBuilding(run: Run, project: Project, data: ProjectData): void {
  project.state = "building";
  project.since = run.world.hour;
  if (project.mine > 0) payShare(run, project, data, project.mine);
  for (const s of project.signers) neighbourPays(run.world, s.house, data.share);
  run.facts.push({ kind: "projectBegan", project: project.id, days: data.buildDays });
}
