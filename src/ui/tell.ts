/** Turns what the simulation reports into a message, or into nothing. A new kind of fact does not compile until it is answered here. */
import {
  type Fact,
  type FactKind,
  isFen,
  type Order,
  OWN_HOUSE,
  orderOf,
  questionOf,
  type Setting,
  shopView,
  type World,
} from "../sim/index.ts";
import { goalKey } from "./parts/goal.ts";
import { guessText } from "./reckoning/guessText.ts";
import type { Say } from "./say.ts";
import { offerName } from "./shop/productName.ts";
import { HOUSE } from "./tell-house.ts";
import { LANES } from "./tell-lanes.ts";
import { PROJECTS } from "./tell-projects.ts";
import { SALE } from "./tell-sale.ts";
import { shopOf, type Tell, type Teller } from "./teller.ts";

const promiseText = ({ say }: Teller, id: string): string => say.t(`promises.${id}.text`);

/** "Lockstitch 2": the second machine of its kind. */
export function stationName(say: Say, world: World, index: number): string {
  const op = world.stations[index]?.op ?? 0;
  const n = world.stations.slice(0, index + 1).filter((station) => station.op === op).length;
  return say.t("ui.machines.name", { op: say.station(op), n });
}

const offerOf = ({ say, world, setting }: Teller, listing: number): string =>
  offerName(say, world, setting, listing);

/** A neighbour of the lanes by the id of its shop: by name where the level gives one, else by the number of the house. */
const laneName = ({ say, setting, world }: Teller, shop: number): string =>
  say.rival(setting.level.village?.named[shop]?.id ?? world.market?.called?.[shop] ?? `lane-${shop + 1}`);

/** An evening that asks nobody to stay: because all is done, or because what is sold was never begun; of who stays it was told. */
function eveningWithout({ say, world, setting }: Teller): string {
  if (world.people.some((person) => person.tonight > world.hour)) return "";
  const short = shopView(world, setting)?.listings.reduce((sum, offer) => sum + offer.short, 0) ?? 0;
  return short > 0 ? say.t("ui.tell.eveningShort", { n: short }) : say.t("ui.tell.eveningDone");
}

/** The order, where it is a batch for the own shelf. */
function batchOf({ world }: Teller, id: number): Order | undefined {
  const order = orderOf(world, id);
  return order !== undefined && order.listing >= 0 ? order : undefined;
}

type GoalFact = Extract<Fact, { kind: "goalReached" | "goalMissed" }>;

/** What the level counts is said by the level; money by the interface. */
function goalTold({ kind, now, to }: GoalFact, { say, setting }: Teller): string {
  const { goal } = setting.level;
  if (goal.is !== "cash") {
    const own = (n: number): string | number => (isFen(goal.is) ? say.money(n) : n);
    return say.t(goalKey(setting, kind), { now: own(now), to: own(to) });
  }
  return say.t(`ui.tell.${kind}`, { money: say.money(to), name: say.fullName(goal.person) });
}

