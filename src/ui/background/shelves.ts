/** The order in which the book shows its cards: what the run met first, then its level, then chapter by chapter. */
import { type Met, weightOf } from "../../debrief/index.ts";
import { CHAPTERS, type Chapter } from "../../sim/index.ts";
import type { BookCard } from "./book.ts";

export interface BookShelf {
  readonly id: "met" | "here" | Chapter;
  readonly cards: readonly BookCard[];
}

/** More would not be read after a run. */
const MOST_MET = 9;

/** Each card stands on one shelf; empty shelves are left out. `met` undefined: no run is on the table. */
export function shelve(
  cards: readonly BookCard[],
  met: ((card: BookCard) => Met) | undefined,
  level: readonly string[],
): BookShelf[] {
  const weights = new Map(cards.map((card) => [card, met === undefined ? 0 : weightOf(met(card))]));
  const weight = (card: BookCard): number => weights.get(card) ?? 0;
  const first = cards
    .filter((card) => weight(card) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_MET);
  const here = cards.filter((card) => level.includes(card.id) && !first.includes(card));
  const rest = cards.filter((card) => !first.includes(card) && !here.includes(card));
  const shelves: BookShelf[] = [
    { id: "met", cards: first },
    { id: "here", cards: here },
    ...CHAPTERS.map((id) => ({ id, cards: rest.filter(({ chapter }) => chapter === id) })),
  ];
  return shelves.filter((shelf) => shelf.cards.length > 0);
}
