/**
 * Words of the language that is set: the title's at once, the interface's as soon as they are here, a level's as soon
 * as a level is open.
 */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type Language, loadCatalogue, type Texts, titleWords, type Words } from "../i18n/index.ts";
import type { Lent } from "./context.ts";

interface Loaded {
  readonly language: Language;
  readonly own: Texts;
}

interface Reader {
  readonly language: Language;
  readonly make: (...trees: readonly Texts[]) => Words;
}

/** Everything of the interface in a language, and how its plurals are read. */
export async function loadInterface(language: Language): Promise<Reader> {
  const [{ createWords }, own] = await Promise.all([
    import("../i18n/translator.ts"),
    loadCatalogue(language),
  ]);
  return { language, make: (...trees) => createWords(language, own, ...trees) };
}

export interface KnownWords {
  readonly words: Words;
  /** not only the title's */
  readonly isComplete: boolean;
}

export function useWords({ store, levelWords }: Lent): KnownWords {
  const language = useStore(store, (state) => state.settings.language);
  const level = useStore(store, (state) => state.session?.setting.level.id ?? null);
  const [reader, setReader] = useState<Reader | null>(null);
  const [ofLevel, setOfLevel] = useState<Loaded | null>(null);
  useEffect(() => {
    let isGone = false;
    loadInterface(language).then((found) => {
      if (!isGone) setReader(found);
    });
    return () => {
      isGone = true;
    };
  }, [language]);
  useEffect(() => {
    if (level === null) return;
    let isGone = false;
    levelWords(level, language).then((own) => {
      if (!isGone) setOfLevel({ language, own });
    });
    return () => {
      isGone = true;
    };
  }, [language, level, levelWords]);
  const known = useMemo<KnownWords>(() => {
    if (reader?.language !== language) return { words: titleWords(language), isComplete: false };
    return { words: reader.make(...(ofLevel ? [ofLevel.own] : [])), isComplete: true };
  }, [language, reader, ofLevel]);
  const { words } = known;
  useEffect(() => {
    document.documentElement.lang = words.language === "zh" ? "zh-CN" : words.language;
    document.title = words.t("ui.name");
  }, [words]);
  return known;
}
