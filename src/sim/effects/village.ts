/** Effects on the village's list of shops, on how the Platform shows this one, and on the way to the courier. */
import { clamp } from "../fixed.ts";
import { bestListing, tradeOf } from "../shop/own.ts";
import { villageProduct } from "../village/shops/product.ts";
import { addKnown } from "../village/shops/shop.ts";
import type { Doings } from "./types.ts";

type Word = "onPaper" | "openShop" | "carry" | "seen" | "certificate";

const MOST_ON_PAPER = 60;

export const VILLAGE: Doings<Word> = {
  onPaper(run, { onPaper }) {
    const { market } = run.world;
    if (market) market.onPaper = clamp((market.onPaper ?? 0) + onPaper, 0, MOST_ON_PAPER);
  },
  openShop(run, { openShop, kind, people, same }) {
    const trade = tradeOf(run.world, run.setting);
    if (!trade || Object.values(trade.market.called ?? {}).includes(openShop)) return;
    const mine = same ? bestListing(trade.own)?.product : undefined;
    const product = mine ?? villageProduct(trade.market, 0).id;
    const shop = addKnown(trade.market, trade.rules, openShop, kind, people, product);
    run.facts.push({ kind: "shopOpened", shop: shop.id, product });
  },
  carry(run, { carry, minutes }) {
    if (run.world.own) run.world.own.carry = { fen: carry, minutes: minutes ?? 0 };
  },
  seen(run, { seen, days }) {
    const { own, hour } = run.world;
    if (own) own.seen = { bp: seen, until: hour + days * 24 };
  },
  certificate(run, { certificate }) {
    run.world.standing.certificate = certificate;
  },
};
