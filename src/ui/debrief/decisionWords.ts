/** A decision of the record, and what was done instead, as sentences. */
import type { Decision } from "../../debrief/whatif/index.ts";
import type { Setting, World } from "../../sim/index.ts";
import type { Say } from "../say.ts";

interface Told {
  readonly say: Say;
  readonly world: World;
  readonly setting: Setting;
}

const KEY = "debrief.whatIf.did";

const shopOf = ({ say, world }: Told, order: number): string => {
  const shop = world.orders.find((o) => o.id === order)?.shop;
  return shop === undefined ? say.t("debrief.whatIf.someShop") : say.shop(shop);
};

/** Kinds the forks page can name; the rest of the decisions is never flipped. */
const WORDS: {
  readonly [K in Decision["kind"]]?: (d: Extract<Decision, { kind: K }>, told: Told) => string;
} = {
  choose: (d, { say }) =>
    say.t(`${KEY}.choose`, {
      card: say.t(`cards.${d.card}.title`),
      choice: say.t(`cards.${d.card}.choices.${d.choice}.label`),
    }),
  keepOn: (d, { say }) => say.t(`${KEY}.keepOn`, { time: say.clock(d.until) }),
  bid: (d, told) =>
    told.say.t(`${KEY}.bid`, { shop: shopOf(told, d.request), price: told.say.money(d.price) }),
  give: (d, { say }) => say.t(`${KEY}.give`, { promise: say.t(`promises.${d.promise}.text`) }),
  setRate: (d, { say }) => say.t(`${KEY}.setRate`, { rate: say.money(d.rate) }),
  setPolicy: (d, { say }) => say.t(`${KEY}.setPolicy`, { policy: say.t(`ui.policies.${d.policy}`) }),
  sign: (d, { say }) => say.t(`${KEY}.sign`, { project: say.t(`projects.${d.project}.name`), n: d.shares }),
  leaveProject: (d, { say }) =>
    say.t(`${KEY}.leaveProject`, { project: say.t(`projects.${d.project}.name`) }),
  namePayers: (d, { say }) => say.t(`${KEY}.namePayers`, { project: say.t(`projects.${d.project}.name`) }),
  cancel: (d, told) => told.say.t(`${KEY}.cancel`, { shop: shopOf(told, d.order) }),
  tell: (d, told) => told.say.t(`${KEY}.tell`, { shop: shopOf(told, d.order) }),
};

/** One sentence for a decision that was taken. */
export function didText(decision: Decision, told: Told): string {
  const words = WORDS[decision.kind] as ((d: Decision, told: Told) => string) | undefined;
  return words ? words(decision, told) : told.say.t(`${KEY}.other`);
}

/** One for what was done in its place; null = nothing. */
export function insteadText(decision: Decision | null, { say }: Told): string {
  if (decision === null) return say.t("debrief.whatIf.undone");
  if (decision.kind !== "choose") return say.t("debrief.whatIf.undone");
  return say.t("debrief.whatIf.instead", {
    choice: say.t(`cards.${decision.card}.choices.${decision.choice}.label`),
  });
}
