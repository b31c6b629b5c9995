/** The figures a card or an ending may quote, written as the language writes them. The simulation works them out. */
import type { Params } from "../../i18n/index.ts";
import { cardParams as figures, type Setting, type World } from "../../sim/index.ts";
import type { Say } from "../say.ts";

export function cardParams(say: Say, world: World, setting: Setting): Params {
  const f = figures(world, setting);
  return {
    shop: say.shop(f.shop),
    style: say.style(f.style),
    // Plural rules of a sentence need the number itself.
    quantity: f.quantity,
    packed: f.packed,
    missing: f.missing,
    rank: f.rank,
    bidders: f.bidders,
    dueTime: say.moment(f.dueTime),
    doneIfKept: say.moment(f.doneIfKept),
    doneIfOwners: say.moment(f.doneIfOwners),
    doneIfClosed: say.moment(f.doneIfClosed),
    lateFee: say.money(f.lateFee),
    keptNames: say.list(f.keptNames.map(say.name)),
    cut: say.money(f.cut),
    hours: f.hours,
    cash: say.money(f.cash),
    owed: say.money(f.owed),
    rate: say.money(f.rate),
    hiredHourly: say.money(f.hiredHourly),
    ownerHourly: say.money(f.ownerHourly),
    minimum: say.money(f.minimum),
    ownPrice: say.money(f.ownPrice),
    copyPrice: say.money(f.copyPrice),
    copies: f.copies,
    waiting: f.waiting,
    sideWon: say.side(f.sideWon),
    sideOut: say.side(f.sideOut),
    fanStock: f.fanStock,
    deadStock: f.deadStock,
    shelfWork: f.shelfWork,
    sameHouses: f.sameHouses,
    houses: f.houses,
    lotPrice: say.money(f.lotPrice),
    bundle: f.bundle,
    outPrice: say.money(f.outPrice),
    homePrice: say.money(f.homePrice),
    bundleDue: say.moment(f.bundleDue),
    keptBack: say.money(f.keptBack),
    saleShelf: f.saleShelf,
    saleAsks: f.saleAsks,
    saleSold: f.saleSold,
    saleBeyond: f.saleBeyond,
    saleMoney: say.money(f.saleMoney),
    saleBack: f.saleBack,
    held: say.money(f.held),
    creditOwed: say.money(f.creditOwed),
    clothOwed: say.money(f.clothOwed),
    soldYesterday: f.soldYesterday,
  };
}
