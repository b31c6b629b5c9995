/** Every number that conditions of level data may read, by its word. */
import { channelShare, channelTimes } from "./channel.ts";
import { div } from "./fixed.ts";
import {
  deadStock,
  fanSold,
  fanStock,
  nextMatchIn,
  shelfShare,
  shelfWork,
  sideIn,
  sidesIn,
  sinceLastMatch,
  wonLast,
} from "./fixtures/figures.ts";
import { litAtThree, nightShareSince } from "./history.ts";
import { rankNow } from "./market/place.ts";
import { debts } from "./money.ts";
import { isUntouched } from "./passing/bundle.ts";
import { bundlesBackFrom, isLateAt, lastLinkPay, nightsAt, piecesAt } from "./passing/door.ts";
import { isAlive, projectData, projectOf, ridersOf, signatures } from "./projects/project.ts";
import { TABLE_QUANTITIES } from "./projects/sittings.ts";
import { ruleHours, ruleStrength } from "./rules.ts";
import { dayOf, hourOfDay, personOf, stays, weekdayOf } from "./run.ts";
import { isSealed } from "./safety/house.ts";
import { SAFETY_QUANTITIES } from "./safety/quantities.ts";
import type { Quantity } from "./schema/conditions.ts";
import type { ProjectData } from "./schema/project.ts";
import { lastCourier, lateOrders, unsaidOrders, urgentOrder, workLeft } from "./select/forecast.ts";
import { lanesFirst, lanesNow } from "./select/lanes-week.ts";
import { hiredHourly, ownerHourly, result, worth } from "./select/pay.ts";
import type { Setting } from "./setting.ts";
import { figureOf, makesOurs } from "./shop/figures.ts";
import { SALE_QUANTITIES } from "./shop/sale-quantities.ts";
import type { Person, Project, Request, World } from "./state.ts";

/** What the houses sew for others, out of all that was paid for sewing so far. */
function takenShare(world: World): number {
  let [all, taken] = [0, 0];
  for (const o of world.orders) {
    if (o.shipped === 0) continue;
    const fee = (o.price - o.cloth) * o.shipped;
    all += fee;
    if (o.taken) taken += fee;
  }
  return all > 0 ? div(taken * 10000, all) : 0;
}

type Read = (world: World, setting: Setting, of: string) => number;

/** An hour to a deadline nobody has. */
const NO_DEADLINE = 9999;

/** The request the player has a bid in and that closes first; without a bid, the open one that closes first. */
export function requestInHand(world: World): Request | undefined {
  let found: Request | undefined;
  for (const r of world.requests) {
    if (r.closesAt <= world.hour) continue;
    const ours = r.mine !== null;
    if (!found) found = r;
    else if (ours !== (found.mine !== null)) found = ours ? r : found;
    else if (r.closesAt < found.closesAt) found = r;
  }
  return found;
}

const known = (r: Request, hour: number): number => {
  let n = 0;
  for (const b of r.bids) if (b.at <= hour) n++;
  return n;
};

function mostBidders(world: World): number {
  let most = 0;
  for (const r of world.requests) if (r.closesAt > world.hour) most = Math.max(most, known(r, world.hour));
  return most;
}

function ownRank(world: World, setting: Setting): number {
  const r = requestInHand(world);
  return r?.mine ? rankNow(world, setting, r, r.mine.score, r.mine.at) : 0;
}

/** Hours the board gives the whole house in a day. */
function plannedHours(world: World): number {
  let n = 0;
  for (const p of world.people) {
    if (!stays(p)) continue;
    for (const cell of p.plan) if (cell > 0) n++;
  }
  return n;
}

/** The tightest stretch ahead: hours of work due by a deadline over the hours the board gives until then, bp. */
function load(world: World): number {
  const aDay = Math.max(1, plannedHours(world));
  const pace = Math.max(1, world.pace);
  let most = 0;
  for (const o of world.orders) {
    if (o.state !== "open") continue;
    let work = 0;
    for (const other of world.orders)
      if (other.state === "open" && other.due <= o.due) work += workLeft(other);
    const hands = div(Math.max(1, o.due - world.hour) * aDay, 24);
    most = Math.max(most, div(div(work * 10000, pace), Math.max(1, hands)));
  }
  return most;
}

function packedShort(world: World, setting: Setting): number {
  for (const o of world.orders) {
    if (o.state !== "open" || o.told >= 0 || o.packed === 0 || o.packed >= o.quantity) continue;
    const left = lastCourier(setting, o.due) - world.hour;
    if (left >= 0 && left <= 3) return 1;
  }
  return 0;
}

function count(world: World, test: (p: Person) => boolean): number {
  let n = 0;
  for (const p of world.people) if (test(p)) n++;
  return n;
}

