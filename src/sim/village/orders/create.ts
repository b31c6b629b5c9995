/** A village of sewing houses before the first day. */
import { between, draw, FOR } from "../../draw.ts";
import { along } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { addHouse } from "./house.ts";
import type { SewingTally, SewingVillage } from "./state.ts";

const HOURS = 24;
const MOST_BIDDERS = 41;
/** minutes of a person in a working day by which the village's orders are measured */
const DAY = 600;

function emptyTally(): SewingTally {
  const link = () => ({ minutes: 0, before: 0, after: 0 });
  return {
    orders: 0,
    unfilled: 0,
    pieces: 0,
    minutes: 0,
    late: 0,
    finished: 0,
    touched: 0,
    awards: new Array<number>(MOST_BIDDERS).fill(0),
    awardBp: new Array<number>(MOST_BIDDERS).fill(0),
    links: [link(), link(), link()],
    handed: 0,
    received: 0,
    withheld: 0,
    lost: 0,
    couples: 0,
  };
}

/** Deterministic in rules and seed. Every second house is small, every second large. */
export function createSewing(r: SewingRules, seed: number): SewingVillage {
  const v: SewingVillage = {
    seed,
    day: 0,
    nextId: 0,
    nextOrder: 0,
    houses: [],
    lots: new Array<number>(Math.max(r.maxWorkshops, r.workshops)).fill(-1),
    dayLoad: 0,
    carry: 0,
    anchor: 10000,
    monthBids: 0,
    monthBp: 0,
    coupleMinutes: 0,
    minutesByHour: Array.from({ length: HOURS + 1 }, (_, hours) => along(r.dayMinutes, hours)),
    closed: 0,
    tally: emptyTally(),
  };
  for (let i = 0; i < r.workshops; i++) {
    const people = between(draw(seed, FOR.housePeople, i), ...(i % 2 === 0 ? r.smallPeople : r.largePeople));
    addHouse(v, r, people, between(draw(seed, FOR.houseCash, i), ...r.cash), true);
    v.dayLoad += people * DAY;
  }
  return v;
}
