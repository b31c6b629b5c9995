/** What signing binds a house to, laid on the neighbours' houses where their rules look, and asked of the own one. */
import { share } from "../fixed.ts";
import { litAtThree, workedAt } from "../history.ts";
import { dayOf, type Run, weekdayOf } from "../run.ts";
import type { Pledge } from "../schema/project.ts";
import type { Setting } from "../setting.ts";
import type { Project } from "../state/project.ts";
import type { Request, World } from "../state.ts";
import { projectData } from "./project.ts";
import { breakPledge } from "./talks.ts";

type Pledged = { pledge?: Pledge };

/** Nights of a week that nobody counts. */
const ANY = 7;
const FRIDAY = 4;
const BEFORE_THREE = 2;

const standing = (world: World): Project[] => world.projects.filter((p) => p.state === "stands");

/** What it binds to in this run: the number on the table may have been bargained. */
function bindsOf(setting: Setting, project: Project): Pledge {
  const binds = projectData(setting, project.id)?.binds ?? {};
  return project.floorBp === undefined || binds.floorBp === undefined
    ? binds
    : { ...binds, floorBp: project.floorBp };
}

function merged(parts: readonly Pledge[]): Pledge | undefined {
  if (parts.length === 0) return undefined;
  const floorBp = Math.max(...parts.map((p) => p.floorBp ?? 0));
  const rateBp = Math.max(...parts.map((p) => p.rateBp ?? 0));
  const nights = Math.min(...parts.map((p) => p.nights ?? ANY));
  const skillBp = parts.reduce((sum, p) => sum + (p.skillBp ?? 0), 0);
  return {
    ...(floorBp > 0 ? { floorBp } : {}),
    ...(rateBp > 0 ? { rateBp } : {}),
    ...(parts.some((p) => p.dark) ? { dark: true as const } : {}),
    ...(nights < ANY ? { nights } : {}),
    ...(parts.some((p) => p.asOne) ? { asOne: true as const } : {}),
    ...(skillBp > 0 ? { skillBp } : {}),
  };
}

function lay(house: Pledged, pledge: Pledge | undefined): void {
  if (pledge) house.pledge = pledge;
  else if (house.pledge) delete house.pledge;
}

/** What each house is bound to. Houses bound by the same projects carry one and the same pledge, which nobody changes. */
function pledges(world: World, setting: Setting): (house: number) => Pledge | undefined {
  const binding = standing(world)
    .map((project) => ({ project, binds: bindsOf(setting, project) }))
    .filter(({ binds }) => Object.keys(binds).length > 0);
  // one bit a project: every hour asks for every house
  const bound = new Map<number, number>();
  binding.forEach(({ project }, i) => {
    for (const { house } of project.signers) bound.set(house, (bound.get(house) ?? 0) | (1 << i));
  });
  const made = new Map<number, Pledge | undefined>();
  return (house) => {
    const bits = bound.get(house);
    if (bits === undefined) return undefined;
    if (!made.has(bits))
      made.set(bits, merged(binding.flatMap(({ binds }, i) => (bits & (1 << i) ? binds : []))));
    return made.get(bits);
  };
}

/** After somebody signed, left, or a project rose or fell: each neighbour carries what it is bound to. */
export function layPledges({ world, setting }: Run): void {
  const of = pledges(world, setting);
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

/** A house that has signed for a piece rate pays it from the hour on in which it holds. */
export function raiseRate({ world, setting, facts }: Run): void {
  const rateBp = Math.max(0, ...ownPledges(world, setting).map(({ binds }) => binds.rateBp ?? 0));
  const least = share(setting.regime.orders.rateBase, rateBp);
  if (world.policy.rate >= least) return;
  world.policy.rate = least;
  facts.push({ kind: "policyChanged", policy: "rate", value: least });
}

/** What the own house has signed and must keep now. */
function ownPledges(world: World, setting: Setting): { project: Project; binds: Pledge }[] {
  return standing(world).flatMap((project) => {
    return project.mine > 0 ? [{ project, binds: bindsOf(setting, project) }] : [];
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

/** Nights since Monday on which the own window was lit at three. */
function ownNights({ world, setting }: Run): number {
  const today = dayOf(world.hour);
  // the night that ends on a Monday belongs to the week before
  const first = today - ((weekdayOf(setting, world.hour) + 6) % 7);
  let n = 0;
  for (let day = Math.max(0, first); day <= today; day++)
    if (world.people.some((p) => workedAt(p, day * 24 + BEFORE_THREE))) n++;
  return n;
}

/**
 * The morning after: was the own window lit although the house had signed for dark nights, or once too often? On Friday,
 * before wages are paid: is the rate what it signed for?
 */
export function judgeNight(run: Run): void {
  const { world, setting } = run;
  const friday = weekdayOf(setting, world.hour) === FRIDAY;
  for (const { project, binds } of ownPledges(world, setting)) {
    const lit = litAtThree(world);
    const tooMany = binds.nights !== undefined && lit && ownNights(run) > binds.nights;
    const least = share(setting.regime.orders.rateBase, binds.rateBp ?? 0);
    if ((binds.dark && lit) || tooMany || (friday && world.policy.rate < least)) breakPledge(run, project);
  }
}
