/** Where a card of the background book was met in a run: decisions that rest on the same evidence, figures that show it. */
import type { Setting, World } from "../sim/index.ts";
import { type Figures, figuresOf } from "./figures.ts";

/** Decisions named under one card; more would bury the card. */
const MOST = 3;

export interface Met {
  /** answered cards, those with most evidence in common first */
  readonly decisions: readonly { readonly card: string; readonly choice: string; readonly hour: number }[];
  /** only of a run that has ended: some of them nobody in the house could know before */
  readonly figures: readonly { readonly name: string; readonly value: number }[];
}

/** What a card of the book rests on, and which figures show it. */
interface Asked {
  readonly sources: readonly string[];
  readonly figures: readonly string[];
}

/** Reads a run once; the answer may then be asked for every card of the book. */
export function metIn(world: World, setting: Setting): (card: Asked) => Met {
  const figures: Figures = world.ended ? figuresOf(world, setting) : {};
  const answered = world.cards.filter(({ choice }) => choice !== "");
  return ({ sources, figures: names }) => {
    const shared = (id: string): number =>
      setting.cards.find((card) => card.id === id)?.sources.filter((source) => sources.includes(source))
        .length ?? 0;
    const decisions = answered
      .map(({ id, choice, at }) => ({ card: id, choice, hour: at, shared: shared(id) }))
      .filter((decision) => decision.shared > 0)
      .sort((a, b) => b.shared - a.shared || a.hour - b.hour)
      .slice(0, MOST)
      .map(({ card, choice, hour }) => ({ card, choice, hour }));
    return {
      decisions,
      figures: names.flatMap((name) => {
        const value = figures[name];
        return value === undefined ? [] : [{ name, value }];
      }),
    };
  };
}

/** How much of a run a card speaks of; 0 nothing. */
export const weightOf = ({ decisions, figures }: Met): number => decisions.length * 2 + figures.length;
