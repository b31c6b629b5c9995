/** What a step reports: ids and numbers, never sentences. `ui/tell.ts` and `cues` must answer for every kind. */
import type { PromiseState, TrustCause, Verdict } from "./state.ts";

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
  /** `by` as in Agreed */
  | { kind: "ruleAgreed"; rule: string; by: string; strengthBp: number }
  | { kind: "ruleRevoked"; rule: string; by: string }
  /** a list goes round; `house` and `more` as in houseOpened */
  | { kind: "projectProposed"; project: string; by: "own" | "village"; needs: number }
  | { kind: "projectSigned"; project: string; house: string; more: number; signed: number; needs: number }
  /** the own house has signed, for one share or two; has paid; has taken its name off */
  | { kind: "projectJoined"; project: string; shares: number; signed: number; needs: number }
  | { kind: "projectPaid"; project: string; fen: number }
  | { kind: "projectQuit"; project: string }
  | { kind: "tableSat"; sitting: number; of: number; there: number; content: number; empty: number }
  | { kind: "numberSet"; project: string; floorBp: number }
  | { kind: "projectBegan"; project: string; days: number }
  /** it stands: so many houses carry it, so many have it for nothing */
  | { kind: "projectStands"; project: string; houses: number; riders: number }
  | { kind: "projectLapsed"; project: string; signed: number; needs: number }
  | { kind: "projectLeft"; project: string; house: string; more: number; stay: number }
  | { kind: "projectFell"; project: string; houses: number }
  | { kind: "payersNamed"; project: string; offended: number }
  /** the own house went against what it signed */
  | { kind: "projectBroken"; project: string }
  | { kind: "badgeEarned"; points: number }
  | { kind: "streakEnded"; nights: number }
  | { kind: "reckoningOpened"; week: number }
  | { kind: "reckoningClosed"; week: number; shared: boolean }
  | { kind: "predictionCame"; week: number; guess: number; came: number }
  /** in the goal's own unit: fen, or what the level counts */
  | { kind: "goalReached"; now: number; to: number }
  | { kind: "goalMissed"; now: number; to: number }
  | { kind: "runEnded"; ending: string; early: boolean }
  | { kind: "designBegan"; who: string; from: number }
  | { kind: "designDone"; who: string; listing: number; original: boolean }
  | { kind: "designDropped"; who: string }
  | { kind: "listingOpened"; listing: number; product: number; original: boolean }
  /** `fen`: what a jobber paid for the rest of the shelf */
  | { kind: "listingClosed"; listing: number; pieces: number; fen: number }
  | { kind: "batchBegan"; listing: number; order: number; pieces: number }
  | { kind: "batchDone"; listing: number; order: number; pieces: number }
  | { kind: "priceSet"; listing: number; price: number }
  | { kind: "adSet"; listing: number; fen: number }
  | { kind: "reserveSet"; listing: number; pieces: number }
  | { kind: "promoted"; listing: number; cutBp: number; days: number }
  /** one day of the village has passed; `sameBp` as in VillageDay */
  | { kind: "roundPassed"; sold: number; sameBp: number; priceBp: number }
  | { kind: "sold"; listing: number; pieces: number }
  /** more was asked for than could be promised */
  | { kind: "soldOut"; listing: number; missed: number }
  | { kind: "parcelsSent"; listing: number; pieces: number; late: number }
  /** somebody of the house carries the parcels to the courier, away until that hour */
  | { kind: "carriedDown"; who: string; parcels: number; until: number }
  /** never sent: the buyers got their money back and said so */
  | { kind: "salesLost"; listing: number; pieces: number; fen: number }
  | { kind: "salesPaid"; fen: number; fee: number }
  | { kind: "returned"; listing: number; pieces: number; fen: number }
  | { kind: "shopReviewed"; listing: number; stars: number; pieces: number; rating: number }
  | { kind: "adPaid"; fen: number }
  /** a neighbour makes a product of our table; `first`: nobody had before */
  | { kind: "copied"; shop: number; listing: number; first: boolean }
  /** the village's mean price of a product we sell fell by that much since yesterday */
  | { kind: "priceFell"; listing: number; price: number; byBp: number }
  | { kind: "hitBegan"; product: number; listing: number }
  /** a dealer took pieces off the shelf */
  | { kind: "bulkSold"; listing: number; pieces: number; fen: number }
  /** a match is over, by the ids of the sides; `last`: the last of all */
  | { kind: "matchPlayed"; round: number; winner: string; loser: string; last: boolean }
  /** a side goes home, with so many pieces of it on the own shelf */
  | { kind: "sideOut"; side: string; shelf: number }
  /** who bought without paying at once pays */
  | { kind: "customerPaid"; order: number; fen: number }
  | { kind: "shopOpened"; shop: number; product: number }
  | { kind: "shopClosed"; shop: number }
  /** the village has its title, with so many shops on the list */
  | { kind: "titleWon"; shops: number }
  /** the register stopped a copy the house had on its table; `fen` is the fine */
  | { kind: "copyStopped"; who: string; fen: number }
  /** somebody who knows the house orders to measure; they are more now, or fewer */
  | { kind: "customerAsked"; order: number; pieces: number }
  | { kind: "customersMoved"; customers: number; by: number }
  | { kind: "pactMade"; pact: "floor" | "adTruce"; shops: number }
  | { kind: "floorLeft"; shop: number }
  | { kind: "truceLeft"; shop: number }
  /** a house of the lanes, by the id the app knows it by, and how many more in the same night */
  | { kind: "houseOpened"; rival: string; more: number }
  | { kind: "houseClosed"; rival: string; more: number }
  /** the app shows this house larger lots, or smaller ones again */
  | { kind: "tierChanged"; most: number; more: boolean }
  /** `answer`: they take it, want `price` fen a piece instead, or have no room */
  | {
      kind: "takerAnswered";
      passed: number;
      to: string;
      answer: "takes" | "asks" | "refuses";
      price: number;
      backBy: number;
    }
  | {
      kind: "workBack";
      passed: number;
      order: number;
      pieces: number;
      unsewn: number;
      lateHours: number;
      fen: number;
    }
  /** the rules make this house answer for the pay down the chain */
  | { kind: "toppedUp"; passed: number; fen: number }
  | { kind: "workOffered"; offer: number; from: string; pieces: number; price: number; due: number }
  | { kind: "workTaken"; offer: number; order: number; pieces: number }
  | { kind: "sampleBegan"; request: number; order: number }
  | { kind: "sampleShown"; request: number; shop: string; faults: number }
  | { kind: "splitAgreed"; request: number; hours: number }
  | { kind: "firstPartSent"; order: number; pieces: number; lateHours: number; fen: number }
  | { kind: "visitAnnounced"; visitAt: number }
  | { kind: "visitAnswered"; how: "prepare" | "stage" | "decline"; fen: number }
  | { kind: "reportCame"; points: number; certificate: boolean; caught: boolean }
  /** the builder comes, and has gone; `until`: his last hour */
  | { kind: "worksBegan"; measure: string; fen: number; until: number }
  | { kind: "worksDone"; measure: string }
  | { kind: "inspectionAnnounced"; visitAt: number }
  | { kind: "inspected"; verdict: Verdict; faults: number; fen: number }
  | { kind: "unsealed" }
  /** a neighbour has put its house in order; so many others are behind a strip */
  | { kind: "laneBuilt"; rival: string }
  | { kind: "lanesSealed"; houses: number }
  | { kind: "disputeOpened"; order: number; fen: number }
  | { kind: "disputeSettled"; order: number; fen: number; insured: number }
  /** `fen` paid if the two agreed */
  | { kind: "claimAnswered"; order: number; how: "pay" | "half" | "photos"; isAgreed: boolean; fen: number }
  /** an offer is signed up for the sale, or taken out again (0) */
  | { kind: "saleJoined"; listing: number; cutBp: number }
  /** the doors open: offers of the house in it, and houses of the village that are */
  | { kind: "saleOpened"; mine: number; shops: number }
  | { kind: "saleClosed"; pieces: number; beyond: number; fen: number }
  | { kind: "creditDrawn"; fen: number }
  /** `taken`: by the Platform itself, out of what it held */
  | { kind: "creditPaid"; fen: number; taken: boolean }
  | { kind: "creditOffered"; limit: number; until: number }
  | { kind: "clothBought"; fen: number; credit: boolean };

export type FactKind = Fact["kind"];