const hired = (p: Person): boolean => !p.owner && p.gone < 0;

/** Trust of the hired, on average; 1000 in a house without hired people, where nobody can lose it. */
export function meanTrust(world: World): number {
  let sum = 0;
  let n = 0;
  for (const p of world.people) {
    if (!hired(p)) continue;
    sum += p.trust;
    n++;
  }
  return n > 0 ? div(sum, n) : 1000;
}

function chainShare(world: World): number {
  let all = 0;
  let passed = 0;
  for (const o of world.orders) {
    all += o.packed;
    passed += Math.min(o.packed, o.passed);
  }
  return all > 0 ? div(passed * 10000, all) : 0;
}

/** People gone within some hours, and of how many ever hired. */
function leavers(world: World, hours: number): { gone: number; ever: number } {
  let gone = 0;
  let ever = 0;
  for (const p of world.people) {
    if (p.owner) continue;
    ever++;
    if (p.gone >= 0 && world.hour - p.gone < hours) gone++;
  }
  return { gone, ever };
}

function leftShare(world: World): number {
  const { gone, ever } = leavers(world, 240);
  return ever > 0 ? div(gone * 10000, ever) : 0;
}

/** A neighbour's offer over what this house pays the person in four weeks, bp; 0 without an offer. */
function offerShare(world: World, setting: Setting, p: Person): number {
  if (p.offer === 0) return 0;
  const month = div(p.earned * 672, Math.max(168, world.hour - setting.level.hour));
  return month > 0 ? Math.min(40000, div(p.offer * 10000, month)) : 40000;
}

/** What the hired of the lanes earned an hour, bp of the first week; as ever before a week is over. */
function lanesPay(world: World): number {
  const first = lanesFirst(world)?.hourly ?? 0;
  const now = lanesNow(world)?.hourly ?? 0;
  return first > 0 ? div(now * 10_000, first) : 10_000;
}

/** A number of a project, 0 before anybody spoke of it. */
function projectFigure(
  world: World,
  setting: Setting,
  id: string,
  read: (project: Project, data: ProjectData) => number,
): number {
  const data = projectData(setting, id);
  const project = projectOf(world, id);
  return data && project ? read(project, data) : 0;
}

const one =
  (read: (p: Person, world: World, setting: Setting) => number): Read =>
  (world, setting, of) => {
    const p = personOf(world, of);
    return p ? read(p, world, setting) : 0;
  };