const TELL: Tell = {
  hourPassed: null,
  shiftChanged: null,
  trustMoved: null,
  cardOpened: null,
  cardChosen: null,
  becauseGiven: null,
  runEnded: null,
  // seen in the shop panel itself
  listingOpened: null,
  priceSet: null,
  adSet: null,
  reserveSet: null,
  promoted: null,
  batchBegan: null,
  adPaid: null,
  roundPassed: null,
  sold: null,
  piecesPacked: null,
  bidPlaced: null,
  dayBegan: ({ day, rain }, { say, setting }) =>
    say.t(rain ? "ui.tell.dayRain" : "ui.tell.dayBegan", {
      weekday: say.t(`ui.dayLong.${(setting.level.weekday + day) % 7}`),
      day: day + 1,
    }),
  eveningCame: (f, teller) =>
    f.missing > 0
      ? teller.say.t("ui.tell.evening", { n: f.missing, shop: shopOf(teller, f.order) })
      : eveningWithout(teller),
  nightBegan: ({ lit }, { say }) => say.t(lit ? "ui.tell.nightLit" : "ui.tell.nightDark"),
  requestPosted: (f, { say }) =>
    say.t("ui.tell.requestPosted", {
      shop: say.shop(f.shop),
      n: say.count(f.quantity),
      style: say.style(f.style),
    }),
  requestClosed: (f, { say }) => {
    if (f.winner === OWN_HOUSE) return "";
    const params = { shop: say.shop(f.shop), winner: say.rival(f.winner), price: say.money(f.price) };
    return say.t(f.winner === "" ? "ui.tell.requestNobody" : "ui.tell.requestTo", params);
  },
  bidWon: (f, teller) =>
    teller.say.t("ui.tell.bidWon", { shop: shopOf(teller, f.order), money: teller.say.money(f.deposit) }),
  bidLost: (f, { say }) =>
    say.t("ui.tell.bidLost", {
      shop: say.shop(f.shop),
      winner: say.rival(f.winner),
      score: say.count(f.score / 10, 1),
      mine: say.count(f.mine / 10, 1),
      part: say.t(`ui.phone.part.${f.part}`),
    }),
  clothArrived: (f, teller) => {
    const batch = batchOf(teller, f.order);
    return batch === undefined
      ? teller.say.t("ui.tell.clothArrived", { shop: shopOf(teller, f.order) })
      : teller.say.t("ui.tell.clothOfBatch", { style: offerOf(teller, batch.listing) });
  },
  // of a batch the shelf says it
  orderPacked: (f, teller) =>
    batchOf(teller, f.order) === undefined
      ? teller.say.t("ui.tell.orderPacked", { shop: shopOf(teller, f.order) })
      : "",
  orderShipped: (f, teller) =>
    teller.say.t("ui.tell.orderShipped", { shop: shopOf(teller, f.order), n: f.pieces, late: f.lateHours }),
  orderCannotBeKept: (f, teller) =>
    teller.say.t("ui.tell.cannotBeKept", {
      shop: shopOf(teller, f.order),
      hours: teller.say.ahead(f.lateHours),
    }),
  orderCancelled: (f, teller) =>
    teller.say.t("ui.tell.orderCancelled", { shop: shopOf(teller, f.order), money: teller.say.money(f.fen) }),
  shopTold: (f, teller) => teller.say.t("ui.tell.shopTold", { shop: shopOf(teller, f.order) }),
  shopAgreed: (f, teller) =>
    teller.say.t("ui.tell.shopAgreed", { shop: shopOf(teller, f.order), hours: teller.say.span(f.hours) }),
  shopRefused: (f, teller) => teller.say.t("ui.tell.shopRefused", { shop: shopOf(teller, f.order) }),
  courierCame: (f, { say }) => say.t("ui.tell.courierCame", { n: f.parcels }),
  reviewCame: (f, teller) =>
    teller.say.t("ui.tell.reviewCame", {
      shop: shopOf(teller, f.order),
      stars: teller.say.stars(f.stars),
      rating: teller.say.stars(f.rating),
    }),
  refunded: (f, teller) =>
    teller.say.t("ui.tell.refunded", {
      shop: shopOf(teller, f.order),
      n: f.faults,
      money: teller.say.money(f.fen),
    }),
  escrowReleased: (f, teller) =>
    teller.say.t("ui.tell.escrowReleased", {
      shop: shopOf(teller, f.order),
      money: teller.say.money(f.fen),
      fee: teller.say.money(f.fee),
    }),
  advanceTaken: (f, { say }) =>
    say.t("ui.tell.advanceTaken", { money: say.money(f.fen), fee: say.money(f.fee) }),
  wagesPaid: (f, { say }) => say.t("ui.tell.wagesPaid", { money: say.money(f.fen), n: f.people }),
  wagesLate: (f, { say }) => say.t("ui.tell.wagesLate", { money: say.money(f.fen), n: f.days }),
  billPaid: (f, { say }) => say.t(`ui.tell.paid.${f.what}`, { money: say.money(f.fen) }),
  billLate: (f, { say }) => say.t(`ui.tell.lateBill.${f.what}`, { money: say.money(f.fen) }),
  insolvencyWarned: (f, { say }) => say.t("ui.tell.insolvency", { money: say.money(f.fen), n: f.count }),
  machineJammed: (f, { say, world }) =>
    say.t("ui.tell.jammed", { machine: stationName(say, world, f.station), hours: say.span(f.hours) }),
  machineRuns: (f, { say, world }) => say.t("ui.tell.runs", { machine: stationName(say, world, f.station) }),
  machineServed: (f, { say, world }) =>
    say.t("ui.tell.served", { machine: stationName(say, world, f.station) }),
  keptOn: (f, { say }) =>
    say.t("ui.tell.keptOn", {
      names: say.list(f.people.map(say.name)),
      n: f.people.length,
      time: say.clock(f.until),
    }),
  sentHome: (f, { say }) =>
    say.t("ui.tell.sentHome", { names: say.list(f.people.map(say.name)), n: f.people.length }),
  refused: (f, { say }) => say.t(`ui.tell.refused.${f.why}`, { name: say.name(f.who) }),
  warningSeen: (f, { say }) => say.t(`ui.tell.warning.${f.sign}`, { name: say.name(f.who) }),
  hurt: (f, { say }) =>
    say.t("ui.tell.hurt", { name: say.name(f.who), hours: say.span(f.hours), money: say.money(f.fen) }),
  wellAgain: (f, { say }) => say.t("ui.tell.wellAgain", { name: say.name(f.who) }),
  offerMade: (f, { say }) => say.t("ui.tell.offerMade", { name: say.name(f.who), money: say.money(f.fen) }),
  mayLeave: (f, { say }) => say.t("ui.tell.mayLeave", { name: say.name(f.who) }),
  left: (f, { say }) => say.t("ui.tell.leftPlain", { name: say.name(f.who) }),
  joined: (f, { say }) => say.t("ui.tell.joined", { name: say.name(f.who) }),
  policyChanged: (f, { say }) =>
    f.policy === "rate"
      ? say.t("ui.tell.policy.rate", { money: say.money(f.value) })
      : say.t(`ui.tell.policy.${f.policy}`, { value: say.t(`ui.policies.${f.policy}${f.value}`) }),
  promiseGiven: (f, teller) => teller.say.t("ui.tell.promiseGiven", { text: promiseText(teller, f.promise) }),
  promiseEnded: (f, teller) =>
    teller.say.t(`ui.tell.promise.${f.state}`, { text: promiseText(teller, f.promise) }),
  cardPutOff: (f, { say }) => say.t("ui.tell.putOff", { time: say.moment(f.until) }),
  noticeAnnounced: (f, { say }) =>
    say.t("ui.tell.notice", { text: say.t(`notices.${f.notice}.exact`), time: say.moment(f.inForceAt) }),
  noticeInForce: (f, { say }) => say.t("ui.tell.noticeInForce", { text: say.t(`notices.${f.notice}.exact`) }),
  badgeEarned: (f, { say }) => say.t("ui.tell.badge", { n: f.points }),
  streakEnded: (f, { say }) => say.t("ui.tell.streakEnded", { n: f.nights }),
  reckoningOpened: (f, { say }) => say.t("ui.tell.reckoning", { n: f.week }),
  reckoningClosed: (f, { say }) => say.t(f.shared ? "ui.tell.reckoningShown" : "ui.tell.reckoningAlone"),
  predictionCame: (f, { say, setting }) => {
    const question = questionOf(setting, f.week) ?? "";
    const text = (value: number) => guessText(say, question, value);
    return say.t("ui.tell.prediction", { guess: text(f.guess), came: text(f.came) });
  },
  designBegan: (f, { say }) =>
    say.t(f.from < 0 ? "ui.tell.shop.designBegan" : "ui.tell.shop.copyBegan", { name: say.name(f.who) }),
  designDone: (f, teller) =>
    teller.say.t(f.original ? "ui.tell.shop.designDone" : "ui.tell.shop.copyDone", {
      name: teller.say.name(f.who),
      style: offerOf(teller, f.listing),
    }),
  designDropped: (_f, { say }) => say.t("ui.tell.shop.designDropped"),
  listingClosed: (f, teller) =>
    teller.say.t("ui.tell.shop.listingClosed", {
      style: offerOf(teller, f.listing),
      n: f.pieces,
      money: teller.say.money(f.fen),
    }),
  batchDone: (f, teller) =>
    teller.say.t("ui.tell.shop.batchDone", { style: offerOf(teller, f.listing), n: f.pieces }),
  soldOut: (f, teller) =>
    teller.say.t("ui.tell.shop.soldOut", { style: offerOf(teller, f.listing), n: f.missed }),
  parcelsSent: (f, teller) =>
    teller.say.t("ui.tell.shop.parcelsSent", {
      style: offerOf(teller, f.listing),
      n: f.pieces,
      late: f.late,
    }),
  carriedDown: (f, { say }) =>
    say.t("ui.tell.shop.carriedDown", { name: say.name(f.who), n: f.parcels, time: say.moment(f.until) }),
  salesLost: (f, teller) =>
    teller.say.t("ui.tell.shop.salesLost", {
      style: offerOf(teller, f.listing),
      n: f.pieces,
      money: teller.say.money(f.fen),
    }),
  salesPaid: (f, { say }) =>
    say.t("ui.tell.shop.salesPaid", { money: say.money(f.fen), fee: say.money(f.fee) }),
  returned: (f, teller) =>
    teller.say.t("ui.tell.shop.returned", {
      style: offerOf(teller, f.listing),
      n: f.pieces,
      money: teller.say.money(f.fen),
    }),
  shopReviewed: (f, teller) =>
    teller.say.t("ui.tell.shop.shopReviewed", {
      style: offerOf(teller, f.listing),
      stars: teller.say.stars(f.stars),
      rating: teller.say.stars(f.rating),
    }),
  copied: (f, teller) =>
    teller.say.t(f.first ? "ui.tell.shop.copiedFirst" : "ui.tell.shop.copied", {
      name: laneName(teller, f.shop),
      style: offerOf(teller, f.listing),
    }),
  priceFell: (f, teller) =>
    teller.say.t("ui.tell.shop.priceFell", {
      style: offerOf(teller, f.listing),
      money: teller.say.money(f.price),
    }),
  hitBegan: (f, teller) =>
    f.listing >= 0
      ? teller.say.t("ui.tell.shop.hitOwn", { style: offerOf(teller, f.listing) })
      : teller.say.t("ui.tell.shop.hitOther"),
  shopOpened: (f, teller) => teller.say.t("ui.tell.shop.shopOpened", { name: laneName(teller, f.shop) }),
  shopClosed: (f, teller) => teller.say.t("ui.tell.shop.shopClosed", { name: laneName(teller, f.shop) }),
  titleWon: (f, { say }) => say.t("ui.tell.shop.titleWon", { n: f.shops }),
  pactMade: (f, { say }) =>
    say.t(f.pact === "floor" ? "ui.tell.shop.floorMade" : "ui.tell.shop.truceMade", { n: f.shops }),
  copyStopped: (f, { say }) =>
    say.t("ui.tell.shop.copyStopped", { name: say.name(f.who), fine: say.money(f.fen) }),
  customerAsked: (f, teller) =>
    teller.say.t("ui.tell.shop.customerAsked", { shop: shopOf(teller, f.order), n: f.pieces }),
  customersMoved: (f, { say }) => say.t("ui.tell.shop.customersMoved", { n: f.customers, by: f.by }),
  floorLeft: (f, teller) => teller.say.t("ui.tell.shop.floorLeft", { name: laneName(teller, f.shop) }),
  truceLeft: (f, teller) => teller.say.t("ui.tell.shop.truceLeft", { name: laneName(teller, f.shop) }),
  bulkSold: (f, teller) =>
    teller.say.t("ui.tell.shop.bulkSold", {
      style: offerOf(teller, f.listing),
      n: f.pieces,
      money: teller.say.money(f.fen),
    }),
  customerPaid: (f, teller) =>
    teller.say.t("ui.tell.customerPaid", {
      shop: shopOf(teller, f.order),
      money: teller.say.money(f.fen),
    }),
  matchPlayed: (f, { say }) =>
    say.t(f.last ? "ui.tell.lastMatch" : "ui.tell.matchPlayed", {
      winner: say.side(f.winner),
      loser: say.side(f.loser),
    }),
  sideOut: (f, { say }) =>
    say.t(f.shelf > 0 ? "ui.tell.sideOutShelf" : "ui.tell.sideOut", { side: say.side(f.side), n: f.shelf }),
  ...LANES,
  ...PROJECTS,
  ...HOUSE,
  ...SALE,
  goalReached: goalTold,
  goalMissed: goalTold,
};

/** The message of a fact, or null for what nobody needs to be told in words. */
export function tell(say: Say, world: World, setting: Setting, fact: Fact): string | null {
  const teller = TELL[fact.kind] as ((fact: Fact, teller: Teller) => string) | null;
  const text = teller === null ? "" : teller(fact, { say, world, setting });
  return text === "" ? null : text;
}

const PLATFORM = new Set<FactKind>([
  "badgeEarned",
  "streakEnded",
  "noticeAnnounced",
  "noticeInForce",
  "escrowReleased",
  "advanceTaken",
  "salesPaid",
  "tierChanged",
  "visitAnnounced",
  "reportCame",
  "disputeOpened",
  "disputeSettled",
  "saleOpened",
  "saleClosed",
  "creditDrawn",
  "creditOffered",
]);

/** The Platform says this, in its own tone. */
export const isFromPlatform = (fact: Fact): boolean => PLATFORM.has(fact.kind);
