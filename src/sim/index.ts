/** The only door of the simulation: new run, step, selectors, types. Nobody imports past it. */

export { cardOf, choicesOf } from "./cards.ts";
export { channelShare } from "./channel.ts";
export { MOST_AD } from "./commands/ad.ts";
export { reasonsFor } from "./commands/because.ts";
export { LEAST_PRICE, MOST_PRICE } from "./commands/price.ts";
export { MOST_RESERVE } from "./commands/reserve.ts";
export type { Command, CommandKind, Reason, Refusal, Step } from "./commands/types.ts";
export { holds } from "./conditions.ts";
export { createRun } from "./create.ts";
export { below, between, chance, draw, FOR } from "./draw.ts";
export type { Fact, FactKind } from "./facts.ts";
export { div, share } from "./fixed.ts";
export { hashDigits, hashText, hashWorld } from "./hash.ts";
export { litAtThree } from "./history.ts";
export { legalWeek } from "./law.ts";
export { ACCOUNTS, type Account, type Books, balanced } from "./ledger.ts";
export { awardFixed } from "./market/award.ts";
export { WEIGHED } from "./market/score.ts";
export { openStyles } from "./market/standard.ts";
export { OWN_HOUSE } from "./own.ts";
export { inForce } from "./rules.ts";
export {
  dayOf,
  endHour,
  hourOfDay,
  isNight,
  isSchoolDay,
  orderOf,
  personOf,
  stays,
  weekdayOf,
} from "./run.ts";
export * from "./schema/index.ts";
export * from "./select/index.ts";
export type { Setting } from "./setting.ts";
export { changesOf, placesIn, rulesIn, type SetupChange } from "./setup.ts";
export { figureOf, type PieceParts } from "./shop/figures.ts";
export { isAhead } from "./shop/roll.ts";
export type * from "./state.ts";
export { HEADINGS, OPS } from "./state.ts";
export { check, step } from "./step.ts";
export { RULES_VERSION } from "./version.ts";
export * from "./village/index.ts";
export { presentWeek, questionOf } from "./week.ts";
