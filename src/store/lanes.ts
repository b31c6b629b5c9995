/** The village as its picture needs it. Built only when somebody asks, since the house scene does without. */
import { OWN_HOUSE, type VillageView, villageView, type World } from "../sim/index.ts";
import type { GameState, Session } from "./types.ts";

/** Work that went from one house to another, standard minutes. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

export interface Lanes {
  readonly view: VillageView;
  readonly province: string;
  /** kinds of wares by their place on the first axis of a look, as the styles of the level name them */
  readonly wares: readonly string[];
  readonly hour: number;
  readonly rain: boolean;
  /** the courier is in the lanes this hour */
  readonly courier: boolean;
  /** the round of the shops or the day of the sewing houses, as `LaneHouse.born` counts */
  readonly round: number;
  /** people of the own house who are up this hour */
  readonly ownAwake: number;
  /** what houses of the village have built together, by the id of the project */
  readonly built: readonly string[];
  /** empty until the run is over: nobody sees where work ends up while it happens */
  readonly links: readonly Link[];
}

/** Between houses of the village and from the own one, by their lots. */
function linksOf(world: World, view: VillageView): Link[] {
  const { sewing } = world;
  if (!world.ended || sewing === null) return [];
  const own = view.houses.find(({ id }) => id === OWN_HOUSE)?.lot ?? sewing.guestLot;
  const lotOf = new Map(sewing.houses.map(({ id, lot }) => [id, lot]));
  const lot = (house: number): number | undefined => (house === -2 ? own : lotOf.get(house));
  const sums = new Map<string, Link>();
  const add = (giver: number, taker: number, minutes: number): void => {
    const [from, to] = [lot(giver), lot(taker)];
    if (from === undefined || to === undefined || from === to) return;
    const key = `${from}>${to}`;
    sums.set(key, { from, to, minutes: minutes + (sums.get(key)?.minutes ?? 0) });
  };
  for (const house of sewing.houses)
    for (const job of house.jobs) if (job.from !== -1 && job.guest < 0) add(job.from, house.id, job.all);
  for (const trace of sewing.traces) if (trace.house >= 0) add(trace.from, trace.house, trace.minutes);
  return [...sums.values()];
}

const AWAKE: ReadonlySet<string> = new Set(["work", "idle", "rest"]);

const built = new WeakMap<Session, Lanes>();

/** Null without a run. The same session gives the same object. */
export function lanes({ session }: GameState): Lanes | null {
  if (session === null) return null;
  const known = built.get(session);
  if (known) return known;
  const { world, setting } = session;
  const view = villageView(world, setting);
  const made: Lanes = {
    view,
    province: setting.level.province,
    wares: [...new Set(setting.styles.map(({ garment }) => garment))],
    hour: world.hour,
    round: world.market?.round ?? world.sewing?.day ?? 0,
    rain: world.rain,
    courier: setting.level.courier.includes(world.hour % 24),
    ownAwake: world.people.filter(({ activity }) => AWAKE.has(activity)).length,
    built: world.projects.flatMap(({ id, state }) => (state === "stands" ? [id] : [])),
    links: linksOf(world, view),
  };
  built.set(session, made);
  return made;
}
