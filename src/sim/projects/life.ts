/** How a project goes on by itself: neighbours look at the list, work is done, upkeep is paid, some leave, and it may fall. */
import { chance, draw, FOR } from "../draw.ts";
import { clamp, div, share } from "../fixed.ts";
import { spend } from "../money.ts";
import { dayOf, type Run, SUNDAY, weekdayOf } from "../run.ts";
import type { ProjectData } from "../schema/project.ts";
import { ledgersOf } from "../select/ledgers.ts";
import type { Project, Signer } from "../state/project.ts";
import { type Neighbour, neighbourPays, neighboursOf, trustOf } from "./neighbours.ts";
import { carriers, leastOf, ridersBp, ridersOf, signatures } from "./project.ts";
import { addSigner, beginBuilding, dropSigners, moveRegard, tellSigners } from "./talks.ts";
import { luckKey, willOf } from "./will.ts";

/** bp of the houses asked that look at the list on a day */
const LOOK_BP = 4500;
/** Trust below what it took to sign at which a house has had enough. */
const ENOUGH = 150;
const MONTH = 28;
/** bp of a week's temptation that is left where names hang on the board */
const NAMED_BP = 5000;
/**
 * The lanes' opinion follows what the house does to them, a step a day. Doing no harm makes a house no more than one of
 * many; better known is who carries what stands.
 */
const FAIR = 700;
const UP = 2;
const DOWN = -7;
const ONE_OF_MANY = 500;

/** Midnight: the lanes have seen one more day of the house. */
export function followDeeds(run: Run): void {
  const { world } = run;
  const { village } = ledgersOf(world, run.setting);
  const harm = clamp(div(village - FAIR, 100), DOWN, UP);
  moveRegard(run, harm > 0 ? clamp(ONE_OF_MANY - world.regard, 0, harm) : harm);
  moveRegard(run, world.projects.filter((p) => p.state === "stands" && p.mine > 0).length);
}

/** A day of talks: whoever looks and is ready signs. */
function talk(run: Run, project: Project, data: ProjectData): void {
  const { world, setting } = run;
  const key = luckKey(setting, data.id);
  const names: string[] = [];
  for (const n of ridersOf(world, setting, project)) {
    if (!chance(draw(world.seed, FOR.projectLook, key, n.key, dayOf(world.hour)), LOOK_BP)) continue;
    if (willOf(world, setting, project, data, n).stand !== "signs") continue;
    addSigner(run, project, n);
    names.push(n.id);
  }
  tellSigners(run, project, data, names);
}

/** Enough have signed, or nobody talks of it any more. */
function closeTalks(run: Run, project: Project, data: ProjectData): void {
  const { world } = run;
  if (signatures(project, data) >= project.needs) {
    beginBuilding(run, project, data);
    return;
  }
  if (world.hour - project.begun < data.talkDays * 24) return;
  project.state = "lapsed";
  project.since = world.hour;
  run.facts.push({
    kind: "projectLapsed",
    project: project.id,
    signed: signatures(project, data),
    needs: project.needs,
  });
}

/** Every hour: from talks to work, from work to what stands. */
export function moveOn(run: Run, project: Project, data: ProjectData): void {
  const { world, setting } = run;
  if (project.state === "talks") closeTalks(run, project, data);
  if (project.state !== "building" || world.hour - project.since < data.buildDays * 24) return;
  project.state = "stands";
  project.since = world.hour;
  const riders = ridersOf(world, setting, project).length;
  run.facts.push({ kind: "projectStands", project: project.id, houses: carriers(project), riders });
}

/** The own gain of riding free: too few orders since, no trust left, or too many who have it for nothing. */
function hasEnough(run: Run, project: Project, data: ProjectData, signer: Signer, n: Neighbour): boolean {
  const { world, setting } = run;
  if (world.hour - project.since < data.keep.trialDays * 24) return false;
  if (trustOf(world, n) < data.trust - ENOUGH) return true;
  const least = data.keep.ordersBp[n.kind] ?? 0;
  if (signer.now * 10_000 < signer.before * least) return true;
  if (weekdayOf(setting, world.hour - 1) !== SUNDAY) return false;
  const tempted = share(data.keep.driftBp[n.kind] ?? 0, ridersBp(world, setting, project));
  const bp = project.named ? share(tempted, NAMED_BP) : tempted;
  return chance(draw(world.seed, FOR.projectStay, luckKey(setting, data.id), n.key, dayOf(world.hour)), bp);
}

function payUpkeep(run: Run, project: Project, data: ProjectData): void {
  if (data.upkeep === 0) return;
  for (const s of project.signers) neighbourPays(run.world, s.house, data.upkeep);
  if (project.mine === 0) return;
  spend(run, data.account, data.upkeep);
  project.paid += data.upkeep;
}

/** A day of what stands. */
function keep(run: Run, project: Project, data: ProjectData): void {
  const { world, setting } = run;
  const byKey = new Map(neighboursOf(world, setting).map((n) => [n.key, n]));
  const gone: Neighbour[] = [];
  project.signers = project.signers.filter((s) => byKey.has(s.house));
  for (const s of project.signers) {
    const n = byKey.get(s.house);
    if (!n) continue;
    s.now += div(n.orders - s.now, 7);
    if (hasEnough(run, project, data, s, n)) gone.push(n);
    if (world.hour - s.at >= MONTH * 24) {
      s.at = world.hour;
      s.before = s.now;
    }
  }
  dropSigners(run, project, gone);
  if (weekdayOf(setting, world.hour - 1) === SUNDAY) payUpkeep(run, project, data);
  if (carriers(project) >= leastOf(data, project)) return;
  project.state = "fell";
  project.since = world.hour;
  run.facts.push({ kind: "projectFell", project: project.id, houses: carriers(project) });
}

/** Midnight for one project. */
export function dayOfProject(run: Run, project: Project, data: ProjectData): void {
  if (project.state === "talks") talk(run, project, data);
  else if (project.state === "stands") keep(run, project, data);
}
