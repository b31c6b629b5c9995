/** Words of the language that is set: the interface's own at once, a level's as soon as a level is open. */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { createWords, type Language, loadCatalogue, type Texts, type Words } from "../i18n/index.ts";
import type { Lent } from "./context.ts";

interface Loaded {
  readonly language: Language;
  readonly own: Texts;
}

export function useWords({ store, levelWords }: Lent): Words | null {
  const language = useStore(store, (state) => state.settings.language);
  const level = useStore(store, (state) => state.session?.setting.level.id ?? null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [ofLevel, setOfLevel] = useState<Loaded | null>(null);
  useEffect(() => {
    let isGone = false;
    loadCatalogue(language).then((own) => {
      if (!isGone) setLoaded({ language, own });
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
  const words = useMemo(
    () => loaded && createWords(loaded.language, loaded.own, ...(ofLevel ? [ofLevel.own] : [])),
    [loaded, ofLevel],
  );
  useEffect(() => {
    if (words === null) return;
    document.documentElement.lang = words.language === "zh" ? "zh-CN" : words.language;
    document.title = words.t("ui.name");
    // Latin letters of the title are the system's; Chinese ones are missing on some machines.
    if (words.language === "zh") void import("./styles/fonts.css");
  }, [words]);
  return words;
}
