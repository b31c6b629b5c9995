/**
 * Words of the language that is set: the title's at once, the interface's as soon as they are here, with those of a level
 * where one is open.
 */
import { startTransition, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type Language, loadCatalogue, titleWords, type Words } from "../i18n/index.ts";
import type { Lent } from "./context.ts";

interface Loaded {
  readonly level: string | null;
  readonly words: Words;
}

/** Everything of the interface in a language, and of a level. */
async function loadWords(
  language: Language,
  level: string | null,
  levelWords: Lent["levelWords"],
): Promise<Words> {
  const [{ createWords }, own, ofLevel] = await Promise.all([
    import("../i18n/translator.ts"),
    loadCatalogue(language),
    level === null ? {} : levelWords(level, language),
  ]);
  return createWords(language, own, ofLevel);
}

export interface KnownWords {
  readonly words: Words;
  /** not only the title's, and the open level's among them */
  readonly isComplete: boolean;
}

export function useWords({ store, levelWords }: Lent): KnownWords {
  const language = useStore(store, (state) => state.settings.language);
  const level = useStore(store, (state) => state.session?.setting.level.id ?? null);
  const isTitle = useStore(store, (state) => state.screen === "title");
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isGone = false;
    loadWords(language, level, levelWords).then(
      (words) => {
        // The screen that waits for these words is large: as a transition it is made in small steps.
        if (!isGone) startTransition(() => setLoaded({ level, words }));
      },
      // The page says by itself what did not load; the words that are here stay.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [language, level, levelWords]);
  const known = useMemo<KnownWords>(() => {
    const isComplete = loaded !== null && (level === null || loaded.level === level);
    // Other screens keep the old language until the new one is here; the title has every language at hand.
    if (loaded === null || (isTitle && loaded.words.language !== language))
      return { words: titleWords(language), isComplete };
    return { words: loaded.words, isComplete };
  }, [language, level, isTitle, loaded]);
  const { words } = known;
  useEffect(() => {
    document.documentElement.lang = words.language === "zh" ? "zh-CN" : words.language;
    document.title = words.t("ui.name");
  }, [words]);
  return known;
}
