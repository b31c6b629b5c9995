/** Who is where, and in which posture: from the house slice alone, so that the picture says what the panels say. */
import type { HouseView } from "../store/index.ts";
import type { Spot } from "./iso.ts";
import { type HouseLayout, type Pose, planOf, type Slot, type StationType } from "./layout.ts";

export interface Place extends Spot {
  readonly id: string;
  readonly pose: Pose;
  readonly sit: boolean;
  readonly flip: boolean;
  /** as the panels say it; of somebody asleep: still */
  readonly tired: 0 | 1 | 2;
  /** tag of the bed slept in, "" none */
  readonly bed: string;
}

/** Everything of a run that the picture needs beside the slice. */
export interface Cast {
  readonly owners: ReadonlySet<string>;
  /** people of the village who are part of this house's day */
  readonly outside: readonly string[];
  readonly schoolDay: boolean;
  /** somebody from outside who says something now, at the door; "" nobody */
  readonly visitor: string;
}

const SEAT = 0.62;

/** What is done at a station; each hour shows one of it. */
const WORK: Readonly<Record<StationType, readonly Pose[]>> = {
  cut: ["cut"],
  over: ["sew"],
  lock: ["sew"],
  finish: ["iron", "check", "pack"],
};

const isMeal = (clock: number): boolean => clock === 12 || clock === 18;
/** Between shifts those who live elsewhere stay; later they go home. */
const stays = (clock: number): boolean => clock >= 7 && clock < 20;

function atWork(
  person: HouseView["people"][number],
  house: HouseLayout,
  slots: readonly (Slot | null)[],
  hour: number,
): Place | null {
  const slot = slots[person.station];
  if (!slot) return null;
  const { worker } = planOf(house, slot.type);
  const poses = house.crafts[slot.type]?.poses ?? WORK[slot.type];
  const pose = poses[hour % poses.length] ?? "stand";
  return {
    id: person.id,
    x: slot.x + worker.x,
    y: slot.y + worker.y,
    z: worker.sit ? SEAT : worker.z,
    pose,
    sit: worker.sit,
    flip: worker.flip,
    tired: person.tired,
    bed: "",
  };
}

/** Tags of the beds that stand in the house: as many above the machines as the run says, and the family's own. */
export function bedsShown(house: HouseLayout, above: number): ReadonlySet<string> {
  const rented = house.beds.some(({ tag }) => tag === "bed4");
  const own = rented ? ["bed4", "bed-mother"] : ["bed1", "bed2", "bed-ground"];
  const more = rented ? ["bed1", "bed2", "bed3"].slice(0, above) : [];
  return new Set([...own, ...more]);
}

/** Who has a bed here: owners the large one, then hired people in their order as far as beds go, grandmother and child theirs. */
function bedOf(view: HouseView, house: HouseLayout, cast: Cast): (id: string) => string {
  const shown = bedsShown(house, view.beds);
  const rented = shown.has("bed4");
  const given = new Map<string, string>([
    ["grandma", "bed-ground"],
    ["yutong", rented ? "" : "bed2"],
  ]);
  const owners = view.people.filter(({ id }) => cast.owners.has(id));
  // A couple shares the large bed; where mother and son own the house, she has one of her own.
  const mother = owners[1];
  if (mother && house.beds.some(({ tag }) => tag === "bed-mother")) given.set(mother.id, "bed-mother");
  for (const { id } of owners.slice(0, 1)) given.set(id, rented ? "bed4" : "bed1");
  const free = rented ? ["bed1", "bed2", "bed3"].filter((tag) => shown.has(tag)) : [];
  const hired = view.people.filter(({ id, activity }) => !cast.owners.has(id) && activity !== "gone");
  for (const [i, { id }] of hired.entries()) given.set(id, free[i] ?? "");
  return (id) => given.get(id) ?? "";
}

