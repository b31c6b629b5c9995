/** The levels of this copy with their names. */
import { useEffect, useMemo, useState } from "react";
import { createWords, type Texts, type Words } from "../../../i18n/index.ts";
import { type LevelEntry, useServices } from "../../context.ts";

export interface KnownLevels {
  readonly levels: readonly LevelEntry[];
  /** words of levels and rules */
  readonly names: Words;
}

export function useLevels(): KnownLevels {
  const { words, listLevels, levelTitles, levelWords, firstLevel } = useServices();
  const { language } = words;
  const [levels, setLevels] = useState<readonly LevelEntry[]>([]);
  const [texts, setTexts] = useState<Texts>({});
  useEffect(() => {
    let isGone = false;
    Promise.all([listLevels(), levelTitles(language), levelWords(firstLevel, language)]).then(
      ([list, titles, shared]) => {
        if (isGone) return;
        setLevels(list);
        setTexts({ ...shared, ...titles });
      },
      () => setLevels([]),
    );
    return () => {
      isGone = true;
    };
  }, [language, listLevels, levelTitles, levelWords, firstLevel]);
  const names = useMemo(() => createWords(language, texts), [language, texts]);
  return { levels, names };
}
