/** What the app shows of the houses: a face for each, at its id, so that a place in the list is an address for luck. */
import { div } from "../fixed.ts";
import type { Run } from "../run.ts";
import type { Rival, World } from "../state.ts";
import { isOpen } from "../village/orders/house.ts";
import type { SewingHouse, SewingVillage } from "../village/orders/state.ts";

/** A house that sewed so many hours from eight in the morning on is awake past midnight. */
const PAST_MIDNIGHT = 16;

function update(face: Rival, house: SewingHouse): void {
  face.people = house.people;
  face.load = house.load;
  face.rating = house.rating;
  face.onTimeBp = house.onTimeBp;
  face.certificate = house.certificate;
  face.lit = house.hours >= PAST_MIDNIGHT;
}

function newFace(id: string, house: SewingHouse): Rival {
  const { kind, people, load, rating, onTimeBp, certificate } = house;
  const costBp = div(10_000 * 10_000, house.skill);
  return { id, kind, people, costBp, load, rating, onTimeBp, certificate, lit: false, closed: false };
}

/** Beyond the shops' own numbers: who came later and only sews. */
const LATER = 60;

/** The number on its door: the address, or that of its shop where the houses have shops. */
function numberOf(world: World, house: SewingHouse): number {
  if (!world.market) return house.lot + 1;
  return house.shop === undefined ? LATER + house.id : house.shop + 1;
}

function close(face: Rival): void {
  face.closed = true;
  face.lit = false;
  face.load = 0;
}

/** Brings the faces up to date, and gives the ids of the houses that opened and closed since the last time. */
export function updateFaces(
  { world, setting }: Run,
  v: SewingVillage,
): { opened: string[]; closed: string[] } {
  const opened: string[] = [];
  const closed: string[] = [];
  for (const house of v.houses) {
    const open = isOpen(house);
    let face = world.rivals[house.id];
    if (!face) {
      face = newFace(setting.level.rivals[house.id]?.id ?? `lane-${numberOf(world, house)}`, house);
      world.rivals.push(face);
      if (open) opened.push(face.id);
    }
    if (face.closed) continue;
    if (open) update(face, house);
    else {
      close(face);
      closed.push(face.id);
    }
  }
  return { opened, closed };
}

/** The same, told: one name stands for all who came or went in a night. */
export function showFaces(run: Run, v: SewingVillage): void {
  const { opened, closed } = updateFaces(run, v);
  const [came, left] = [opened[0], closed[0]];
  if (came !== undefined) run.facts.push({ kind: "houseOpened", rival: came, more: opened.length - 1 });
  if (left !== undefined) run.facts.push({ kind: "houseClosed", rival: left, more: closed.length - 1 });
}
