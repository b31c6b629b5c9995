/** Effects on what is owed and lent: the Platform's credit, the cloth dealer's book, wages and rent. */

import { post } from "../ledger.ts";
import { creditRoom, drawCredit } from "../market/credit.ts";
import { spend } from "../money.ts";
import { peopleOf, type Run } from "../run.ts";
import { tradeOf } from "../shop/own.ts";
import { buyRoll, payRoll, returnRoll, rollOwed } from "../shop/roll.ts";
import type { Person } from "../state.ts";
import type { Doings } from "./types.ts";

type Word =
  | "borrow"
  | "creditOffer"
  | "buyCloth"
  | "clothOn"
  | "dealer"
  | "wagesWait"
  | "payOwed"
  | "bonus"
  | "rent";

/** As much of it as the Platform still lends. */
function borrow(run: Run, fen: number): void {
  const room = Math.min(fen, creditRoom(run.world, run.setting));
  if (room > 0) drawCredit(run, room);
}

/** Pays one person all that is owed, advances first; what the tin lacks is borrowed from kin and the corner shop. */
function payOff(run: Run, p: Person): number {
  const { books } = run.world;
  const back = Math.min(p.advance, p.owed);
  p.advance -= back;
  post(books, "advances", "wages", back);
  const fen = p.owed - back;
  spend(run, "wages", fen);
  p.owed = 0;
  p.paid += fen + back;
  p.wait = 0;
  return fen;
}

export const CREDIT: Doings<Word> = {
  borrow(run, { borrow: fen }) {
    borrow(run, fen);
  },
  creditOffer(run, { creditOffer: limit, hours }) {
    run.world.offer = { limit, until: run.world.hour + hours };
    run.facts.push({ kind: "creditOffered", limit, until: run.world.offer.until });
  },
  buyCloth(run, { buyCloth: fen, pay }) {
    const trade = tradeOf(run.world, run.setting);
    if (!trade) return;
    if (fen < 0) {
      returnRoll(run, trade, -fen);
      return;
    }
    if (pay === "platform") borrow(run, fen);
    buyRoll(run, trade, fen, pay === "dealer");
  },
  clothOn(run) {
    const fen = Math.min(rollOwed(run.world), creditRoom(run.world, run.setting));
    if (fen <= 0) return;
    drawCredit(run, fen);
    payRoll(run, fen);
  },
  dealer(run, { dealer }) {
    const { own } = run.world;
    if (own) own.dealerMore = (own.dealerMore ?? 0) + dealer;
  },
  wagesWait(run, { wagesWait: hours }) {
    run.world.wagesFrom = run.world.hour + hours;
  },
  payOwed(run, { payOwed: who }, { person }) {
    const owed = peopleOf(run.world, who, person).filter((p) => !p.owner && p.owed > 0);
    let fen = 0;
    for (const p of owed) fen += payOff(run, p);
    if (fen > 0) run.facts.push({ kind: "wagesPaid", fen, people: owed.length });
  },
  bonus(run, { bonus, who }, { person }) {
    for (const p of peopleOf(run.world, who, person)) {
      if (p.owner) continue;
      p.owed += bonus;
      p.earned += bonus;
      post(run.world.books, "wages", "wageCost", bonus);
    }
  },
  rent(run, { rent }) {
    const { world, setting } = run;
    world.moreRent = Math.max(-setting.level.rentWeek, (world.moreRent ?? 0) + rent);
  },
};
