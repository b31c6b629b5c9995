/** The background book's cards in one language, ready to be shown and searched. */
import { loadBook as loadContent } from "../../content/bundled.ts";
import { createWords, type Language } from "../../i18n/index.ts";
import { CHAPTERS, type Chapter } from "../../sim/index.ts";

export interface SourceLine {
  readonly id: string;
  readonly text: string;
  /** shown as text, never a link: the game leads nobody out of the room */
  readonly url: string | undefined;
}

export interface BookCard {
  readonly id: string;
  readonly chapter: Chapter;
  readonly title: string;
  readonly text: string;
  readonly grade: string;
  readonly sources: readonly SourceLine[];
  /** figures of a finished run that show what the card says */
  readonly figures: readonly string[];
}

/** All cards, chapter by chapter, in the order of their files. */
export async function loadBook(language: Language): Promise<readonly BookCard[]> {
  const content = await loadContent(language);
  const { t, has } = createWords(language, content.texts[language]);
  const cards = [...content.background.values()].map(({ id, chapter, sources, figures = [] }) => ({
    id,
    chapter,
    title: t(`background.${id}.title`),
    text: t(`background.${id}.text`),
    grade: t(`background.${id}.grade`),
    sources: sources.map((source) => ({
      id: source,
      text: has(`sources.${source}.text`) ? t(`sources.${source}.text`) : "",
      url: content.sources.get(source)?.url,
    })),
    figures,
  }));
  return CHAPTERS.flatMap((chapter) => cards.filter((card) => card.chapter === chapter));
}

/** Cards in which every word of the question stands somewhere: title, text or a source's id. */
export function find(cards: readonly BookCard[], question: string): readonly BookCard[] {
  const words = question.toLowerCase().split(/\s+/u).filter(Boolean);
  const isId = (word: string) => /^[sef]\d+$/u.test(word);
  return cards.filter(({ title, text, sources }) => {
    const ids = sources.map((source) => source.id.toLowerCase());
    const all = `${title} ${text}`.toLowerCase();
    // E7 is not E74
    return words.every((word) => (isId(word) ? ids.includes(word) : all.includes(word)));
  });
}
