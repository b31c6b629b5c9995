/** Decisions by kind: a kind without its file does not compile. */
import type { CommandRule } from "../run.ts";
import { ad } from "./ad.ts";
import { advance } from "./advance.ts";
import { answerClaim } from "./answerClaim.ts";
import { because } from "./because.ts";
import { bid } from "./bid.ts";
import { borrow } from "./borrow.ts";
import { build } from "./build.ts";
import { buyCloth } from "./buyCloth.ts";
import { cancel } from "./cancel.ts";
import { choose } from "./choose.ts";
import { closeBook } from "./closeBook.ts";
import { closeListing } from "./closeListing.ts";
import { consult } from "./consult.ts";
import { design } from "./design.ts";
import { dropDesign } from "./dropDesign.ts";
import { finish } from "./finish.ts";
import { freeDay } from "./freeDay.ts";
import { give } from "./give.ts";
import { joinSale } from "./joinSale.ts";
import { keepOn } from "./keepOn.ts";
import { leaveProject } from "./leaveProject.ts";
import { namePayers } from "./namePayers.ts";
import { passOn } from "./passOn.ts";
import { payCloth } from "./payCloth.ts";
import { payWages } from "./payWages.ts";
import { predict } from "./predict.ts";
import { price } from "./price.ts";
import { promote } from "./promote.ts";
import { propose } from "./propose.ts";
import { putOff } from "./putOff.ts";
import { repayCredit } from "./repayCredit.ts";
import { repayLoan } from "./repayLoan.ts";
import { reserve } from "./reserve.ts";
import { sample } from "./sample.ts";
import { sendHome } from "./sendHome.ts";
import { service } from "./service.ts";
import { setPolicy } from "./setPolicy.ts";
import { setRate } from "./setRate.ts";
import { sew } from "./sew.ts";
import { shift } from "./shift.ts";
import { sign } from "./sign.ts";
import { splitDelivery } from "./splitDelivery.ts";
import { takeAdvance } from "./takeAdvance.ts";
import { takeBack } from "./takeBack.ts";
import { takeBackWork } from "./takeBackWork.ts";
import { takeWork } from "./takeWork.ts";
import { tell } from "./tell.ts";
import type { CommandKind } from "./types.ts";
import { withdraw } from "./withdraw.ts";

export const COMMANDS: { readonly [K in CommandKind]: CommandRule<K> } = {
  advance,
  bid,
  withdraw,
  shift,
  freeDay,
  keepOn,
  sendHome,
  choose,
  putOff,
  because,
  give,
  takeBack,
  setRate,
  setPolicy,
  tell,
  cancel,
  payWages,
  payCloth,
  repayLoan,
  takeAdvance,
  service,
  predict,
  closeBook,
  finish,
  design,
  dropDesign,
  closeListing,
  sew,
  price,
  ad,
  reserve,
  promote,
  passOn,
  takeBackWork,
  takeWork,
  sample,
  splitDelivery,
  consult,
  propose,
  sign,
  namePayers,
  leaveProject,
  build,
  answerClaim,
  joinSale,
  borrow,
  repayCredit,
  buyCloth,
};