export const QUANTITY: Readonly<Record<Quantity, Read>> = {
  hour: (w) => hourOfDay(w.hour),
  day: (w) => dayOf(w.hour) + 1,
  weekday: (w, s) => weekdayOf(s, w.hour),
  cash: (w) => w.books.cash,
  escrow: (w) => w.books.escrow,
  owed: (w) => -w.books.wages,
  debts: (w) => debts(w) + w.books.wages,
  worth,
  gain: result,
  load,
  open: (w) => w.orders.filter((o) => o.state === "open").length,
  late: lateOrders,
  unsaid: (w, s) => unsaidOrders(w, s).length,
  untouched: (w, s) => unsaidOrders(w, s).filter(isUntouched).length,
  missing: (w) => {
    const o = urgentOrder(w);
    return o && o.clothAt <= w.hour && !isSealed(w) ? o.quantity - o.packed : 0;
  },
  hoursToDue: (w) => {
    const o = urgentOrder(w);
    return o ? o.due - w.hour : NO_DEADLINE;
  },
  bidders: mostBidders,
  rank: ownRank,
  bids: (w) => w.tally.bids,
  nightReplies: (w) => w.standing.nightReplies,
  rating: (w) => w.standing.rating,
  onTime: (w) => w.standing.onTimeBp,
  reviews: (w) => w.standing.reviewCount,
  place: (w) => w.standing.rank,
  night: (w) => {
    let [lit, open] = [0, 0];
    for (const r of w.rivals) {
      if (r.lit) lit++;
      if (!r.closed) open++;
    }
    return open > 0 ? div(lit * 10000, open) : 0;
  },
  lit: (w) => (litAtThree(w) ? 1 : 0),
  nightsLit: (w) => w.tally.nightsLit,
  stations: (w) => w.stations.length,
  beds: (w) => w.house.beds,
  exits: (w) => w.house.exits,
  hired: (w) => count(w, hired),
  meanTrust,
  longHours: (w) => count(w, (p) => p.gone < 0 && p.row >= 10),
  veryLongHours: (w) => count(w, (p) => p.gone < 0 && p.row >= 13),
  injuries: (w) => w.tally.injuries,
  refusals: (w) => w.tally.refusals,
  delivered: (w) => w.tally.delivered,
  deliveredLate: (w) => w.tally.late,
  packedShort,
  brokenPromises: (w) => {
    let n = 0;
    for (const p of w.promises) if (p.state === "broken") n++;
    return n;
  },
  nightShare: (w) => nightShareSince(w, div((dayOf(w.hour) + 1) * 2, 3)),
  stationUse: (w) => (w.tally.stationHours > 0 ? div(w.tally.stationUsed * 10000, w.tally.stationHours) : 0),
  ownerHourly,
  wageHourly: hiredHourly,
  chainShare,
  leftInTenDays: leftShare,
  leftToday: (w) => leavers(w, 24).gone,
  brokeWarnings: (w) => w.brokeWarnings,
  because: (w) => w.cards.filter((c) => c.because !== "").length,
  prominent: (w) => w.tally.prominentTaken,
  predictions: (w) => w.predictions.filter((p) => p.came !== null).length,
  copies: figureOf("copies"),
  copiesDay: figureOf("copiesDay"),
  same: figureOf("same"),
  sameMine: figureOf("sameMine"),
  ratio: figureOf("ratio"),
  priceBelow: figureOf("priceBelow"),
  ownSold: figureOf("ownSold"),
  ownFlat: figureOf("ownFlat"),
  stock: figureOf("stock"),
  waiting: figureOf("waiting"),
  adShare: figureOf("adShare"),
  margin: figureOf("margin"),
  listings: figureOf("listings"),
  drawing: figureOf("drawing"),
  returns: figureOf("returns"),
  shops: figureOf("shops"),
  title: figureOf("title"),
  counted: figureOf("counted"),
  villagePay: (w, s) => (w.market ? figureOf("villagePay")(w, s) : lanesPay(w)),
  villageHours: (w, s) => (w.market ? figureOf("villageHours")(w, s) : (lanesNow(w)?.hours10 ?? 0)),
  villageNights: (w) => lanesNow(w)?.litBp ?? 0,
  villageNightsFirst: (w) => lanesFirst(w)?.litBp ?? 0,
  villageBetter: (w) => lanesNow(w)?.betterBp ?? 0,
  across: (w) => lanesNow(w)?.acrossBp ?? 0,
  ...TABLE_QUANTITIES,
  carry: figureOf("carry"),
  titleDays: (w) => {
    const { market } = w;
    return market?.titleAt === undefined ? -1 : market.round - market.titleAt;
  },
  ownHours: figureOf("ownHours"),
  shelfWork,
  shelfShare,
  fanStock,
  deadStock,
  fanSold,
  sidesIn,
  nextMatch: nextMatchIn,
  sinceLastMatch,
  wonLast,
  owedUs: (w) => w.books.receivable,
  sideIn,
  ...SAFETY_QUANTITIES,
  copiesMade: figureOf("copiesMade"),
  unique: figureOf("unique"),
  evenings: figureOf("evenings"),
  customers: (w) => w.channel?.customers ?? 0,
  channelShare,
  channelTimes,
  loan: (w) => -w.books.loan,
  ...SALE_QUANTITIES,
  outNow: (w) => w.orders.reduce((sum, o) => sum + o.out, 0),
  takenShare,
  lastLinkPay: (w, s) => (w.ended ? lastLinkPay(w, s) : 0),
  atHome: (w, _s, of) => piecesAt(w, of),
  homeNights: (w, _s, of) => nightsAt(w, of),
  homeLate: (w, s, of) => (isLateAt(w, s, of) ? 1 : 0),
  fromHome: (w, _s, of) => bundlesBackFrom(w, of),
  hrs: one((p) => p.row),
  todayHours: one((p) => p.today),
  off: one((p) => p.sinceFree),
  fatigue: one((p) => p.fatigue),
  health: one((p) => p.health),
  trust: one((p) => p.trust),
  offer: one((p, w, s) => offerShare(w, s, p)),
  signs: one((p) => p.signs),
  personOwed: one((p) => p.owed),
  copiedBy: (w, s, of) => (makesOurs(w, s, of) ? 1 : 0),
  held: (w, _s, of) => w.promises.find((p) => p.id === of)?.held ?? 0,
  regard: (w) => w.regard,
  signatures: (w, s, of) => projectFigure(w, s, of, signatures),
  signaturesMissing: (w, s, of) =>
    projectFigure(w, s, of, (p, data) => Math.max(0, p.needs - signatures(p, data))),
  freeRiders: (w, s, of) => projectFigure(w, s, of, (p) => (isAlive(p) ? ridersOf(w, s, p).length : 0)),
  projectDays: (w, s, of) => projectFigure(w, s, of, (p) => div(w.hour - p.since, 24)),
  ruleHours: (w, s, of) => ruleHours(w, s, of),
  ruleStrength: (w, _s, of) => ruleStrength(w, of),
  outside: (w, _s, of) => w.outside[of] ?? 0,
};
