/** What a card's choice does, as far as its effects say: the same that its price rows show a person. */
import type { Choice, Effect } from "../sim/index.ts";
import type { Taste } from "./types.ts";

interface Worth {
  /** yuan */
  money: number;
  /** points of trust and health of the people named, groups counted as three */
  people: number;
  /** hours of night work asked for */
  night: number;
  platform: number;
  /** what binds neighbours to each other */
  together: number;
  /** per cent of an order given to other hands */
  out: number;
}

const GROUP = new Set(["house", "all", "willing"]);
/** What a few pieces that are missing are worth, yuan. */
const SHORT_YUAN = 120;
const heads = (who: string): number => (GROUP.has(who) ? 3 : 1);

/** Yuan that a change of the shop is worth to somebody who reckons quickly. */
function addShop(worth: Worth, effect: Effect): void {
  if ("price" in effect) {
    worth.money += effect.price / 40;
    worth.platform -= effect.price / 200;
    worth.together += effect.price / 100;
  } else if ("ad" in effect) {
    worth.money -= effect.ad / 100;
    worth.platform += effect.ad / 200;
  } else if ("floor" in effect) worth.together += 100;
  else if ("adTruce" in effect) worth.together += 80;
  else if ("sellPattern" in effect) worth.money += effect.sellPattern / 200;
  else if ("version" in effect) worth.money += 120 - 10 * effect.version;
  else if ("newProduct" in effect) worth.money += 300;
  else if ("returns" in effect) worth.money -= (effect.returns * effect.days) / 100;
  else if ("cloth" in effect) worth.money += (10000 - effect.cloth) / 4;
  else if ("customers" in effect) {
    worth.money += 250 * effect.customers;
    worth.platform -= 20 * effect.customers;
  } else if ("takeDown" in effect) worth.money -= 60 * Math.min(10, effect.takeDown);
  else if ("order" in effect) worth.money += (effect.order.price * effect.order.quantity) / 500;
}

/** What is done with the neighbours; false for an effect that is none of it. */
function addVillage(worth: Worth, effect: Effect): boolean {
  if ("sign" in effect) {
    worth.together += 60 * (effect.shares ?? 1);
    worth.money -= 150 * (effect.shares ?? 1);
  } else if ("propose" in effect) worth.together += 40;
  else if ("signers" in effect) worth.together += 8 * effect.signers;
  else if ("payersNamed" in effect) worth.together += 20;
  else if ("leaveProject" in effect) worth.together -= 80;
  else if ("agree" in effect) worth.together += 50;
  else if ("revoke" in effect) worth.together -= 50;
  else if ("regard" in effect) worth.people += effect.regard / 4;
  else if ("onPaper" in effect) worth.platform += 10 * effect.onPaper;
  else if ("openShop" in effect) worth.people += 30;
  else if ("carry" in effect) worth.money -= 4 * effect.carry + 20 * (effect.minutes ?? 0);
  else if ("seen" in effect) worth.money += ((effect.seen - 10_000) * effect.days) / 400;
  else if ("certificate" in effect) worth.platform += effect.certificate ? 30 : -30;
  else return false;
  return true;
}

/** Fen a measure costs today, as the sheet of the house shows it. */
export type Prices = (measure: string) => number;

/** Yuan and points that a change of the house is worth. */
function addHouse(worth: Worth, effect: Effect, prices: Prices): boolean {
  if ("build" in effect) {
    worth.money -= prices(effect.build) / 100;
    worth.people += 25;
  } else if ("weekly" in effect) worth.money -= effect.weekly / 50;
  else if ("hideBeds" in effect) worth.people -= effect.hideBeds > 0 ? 20 : 0;
  else if ("deny" in effect) worth.people -= 40;
  else if ("grace" in effect || "builder" in effect) worth.together += 20;
  else if ("lanesBuild" in effect) worth.together += 20 * effect.lanesBuild;
  else if ("signersBuild" in effect) worth.together += 80;
  else if ("sockets" in effect) worth.people -= 20 * effect.sockets;
  else if ("beds" in effect) worth.people -= 25 * effect.beds;
  else return false;
  return true;
}

