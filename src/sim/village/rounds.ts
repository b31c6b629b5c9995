/** The same market in rounds of another length: what flows in a week flows in a part of it. */
import type { ShopRules } from "../schema/shop-rules.ts";

/** Rules for rounds of `days` days. Moods and chances stay by the round, so fashion and copying run at that pace. */
export function withRounds(r: ShopRules, days: number): ShopRules {
  const part = (x: number) => Math.max(1, Math.round((x * days) / r.roundDays));
  return {
    ...r,
    roundDays: days,
    buyers: part(r.buyers),
    capPerPerson: part(r.capPerPerson),
    rent: part(r.rent),
    rentPerPerson: part(r.rentPerPerson),
    ownerNeed: part(r.ownerNeed),
    adStart: [part(r.adStart[0]), part(r.adStart[1])],
    adLeast: part(r.adLeast),
    reviewTarget: part(r.reviewTarget),
    entryCounter: part(r.entryCounter),
  };
}
