/**
 * Carries out what a choice of a card says. The tables answer for every word of the schema: a word without its
 * line does not compile. Nothing here can fail: what cannot be done now is left undone.
 */
import { CHANNEL } from "./effects/channel.ts";
import { CREDIT } from "./effects/credit.ts";
import { HOUSE } from "./effects/house.ts";
import { OUTWORK } from "./effects/outwork.ts";
import { PEOPLE } from "./effects/people.ts";
import { PROJECTS } from "./effects/projects.ts";
import { SAFETY } from "./effects/safety.ts";
import { SHELF } from "./effects/shelf.ts";
import { SHOP } from "./effects/shop.ts";
import { TRADE } from "./effects/trade.ts";
import type { Doings, EffectContext } from "./effects/types.ts";
import { VILLAGE } from "./effects/village.ts";
import type { Run } from "./run.ts";
import { type Effect, type EffectWord, effectWord } from "./schema/effects.ts";

const DOINGS: Doings<EffectWord> = {
  ...HOUSE,
  ...PEOPLE,
  ...TRADE,
  ...SHOP,
  ...SHELF,
  ...OUTWORK,
  ...PROJECTS,
  ...SAFETY,
  ...VILLAGE,
  ...CHANNEL,
  ...CREDIT,
};

/** Applies one effect at once. After the run's end nothing more happens. */
export function apply(run: Run, effect: Effect, context: EffectContext): void {
  const word = effectWord(effect);
  if (word === undefined || run.world.ended) return;
  // the table is exact by word; TypeScript cannot follow the pairing of word and effect through an index
  const doing = DOINGS[word] as (run: Run, effect: Effect, context: EffectContext) => void;
  doing(run, effect, context);
}
