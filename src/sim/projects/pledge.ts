/** What signing binds a house to, laid on the neighbours' houses where their rules look, and asked of the own one. */
import { share } from "../fixed.ts";
import { litAtThree } from "../history.ts";
import type { Run } from "../run.ts";
import type { Pledge } from "../schema/project.ts";
import type { Setting } from "../setting.ts";
import type { Project } from "../state/project.ts";
import type { Request, World } from "../state.ts";
import { projectData } from "./project.ts";
import { breakPledge } from "./talks.ts";

type Pledged = { pledge?: Pledge };

const standing = (world: World): Project[] => world.projects.filter((p) => p.state === "stands");

function merged(parts: readonly Pledge[]): Pledge | undefined {
  if (parts.length === 0) return undefined;
  const floorBp = Math.max(...parts.map((p) => p.floorBp ?? 0));
  const skillBp = parts.reduce((sum, p) => sum + (p.skillBp ?? 0), 0);
  return {
    ...(floorBp > 0 ? { floorBp } : {}),
    ...(parts.some((p) => p.dark) ? { dark: true as const } : {}),
    ...(parts.some((p) => p.asOne) ? { asOne: true as const } : {}),
    ...(skillBp > 0 ? { skillBp } : {}),
  };
}

function lay(house: Pledged, pledge: Pledge | undefined): void {
  if (pledge) house.pledge = pledge;
  else delete house.pledge;
}

/** After somebody signed, left, or a project rose or fell: each neighbour carries what it is bound to. */
export function layPledges({ world, setting }: Run): void {
  const bound = new Map<number, Pledge[]>();
  for (const project of standing(world)) {
    const binds = projectData(setting, project.id)?.binds ?? {};
    if (Object.keys(binds).length === 0) continue;
    for (const s of project.signers) bound.set(s.house, [...(bound.get(s.house) ?? []), binds]);
  }
  const of = (key: number) => merged(bound.get(key) ?? []);
  for (const shop of world.market?.shops ?? []) if (!shop.guest) lay(shop, of(shop.id));
  if (world.market) return;
  world.rivals.forEach((rival, key) => {
    const pledge = of(key);
    const learned = (pledge?.skillBp ?? 0) - (rival.pledge?.skillBp ?? 0);
    const house = world.sewing?.houses[key];
    if (house) {
      house.skill += learned;
      lay(house, pledge);
    } else rival.costBp -= learned;
    lay(rival, pledge);
  });
}

/** What the own house has signed and must keep now. */
function ownPledges(world: World, setting: Setting): { project: Project; binds: Pledge }[] {
  return standing(world).flatMap((project) => {
    const binds = projectData(setting, project.id)?.binds;
    return project.mine > 0 && binds ? [{ project, binds }] : [];
  });
}

/** bp of the standard cost under which the own house has promised not to bid; 0 none. */
export function ownFloorBp(world: World, setting: Setting): number {
  if (world.projects.length === 0) return 0;
  return Math.max(0, ...ownPledges(world, setting).map(({ binds }) => binds.floorBp ?? 0));
}

/** The own house bids with others as one. */
export const bidsAsOne = (world: World, setting: Setting): boolean =>
  world.projects.length > 0 && ownPledges(world, setting).some(({ binds }) => binds.asOne === true);

/** A bid under the table the house has signed is a word broken, at once and seen by all. */
export function judgeBid(run: Run, request: Request, price: number): void {
  const { world, setting } = run;
  if (world.projects.length === 0) return;
  for (const { project, binds } of ownPledges(world, setting)) {
    if (binds.floorBp && price - request.cloth < share(request.standard, binds.floorBp))
      breakPledge(run, project);
  }
}

/** The morning after: was the own window lit although the house had signed for dark nights? */
export function judgeNight(run: Run): void {
  const { world, setting } = run;
  for (const { project, binds } of ownPledges(world, setting))
    if (binds.dark && litAtThree(world)) breakPledge(run, project);
}
