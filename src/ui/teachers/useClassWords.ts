/** Titles of cards, choices and endings of the level the class played. */
import { useEffect, useMemo, useState } from "react";
import type { Entry, RunName } from "../../classroom/index.ts";
import { createWords, type Texts, type Words } from "../../i18n/index.ts";
import { useServices } from "../context.ts";

export interface ClassWords {
  readonly words: Words;
  /** "linen 12" */
  run(name: RunName): string;
  /** words of a level's content, or the id if this copy does not have it */
  text(key: string, id: string): string;
}

export function useClassWords(entries: readonly Entry[]): ClassWords {
  const { words, levelWords } = useServices();
  const level = entries.find((entry) => entry.head !== null)?.head?.level;
  const [texts, setTexts] = useState<Texts>({});
  useEffect(() => {
    if (level === undefined) return;
    let isGone = false;
    levelWords(level, words.language).then(
      (found) => isGone || setTexts(found),
      () => isGone || setTexts({}),
    );
    return () => {
      isGone = true;
    };
  }, [level, words.language, levelWords]);
  return useMemo(() => {
    const known = createWords(words.language, texts);
    return {
      words,
      run: ({ fabric, number }) =>
        words.t("teachers.run", { fabric: words.t(`teachers.fabric.${fabric}`), number }),
      text: (key, id) => (known.has(key) ? known.t(key) : id),
    };
  }, [words, texts]);
}
