/** The first hour of a run: everything that is drawn once from the seed. */
import { firstCast } from "./cast.ts";
import { share } from "./fixed.ts";
import { openBooks } from "./ledger.ts";
import { moveIn } from "./market/lanes.ts";
import { createRivals } from "./market/rivals.ts";
import { baseOf } from "./rules.ts";
import { createSafety } from "./safety/works.ts";
import type { Setting } from "./setting.ts";
import { createTrade } from "./shop/create.ts";
import type { House, Station, Tally, World } from "./state.ts";
import { RULES_VERSION } from "./version.ts";

function firstHouse({ house }: Setting["level"]): House {
  const { beds, exits, extinguisher, sockets } = house;
  return { beds, exits, extinguisher, crowded: false, ...(sockets === undefined ? {} : { sockets }) };
}

function createTally(): Tally {
  return {
    won: 0,
    bids: 0,
    delivered: 0,
    late: 0,
    pieces: 0,
    passedOn: 0,
    minutesPassedOn: 0,
    minutesUnpaid: 0,
    incidents: 0,
    injuries: 0,
    refusals: 0,
    left: 0,
    keptOn: 0,
    nightsLit: 0,
    prominentTaken: 0,
    prominentShown: 0,
    hoursByDay: [0, 0, 0],
    stationHours: 0,
    stationUsed: 0,
    bidUnderStandard: 0,
    underStandardBp: 0,
    letDown: 0,
  };
}

/** Starts a run under the rules its setting began with. `seed` is any whole number; its low 32 bits count. */
export function createRun(setting: Setting, seed: number): World {
  const base = baseOf(setting);
  const world = firstHour(base, seed >>> 0);
  moveIn(world, base);
  return world;
}

function firstHour(setting: Setting, key: number): World {
  const { level, regime } = setting;
  const stations: Station[] = [];
  level.stations.forEach((count, op) => {
    for (let i = 0; i < count; i++)
      stations.push({ op: op as Station["op"], wear: 0, jamUntil: 0, lentUntil: 0 });
  });
  const world: World = {
    rules: RULES_VERSION,
    level: level.id,
    regime: regime.id,
    seed: key,
    hour: level.hour,
    ended: null,
    books: openBooks(level.cash, level.loan),
    people: firstCast(setting, key),
    stations,
    orders: [],
    requests: [],
    rivals: createRivals(setting, key),
    standing: {
      rating: level.standing.rating,
      reviews: [],
      reviewCount: level.standing.reviews,
      onTimeBp: level.standing.onTimeBp,
      certificate: level.standing.certificate,
      nightReplies: 0,
      streak: 0,
      badgeUntil: 0,
      repliedAt: -1,
      rank: 0,
      taken: 0,
    },
    escrow: [],
    bills: [],
    owing: [],
    learned: {},
    pace: regime.house.paceStart,
    dayStandard: 0,
    dayHours: 0,
    policy: {
      rate: Math.max(level.rate, share(regime.orders.rateBase, regime.money.rateFloorBp)),
      overtime: regime.money.overtimePaid > 0 ? 1 : 0,
      payDay: 0,
      meals: 1,
      insurance: 0,
    },
    house: firstHouse(level),
    promises: [],
    flags: {},
    outside: Object.fromEntries(level.outside.map((o) => [o.id, o.trust])),
    card: null,
    cards: [],
    cardWait: {},
    quietUntil: 0,
    timers: [],
    extras: [],
    weights: { ...regime.platform.weights },
    notices: [],
    agreed: [],
    reckoning: null,
    predictions: [],
    weeks: [],
    rain: level.rainDays.includes(0),
    tally: createTally(),
    shopHoursBp: {},
    courier: { tour: -1, until: -1 },
    nextOrder: 0,
    nextRequest: 0,
    brokeAt: -1,
    brokeWarnings: 0,
    market: null,
    own: null,
    channel: null,
    villageDays: [],
    fixtures: null,
    lots: [],
    sewing: null,
    coming: [],
    tier: 0,
    passed: [],
    offers: [],
    nextOffer: 0,
    consult: null,
    disputes: [],
    projects: [],
    regard: level.projects?.regard ?? -1,
    safety: createSafety(setting),
    ...(level.table ? { table: { sittings: [], brought: [] } } : {}),
  };
  createTrade(world, setting);
  return world;
}
