/** What a step reports: ids and numbers, never sentences. `ui/tell.ts` and `cues` must answer for every kind. */
import type { PromiseState, TrustCause } from "./state.ts";

export type Fact =
  | { kind: "hourPassed"; hour: number }
  | { kind: "dayBegan"; day: number; rain: boolean }
  | { kind: "eveningCame"; missing: number; order: number }
  | { kind: "nightBegan"; lit: boolean }
  | { kind: "requestPosted"; request: number; shop: string; style: string; quantity: number }
  /** `winner`: a neighbour's id, "own", or "" if nobody bid */
  | { kind: "requestClosed"; request: number; shop: string; winner: string; price: number }
  | { kind: "bidPlaced"; request: number; shop: string; price: number; hours: number; rank: number }
  | { kind: "bidWon"; request: number; order: number; deposit: number }
  /** `part`: the part of the score that beat us */
  | {
      kind: "bidLost";
      request: number;
      shop: string;
      winner: string;
      score: number;
      mine: number;
      part: string;
    }
  | { kind: "clothArrived"; order: number }
  | { kind: "piecesPacked"; order: number; packed: number; quantity: number }
  | { kind: "orderPacked"; order: number }
  | { kind: "orderShipped"; order: number; pieces: number; lateHours: number; fen: number }
  | { kind: "orderCannotBeKept"; order: number; lateHours: number }
  | { kind: "orderCancelled"; order: number; fen: number }
  | { kind: "shopTold"; order: number }
  /** asked for more time, the shop gave it or did not */
  | { kind: "shopAgreed"; order: number; hours: number }
  | { kind: "shopRefused"; order: number }
  | { kind: "courierCame"; parcels: number }
  | { kind: "reviewCame"; order: number; stars: number; rating: number }
  | { kind: "refunded"; order: number; fen: number; faults: number }
  | { kind: "escrowReleased"; order: number; fen: number; fee: number }
  | { kind: "advanceTaken"; fen: number; fee: number }
  | { kind: "wagesPaid"; fen: number; people: number }
  | { kind: "wagesLate"; fen: number; days: number }
  | { kind: "billPaid"; what: "cloth" | "rent" | "loan" | "meals" | "service"; fen: number }
  | { kind: "billLate"; what: "cloth" | "rent" | "loan"; fen: number }
  | { kind: "insolvencyWarned"; count: number; fen: number }
  | { kind: "machineJammed"; station: number; hours: number }
  | { kind: "machineRuns"; station: number }
  | { kind: "machineServed"; station: number }
  | { kind: "keptOn"; people: string[]; until: number }
  | { kind: "sentHome"; people: string[] }
  | { kind: "refused"; who: string; why: "exhausted" | "trust" }
  | { kind: "warningSeen"; who: string; sign: 1 | 2 }
  | { kind: "hurt"; who: string; hours: number; fen: number }
  | { kind: "wellAgain"; who: string }
  | { kind: "offerMade"; who: string; fen: number }
  | { kind: "mayLeave"; who: string }
  | { kind: "left"; who: string; to: string }
  | { kind: "joined"; who: string }
  | { kind: "trustMoved"; who: string; by: number; cause: TrustCause }
  | { kind: "shiftChanged"; who: string }
  | { kind: "policyChanged"; policy: string; value: number }
  | { kind: "promiseGiven"; promise: string }
  | { kind: "promiseEnded"; promise: string; state: PromiseState }
  | { kind: "cardOpened"; card: string; person: string; order: number }
  | { kind: "cardChosen"; card: string; choice: string; prominent: boolean }
  | { kind: "cardPutOff"; card: string; until: number }
  | { kind: "becauseGiven"; card: string; reason: string }
  | { kind: "noticeAnnounced"; notice: string; inForceAt: number }
  | { kind: "noticeInForce"; notice: string }
  | { kind: "badgeEarned"; points: number }
  | { kind: "streakEnded"; nights: number }
  | { kind: "reckoningOpened"; week: number }
  | { kind: "reckoningClosed"; week: number; shared: boolean }
  | { kind: "predictionCame"; week: number; guess: number; came: number }
  | { kind: "goalReached"; fen: number }
  | { kind: "goalMissed"; fen: number }
  | { kind: "runEnded"; ending: string; early: boolean };

export type FactKind = Fact["kind"];
