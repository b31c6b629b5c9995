/** What the facts of one step are for the ear: told once, several people in one sentence, and nothing of what was in vain. */
import { type Fact, orderOf, type Setting, type World } from "../../sim/index.ts";
import { goalKey } from "../parts/goal.ts";
import type { Say } from "../say.ts";
import { offerName } from "../shop/productName.ts";
import { tell } from "../tell.ts";

export interface Heard {
  readonly fact: Fact;
  readonly text: string;
}

/** Says that nothing happened, or what something else in the same hour says better; a request of others is seen on the phone. */
export function isIdle(fact: Fact, others: readonly Fact[]): boolean {
  const has = (kind: Fact["kind"]) => others.some((other) => other.kind === kind);
  switch (fact.kind) {
    case "requestClosed":
      return true;
    case "courierCame":
      return fact.parcels === 0 || has("orderShipped");
    case "eveningCame":
      return fact.missing > 0 && has("cardOpened");
    default:
      return false;
  }
}

/** What the eye sees where it was done, and the ear would otherwise not hear done. */
function onlyHeard(say: Say, world: World, setting: Setting, fact: Fact): string {
  if (fact.kind === "bidPlaced")
    return say.t("ui.log.bid", {
      shop: say.shop(fact.shop),
      price: say.money(fact.price),
      hours: say.span(fact.hours),
      rank: fact.rank,
    });
  if (fact.kind !== "batchBegan") return "";
  const order = orderOf(world, fact.order);
  const waits = order !== undefined && order.clothAt > world.hour;
  return say.t(waits ? "ui.log.batchCloth" : "ui.log.batch", {
    n: say.count(fact.pieces),
    style: offerName(say, world, setting, fact.listing),
    time: say.moment(order?.clothAt ?? world.hour),
  });
}

/** The sentence that several people or houses share in an hour; null where each has their own. */
function sharedBy(say: Say, fact: Fact): { readonly key: string; readonly name: string } | null {
  if (fact.kind === "warningSeen") return { key: `warning.${fact.sign}`, name: say.name(fact.who) };
  if (fact.kind === "refused") return { key: `refused.${fact.why}`, name: say.name(fact.who) };
  if (fact.kind === "laneBuilt") return { key: "laneBuilt", name: say.rival(fact.rival) };
  return null;
}

/** Parcels come back and are paid for in several lots an hour; the ear hears one sum of each kind. */
function summed(facts: readonly Fact[]): readonly Fact[] {
  const sums: Fact[] = [];
  for (const fact of facts) {
    const i = sums.findIndex(
      (it) =>
        (it.kind === "returned" && fact.kind === "returned" && it.listing === fact.listing) ||
        (it.kind === "salesPaid" && fact.kind === "salesPaid"),
    );
    const sum = sums[i];
    if (sum?.kind === "returned" && fact.kind === "returned")
      sums[i] = { ...sum, pieces: sum.pieces + fact.pieces, fen: sum.fen + fact.fen };
    else if (sum?.kind === "salesPaid" && fact.kind === "salesPaid")
      sums[i] = { ...sum, fen: sum.fen + fact.fen, fee: sum.fee + fact.fee };
    else sums.push(fact);
  }
  return sums;
}

/** Of several reviews in an hour only where they leave the shop. */
function reviews(say: Say, facts: readonly Fact[]): Heard[] {
  const all = facts.filter((fact) => fact.kind === "shopReviewed");
  const last = all.at(-1);
  if (last === undefined || all.length < 2) return [];
  const text = say.t("ui.log.several.shopReviewed", { n: all.length, rating: say.stars(last.rating) });
  return [{ fact: last, text }];
}

/** What is said of the facts of one step, in their order; reviews that came together come last. */
export function heard(say: Say, world: World, setting: Setting, news: readonly Fact[]): readonly Heard[] {
  const many = reviews(say, news);
  const facts = summed(news).filter((fact) => many.length === 0 || fact.kind !== "shopReviewed");
  return [...saidOnce(say, world, setting, facts), ...many];
}

/** Each fact in its sentence, and those that share one in one sentence with all their names. */
function saidOnce(say: Say, world: World, setting: Setting, facts: readonly Fact[]): Heard[] {
  const done = new Set<string>();
  return facts.flatMap((fact) => {
    if (isIdle(fact, facts)) return [];
    const key = sharedBy(say, fact)?.key;
    const all = facts.flatMap((other) => {
      const shared = sharedBy(say, other);
      return shared !== null && shared.key === key ? shared.name : [];
    });
    if (key === undefined || all.length === 1) {
      const text = tell(say, world, setting, fact) ?? onlyHeard(say, world, setting, fact);
      return text === "" ? [] : [{ fact, text }];
    }
    if (done.has(key)) return [];
    done.add(key);
    return [{ fact, text: say.t(`ui.log.several.${key}`, { names: say.list([...new Set(all)]) }) }];
  });
}

/** "You are Shen Guilan. ¥600 for the borrowed overlock. …" */
export function aim(say: Say, setting: Setting): string {
  const you = setting.level.people.find((person) => person.owner);
  return say.sentences(
    you !== undefined && say.t("ui.goal.you", { name: say.fullName(you.id) }),
    say.t(goalKey(setting, "goal")),
  );
}
