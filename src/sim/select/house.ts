/** The house as a picture needs it: who is where, what lies where, which light. The same facts stand in the panels. */
import { hourOfDay } from "../run.ts";
import { isSealed } from "../safety/house.ts";
import type { Setting } from "../setting.ts";
import { type Activity, OPS, type Op, type Project, type World } from "../state.ts";
import { openOrders } from "./forecast.ts";
import { longestQueue } from "./queue.ts";
import { type Cloth, clothOf, type OrderMark, orderMarks } from "./tags.ts";

interface PersonView {
  id: string;
  activity: Activity;
  op: Op | -1;
  station: number;
  /** 0 rested, 1 tired, 2 worn out */
  tired: 0 | 1 | 2;
}

interface StationView {
  op: Op;
  jammed: boolean;
  lent: boolean;
  who: string;
}

export interface HouseView {
  hour: number;
  rain: boolean;
  people: PersonView[];
  stations: StationView[];
  /** pieces waiting before each operation, all open orders */
  piles: [number, number, number, number];
  /** the operation before which pieces clearly wait longest, -1 none */
  longest: Op | -1;
  /** buyers' orders in the house, earliest due first */
  orders: readonly OrderMark[];
  /** the cloth of what lies before each operation, of the most urgent order if of several; null without an order */
  goods: readonly (Cloth | null)[];
  /** packed pieces waiting for the courier */
  parcels: number;
  /** orders whose cloth is here and not yet cut */
  rolls: number;
  beds: number;
  extinguisher: boolean;
  /** what is being put right by the builder who is here, "" nobody is; what has been; whether the level speaks of it at all */
  works: string;
  done: readonly string[];
  watched: boolean;
  /** a socket gets warm · a strip is on the door · bedding is elsewhere for the day · people sleep in the store */
  warm: boolean;
  sealed: boolean;
  hidden: boolean;
  inStore: boolean;
  /** neighbours behind a strip, by id */
  sealedNear: readonly string[];
  /** what houses of the village have built together and what they are building, by the id of the project */
  built: readonly string[];
  building: readonly string[];
  /** the village has its title */
  titled: boolean;
  courier: boolean;
  /** neighbours lit, bp */
  neighboursLit: number;
}

/** Posture level from fatigue: the points where speed begins to fall (model, tired curve). */
export function tiredLevel(fatigue: number): 0 | 1 | 2 {
  return fatigue < 360 ? 0 : fatigue < 620 ? 1 : 2;
}

/** What of the state of the house can be seen. */
function safetyOf(
  world: World,
): Pick<HouseView, "works" | "done" | "watched" | "warm" | "sealed" | "hidden" | "inStore" | "sealedNear"> {
  const { safety, hour, rivals } = world;
  const { works = null, done = [], hiddenUntil = 0, inStore = false, sealed = [] } = safety ?? {};
  return {
    // The builder is seen from his first morning.
    works: works !== null && works.from <= hour ? works.measure : "",
    done: [...done],
    watched: safety !== null,
    warm: (world.house.sockets ?? 0) > 0,
    sealed: isSealed(world),
    hidden: hiddenUntil > hour,
    inStore,
    sealedNear: sealed.flatMap(({ house }) => rivals[house]?.id ?? []),
  };
}

/** What lies before each operation; where nothing does, what the most urgent order is of. */
function goodsOf(world: World): (Cloth | null)[] {
  const open = openOrders(world);
  return OPS.map((op) => {
    const order = open.find((o) => o.clothAt <= world.hour && o.at[op] > 0) ?? open[0];
    return order === undefined ? null : clothOf(world, order);
  });
}

/** What the village has put up where the house can see it. */
function villageOf({ projects, market }: World): Pick<HouseView, "built" | "building" | "titled"> {
  const idsIn = (state: Project["state"]): string[] =>
    projects.flatMap((project) => (project.state === state ? [project.id] : []));
  return { built: idsIn("stands"), building: idsIn("building"), titled: market?.title ?? false };
}

/** The house in this hour. */
export function houseView(world: World, setting: Setting): HouseView {
  const piles: [number, number, number, number] = [0, 0, 0, 0];
  let parcels = 0;
  let rolls = 0;
  for (const o of world.orders) {
    if (o.state === "packed") parcels += o.packed - o.shipped;
    if (o.state !== "open" || o.clothAt > world.hour) continue;
    parcels += o.packed;
    if (o.at[0] > 0) rolls++;
    piles[0] += o.at[0];
    piles[1] += o.at[1];
    piles[2] += o.at[2];
    piles[3] += o.at[3];
  }
  let [lit, open] = [0, 0];
  for (const r of world.rivals) {
    if (r.lit) lit++;
    if (!r.closed) open++;
  }
  return {
    hour: world.hour,
    rain: world.rain,
    people: world.people.map((p) => ({
      id: p.id,
      activity: p.activity,
      op: p.op,
      station: p.station,
      tired: tiredLevel(p.fatigue),
    })),
    stations: world.stations.map((s, i) => ({
      op: s.op,
      jammed: s.jamUntil > world.hour,
      lent: s.lentUntil > world.hour,
      who: world.people.find((p) => p.activity === "work" && p.station === i)?.id ?? "",
    })),
    piles,
    longest: longestQueue(world)?.op ?? -1,
    orders: orderMarks(world, setting),
    goods: goodsOf(world),
    parcels,
    rolls,
    beds: world.house.beds,
    extinguisher: world.house.extinguisher,
    ...safetyOf(world),
    ...villageOf(world),
    courier: setting.level.courier.includes(hourOfDay(world.hour)),
    neighboursLit: open > 0 ? Math.floor((lit * 10000) / open) : 0,
  };
}
