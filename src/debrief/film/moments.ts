/** Which moments of a run deserve a stop: every card that was answered, and what happens seldom. */
import type { Fact, FactKind, World } from "../../sim/index.ts";
import type { FilmMoment } from "./types.ts";

/** How much a kind of fact weighs; kinds not named here are everyday. `once`: only its first time tells something. */
const WEIGHTS: Partial<Record<FactKind, { readonly weight: number; readonly once?: true }>> = {
  hurt: { weight: 9 },
  left: { weight: 8 },
  copied: { weight: 8, once: true },
  insolvencyWarned: { weight: 7, once: true },
  hitBegan: { weight: 7, once: true },
  noticeInForce: { weight: 6 },
  projectStands: { weight: 8 },
  projectFell: { weight: 8 },
  projectLapsed: { weight: 6 },
  projectBroken: { weight: 6, once: true },
  projectLeft: { weight: 4, once: true },
  titleWon: { weight: 9 },
  ruleAgreed: { weight: 7 },
  ruleRevoked: { weight: 7 },
  floorLeft: { weight: 6, once: true },
  promiseEnded: { weight: 6 },
  reportCame: { weight: 6 },
  goalReached: { weight: 6 },
  goalMissed: { weight: 6 },
  wagesLate: { weight: 5, once: true },
  refused: { weight: 5, once: true },
  orderCannotBeKept: { weight: 5, once: true },
  workBack: { weight: 5, once: true },
  salesLost: { weight: 5, once: true },
  sideOut: { weight: 6, once: true },
  bulkSold: { weight: 4, once: true },
  customerPaid: { weight: 3, once: true },
  joined: { weight: 4 },
  orderCancelled: { weight: 6 },
  badgeEarned: { weight: 4, once: true },
  listingClosed: { weight: 4, once: true },
  shopClosed: { weight: 3, once: true },
  bidWon: { weight: 3, once: true },
  orderShipped: { weight: 2, once: true },
};
const CHOICE = 7;
const UNSEWN = 8;

/** More buttons than this nobody reads. */
const MOST = 16;

const weightOf = (moment: FilmMoment): number =>
  moment.kind === "choice"
    ? CHOICE
    : moment.kind === "unsewn"
      ? UNSEWN
      : (WEIGHTS[moment.fact.kind]?.weight ?? 0);

/** The film's own list while it is made: takes what is worth a stop, in the order in which it happened. */
export function noteFacts(found: FilmMoment[], facts: readonly Fact[], hour: number): void {
  for (const fact of facts) {
    if (fact.kind === "cardChosen") {
      found.push({ hour, kind: "choice", card: fact.card, choice: fact.choice });
      continue;
    }
    const rule = WEIGHTS[fact.kind];
    if (!rule) continue;
    const seen = found.some((m) => m.kind === "fact" && m.fact.kind === fact.kind);
    if (!rule.once || !seen) found.push({ hour, kind: "fact", fact });
  }
}

/** What the end of a run found unpacked of a buyer's order. */
export function noteUnsewn(found: FilmMoment[], world: World): void {
  const hour = world.hour - 1;
  for (const { id, state, listing } of world.orders)
    if (state === "open" && listing < 0) found.push({ hour, kind: "unsewn", order: id });
}

/** The weightiest, earliest first; of equal weight the earlier stays. */
export function keyMoments(found: readonly FilmMoment[], most = MOST): FilmMoment[] {
  const chosen = found
    .map((moment, at) => ({ moment, at }))
    .sort((a, b) => weightOf(b.moment) - weightOf(a.moment) || a.at - b.at)
    .slice(0, most);
  return chosen.sort((a, b) => a.at - b.at).map(({ moment }) => moment);
}
