/**
 * Words given over a table: a price nobody goes below, a week without buying places. Each neighbour keeps to it while it
 * pays: whoever sells much less than in the week before the pact leaves. Nothing else enforces it (E39).
 */
import { chance, draw, FOR } from "../draw.ts";
import type { Run } from "../run.ts";
import type { Pact } from "../state/shop.ts";
import { CAREFUL, HIGH_ROADER, UNDERCUTTER } from "../village/kinds.ts";
import type { Shop } from "../village/shops/state.ts";
import { bestListing, othersWith, type Trade } from "./own.ts";

/** A pact is looked at after this many days, and every day from then on. */
const TRIAL = 4;
/** Leaves when yesterday's sales fall below this share of a thirtieth of the counter at the start, bp. */
const KEEPS_BP = 6000;
const UNDERCUTTER_KEEPS_BP = 9500;
const JOINS_BP = 8500;
const UNDERCUTTER_JOINS_BP = 5000;
const FOREVER = 1_000_000;

function joins(run: Run, shop: Shop): boolean {
  if (shop.kind === CAREFUL || shop.kind === HIGH_ROADER) return true;
  const bp = shop.kind === UNDERCUTTER ? UNDERCUTTER_JOINS_BP : JOINS_BP;
  return chance(draw(run.world.seed, FOR.pact, shop.id, run.world.hour), bp);
}

/** Whoever makes the best-selling own product and is willing gives a word; `price` 0 stands for the present own price. */
export function makePact(run: Run, trade: Trade, kind: Pact["kind"], price: number, days: number): void {
  const listing = bestListing(trade.own);
  if (!listing) return;
  const members = othersWith(trade.market, listing.product).filter((shop) => joins(run, shop));
  const fen = price > 0 ? price : listing.price;
  trade.own.pacts = trade.own.pacts.filter((p) => p.kind !== kind);
  trade.own.pacts.push({
    kind,
    product: listing.product,
    price: kind === "floor" ? fen : 0,
    since: run.world.hour,
    until: days > 0 ? run.world.hour + days * 24 : FOREVER,
    members: members.map((shop) => shop.id),
    left: [],
  });
  for (const shop of members) shop.before = shop.counter;
  run.facts.push({ kind: "pactMade", pact: kind, shops: members.length });
}

/** It does not pay: the shop sells clearly less than it did before the word was given. */
function pays(shop: Shop): boolean {
  const bp = shop.kind === UNDERCUTTER ? UNDERCUTTER_KEEPS_BP : KEEPS_BP;
  return shop.counter * 10000 >= shop.before * bp;
}

function hold(pact: Pact, shop: Shop, adLeast: number): void {
  if (pact.kind === "floor") shop.price = Math.max(shop.price, pact.price);
  else shop.ad = Math.min(shop.ad, adLeast);
}

/** After the round: who has had enough leaves, the others keep their word for one more day. */
export function keepPacts(run: Run, trade: Trade): void {
  const { own, market, rules } = trade;
  const { hour } = run.world;
  own.pacts = own.pacts.filter((p) => p.until > hour);
  for (const pact of own.pacts) {
    const staying: number[] = [];
    for (const id of pact.members) {
      const shop = market.shops.find((s) => s.id === id);
      if (!shop || shop.product !== pact.product) continue;
      if (hour - pact.since >= TRIAL * 24 && !pays(shop)) {
        pact.left.push(id);
        run.facts.push(
          pact.kind === "floor" ? { kind: "floorLeft", shop: id } : { kind: "truceLeft", shop: id },
        );
        continue;
      }
      hold(pact, shop, rules.adLeast);
      staying.push(id);
    }
    pact.members = staying;
  }
}
