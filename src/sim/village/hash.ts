/** Fingerprints of a village: two runs agree if and only if theirs do. */
import type { SewingVillage } from "./orders/state.ts";
import type { ShopVillage } from "./shops/state.ts";

function mix(hash: number, value: number): number {
  const low = Math.imul(hash ^ (value & 0xffff), 16777619);
  return Math.imul(low ^ ((value >> 16) & 0xffff), 16777619);
}

/** Every rule of the market leaves its mark in these numbers. */
export function hashShops(v: ShopVillage): number {
  let h = mix(mix(0x811c9dc5, v.seed), v.round);
  if (v.onPaper) h = mix(h, v.onPaper);
  for (const p of v.products) h = mix(mix(mix(h, p.trend), p.adOutside), p.sold);
  for (const s of v.shops) {
    h = mix(mix(mix(mix(h, s.id), s.cash - s.debt), s.price), s.ad);
    h = mix(mix(mix(mix(h, s.product), s.counter), s.squeeze), s.rating);
    if (s.handsBp !== undefined) h = mix(h, s.handsBp);
    if (s.sale) h = mix(mix(mix(h, s.sale.cutBp), s.sale.shelf), s.sale.owed);
  }
  return h >>> 0;
}

/** The same for houses that sew to order. */
export function hashSewing(v: SewingVillage): number {
  let h = mix(mix(0x811c9dc5, v.seed), v.day);
  h = mix(mix(mix(h, v.anchor), v.nextOrder), v.carry);
  if (v.across) h = mix(mix(h, v.across.paid), v.across.gone);
  for (const x of v.houses) {
    h = mix(mix(mix(mix(h, x.id), x.cash - x.debt), x.people), x.closedAt);
    h = mix(mix(mix(mix(h, x.load), x.fatigue), x.payBp), x.rating);
  }
  return h >>> 0;
}