function asleep(id: string, tag: string, house: HouseLayout, tired: 0 | 1 | 2 = 0): Place | null {
  const bed = house.beds.find((it) => it.tag === tag);
  if (!bed) return null;
  return { id, x: bed.x, y: bed.y, z: bed.z, pose: "sleep", sit: false, flip: false, tired, bed: tag };
}

function onBedside(id: string, tag: string, house: HouseLayout, tired: 0 | 1 | 2): Place | null {
  const bed = house.beds.find((it) => it.tag === tag);
  if (!bed || bed.z === 0) return null;
  return {
    id,
    x: bed.x + 0.5,
    y: bed.y + 2.42,
    z: bed.z + 0.5,
    pose: "phone",
    sit: true,
    flip: false,
    tired,
    bed: "",
  };
}

/** The family's own day around the work: school, books, an early night. */
function family(id: string, clock: number, house: HouseLayout, cast: Cast, bed: string): Place | null {
  const desk: Place = {
    id,
    ...house.desk,
    pose: "read",
    sit: true,
    flip: false,
    tired: 0,
    bed: "",
  };
  if (id === "yutong") {
    if (clock >= 22 || clock < 6) return asleep(id, bed, house);
    const atSchool = cast.schoolDay && clock >= 7 && clock < 16;
    return atSchool ? null : desk;
  }
  if (id !== "grandma") return null;
  if (clock >= 20 || clock < 5) return asleep(id, bed, house);
  const pose: Pose = isMeal(clock) ? "eat" : "rest";
  return { id, x: 8.65, y: 2.75, z: 0.47, pose, sit: true, flip: true, tired: 0, bed: "" };
}

/** Everybody to be seen in this hour. Whoever is away, at home, hurt or gone is not. */
export function placesOf(
  view: HouseView,
  house: HouseLayout,
  slots: readonly (Slot | null)[],
  cast: Cast,
): Place[] {
  const clock = view.hour % 24;
  const beds = bedOf(view, house, cast);
  const places: Place[] = [];
  const grandma = cast.outside.includes("grandma");
  const isFree = ({ y }: Spot) => !(grandma && y === 2.2) && !(view.rain && y > 8);
  const pauses = house.pauses.filter(isFree);
  const taken = new Set<(typeof pauses)[number]>();
  /** Everybody has a favourite place for a pause and looks on from there. */
  const pauseOf = (index: number) => {
    const wishes = [...pauses.slice(index % pauses.length), ...pauses];
    const spot = wishes.find((it) => !taken.has(it));
    if (spot) taken.add(spot);
    return spot;
  };
  for (const [index, person] of view.people.entries()) {
    const { id, activity, tired } = person;
    const bed = beds(id);
    const lives = bed !== "" || cast.owners.has(id);
    let place: Place | null = null;
    if (activity === "work") place = atWork(person, house, slots, view.hour);
    else if (activity === "sleep") place = asleep(id, bed, house, tired);
    else if (activity === "idle" || (activity === "rest" && (lives || stays(clock)))) {
      place = clock >= 20 && activity === "rest" ? onBedside(id, bed, house, tired) : null;
      const spot = place === null ? pauseOf(index) : undefined;
      const pose: Pose = spot?.sit ? (isMeal(clock) ? "eat" : "rest") : isMeal(clock) ? "talk" : "stand";
      if (spot) place = { ...spot, id, pose, tired, bed: "" };
    }
    if (place) places.push(place);
  }
  for (const id of cast.outside) {
    const place = family(id, clock, house, cast, beds(id));
    if (place) places.push(place);
  }
  if (cast.visitor !== "")
    places.push({
      id: cast.visitor,
      ...house.guest,
      pose: "talk",
      sit: false,
      flip: false,
      tired: 0,
      bed: "",
    });
  if (view.courier)
    places.push({
      id: house.courier.who,
      x: house.courier.x,
      y: house.courier.y,
      z: house.courier.z,
      pose: "load",
      sit: false,
      flip: house.courier.flip ?? false,
      tired: 0,
      bed: "",
    });
  return places;
}
