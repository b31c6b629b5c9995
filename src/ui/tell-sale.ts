/** Messages about the sale with a date, and about money that is lent or held. */
import type { Tell } from "./teller.ts";

type Kind =
  | "saleJoined"
  | "saleOpened"
  | "saleClosed"
  | "creditDrawn"
  | "creditPaid"
  | "creditOffered"
  | "clothBought";

export const SALE: Pick<Tell, Kind> = {
  // seen in the shop panel itself
  saleJoined: null,
  saleOpened: (f, { say }) => say.t("ui.tell.sale.opened", { n: f.mine, shops: say.count(f.shops) }),
  saleClosed: (f, { say }) =>
    say.t("ui.tell.sale.closed", { n: f.pieces, beyond: say.count(f.beyond), money: say.money(f.fen) }),
  creditDrawn: (f, { say }) => say.t("ui.tell.sale.creditDrawn", { money: say.money(f.fen) }),
  creditPaid: (f, { say }) =>
    say.t(f.taken ? "ui.tell.sale.creditTaken" : "ui.tell.sale.creditPaid", { money: say.money(f.fen) }),
  creditOffered: (f, { say }) =>
    say.t("ui.tell.sale.creditOffered", { money: say.money(f.limit), time: say.moment(f.until) }),
  clothBought: (f, { say }) =>
    say.t(f.credit ? "ui.tell.sale.clothOnCredit" : "ui.tell.sale.clothBought", { money: say.money(f.fen) }),
};
