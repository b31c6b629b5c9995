/**
 * Figures of a run by name, for witnesses, the ending's line and the evidence under a prompt. Numbers only; fen in
 * names that end in Fen, bp in Bp. The words stand in the catalogue under debrief.figures.<name>.
 */

import {
  channelShare,
  clothView,
  creditView,
  figureOf,
  inForce,
  ledgersOf,
  projectViews,
  type Setting,
  safetyView,
  tableView,
  type World,
} from "../sim/index.ts";

import { firstTwelve, hoursPage } from "./hours.ts";
import { onePiece } from "./piece.ts";

export type Figures = Record<string, number>;

function bestAndLeast(world: World, setting: Setting): Figures {
  const hired = hoursPage(world, setting).rows.filter((r) => !r.owner && r.hours > 0);
  const pays = hired.map((r) => r.hourly);
  return {
    bestHourlyFen: pays.length > 0 ? Math.max(...pays) : 0,
    leastHourlyFen: pays.length > 0 ? Math.min(...pays) : 0,
    timesBp:
      pays.length > 0 ? Math.round((Math.max(...pays) * 10000) / Math.max(1, Math.min(...pays))) : 10000,
  };
}

function deadlines(world: World): Figures {
  const asked = world.orders.map((o) => o.due - o.acceptedAt);
  return {
    orders: asked.length,
    orders72: asked.filter((h) => h <= 72).length,
    orders48: asked.filter((h) => h <= 48).length,
    underStandard: world.tally.bidUnderStandard,
    bids: world.tally.bids,
    won: world.tally.won,
  };
}

function becauses(world: World): Figures {
  const n = (reason: string) => world.cards.filter((c) => c.because === reason).length;
  return {
    becauseRent: n("rent"),
    becauseEveryone: n("everyone"),
    becauseAsked: n("asked"),
    becauseNoTime: n("noTime"),
  };
}

/** The own shop among the shops of the lanes; all 0 in a level without. */
function lanes(world: World, setting: Setting): Figures {
  const copiedAt = world.own?.copiedAt ?? -1;
  const read = (name: Parameters<typeof figureOf>[0]) => figureOf(name)(world, setting);
  return {
    copiesOfMine: read("copies"),
    firstCopyDay: copiedAt < 0 ? 0 : Math.floor(copiedAt / 24) + 1,
    sameBp: read("same"),
    sameMineBp: read("sameMine"),
    ratioBp: read("ratio"),
    shopsOpen: read("shops"),
    customers: world.channel?.customers ?? 0,
    channelShareBp: channelShare(world),
    registerBp: inForce(world, setting).village?.shops?.registerBp ?? 0,
  };
}

/** What the village counted and did together; all 0 in a level without. */
function together(world: World, setting: Setting): Figures {
  const last = world.villageDays.at(-1);
  const read = (name: Parameters<typeof figureOf>[0]) => figureOf(name)(world, setting);
  const views = projectViews(world, setting);
  const stood = views.filter((view) => view.state === "stands");
  return {
    countedShops: read("counted"),
    villagePayBp: read("villagePay"),
    villageHours10: read("villageHours"),
    parcelFen: last?.parcel ?? 0,
    projectsStand: stood.length,
    projectsSigned: views.filter((view) => view.mine > 0).length,
    projectRiders: stood.reduce((sum, view) => sum + view.riders.length, 0),
    projectFen: views.reduce((sum, view) => sum + view.paid, 0),
  };
}

/** The state of the house and of the lanes; all 0 in a level that says nothing about it. */
function houseState(world: World, setting: Setting): Figures {
  const view = safetyView(world, setting);
  return {
    bedNights: world.safety?.bedNights ?? 0,
    builtBp: view?.builtBp ?? 0,
    wallFen: view?.spent ?? 0,
    finedFen: view?.fined ?? 0,
    lostToUnbuilt: view?.lostTo ?? 0,
    exits: world.house.exits,
  };
}

/** A table people sit down at: names on the list, what of all they want is agreed, the lanes against their first week; all 0 without one. */
function atTable(world: World, setting: Setting): Figures {
  const view = tableView(world, setting);
  const list = projectViews(world, setting).find(({ id }) => id === view?.project);
  const wants = view?.seats.flatMap((seat) => seat.wants) ?? [];
  const { first, now } = view ?? {};
  return {
    names: list?.signed ?? 0,
    needed: list?.needs ?? 0,
    wantsMet: wants.filter((want) => want.met).length,
    wants: wants.length,
    betterBp: now?.betterBp ?? 0,
    acrossBp: now?.acrossBp ?? 0,
    lanesHourlyFen: now?.hourly ?? 0,
    lanesFirstFen: first?.hourly ?? 0,
  };
}

