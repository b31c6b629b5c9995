/** Village projects as a page needs them: who has signed, who rides free, and what keeps the others from signing. */
import { div } from "../fixed.ts";
import { type Neighbour, neighboursOf } from "../projects/neighbours.ts";
import { needsOf, projectOf, ridersOf, signatures } from "../projects/project.ts";
import { type Will, willOf } from "../projects/will.ts";
import type { ProjectData } from "../schema/project.ts";
import type { Setting } from "../setting.ts";
import type { Project, ProjectState } from "../state/project.ts";
import type { World } from "../state.ts";

export { ownFloorBp } from "../projects/pledge.ts";

/** How many neighbours stand where, and what on average makes those who trust the house ready, bp. */
export interface Wills {
  readonly signs: number;
  readonly waits: number;
  readonly distrusts: number;
  readonly cold: number;
  readonly parts: Will["parts"];
}

export interface ProjectView {
  readonly id: string;
  readonly data: ProjectData;
  /** "none": nobody has spoken of it */
  readonly state: ProjectState | "none";
  readonly since: number;
  /** hour at which the talks end, or the work is done; -1 */
  readonly until: number;
  readonly signed: number;
  readonly needs: number;
  /** houses asked, the own one counted */
  readonly asked: number;
  /** shares of the own house: 0, 1, 2 */
  readonly mine: number;
  readonly named: boolean;
  /** houses that signed and left; fen this house has paid */
  readonly left: number;
  readonly paid: number;
  /** as words name them */
  readonly signers: readonly string[];
  readonly riders: readonly string[];
  /** null unless it is talked about */
  readonly wills: Wills | null;
  /** what signers may not bid under, bp of the standard cost: the number on the table; 0 none */
  readonly floorBp: number;
  /** what it does reaches only those who signed */
  readonly signersOnly: boolean;
}

const PARTS = ["character", "seen", "named", "trust", "number"] as const;

function willsOf(world: World, setting: Setting, project: Project, data: ProjectData): Wills {
  const counts = { signs: 0, waits: 0, distrusts: 0, cold: 0 };
  const parts = { character: 0, seen: 0, named: 0, trust: 0, number: 0 };
  for (const n of ridersOf(world, setting, project)) {
    const will = willOf(world, setting, project, data, n);
    counts[will.stand]++;
    if (will.stand !== "signs" && will.stand !== "waits") continue;
    for (const part of PARTS) parts[part] += will.parts[part];
  }
  const talked = Math.max(1, counts.signs + counts.waits);
  return {
    ...counts,
    parts: {
      character: div(parts.character, talked),
      seen: div(parts.seen, talked),
      named: div(parts.named, talked),
      trust: div(parts.trust, talked),
      number: div(parts.number, talked),
    },
  };
}

function untilOf(project: Project, data: ProjectData): number {
  if (project.state === "talks") return project.begun + data.talkDays * 24;
  return project.state === "building" ? project.since + data.buildDays * 24 : -1;
}

const signersOnly = (data: ProjectData): boolean => data.stands.length === 0;

function unspoken(world: World, setting: Setting, data: ProjectData): ProjectView {
  const asked = Math.min(data.asks, neighboursOf(world, setting).length + 1);
  return {
    id: data.id,
    data,
    state: "none",
    since: -1,
    until: -1,
    signed: 0,
    needs: needsOf(data, asked),
    asked,
    mine: 0,
    named: false,
    left: 0,
    paid: 0,
    signers: [],
    riders: [],
    wills: null,
    floorBp: data.binds.floorBp ?? 0,
    signersOnly: signersOnly(data),
  };
}

function viewOf(world: World, setting: Setting, data: ProjectData): ProjectView {
  const project = projectOf(world, data.id);
  if (!project) return unspoken(world, setting, data);
  const keys = new Set(project.signers.map((s) => s.house));
  const ids = (list: readonly Neighbour[]) => list.map((n) => n.id);
  return {
    id: data.id,
    data,
    state: project.state,
    since: project.since,
    until: untilOf(project, data),
    signed: signatures(project, data),
    needs: project.needs,
    asked: project.asked.length + 1,
    mine: project.mine,
    named: project.named,
    left: project.left,
    paid: project.paid,
    signers: ids(neighboursOf(world, setting).filter((n) => keys.has(n.key))),
    riders: ids(ridersOf(world, setting, project)),
    wills: project.state === "talks" ? willsOf(world, setting, project, data) : null,
    floorBp: data.binds.floorBp === undefined ? 0 : (project.floorBp ?? data.binds.floorBp),
    signersOnly: signersOnly(data),
  };
}

/** All projects of the level in its order; none in a level without. */
export function projectViews(world: World, setting: Setting): ProjectView[] {
  return (setting.projects ?? []).map((data) => viewOf(world, setting, data));
}
