/** A village of sewing houses before the first day. */
import { between, draw, FOR } from "../../draw.ts";
import { along } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { addHouse, GUEST } from "./house.ts";
import { measureCapacity } from "./power.ts";
import type { SewingHouse, SewingTally, SewingVillage } from "./state.ts";

const HOURS = 24;
const MOST_BIDDERS = 41;
/** minutes of a person in a working day by which the village's orders are measured */
const DAY = 600;

function emptyTally(): SewingTally {
  const link = () => ({ before: 0, after: 0 });
  return {
    orders: 0,
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
    toGuest: 0,
  };
}

/** A neighbour with a name: what the level says of it stands in for what would be drawn. */
export interface Named {
  kind: number;
  people: number;
  /** bp of the usual cost of a minute */
  costBp: number;
  rating: number;
  onTimeBp: number;
  certificate: boolean;
}

/** Who is not drawn: neighbours with a name on the first addresses, then the player's house with its people. */
export interface Cast {
  named: readonly Named[];
  /** people of the player's house; 0 nobody plays */
  guests: number;
}

const NOBODY: Cast = { named: [], guests: 0 };
const BP = 10_000;

function giveName(house: SewingHouse, named: Named): void {
  const { kind, rating, onTimeBp, certificate, costBp } = named;
  Object.assign(house, { kind, rating, onTimeBp, certificate, skill: Math.floor((BP * BP) / costBp) });
}

/** Deterministic in rules and seed. Of the drawn houses every second is small, every second large. */
export function createSewing(r: SewingRules, seed: number, { named, guests }: Cast = NOBODY): SewingVillage {
  const v: SewingVillage = {
    seed,
    day: 0,
    nextId: 0,
    nextOrder: 0,
    houses: [],
    lots: new Array<number>(Math.max(r.maxWorkshops, r.workshops)).fill(-1),
    guestLot: -1,
    traces: [],
    returned: [],
    spare: [],
    dayLoad: 0,
    carry: 0,
    anchor: 10000,
    monthBids: 0,
    monthBp: 0,
    coupleMinutes: 0,
    minutesByHour: Array.from({ length: HOURS + 1 }, (_, hours) => along(r.dayMinutes, hours)),
    tally: emptyTally(),
  };
  if (guests > 0) {
    v.guestLot = Math.min(named.length, v.lots.length - 1);
    v.lots[v.guestLot] = GUEST;
    v.dayLoad += guests * DAY;
  }
  for (let i = 0; i < r.workshops; i++) {
    const [least, most] = i % 2 === 0 ? r.smallPeople : r.largePeople;
    const known = named[i];
    const people = known ? Math.max(2, known.people) : between(draw(seed, FOR.housePeople, i), least, most);
    const house = addHouse(v, r, people, between(draw(seed, FOR.houseCash, i), ...r.cash), true);
    if (house && known) giveName(house, known);
    if (house) measureCapacity(v, r, house);
    v.dayLoad += people * DAY;
  }
  return v;
}