/** What lies on the own shelf, came back or is still to be paid; of it what was made for matches. */
function shelves(world: World): Figures {
  const own = world.own?.listings ?? [];
  const fan = new Set(world.fixtures?.goods.map((g) => g.product));
  const sum = (read: (l: (typeof own)[number]) => number, only = own): number =>
    only.reduce((n, l) => n + read(l), 0);
  const fans = own.filter((l) => fan.has(l.product));
  const made = world.orders.filter((o) => fans.some((l) => l.id === o.listing));
  return {
    fanPrinted: made.reduce((n, o) => n + o.packed, 0),
    fanLeft: sum((l) => l.stock, fans),
    shelfLeft: sum((l) => l.stock),
    returnedPieces: sum((l) => l.returned),
    heldFen: world.books.escrow,
    owedUsFen: world.books.receivable,
  };
}

/** The sale with a date, from what was sold to what came of it, and what was lent; all 0 in a level without. */
function saleFigures(world: World, setting: Setting): Figures {
  const tally = world.own?.sale;
  return {
    saleSold: tally?.pieces ?? 0,
    saleBeyond: tally?.beyond ?? 0,
    saleTurnoverFen: tally?.fen ?? 0,
    saleFreedFen: tally?.freed ?? 0,
    saleRefundedFen: tally?.refunded ?? 0,
    saleBack: tally?.back ?? 0,
    interestFen: world.books.interest,
    aheadFen: (clothView(world, setting)?.ahead ?? 0) + (creditView(world, setting)?.owed ?? 0),
  };
}

/** Month of the calendar, 1..12, in which the one who left first went, else the month of the end. */
function month(world: World, setting: Setting): number {
  const gone = world.people.map((p) => p.gone).filter((hour) => hour >= 0);
  const hour = gone.length > 0 ? Math.min(...gone) : world.hour;
  const first = Date.parse(`${setting.level.date}T00:00:00Z`);
  return new Date(first + hour * 3_600_000).getUTCMonth() + 1;
}

/** All figures of a run; cheap enough to build once an ending. */
export function figuresOf(world: World, setting: Setting): Figures {
  const page = hoursPage(world, setting);
  const owner = page.rows.find((r) => r.owner);
  const piece = onePiece(world, setting);
  const lit = world.rivals.filter((r) => r.lit).length;
  const ledgers = ledgersOf(world, setting);
  return {
    litNights: page.nightsLit,
    ofNights: page.ofNights,
    onTimeBp: world.standing.onTimeBp,
    rating: world.standing.rating,
    cashFen: world.books.cash,
    owedFen: -world.books.wages,
    debtFen: -(world.books.loan + world.books.cloth + world.books.credit),
    gainFen: ledgers.money,
    takenFen: world.standing.taken,
    delivered: world.tally.delivered,
    late: world.tally.late,
    inTime: world.tally.delivered - world.tally.late,
    pieces: world.tally.pieces,
    keptOn: world.tally.keptOn,
    refusals: world.tally.refusals,
    injuries: world.tally.injuries,
    left: world.tally.left,
    prominentTaken: world.tally.prominentTaken,
    prominentShown: world.tally.prominentShown,
    ownerHourlyFen: owner?.hourly ?? 0,
    ownerHours: page.rows.filter((r) => r.owner).reduce((sum, r) => sum + r.hours, 0),
    minimumFen: page.minimum,
    firstTwelveDay: firstTwelve(world) + 1,
    longestHours: Math.max(0, ...page.rows.map((r) => r.longest.hours)),
    neighboursLit: lit,
    neighbours: world.rivals.filter((r) => !r.closed).length,
    timePoints: world.weights.time,
    priceFen: piece?.price ?? 0,
    onlineFen: piece?.online ?? 0,
    promisesGiven: world.promises.length,
    promisesKept: world.promises.filter((p) => p.state === "kept").length,
    promisesBroken: world.promises.filter((p) => p.state === "broken").length,
    passedOn: world.tally.passedOn,
    hired: world.people.filter((p) => !p.owner).length,
    month: month(world, setting),
    stay: world.people.filter((p) => !p.owner && p.gone < 0).length,
    ...bestAndLeast(world, setting),
    ...deadlines(world),
    ...becauses(world),
    ...lanes(world, setting),
    ...shelves(world),
    ...saleFigures(world, setting),
    ...houseState(world, setting),
    ...atTable(world, setting),
    ...together(world, setting),
  };
}
