/** A house opens at an address, or closes. */
import { between, chance, draw, FOR } from "../../draw.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { kindOf } from "../kinds.ts";
import { measureCapacity } from "./power.ts";
import type { SewingHouse, SewingVillage } from "./state.ts";

/** Stands for the player's house where a house id is asked for. */
export const GUEST = -2;

/** Undefined when every address is taken. */
export function addHouse(
  v: SewingVillage,
  r: SewingRules,
  people: number,
  cash: number,
  founding: boolean,
): SewingHouse | undefined {
  const lot = v.lots.indexOf(-1);
  if (lot < 0) return undefined;
  const { seed } = v;
  const id = v.nextId++;
  const house: SewingHouse = {
    id,
    lot,
    kind: kindOf(seed, FOR.houseKind, id, r.mixBp),
    people,
    founding,
    born: v.day,
    closedAt: -1,
    skill: between(draw(seed, FOR.houseSkill, id), 9000, 11000) + (r.training === 1 ? r.trainingBp : 0),
    rating: founding ? between(draw(seed, FOR.houseRating, id), 420, 475) : 430,
    onTimeBp: founding ? 9300 : 9000,
    certificate: chance(draw(seed, FOR.houseRating, id, 1), 3000),
    payBp: 10000,
    obeys: chance(draw(seed, FOR.inspected, id), r.enforceBp),
    machine: r.machineAll === 1 || r.machineHouse === id,
    cash,
    debt: 0,
    start: cash,
    books: { earned: 0, refunds: 0, wages: 0, passed: 0, rent: 0, household: 0 },
    jobs: [],
    load: 0,
    fatigue: 0,
    used: 5000,
    capDay: 0,
    capNight: 0,
    minuteCost: 0,
    freshBp: 10000,
    standing: 0,
    legal: false,
    nightly: false,
    hours: 0,
    weekHours: 0,
    weekHired: 0,
    weekNights: 0,
    lastHours: 0,
    lastHired: 0,
    lastNights: 0,
    month: 0,
    surplus: 0,
    net: 0,
    paid: 0,
    worked: 0,
    workerDays: 0,
    risk: 0,
    lastHourly: 0,
    paidThen: 0,
    workedThen: 0,
  };
  v.lots[lot] = id;
  v.houses.push(house);
  measureCapacity(v, r, house);
  return house;
}

/** What it had not finished is lost, with what others had paid it for. */
export function closeHouse(v: SewingVillage, house: SewingHouse): void {
  for (const job of house.jobs) {
    if (job.from >= 0) v.tally.lost += job.fee;
    else if (job.from === GUEST) v.returned.push({ guest: job.guest, left: job.left });
  }
  house.closedAt = v.day;
  house.jobs = [];
  house.load = 0;
  v.lots[house.lot] = -1;
}

/** Its door has not been closed for good. */
export const isOpen = (house: SewingHouse): boolean => house.closedAt < 0;

/** The open house at a drawn address, if somebody lives there. */
export function houseAt(v: SewingVillage, lot: number): SewingHouse | undefined {
  const id = v.lots[lot] ?? -1;
  return id < 0 ? undefined : v.houses[id];
}