/** Credit, pay and the sale, in the same quick yuan. */
function addSale(worth: Worth, effect: Effect): void {
  if ("joinSale" in effect) {
    const all = effect.joinSale === "all" ? 2 : 1;
    if (effect.bp === 0) return;
    worth.money += 120 * all;
    worth.night += 3 * all;
    worth.platform += 20 * all;
    worth.people -= 20 * all;
  } else if ("reserve" in effect) {
    worth.money += effect.reserve / 2;
    worth.night += effect.reserve / 100;
  } else if ("borrow" in effect) worth.money -= effect.borrow / 10_000;
  else if ("clothOn" in effect) worth.platform += 20;
  else if ("buyCloth" in effect) {
    worth.platform += effect.pay === "platform" ? 20 : 0;
    // less cloth is less sewn at night, and less sold
    worth.night += effect.buyCloth / 200_000;
    worth.people -= effect.buyCloth / 200_000;
    worth.money += effect.buyCloth / 8000;
  } else if ("wagesWait" in effect) worth.people -= 80;
  else if ("payOwed" in effect) worth.people += 30 * heads(effect.payOwed);
  else if ("bonus" in effect) {
    worth.money -= (effect.bonus / 100) * heads(effect.who);
    worth.people += (effect.bonus / 1000) * heads(effect.who);
  } else if ("rent" in effect) worth.money -= effect.rent / 30;
  else if ("visit" in effect) worth.platform += effect.visit === "decline" ? 0 : 30;
}

function add(worth: Worth, effect: Effect, prices: Prices): void {
  if ("money" in effect) worth.money += effect.money / 100;
  else if ("advance" in effect) worth.money -= effect.advance / 200;
  else if ("trust" in effect) worth.people += effect.trust * heads(effect.who);
  else if ("fatigue" in effect) worth.people -= (effect.fatigue / 2) * heads(effect.who);
  else if ("health" in effect) worth.people += effect.health * heads(effect.who);
  else if ("keepOn" in effect) worth.night += 4 * heads(effect.keepOn);
  else if ("extra" in effect) worth.night += 2 * effect.days;
  else if ("sendHome" in effect) worth.people += 15 * heads(effect.sendHome);
  else if ("hurt" in effect) worth.people -= 150;
  else if ("leave" in effect) worth.people -= 200;
  else if ("rate" in effect) worth.people += (effect.rate - 10000) / 50;
  else if ("outside" in effect) worth.people += effect.outside / 4;
  else if ("breakPromise" in effect) worth.people -= 60;
  else if ("promise" in effect) worth.people += 20;
  else if ("tell" in effect) worth.platform -= 10;
  else if ("tellAll" in effect) worth.platform -= 20;
  else if ("giveBack" in effect) {
    worth.platform -= 40;
    worth.money -= 100;
  } else if ("rating" in effect) worth.platform += effect.rating * 4;
  else if ("badge" in effect) worth.platform += effect.badge * 5;
  else if ("shipShort" in effect) worth.platform -= effect.shipShort ? 10 : 20;
  else if ("shortMoney" in effect) worth.money += effect.shortMoney === "taken" ? SHORT_YUAN : -SHORT_YUAN;
  else if ("bid" in effect) worth.platform += 5;
  else if ("giveOut" in effect) worth.out += effect.bp / 100;
  else if ("deduct" in effect) {
    worth.money += effect.deduct / 100;
    worth.people -= effect.deduct / 200;
  } else if ("homePrice" in effect) worth.people += effect.homePrice / 100;
  else if ("atHome" in effect) worth.people -= effect.bundle === "night" ? 20 : 0;
  else if ("end" in effect) worth.money -= 5000;
  else if (!addVillage(worth, effect) && !addHouse(worth, effect, prices)) {
    addShop(worth, effect);
    addSale(worth, effect);
  }
}

/** The value of a choice to a taste; higher is taken. */
export function appraise(choice: Choice, taste: Taste, prices: Prices): number {
  const worth: Worth = { money: 0, people: 0, night: 0, platform: 0, together: 0, out: 0 };
  for (const effect of choice.effects) add(worth, effect, prices);
  for (const later of choice.later ?? []) for (const effect of later.effects) add(worth, effect, prices);
  return (
    worth.money * taste.money +
    worth.people * taste.people +
    worth.night * taste.night +
    worth.platform * taste.platform +
    worth.together * (taste.together ?? 0) +
    worth.out * (taste.out ?? 0)
  );
}
