/** The background book's cards in one language, ready to be shown and searched. */
import { loadShared } from "../../content/bundled.ts";
import { createWords, type Language } from "../../i18n/index.ts";

export interface SourceLine {
  readonly id: string;
  readonly text: string;
  /** shown as text, never a link: the game leads nobody out of the room */
  readonly url: string | undefined;
}

export interface BookCard {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly grade: string;
  readonly sources: readonly SourceLine[];
}

/** All cards in the order of their file. */
export async function loadBook(language: Language): Promise<readonly BookCard[]> {
  const content = await loadShared(language);
  const { t, has } = createWords(language, content.texts[language]);
  return [...content.background.values()].map(({ id, sources }) => ({
    id,
    title: t(`background.${id}.title`),
    text: t(`background.${id}.text`),
    grade: t(`background.${id}.grade`),
    sources: sources.map((source) => ({
      id: source,
      text: has(`sources.${source}.text`) ? t(`sources.${source}.text`) : "",
      url: content.sources.get(source)?.url,
    })),
  }));
}

/** Cards in which every word of the question stands somewhere: title, text or a source's id. */
export function find(cards: readonly BookCard[], question: string): readonly BookCard[] {
  const words = question.toLowerCase().split(/\s+/u).filter(Boolean);
  return cards.filter(({ title, text, sources }) => {
    const all = [title, text, ...sources.map((source) => source.id)].join(" ").toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
