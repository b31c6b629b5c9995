/** Messages about neighbours, work that leaves the house, and the matchmaker beside the bidding. */
import { shopOf, type Tell, type Teller } from "./teller.ts";

type Kind =
  | "houseOpened"
  | "houseClosed"
  | "tierChanged"
  | "takerAnswered"
  | "workBack"
  | "toppedUp"
  | "workOffered"
  | "workTaken"
  | "sampleBegan"
  | "sampleShown"
  | "splitAgreed"
  | "firstPartSent"
  | "visitAnnounced"
  | "visitAnswered"
  | "reportCame"
  | "disputeOpened"
  | "disputeSettled"
  | "claimAnswered";

/** A neighbour, a couple or a broker. */
const takerOf = ({ say, world }: Teller, id: string): string =>
  world.rivals.some((r) => r.id === id) ? say.rival(id) : say.name(id);

export const LANES: Pick<Tell, Kind> = {
  houseOpened: (f, { say }) => say.t("ui.tell.lanes.houseOpened", { name: say.rival(f.rival), n: f.more }),
  houseClosed: (f, { say }) => say.t("ui.tell.lanes.houseClosed", { name: say.rival(f.rival), n: f.more }),
  tierChanged: (f, { say }) =>
    say.t(f.more ? "ui.tell.lanes.tierUp" : "ui.tell.lanes.tierDown", { n: f.most }),
  takerAnswered: (f, teller) =>
    teller.say.t(`ui.tell.lanes.${f.answer}`, {
      name: takerOf(teller, f.to),
      price: teller.say.money(f.price),
      time: teller.say.moment(Math.max(0, f.backBy)),
    }),
  workBack: (f, teller) =>
    teller.say.t(f.unsewn > 0 ? "ui.tell.lanes.workUnsewn" : "ui.tell.lanes.workBack", {
      name: takerOf(teller, teller.world.passed[f.passed]?.to ?? ""),
      n: f.pieces,
      unsewn: f.unsewn,
      late: f.lateHours,
      money: teller.say.money(f.fen),
    }),
  toppedUp: (f, { say }) => say.t("ui.tell.lanes.toppedUp", { money: say.money(f.fen) }),
  workOffered: (f, teller) =>
    teller.say.t("ui.tell.lanes.workOffered", {
      name: takerOf(teller, f.from),
      n: f.pieces,
      price: teller.say.money(f.price),
      time: teller.say.moment(f.due),
    }),
  workTaken: null,
  sampleBegan: null,
  sampleShown: (f, { say }) =>
    say.t(f.faults > 0 ? "ui.tell.lanes.sampleBad" : "ui.tell.lanes.sampleGood", { shop: say.shop(f.shop) }),
  splitAgreed: null,
  firstPartSent: (f, teller) =>
    teller.say.t("ui.tell.lanes.firstPart", {
      shop: shopOf(teller, f.order),
      n: f.pieces,
      late: f.lateHours,
    }),
  visitAnnounced: (f, { say }) => say.t("ui.tell.lanes.visit", { time: say.moment(f.visitAt) }),
  visitAnswered: null,
  reportCame: (f, { say }) =>
    f.points === 0
      ? say.t("ui.tell.lanes.noReport")
      : say.t(`ui.tell.lanes.${f.caught ? "caught" : f.certificate ? "certificate" : "report"}`, {
          n: f.points,
        }),
  disputeOpened: (f, teller) =>
    teller.say.t("ui.tell.lanes.disputed", { shop: shopOf(teller, f.order), money: teller.say.money(f.fen) }),
  disputeSettled: (f, teller) =>
    teller.say.t("ui.tell.lanes.settled", {
      shop: shopOf(teller, f.order),
      money: teller.say.money(f.fen),
      insured: teller.say.money(f.insured),
    }),
  claimAnswered: (f, teller) =>
    teller.say.t(`ui.tell.lanes.claim.${f.how === "half" ? (f.isAgreed ? "half" : "halfNot") : f.how}`, {
      shop: shopOf(teller, f.order),
      money: teller.say.money(f.fen),
    }),
};
