/** At which facts the clock stops by itself. */
import type { Fact } from "../sim/index.ts";
import type { FirmStop, StopOption, StopReason } from "./types.ts";

type Stops = { readonly [K in Fact["kind"]]?: FirmStop | StopOption };

const STOPS: Stops = {
  cardOpened: "card",
  reckoningOpened: "reckoning",
  refused: "refused",
  hurt: "hurt",
  orderCannotBeKept: "cannotBeKept",
  insolvencyWarned: "insolvency",
  runEnded: "ended",
  eveningCame: "evening",
  requestPosted: "request",
  bidWon: "bidWon",
  bidLost: "bidLost",
  orderPacked: "packed",
  orderShipped: "shipped",
  reviewCame: "review",
  escrowReleased: "money",
  wagesLate: "wagesLate",
  machineJammed: "jam",
  warningSeen: "warning",
  offerMade: "offer",
  mayLeave: "left",
  left: "left",
  noticeAnnounced: "notice",
  noticeInForce: "notice",
  titleWon: "notice",
  projectProposed: "notice",
  projectStands: "notice",
  projectLapsed: "notice",
  projectFell: "notice",
  ruleAgreed: "notice",
  ruleRevoked: "notice",
  clothArrived: "cloth",
  inspectionAnnounced: "notice",
  inspected: "notice",
  unsealed: "notice",
};

const FIRM: Readonly<Record<FirmStop, true>> = {
  card: true,
  reckoning: true,
  refused: true,
  hurt: true,
  cannotBeKept: true,
  insolvency: true,
  ended: true,
};

const isFirm = (reason: FirmStop | StopOption): reason is FirmStop => reason in FIRM;

/**
 * The weightiest reason to stop among the facts of an hour, or null. Firm reasons come first, then the player's own.
 * `eager` ("run to the next event") stops at everything; otherwise an evening counts only when pieces are missing.
 */
export function stopFor(
  facts: readonly Fact[],
  stopAt: Readonly<Record<StopOption, boolean>>,
  eager: boolean,
): StopReason | null {
  let own: StopReason | null = null;
  for (const fact of facts) {
    const reason = STOPS[fact.kind];
    if (reason === undefined) continue;
    if (isFirm(reason)) return reason;
    const empty = fact.kind === "eveningCame" && fact.missing <= 0;
    if (own === null && (eager || (stopAt[reason] && !empty))) own = empty ? "nightfall" : reason;
  }
  return own;
}
