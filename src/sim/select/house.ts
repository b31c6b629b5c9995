/** The house as a picture needs it: who is where, what lies where, which light. The same facts stand in the panels. */
import { hourOfDay } from "../run.ts";
import { isSealed } from "../safety/house.ts";
import type { Activity, Op, World } from "../state.ts";

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

/** The measure a picture shows. */
const WALL = "wall";

export interface HouseView {
  hour: number;
  rain: boolean;
  people: PersonView[];
  stations: StationView[];
  /** pieces waiting before each operation, all open orders */
  piles: [number, number, number, number];
  /** packed pieces waiting for the courier */
  parcels: number;
  /** orders whose cloth is here and not yet cut */
  rolls: number;
  beds: number;
  extinguisher: boolean;
  /** a socket gets warm · a wall stands or is being built · a strip is on the door */
  warm: boolean;
  wall: "none" | "building" | "built";
  sealed: boolean;
  courier: boolean;
  /** neighbours lit, bp */
  neighboursLit: number;
}

/** Posture level from fatigue: the points where speed begins to fall (model, tired curve). */
export function tiredLevel(fatigue: number): 0 | 1 | 2 {
  return fatigue < 360 ? 0 : fatigue < 620 ? 1 : 2;
}

/** Bricks are seen from the first morning of a builder, and for good once he has been there for days. */
function wallOf(world: World): HouseView["wall"] {
  const { safety } = world;
  if (safety?.works && safety.works.from <= world.hour) return "building";
  return safety?.done.includes(WALL) ? "built" : "none";
}

export function houseView(world: World, courierHours: readonly number[]): HouseView {
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
    parcels,
    rolls,
    beds: world.house.beds,
    extinguisher: world.house.extinguisher,
    warm: (world.house.sockets ?? 0) > 0,
    wall: wallOf(world),
    sealed: isSealed(world),
    courier: courierHours.includes(hourOfDay(world.hour)),
    neighboursLit: open > 0 ? Math.floor((lit * 10000) / open) : 0,
  };
}
