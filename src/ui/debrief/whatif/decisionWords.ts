/** A decision of the record, and what was done instead, as sentences. */
import type { Fork } from "../../../debrief/whatif/index.ts";
import type { Setting, World } from "../../../sim/index.ts";
import type { Say } from "../../say.ts";

export interface Told {
  readonly say: Say;
  readonly world: World;
  readonly setting: Setting;
}

type Flipped = Pick<Fork, "decision" | "entries">;
type Decision = Fork["decision"];

const KEY = "debrief.whatIf.did";

const shopOf = ({ say, world }: Told, order: number): string => {
  const shop = world.orders.find((o) => o.id === order)?.shop;
  return shop === undefined ? say.t("debrief.whatIf.someShop") : say.shop(shop);
};

const styleOf = ({ say, world }: Told, listing: number): string =>
  say.style(world.own?.listings.find((one) => one.id === listing)?.style ?? "");

/** What the sentence of a decision quotes. */
function params(decision: Decision, n: number, told: Told): Record<string, string | number> {
  const { say } = told;
  switch (decision.kind) {
    case "keepOn":
      return { time: say.clock(decision.until) };
    case "bid":
      return { shop: shopOf(told, decision.request), price: say.money(decision.price) };
    case "give":
    case "takeBack":
      return { promise: say.t(`promises.${decision.promise}.text`) };
    case "setRate":
      return { rate: say.money(decision.rate) };
    case "setPolicy":
      return { policy: say.t(`ui.policies.${decision.policy}`) };
    case "cancel":
    case "tell":
    case "passOn":
    case "answerClaim":
      return { shop: shopOf(told, decision.order) };
    case "freeDay":
    case "sendHome":
      return { name: say.name(decision.who) };
    case "price":
    case "ad":
    case "promote":
    case "closeListing":
      return { style: styleOf(told, decision.listing), n };
    default:
      return {};
  }
}

/** The title of the moment: the card that was open, or what kind of thing was decided. */
export function didText({ decision, entries }: Flipped, told: Told): string {
  const { say } = told;
  if (decision.kind === "choose") return say.t(`cards.${decision.card}.choices.${decision.choice}.label`);
  const kind = decision.kind === "design" && decision.from >= 0 ? "copy" : decision.kind;
  const key = `${KEY}.${kind}`;
  return say.has(key) ? say.t(key, params(decision, entries.length, told)) : say.t(`${KEY}.other`);
}

/** What was done in its place; null = nothing. */
export function insteadText(instead: Decision | null, { say }: Told): string {
  if (instead === null || instead.kind !== "choose") return say.t("debrief.whatIf.undone");
  return say.t(`cards.${instead.card}.choices.${instead.choice}.label`);
}

/** A name for a fork in a row of forks: its card, else what was done. */
export function forkName(fork: Flipped, told: Told): string {
  const { decision } = fork;
  return decision.kind === "choose" ? told.say.t(`cards.${decision.card}.title`) : didText(fork, told);
}
