/** What an effect of a card knows of the card, and the shape of one line in the tables of effects. */
import type { Run } from "../run.ts";
import type { EffectOf, EffectWord } from "../schema/effects.ts";

/** Ids, so that it survives the hours until a later effect. */
export interface EffectContext {
  card: string;
  /** whom the card was about, "" nobody of the house */
  person: string;
  /** -1 none */
  order: number;
  /** -1 none */
  request: number;
}

/** One line for every word in `W`. */
export type Doings<W extends EffectWord> = {
  readonly [K in W]: (run: Run, effect: EffectOf<K>, context: EffectContext) => void;
};
